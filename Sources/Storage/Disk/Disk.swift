import CSodium
import Glibc

/// The calls that change something, and may fail to or be the last before the end: tests put a
/// full, broken or slow disk in place of `SystemDisk`.
protocol Disk {
  /// Some of the bytes; says how many; see write(2).
  func append(_ bytes: Span<UInt8>, to file: Int32) throws(SystemFailure) -> Int
  /// At the file's beginning; see pwrite(2).
  func overwrite(_ bytes: Span<UInt8>, in file: Int32) throws(SystemFailure)
  /// See fdatasync(2).
  func synchronize(_ file: Int32) throws(SystemFailure)
  func cut(_ file: Int32, to length: Int) throws(SystemFailure)
  /// The magic number; see statfs(2).
  func fileSystem(of file: Int32) throws(SystemFailure) -> Int
  /// See open(2), fchmod(2).
  func make(_ name: String, _ flags: Int32, mode: mode_t) throws(SystemFailure) -> Descriptor
  /// See rename(2).
  func rename(_ name: String, to other: String) throws(SystemFailure)
  /// See unlink(2).
  func remove(_ name: String) throws(SystemFailure)
  /// See fsync(2).
  func synchronize(folder: String) throws(SystemFailure)
}

struct SystemDisk: Disk {
  func append(_ bytes: Span<UInt8>, to file: Int32) throws(SystemFailure) -> Int {
    let written = unsafe bytes.withUnsafeBytes { bytes in
      Interruption.outlasted { unsafe write(file, bytes.baseAddress, bytes.count) }
    }
    guard written >= 0 else { throw SystemFailure("write") }
    return written
  }

  func overwrite(_ bytes: Span<UInt8>, in file: Int32) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      let written = unsafe bytes.extracting(done...).withUnsafeBytes { bytes in
        Interruption.outlasted { unsafe pwrite(file, bytes.baseAddress, bytes.count, done) }
      }
      guard written > 0 else { throw SystemFailure("pwrite", code: written < 0 ? errno : ENOSPC) }
      done += written
    }
  }

  func synchronize(_ file: Int32) throws(SystemFailure) {
    guard fdatasync(file) == 0 else { throw SystemFailure("fdatasync") }
  }

  func cut(_ file: Int32, to length: Int) throws(SystemFailure) {
    guard Interruption.outlasted({ ftruncate(file, length) }) == 0 else {
      throw SystemFailure("ftruncate")
    }
  }

  func fileSystem(of file: Int32) throws(SystemFailure) -> Int {
    let magic = Interruption.outlasted { vivier_file_system(file) }
    guard magic != -1 else { throw SystemFailure("statfs") }
    return magic
  }
}

extension Disk {
  func make(_ name: String, _ flags: Int32, mode: mode_t) throws(SystemFailure) -> Descriptor {
    let file = try Descriptor(opening: name, flags | O_CREAT, mode: mode)
    // The umask may have taken the group's rights; only its owner changes a file.
    if mode & 0o070 != 0, try file.status().mode & 0o777 != mode { _ = fchmod(file.number, mode) }
    return file
  }

  func rename(_ name: String, to other: String) throws(SystemFailure) {
    guard unsafe Glibc.rename(name, other) == 0 else {
      throw SystemFailure("rename", file: other)
    }
  }

  func remove(_ name: String) throws(SystemFailure) {
    guard unsafe unlink(name) == 0 || errno == ENOENT else {
      throw SystemFailure("unlink", file: name)
    }
  }

  func synchronize(folder: String) throws(SystemFailure) {
    try Descriptor(anything: folder, O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// A signal only interrupts (`EINTR`); a short write goes on where it stopped.
  func appendAll(_ bytes: [UInt8], to file: Int32) throws(SystemFailure) {
    var done = 0
    while done < bytes.count {
      do throws(SystemFailure) {
        done += try append(bytes.span.extracting(done..<bytes.count), to: file)
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }
}
