import Glibc

@testable import Storage

/// A disk of a machine whose plug is pulled at a chosen call: nothing after it reaches the files.
final class StoppingDisk: Disk {
  /// How many calls are still carried out.
  private var left: Int
  /// Whether the call in question, when it writes, still writes half of its bytes.
  private let isTorn: Bool
  /// What one call fails with, after which all goes on.
  private let code: Int32?
  /// How many calls were asked for.
  private(set) var calls = 0
  private let disk = SystemDisk()

  init(after calls: Int = .max, isTorn: Bool = false, failingOnceWith code: Int32? = nil) {
    left = calls
    (self.isTorn, self.code) = (isTorn, code)
  }

  /// What opening took is not counted.
  func begin() { calls = 0 }

  /// Whether the plug has been pulled.
  var isStopped: Bool { calls > left }

  private func step() throws(SystemFailure) {
    calls += 1
    if let code {
      guard calls != left + 1 else { throw SystemFailure("write", code: code) }
      return
    }
    guard calls <= left else { throw SystemFailure("kill", code: ECANCELED) }
  }

  func append(_ bytes: Span<UInt8>, to file: Int32) throws(SystemFailure) -> Int {
    do throws(SystemFailure) {
      try step()
    } catch {
      if isTorn, calls == left + 1 {
        _ = try disk.append(bytes.extracting(0..<bytes.count / 2), to: file)
      }
      throw error
    }
    return try disk.append(bytes, to: file)
  }

  func overwrite(_ bytes: Span<UInt8>, in file: Int32) throws(SystemFailure) {
    try step()
    try disk.overwrite(bytes, in: file)
  }

  func synchronize(_ file: Int32) throws(SystemFailure) {
    try step()
    try disk.synchronize(file)
  }

  func cut(_ file: Int32, to length: Int) throws(SystemFailure) {
    try step()
    try disk.cut(file, to: length)
  }

  func fileSystem(of file: Int32) throws(SystemFailure) -> Int { try disk.fileSystem(of: file) }

  func make(_ name: String, _ flags: Int32, mode: mode_t) throws(SystemFailure) -> Descriptor {
    try step()
    return try disk.make(name, flags, mode: mode)
  }

  func rename(_ name: String, to other: String) throws(SystemFailure) {
    try step()
    try disk.rename(name, to: other)
  }

  func remove(_ name: String) throws(SystemFailure) {
    try step()
    try disk.remove(name)
  }

  func synchronize(folder: String) throws(SystemFailure) {
    try step()
    try disk.synchronize(folder: folder)
  }
}
