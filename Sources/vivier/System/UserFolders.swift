/// The XDG Base Directory Specification 0.8: a variable counts only when it holds an absolute path.
enum UserFolders {
  static var data: String { folder("XDG_DATA_HOME", ".local/share") }
  static var configuration: String { folder("XDG_CONFIG_HOME", ".config") }
  /// None where nothing says whose home it is: a review over SSH writes nothing but the reserve.
  static var state: String? {
    let state = folder("XDG_STATE_HOME", ".local/state")
    return state.hasPrefix("/") ? state : nil
  }

  private static func folder(_ variable: String, _ usual: String) -> String {
    if let folder = Environment[variable], folder.hasPrefix("/") { return folder + "/vivier" }
    return "\(Environment["HOME"] ?? ".")/\(usual)/vivier"
  }

  static func expanded(_ folder: String) -> String {
    guard folder == "~" || folder.hasPrefix("~/") else { return folder }
    return (Environment["HOME"] ?? ".") + folder.dropFirst()
  }
}
