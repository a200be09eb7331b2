import Glibc

/// The small files of one user: settings and what the program remembers.
enum UserFile {
  /// The text of a file; nil when there is none or it is not UTF-8.
  static func text(of path: String) -> String? {
    InputFile.bytes(of: path).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Puts a file in place whole or not at all, and makes its folder for the owner alone.
  ///
  /// Calls rename(2).
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

  /// Makes the folders above a file, for the owner alone.
  ///
  /// Calls mkdir(2).
  static func makeFolder(above path: String) {
    var made = ""
    for part in path.split(separator: "/").dropLast() {
      made += "/" + part
      unsafe mkdir(made, 0o700)
    }
  }
}
