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
    guard try isTaken(file, LOCK_EX, attempts) else {
      throw .busy((try? file.status()).flatMap(LockHolder.init))
    }
    return FolderLock(holding: file)
  }

  /// On a folder that is no reserve, and in which nothing is made for it.
  static func take(onItself path: String, _ kind: Int32) throws(StorageError) -> FolderLock {
    let folder = try StorageError.catching { () throws(SystemFailure) in
      try Descriptor(anything: path, O_RDONLY | O_DIRECTORY)
    }
    guard try isTaken(folder, kind, 100) else { throw .busy(nil) }
    // Whoever held it may have removed it meanwhile, or given it another name.
    let isStillThere = try StorageError.catching { () throws(SystemFailure) in
      try FileStatus(path: path, isFollowed: true)?.isSameFile(as: folder.status()) ?? false
    }
    guard isStillThere else { throw .busy(nil) }
    return FolderLock(holding: folder)
  }

  private static func isTaken(
    _ file: borrowing Descriptor, _ kind: Int32, _ attempts: Int
  ) throws(StorageError) -> Bool {
    for attempt in 1...attempts {
      if flock(file.number, kind | LOCK_NB) == 0 { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .system(SystemFailure("flock")) }
      if attempt < attempts { usleep(10_000) }
    }
    return false
  }

  consuming func during<Result: ~Copyable, Problem: Error>(
    _ body: () throws(Problem) -> Result
  ) throws(Problem) -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body()
  }
}
