import Glibc

enum Environment {
  /// Nil when it is unset or empty; see getenv(3).
  static subscript(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
