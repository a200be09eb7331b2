/// Writes rows as CSV (RFC 4180), CR LF after each; a cell that a spreadsheet would run as a
/// formula gets an apostrophe: one that begins, also after spaces or ends of line, with `=`, `+`,
/// `-` or `@`, or with a tab or a CR; `unguarded` takes it away again.
///
/// Readers take the separator from the first row: what they could take for another, or for
/// something else that a file begins with, stands in quotes there; of one column, in every row.
package struct CSVWriter: Sendable {
  package private(set) var bytes: [UInt8]
  private let separator: UInt8
  private var isAtStart = true
  private var isSeparated = false

  /// `byteOrderMark` tells some spreadsheets that it is UTF-8.
  package init(separator: CSVSeparator = .comma, byteOrderMark: Bool = false) {
    self.separator = separator.rawValue
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
  }

  package mutating func append(_ cells: some Collection<String>) {
    var first = true
    for cell in cells {
      if !first { bytes.append(separator) }
      first = false
      append(cell: Self.guarded(cell))
    }
    bytes += "\r\n".utf8
    isAtStart = false
    isSeparated = isSeparated || cells.count > 1
  }

  private mutating func append(cell: String) {
    let isUnsure = isAtStart || !isSeparated
    guard needsQuotes(cell) || isUnsure && Self.looksLikeStart(cell) else {
      bytes += cell.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func needsQuotes(_ cell: String) -> Bool {
    cell.hasPrefix(" ") || cell.hasSuffix(" ")
      || cell.utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 < 0x20 }
  }

  private static func looksLikeStart(_ cell: String) -> Bool {
    ["sep=", "[", "\u{FEFF}"].contains { cell.utf8.starts(with: $0.utf8) }
      || cell.utf8.contains(where: CSVStart.separators.contains)
  }

  package static func guarded(_ cell: String) -> String {
    looksLikeFormula(cell.unicodeScalars) ? "'\(cell)" : cell
  }

  package static func unguarded(_ cell: String) -> String {
    let rest = cell.unicodeScalars.dropFirst()
    return cell.hasPrefix("'") && looksLikeFormula(rest) ? String(rest) : cell
  }

  /// What already stands behind apostrophes gets one more, so that it can be taken away again.
  private static func looksLikeFormula(_ text: some Collection<Unicode.Scalar>) -> Bool {
    let text = text.drop { $0 == "'" }
    guard let start = text.first else { return false }
    if start == "\t" || start == "\r" { return true }
    guard let first = text.first(where: { !Trimming.isSpace($0) }) else { return false }
    return ["=", "+", "-", "@"].contains(first)
  }
}

/// What may stand between two cells of a written file.
package enum CSVSeparator: UInt8, Sendable {
  /// As RFC 4180 has it, for programs.
  case comma = 0x2C
  /// As spreadsheets set to French expect it, where the comma belongs to numbers.
  case semicolon = 0x3B
}
