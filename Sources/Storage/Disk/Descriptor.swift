import Glibc

/// An open file, closed when it goes.
struct Descriptor: ~Copyable {
  let number: Int32
  let isWritable: Bool

  /// One of ours: what else may have its name, a link, a pipe, a device, a folder, is neither
  /// followed nor waited for, but refused by that name; see open(2).
  init(opening path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemFailure) {
    let file = try Descriptor(anything: path, flags | O_NOFOLLOW | O_NONBLOCK, mode: mode)
    let status = try file.status()
    guard status.isPlain else {
      throw SystemFailure("open", code: status.isFolder ? EISDIR : ENXIO, file: path)
    }
    self = file
  }

  /// Whatever the system, or whoever chose the folder, has put there.
  ///
  /// Never inherited by a program that this one starts (`O_CLOEXEC`).
  init(anything path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemFailure) {
    let number = Interruption.outlasted { unsafe open(path, flags | O_CLOEXEC, mode) }
    guard number >= 0 else { throw SystemFailure("open", file: path) }
    self.number = number
    isWritable = flags & O_ACCMODE != O_RDONLY
  }

  /// Opens a file for reading and writing, or for reading alone where no more is allowed.
  init(writable path: String, _ flags: Int32 = 0) throws(SystemFailure) {
    do throws(SystemFailure) {
      self = try Descriptor(opening: path, O_RDWR | flags)
    } catch {
      guard [.notPermitted, .readOnlyDisk].contains(error.kind) else { throw error }
      self = try Descriptor(opening: path, O_RDONLY)
    }
  }

  deinit { _ = close(number) }

  /// See fstat(2).
  func status() throws(SystemFailure) -> FileStatus {
    var found = stat()
    guard unsafe fstat(number, &found) == 0 else { throw SystemFailure("fstat") }
    return FileStatus(found)
  }

  /// Fewer bytes only at the end of the file; see pread(2).
  func read(count: Int, at offset: Int) throws(SystemFailure) -> [UInt8] {
    guard count > 0 else { return [] }
    var failure: SystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let found = Interruption.outlasted {
          unsafe pread(number, rest.baseAddress, rest.count, offset + filled)
        }
        if found < 0 { failure = SystemFailure("pread") }
        guard found > 0 else { return }
        filled += found
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// From its beginning, up to that many bytes: what is larger is nothing of ours, and a reader
  /// that misses its end says so.
  func read(most: Int) throws(SystemFailure) -> [UInt8] {
    try read(count: min(try status().size, most), at: 0)
  }

  /// See fsync(2).
  func synchronize() throws(SystemFailure) {
    guard fsync(number) == 0 else { throw SystemFailure("fsync") }
  }
}

/// What identifies a file and its state.
struct FileStatus: Equatable {
  let device: UInt
  let inode: UInt
  let size: Int
  let mode: mode_t
  let group: gid_t
  /// It has a name: neither removed nor replaced since it was opened.
  let isNamed: Bool
  private let changed: SIMD4<Int>

  /// Nil only when there is none: of what the system cannot tell, nobody may say that it is not
  /// there; see stat(2).
  ///
  /// No file of ours is a link; whoever chose the folder may have chosen one.
  init?(path: String, isFollowed: Bool = false) throws(SystemFailure) {
    var found = stat()
    guard unsafe isFollowed ? stat(path, &found) == 0 : lstat(path, &found) == 0 else {
      let failure = SystemFailure("stat", file: path)
      guard failure.kind == .absent else { throw failure }
      return nil
    }
    guard found.st_mode & S_IFMT != S_IFLNK else {
      throw SystemFailure("stat", code: ELOOP, file: path)
    }
    self.init(found)
  }

  fileprivate init(_ found: stat) {
    device = UInt(found.st_dev)
    inode = UInt(found.st_ino)
    size = Int(found.st_size)
    mode = found.st_mode
    group = found.st_gid
    isNamed = found.st_nlink > 0
    changed = [
      found.st_mtim.tv_sec, found.st_mtim.tv_nsec, found.st_ctim.tv_sec, found.st_ctim.tv_nsec,
    ]
  }

  /// Whether it is a file like any other: neither a folder nor a pipe, which would never end.
  var isPlain: Bool { mode & S_IFMT == S_IFREG }
  var isFolder: Bool { mode & S_IFMT == S_IFDIR }

  /// Whether both are the same file, whatever was written to it since.
  func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
