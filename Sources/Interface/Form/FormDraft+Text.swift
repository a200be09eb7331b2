extension FormDraft {
  /// The purpose, then a line for each field, its name and what was typed with a tab between them;
  /// line breaks are written `\n`, backslashes `\\`.
  package var text: String {
    ([purpose] + entries.map { "\($0.name)\t\(Self.escaped($0.text))" }).joined(separator: "\n")
  }

  package init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let purpose = lines.first, !purpose.isEmpty else { return nil }
    let entries = lines.dropFirst().compactMap { line -> Part? in
      guard let tab = line.firstIndex(of: "\t") else { return nil }
      return Part(name: String(line[..<tab]), text: Self.unescaped(line[line.index(after: tab)...]))
    }
    self.init(purpose: String(purpose), entries: entries)
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\\\"
      case _ where character.isNewline: escaped += "\\n"
      default: escaped.append(character)
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    var plain = ""
    var isEscape = false
    for character in text {
      if isEscape {
        plain.append(character == "n" ? "\n" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }
}
