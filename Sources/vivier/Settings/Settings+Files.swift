import Interface

extension Settings {
  static var file: String { UserFolders.configuration + "/config" }

  static func load() -> Settings {
    switch UserFile.content(of: file) {
    case .text(let text): return Settings(text: text)
    case .missing: return Settings(text: "")
    case .unusable:
      var settings = Settings(text: "")
      settings.isUnusable = true
      return settings
    }
  }

  /// False when the file cannot be written, or holds what would be lost.
  static func save(from before: Preferences, to after: Preferences) -> Bool {
    switch UserFile.content(of: file) {
    case .text(let known): UserFile.put(text(known, from: before, to: after), at: file)
    case .missing: UserFile.put(text("", from: before, to: after), at: file)
    case .unusable: false
    }
  }

  func complaints(_ wording: Wording) -> [String] {
    isUnusable
      ? [wording.unusableSettings(file: Self.file)]
      : ignoredLines.map { wording.badSetting(line: $0, file: Self.file) }
  }

  /// Of the program's own, or of the user's in `themes/` beside the configuration.
  static func theme(named name: String) -> Theme? {
    if let theme = Theme.named(name) { return theme }
    return UserFile.text(of: UserFolders.configuration + "/themes/\(name).theme")
      .flatMap { try? Theme(name: name, text: $0) }
  }
}
