import Glibc
import Interface

/// The XDG Base Directory Specification 0.8: a variable counts only when it holds an absolute path.
enum UserFolders {
  static var data: String { folder("XDG_DATA_HOME", ".local/share") }
  static var configuration: String { folder("XDG_CONFIG_HOME", ".config") }
  /// None where nothing says whose home it is: a review over SSH writes nothing but the reserve.
  static var state: String? {
    let state = folder("XDG_STATE_HOME", ".local/state")
    return state.hasPrefix("/") ? state : nil
  }

  /// Where people look for what they made: as their desk says (`user-dirs.dirs`, xdg-user-dirs),
  /// else as most desks call it, else their home, else here.
  static var documents: String {
    let home = Environment["HOME"] ?? "."
    let folders = [ofDesk("DOCUMENTS"), "\(home)/Documents"].compactMap(\.self)
    return folders.first { unsafe access($0, W_OK | X_OK) == 0 } ?? home
  }

  /// Where they keep what was sent to them, as their desk says, else as most desks call it.
  static var arrivals: [String] {
    let home = Environment["HOME"] ?? "."
    let said = ["DOWNLOAD", "DOCUMENTS", "DESKTOP"].compactMap(ofDesk)
    return said + Wording.usualFolders.map { "\(home)/\($0)" } + [home]
  }

  private static func ofDesk(_ name: String) -> String? {
    let home = Environment["HOME"] ?? "."
    let configuration = Environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let said = UserFile.text(of: (configuration ?? home + "/.config") + "/user-dirs.dirs") ?? ""
    let key = "XDG_\(name)_DIR=\""
    let line = said.split(separator: "\n").last { $0.hasPrefix(key) }
    guard let path = line?.dropFirst(key.count).prefix(while: { $0 != "\"" }) else { return nil }
    let folder = path.hasPrefix("$HOME/") ? home + path.dropFirst(5) : String(path)
    return folder.hasPrefix("/") ? folder : nil
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
