import Interface

extension Settings {
  static var file: String { UserFolders.configuration + "/config" }

  static func load() -> Settings { Settings(text: UserFile.text(of: file) ?? "") }

  /// False when the file cannot be written.
  static func save(from before: Preferences, to after: Preferences) -> Bool {
    let text = text(UserFile.text(of: file) ?? "", from: before, to: after)
    return UserFile.put(text, at: file)
  }

  func complaints(_ wording: Wording) -> [String] {
    ignoredLines.map { wording.badSetting(line: $0, file: Self.file) }
  }

  /// Of the program's own, or of the user's in `themes/` beside the configuration.
  static func theme(named name: String) -> Theme? {
    if let theme = Theme.named(name) { return theme }
    return UserFile.text(of: UserFolders.configuration + "/themes/\(name).theme")
      .flatMap { try? Theme(name: name, text: $0) }
  }
}
