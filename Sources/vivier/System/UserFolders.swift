/// The folders of one user, after the XDG Base Directory Specification 0.8: a variable counts only
/// when it holds an absolute path.
enum UserFolders {
  /// Where the usual reserve is.
  static var data: String { folder("XDG_DATA_HOME", ".local/share") }
  /// Where settings and the user's own themes are.
  static var configuration: String { folder("XDG_CONFIG_HOME", ".config") }
  /// Where the program remembers how the screen was left.
  static var state: String { folder("XDG_STATE_HOME", ".local/state") }

  private static func folder(_ variable: String, _ usual: String) -> String {
    if let folder = Environment[variable], folder.hasPrefix("/") { return folder + "/vivier" }
    return "\(Environment["HOME"] ?? ".")/\(usual)/vivier"
  }

  /// A folder as typed, with `~` for the user's own.
  static func expanded(_ folder: String) -> String {
    guard folder == "~" || folder.hasPrefix("~/") else { return folder }
    return (Environment["HOME"] ?? ".") + folder.dropFirst()
  }
}
