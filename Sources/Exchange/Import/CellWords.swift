internal import Domain

enum CellWords {
  /// Whether a cell begins the row of sums.
  static func isTotal(_ text: String) -> Bool {
    ["total", "totaux", "total general", "sous total", "somme", "grand total", "sum"].contains(
      ColumnNames.folded(text))
  }

  /// What a spreadsheet writes so that it stays a text: `="0496123456"`.
  static func unwrapped(_ text: String) -> String {
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 else { return text }
    return Trimming.trimmed(String(text.dropFirst(2).dropLast()))
  }

  /// What stands where a formula failed: `#REF!`, `#VALEUR!`, `#NOM?`, `#N/A`.
  static func isFormulaError(_ text: String) -> Bool {
    guard text.first == "#", text.utf8.count < 12 else { return false }
    return text.last == "!" || text.last == "?" || ["#N/A", "#NA"].contains(text.uppercased())
  }

  /// A number of which a spreadsheet has dropped the last digits: `3,2496E+10`.
  static func isRounded(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return parts[0].allSatisfy { $0.isNumber || ",.".contains($0) } && !parts[0].isEmpty
      && parts[1].drop { $0 == "+" }.allSatisfy(\.isNumber) && parts[1].last?.isNumber == true
  }

  /// Where there are several, each of them whole: `0470 12 34 56 / 04 222 33 44`; else none.
  static func telephones(in text: String) -> [PhoneNumber] {
    for separator in [" ou ", " et ", "\n", ";", ",", "|", "/", "&", " - "] {
      let parts = text.split(separator: separator).map(PhoneNumber.init)
      let numbers = parts.compactMap(\.self)
      if parts.count > 1, numbers.count == parts.count { return numbers }
    }
    return []
  }

  /// `4000,0`, as a column of numbers is written.
  static func withoutDecimals(_ text: String) -> String {
    for ending in [",0", ".0", ",00", ".00"] where text.hasSuffix(ending) {
      let whole = text.dropLast(ending.count)
      if whole.count == 4, whole.allSatisfy(\.isNumber) { return String(whole) }
    }
    return text
  }

  /// How programs write that there is no day: `31/12/9999`.
  static func isNoDay(_ day: Day) -> Bool { day.year >= 9000 }

  static func flag(_ text: String) -> Bool? {
    switch FoldedText(text).folded {
    case "oui", "o", "yes", "y", "vrai", "true", "1", "x", "ok": true
    case "non", "n", "no", "faux", "false", "0", "-": false
    default: nil
    }
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
    for (place, name) in weekdays.enumerated() { words[name] = .weekday(place + 1) }
    for word in ["immédiatement", "de suite", "tout de suite", "dès maintenant", "aujourd'hui"] {
      words[word] = .daysFromToday(0)
    }
    for (place, names) in months.enumerated() {
      for name in names { words[name] = .month(place + 1) }
    }
    return words
  }()

  private static let weekdays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]

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
