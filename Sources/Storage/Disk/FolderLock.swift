import Glibc

/// The right to write in a folder: flock(2) on a file that is never removed; a lock of fcntl(2)
/// would be lost as soon as any descriptor of the file is closed.
struct FolderLock: ~Copyable {
  private let file: Descriptor

  private init(holding file: consuming Descriptor) { self.file = file }

  /// Closing alone would leave it with a program that is being started, until it begins.
  deinit { _ = flock(file.number, LOCK_UN) }

  /// Five seconds at most, a hundredth at a time.
  static func take(on folder: Folder, attempts: Int = 500) throws(StorageError) -> FolderLock {
    let file = try StorageError.catching { () throws(SystemFailure) in
      try folder.make(folder.lock, O_RDWR, using: SystemDisk())
    }
    for attempt in 1...attempts {
      if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return FolderLock(holding: file) }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .system(SystemFailure("flock")) }
      if attempt < attempts { usleep(10_000) }
    }
    throw .busy((try? file.status()).flatMap(LockHolder.init))
  }

  consuming func during<Result: ~Copyable, Problem: Error>(
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body()
  }
}
