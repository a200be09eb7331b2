import Canvas
import Interface

/// Turns the parser's English into the user's language; it tells its errors apart by their wording
/// alone, so that is what is read; what is not recognised becomes a general sentence.
enum UsageText {
  static func help(_ text: String, in wording: Wording) -> String {
    TextWidth.untied(wording.helpWords.reduce(text) { $0.replacing($1.english, with: $1.own) })
  }

  /// `hasCommand`: whether a command was recognised.
  static func mistake(_ message: String, hasCommand: Bool) -> UsageMistake {
    let quoted = quotedParts(of: message)
    guard let first = quoted.first else { return .other }
    let starts = message.hasPrefix
    if starts("Unknown option") { return .unknownOption(first, near: quoted.dropFirst().first) }
    if starts("Missing value for") { return .missingValue(option: firstWord(first)) }
    if starts("Missing expected argument") || starts("Missing one of") {
      return .missingArgument(first)
    }
    if starts("The option") { return .unneededValue(option: firstWord(first)) }
    if starts("The value"), quoted.count > 1 {
      return .invalid(
        value: first, option: firstWord(quoted[1]),
        choices: quoted.dropFirst(2) + listedParts(of: message))
    }
    if starts("Unexpected argument") || message.contains("unexpected arguments") {
      return hasCommand ? .unexpected(first) : .unknownCommand(first)
    }
    return .other
  }

  static func usage(in text: String, _ wording: Wording) -> String? {
    let lines = text.split(whereSeparator: \.isNewline)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("Usage: ") }) else { return nil }
    let usage = lines[start...].prefix { !$0.hasPrefix("  See ") }.joined(separator: "\n")
    return wording.language == .english
      ? usage : help(usage.replacing("Usage: ", with: "Usage : "), in: wording)
  }

  private static func quotedParts(of message: String) -> [String] {
    let parts = message.split(separator: "'", omittingEmptySubsequences: false)
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  /// The choices, where there are many: each after a dash on a line of its own.
  private static func listedParts(of message: String) -> [String] {
    message.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("  - ") }
      .map { String($0.dropFirst("  - ".count)) }
  }

  private static func firstWord(_ text: String) -> String {
    text.split(separator: " ").first.map(String.init) ?? text
  }
}
