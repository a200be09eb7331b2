import Interface

extension Settings {
  static var file: String { UserFolders.configuration + "/config" }

  /// Reads the configuration; without a file everything is as usual.
  static func load() -> Settings { Settings(text: UserFile.text(of: file) ?? "") }

  /// Keeps what changed; false when the file cannot be written.
  static func save(from before: Preferences, to after: Preferences) -> Bool {
    let text = text(UserFile.text(of: file) ?? "", from: before, to: after)
    return UserFile.put(text, at: file)
  }

  /// What is to be told once about the file.
  func complaints(_ wording: Wording) -> [String] {
    ignoredLines.map { wording.badSetting(line: $0, file: Self.file) }
  }

  /// A theme by its name: one of the program's own, or one of the user's in `themes/` beside the
  /// configuration; nil when it is missing or cannot be read.
  static func theme(named name: String) -> Theme? {
    if let theme = Theme.named(name) { return theme }
    return UserFile.text(of: UserFolders.configuration + "/themes/\(name).theme")
      .flatMap { try? Theme(name: name, text: $0) }
  }
}
