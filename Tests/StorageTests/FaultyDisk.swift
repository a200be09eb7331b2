import Glibc

@testable import Storage

/// A disk that fails when it is told to.
final class FaultyDisk: Disk {
  /// How many more bytes can be appended before `writeError`.
  var room = Int.max
  var writeError = ENOSPC
  /// The most that one call writes.
  var mouthful = Int.max
  /// Whether every other write is interrupted by a signal first.
  var isInterrupted = false
  /// Of which write, from 1, a byte comes out as another.
  var wornWrite: Int?
  var syncError: Int32?
  var overwriteError: Int32?
  var magic: Int?
  /// How many times the disk was asked to synchronise, and what names were appended to.
  var syncs = 0
  var writes = 0
  private var wasInterrupted = false
  private let disk = SystemDisk()

  func append(_ bytes: Span<UInt8>, to file: Int32) throws(SystemFailure) -> Int {
    writes += 1
    wasInterrupted.toggle()
    if isInterrupted, wasInterrupted { throw SystemFailure("write", code: EINTR) }
    if room == 0 { throw SystemFailure("write", code: writeError) }
    if writes == wornWrite, let last = (0..<bytes.count).last {
      var worn = (0...last).map { bytes[$0] }
      worn[last / 2] ^= 1
      return try disk.append(worn.span, to: file)
    }
    let count = min(bytes.count, room, mouthful)
    let written = try disk.append(bytes.extracting(0..<count), to: file)
    room -= written
    return written
  }

  func overwrite(_ bytes: Span<UInt8>, in file: Int32) throws(SystemFailure) {
    if let overwriteError { throw SystemFailure("pwrite", code: overwriteError) }
    try disk.overwrite(bytes, in: file)
  }

  func synchronize(_ file: Int32) throws(SystemFailure) {
    syncs += 1
    if let syncError { throw SystemFailure("fdatasync", code: syncError) }
    try disk.synchronize(file)
  }

  func cut(_ file: Int32, to length: Int) throws(SystemFailure) { try disk.cut(file, to: length) }

  func fileSystem(of file: Int32) throws(SystemFailure) -> Int {
    if let magic { return magic }
    return try disk.fileSystem(of: file)
  }
}
