import Interface

/// Before anything is parsed, since help and errors are said in it.
enum LanguageChoice {
  /// `fr`, `en`, `simple`, or a locale such as `en_GB.UTF-8`.
  static func read(_ text: String) -> Language? {
    let folded = text.lowercased()
    if let language = Language(rawValue: folded) { return language }
    if folded.hasPrefix("fr") { return .french }
    return folded.hasPrefix("en") ? .english : nil
  }

  /// The last one counts, as in the parser.
  static func typed(_ arguments: [String]) -> Language? {
    var found: Language?
    for (place, argument) in arguments.enumerated() {
      for name in ["--langue", "--language"] {
        if argument == name, place + 1 < arguments.count {
          found = read(arguments[place + 1]) ?? found
        } else if argument.hasPrefix(name + "=") {
          found = read(String(argument.dropFirst(name.count + 1))) ?? found
        }
      }
    }
    return found
  }

  /// As setlocale(3) finds that of messages; French unless it is English.
  static func ofSystem(_ variable: (String) -> String?) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first
    return locale.flatMap(read) ?? .french
  }
}
