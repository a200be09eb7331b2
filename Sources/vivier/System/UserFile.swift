import Glibc

enum UserFile {
  /// Nil when there is none or it is not UTF-8.
  static func text(of path: String) -> String? {
    InputFile.bytes(of: path).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Whole or not at all; see rename(2).
  static func put(_ text: String, at path: String) -> Bool {
    makeFolder(above: path)
    let draft = path + ".new"
    let file = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    let bytes = Array(text.utf8)
    let isWritten = unsafe bytes.withUnsafeBytes {
      unsafe write(file, $0.baseAddress, $0.count) == $0.count
    }
    close(file)
    return unsafe isWritten && rename(draft, path) == 0
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
