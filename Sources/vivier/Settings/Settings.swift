import Interface

/// What the user has set, in `config`: `lock-minutes = 10`, a line for each, `#` before a remark;
/// what is unknown or unusable is told once and ignored; what is written back keeps it.
struct Settings: Equatable {
  private(set) var preferences = Preferences()
  private(set) var language: Language?
  private(set) var ignoredLines: [Int] = []
  /// There is something in the file's place that cannot be read as one.
  var isUnusable = false

  init(text: String) {
    for (place, line) in SettingLine.lines(of: text).enumerated() {
      guard let setting = SettingLine(line) else {
        if !SettingLine.isRemark(line) { ignoredLines.append(place + 1) }
        continue
      }
      if !take(setting) { ignoredLines.append(place + 1) }
    }
  }

  private mutating func take(_ setting: SettingLine) -> Bool {
    switch setting.key {
    case "theme":
      // It must not lead out of the folder.
      if setting.value.isEmpty || setting.value.hasPrefix(".") || setting.value.contains("/") {
        return false
      }
      preferences.theme = setting.value
    case "language":
      guard let value = Language(rawValue: setting.value) else { return false }
      preferences.language = value
      language = value
    case "slow-line" where setting.value == SlowLine.automatic.rawValue:
      preferences.slowLine = .automatic
    case "slow-line": return Self.read(setting.value, into: &preferences.isSlow)
    case "linear": return Self.read(setting.value, into: &preferences.isLinear)
    case "lock-minutes":
      guard let value = Int(setting.value), Self.lockMinutes.contains(value) else { return false }
      preferences.lockMinutes = value
    default: return false
    }
    return true
  }

  /// Remarks and unknown lines stay; only what changed: a language or a slow line asked for once,
  /// on the command line, is not a setting.
  static func text(_ text: String, from before: Preferences, to after: Preferences) -> String {
    let changed = zip(values(of: before), values(of: after)).filter { $0 != $1 }.map(\.1)
    var lines = SettingLine.lines(of: text)
    if lines.last == "" { lines.removeLast() }
    for (key, value) in changed {
      let line = "\(key) = \(value)"[...]
      // Of a line that stands twice the last counts.
      if let place = lines.lastIndex(where: { SettingLine($0)?.key == key }) {
        lines[place] = line
      } else {
        lines.append(line)
      }
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private static func values(of preferences: Preferences) -> [(String, String)] {
    [
      ("theme", preferences.theme), ("language", preferences.language.rawValue),
      ("slow-line", preferences.slowLine.rawValue),
      ("linear", preferences.isLinear ? "yes" : "no"),
      ("lock-minutes", "\(preferences.lockMinutes)"),
    ]
  }

  /// From never to a day.
  private static let lockMinutes = 0...1440

  private static func read(_ text: String, into flag: inout Bool) -> Bool {
    switch text {
    case "yes", "oui", "true", "1": flag = true
    case "no", "non", "false", "0": flag = false
    default: return false
    }
    return true
  }
}

struct SettingLine {
  let key: String
  let value: String

  init?(_ line: Substring) {
    guard !Self.isRemark(line), let equals = line.firstIndex(of: "=") else { return nil }
    key = Self.trimmed(line[..<equals])
    value = Self.trimmed(line[line.index(after: equals)...])
    guard !key.isEmpty else { return nil }
  }

  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  static func isRemark(_ line: Substring) -> Bool {
    let first = line.first { !$0.isWhitespace }
    return first == nil || first == "#"
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
