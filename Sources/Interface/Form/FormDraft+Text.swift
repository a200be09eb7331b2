extension FormDraft {
  /// The purpose, then a line for each field, its name and what was typed with a tab between them;
  /// line breaks are written `\n`, backslashes `\\`.
  package var text: String {
    ([purpose] + entries.map { "\($0.name)\t\(Self.escaped($0.text))" }).joined(separator: "\n")
  }

  /// By scalars, since a mark joins whatever stands before it, and what is sought may stand there.
  package init?(text: String) {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard let purpose = lines.first, !purpose.isEmpty else { return nil }
    let entries = lines.dropFirst().compactMap { line -> Part? in
      guard let tab = line.firstIndex(of: "\t") else { return nil }
      return Part(name: String(line[..<tab]), text: Self.unescaped(line[line.index(after: tab)...]))
    }
    self.init(purpose: String(purpose), entries: entries)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\".unicodeScalars
      case "\n" where before == "\r": break
      case _ where Character(scalar).isNewline: escaped += "\\n".unicodeScalars
      case let scalar: escaped.append(scalar)
      }
      before = scalar
    }
    return String(escaped)
  }

  private static func unescaped(_ text: String.UnicodeScalarView.SubSequence) -> String {
    var plain = String.UnicodeScalarView()
    var isEscape = false
    for scalar in text {
      if isEscape {
        plain.append(scalar == "n" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }
}
