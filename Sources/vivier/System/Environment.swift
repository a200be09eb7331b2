import Glibc

/// The variables that the program was started with.
enum Environment {
  /// A variable's value; nil when it is unset or empty.
  ///
  /// Calls getenv(3).
  static subscript(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
