internal import Domain

/// The words that other programs and people write into cells, in French and in English.
enum CellWords {
  /// Yes or no, in the ways that it is written.
  static func flag(_ text: String) -> Bool? {
    switch FoldedText(text).folded {
    case "oui", "o", "yes", "y", "vrai", "true", "1", "x", "ok": true
    case "non", "n", "no", "faux", "false", "0", "-": false
    default: nil
    }
  }

  /// A share of a full time, also in words: `mi-temps`, `80% ETP`, `4/5 temps`.
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

  /// The date part of a date with a time of day: `2026-04-03T10:02:47Z`, `03/04/2026 00:00`.
  static func withoutTime(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard parts.count == 2, parts[0].contains(where: \.isNumber) else { return text }
    return String(parts[0])
  }

  /// Words that stand for a day, besides those of a form: exports write months in letters.
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

  /// A coded value by its code on disk or by one of the words for it.
  static func code<Code: ImportedCode>(_ text: String, of type: Code.Type) -> Code? {
    Code.byWord[ColumnNames.folded(text)]
  }

  /// Several coded values; nil when one of them is not known.
  ///
  /// The whole cell is tried first, since a name may hold what separates others elsewhere:
  /// `Veille & Analyse`.
  static func codes<Code: ImportedCode>(_ cell: String, of type: Code.Type) -> [Code]? {
    if let whole = code(cell, of: type) { return [whole] }
    var parts = CellList.parts(of: cell, separators: ["|", "\n", ";", ",", "/"])
    if parts.count == 1 { parts = alternatives(cell) }
    guard parts.count > 1 else { return parts.isEmpty ? [] : nil }
    var codes: [Code] = []
    for part in parts {
      guard let several = self.codes(part, of: type) else { return nil }
      codes += several.filter { !codes.contains($0) }
    }
    return codes
  }

  /// `CDI ou CDD`, cut at the words between.
  private static func alternatives(_ cell: String) -> [String] {
    cell.split(separator: " ")
      .split { ["ou", "et", "or", "and", "&", "+"].contains($0.lowercased()) }
      .map { $0.joined(separator: " ") }
  }
}

/// A coded value that files may name in words.
protocol ImportedCode: CaseIterable, Equatable, RawRepresentable<String> {
  /// What people and other programs write for it; compared folded, without punctuation.
  var words: [String] { get }
  /// The table that `makeTable` makes, kept because every cell of a file needs it.
  static var byWord: [String: Self] { get }
}

extension ImportedCode {
  /// Every value by its folded words and by its code on disk.
  static func makeTable() -> [String: Self] {
    var table: [String: Self] = [:]
    for code in allCases {
      for word in [code.rawValue] + code.words { table[ColumnNames.folded(word)] = code }
    }
    return table
  }
}
