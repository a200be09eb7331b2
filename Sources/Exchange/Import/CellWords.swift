internal import Domain

enum CellWords {
  static func flag(_ text: String) -> Bool? {
    switch FoldedText(text).folded {
    case "oui", "o", "yes", "y", "vrai", "true", "1", "x", "ok": true
    case "non", "n", "no", "faux", "false", "0", "-": false
    default: nil
    }
  }

  /// Also in words: `mi-temps`, `80% ETP`, `4/5 temps`.
  static func fte(_ text: String) -> Fte? {
    var words = ColumnNames.folded(text)
    switch words {
    case "temps plein", "plein temps", "full time", "fulltime": return .full
    case "mi temps", "half time", "1 2 temps": return Fte(hundredths: 50)
    default: break
    }
    words = FoldedText(text).folded
    for ending in [" temps plein", " temps", " etp", " fte", "etp"] where words.hasSuffix(ending) {
      words.removeLast(ending.count)
      break
    }
    return Fte(typed: words)
  }

  /// `2026-04-03T10:02:47Z`, `03/04/2026 00:00`.
  static func withoutTime(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard parts.count == 2, parts[0].contains(where: \.isNumber) else { return text }
    return String(parts[0])
  }

  /// Besides those of a form: exports write months in letters.
  static let dates: [String: DateWord] = {
    var words: [String: DateWord] = [:]
    for word in ["immédiatement", "de suite", "tout de suite", "dès maintenant", "aujourd'hui"] {
      words[word] = .daysFromToday(0)
    }
    for (place, names) in months.enumerated() {
      for name in names { words[name] = .month(place + 1) }
    }
    return words
  }()

  private static let months: [[String]] = [
    ["janvier", "january", "jan"], ["février", "february", "feb"], ["mars", "march", "mar"],
    ["avril", "april", "apr"], ["mai", "may"], ["juin", "june", "jun"],
    ["juillet", "july", "jul"], ["août", "august", "aug"], ["septembre", "september", "sep"],
    ["octobre", "october", "oct"], ["novembre", "november", "nov"],
    ["décembre", "december", "dec"],
  ]

  static func isBelgium(_ text: String) -> Bool {
    ["belgique", "belgium", "belgie", "belgien", "be", "b"].contains(ColumnNames.folded(text))
  }

  /// `Bassin de Liège` is Liège.
  static func withoutGenericWords(_ name: String) -> String {
    let words = ColumnNames.folded(name).split(separator: " ")
    let proper = words.drop { ["bassin", "efe", "de", "du", "d", "la", "province"].contains($0) }
    let isGeneric = words.first == "bassin" || words.first == "province"
    return isGeneric && !proper.isEmpty ? proper.joined(separator: " ") : name
  }
}
