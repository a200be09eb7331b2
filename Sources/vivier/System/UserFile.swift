import Glibc
import Storage

enum UserFile {
  enum Content {
    case text(String)
    case missing
    /// No file like any other (a pipe, a device), larger than such a file may be, not UTF-8, or not
    /// to be read.
    case unusable
  }

  /// In bytes: a thousand times what anybody sets.
  private static let largest = 1 << 20

  /// A pipe is not waited for; see open(2), fstat(2).
  static func content(of path: String) -> Content {
    let file = Interruption.outlasted { unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard file >= 0 else { return errno == ENOENT || errno == ENOTDIR ? .missing : .unusable }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = InputFile.bytes(from: file, limit: largest),
      let text = String(validating: bytes, as: UTF8.self)
    else { return .unusable }
    return .text(text)
  }

  /// Nil when there is none that can be used.
  static func text(of path: String) -> String? {
    if case .text(let text) = content(of: path) { text } else { nil }
  }

  /// Whole or not at all; see rename(2).
  static func put(_ text: String, at path: String) -> Bool {
    makeFolder(above: path)
    let draft = path + ".new"
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = Interruption.outlasted { unsafe open(draft, flags, 0o600) }
    guard file >= 0 else { return false }
    let failure = Output.write(Array(text.utf8), to: file)
    close(file)
    let isPut = unsafe failure == 0 && rename(draft, path) == 0
    if !isPut { unsafe unlink(draft) }
    return isPut
  }

  enum Making { case made, taken, failed }

  /// One that was not there, for the owner alone, on the disk before it is told; see open(2).
  static func make(_ path: String, of bytes: [UInt8]) -> Making {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = Interruption.outlasted { unsafe open(path, flags, 0o600) }
    guard file >= 0 else { return errno == EEXIST ? .taken : .failed }
    let isWritten = Output.write(bytes, to: file) == 0 && fsync(file) == 0
    close(file)
    if !isWritten { unsafe unlink(path) }
    return isWritten ? .made : .failed
  }

  /// Under the first of `base.ending`, `base-2.ending` and so on that nobody's file has; the path,
  /// nil where nothing can be written.
  static func makeBeside(_ base: String, _ ending: String, of bytes: [UInt8]) -> String? {
    // Somebody may write the same list all day.
    for number in 1...999 {
      let path = "\(base)\(number == 1 ? "" : "-\(number)").\(ending)"
      switch make(path, of: bytes) {
      case .made: return path
      case .taken: continue
      case .failed: return nil
      }
    }
    return nil
  }

  /// For the owner alone; see mkdir(2).
  static func makeFolder(above path: String) {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      unsafe mkdir(made, 0o700)
    }
  }
}
