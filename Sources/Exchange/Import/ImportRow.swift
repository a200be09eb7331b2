internal import Domain

/// One row of a file seen through its recognised columns.
struct ImportRow {
  let line: Int
  private let cells: [String]
  private let header: [String]
  private let mapping: ColumnMapping
  private let dates: DateReading

  init(_ row: CSVRow, header: [String], mapping: ColumnMapping, dates: DateReading) {
    line = row.line
    cells = row.cells
    self.header = header
    self.mapping = mapping
    self.dates = dates
  }

  /// The text of a cell as typed, without spaces around it; nil when it is empty.
  func text(_ column: ImportColumn) -> String? {
    guard let place = mapping.places[column] else { return nil }
    let text = Trimming.trimmed(CSVWriter.unguarded(cells[place]))
    return text.isEmpty ? nil : text
  }

  /// The text of a cell, its ends of line kept.
  func page(_ field: Field) -> String? { text(ImportColumn(field)) }

  /// The text of a cell on one line, with single spaces.
  func line(_ field: Field) -> String? {
    text(ImportColumn(field)).map(Trimming.oneLine)
  }

  /// The text of a cell that must not be empty.
  func required(_ field: Field) throws(ImportRefusal) -> String {
    guard let text = line(field) else { throw refusal(field, .empty) }
    return text
  }

  /// The parts of a cell that holds several values.
  func list(_ field: Field) -> [String] {
    page(field).map { CellList.parts(of: $0).map(Trimming.oneLine) } ?? []
  }

  /// A date in any of the shapes that a form takes, also with a time of day after it.
  func day(_ field: Field) throws(ImportRefusal) -> Day? {
    guard let text = line(field) else { return nil }
    do {
      return try dates.day(CellWords.withoutTime(text))
    } catch {
      throw refusal(field, .notDate(error))
    }
  }

  func fte(_ field: Field) throws(ImportRefusal) -> Fte? {
    guard let text = line(field) else { return nil }
    guard let fte = CellWords.fte(text) else { throw refusal(field, .notShare) }
    return fte
  }

  func flag(_ field: Field) throws(ImportRefusal) -> Bool {
    guard let text = line(field) else { return false }
    guard let flag = CellWords.flag(text) else { throw refusal(field, .notYesOrNo) }
    return flag
  }

  func number(_ field: Field) throws(ImportRefusal) -> Int? {
    guard let text = line(field) else { return nil }
    guard text.utf8.count <= 6, let number = Int(text) else { throw refusal(field, .notNumber) }
    return number
  }

  /// A mail address that could be one.
  func email(_ field: Field) throws(ImportRefusal) -> String? {
    guard let text = line(field) else { return nil }
    guard let address = EmailAddress(text) else { throw refusal(field, .notEmail) }
    return address.text
  }

  /// A telephone number, in the international form if it can be read and as typed if not.
  func phone(_ field: Field) -> String? {
    line(field).map { PhoneNumber($0)?.shown ?? $0 }
  }

  func code<Code: ImportedCode>(_ field: Field) throws(ImportRefusal) -> Code? {
    guard let text = line(field) else { return nil }
    guard let code = CellWords.code(text, of: Code.self) else {
      throw refusal(field, .unknownWord)
    }
    return code
  }

  func codes<Code: ImportedCode>(_ field: Field) throws(ImportRefusal) -> [Code] {
    guard let text = page(field) else { return [] }
    guard let codes = CellWords.codes(text, of: Code.self) else {
      throw refusal(field, .unknownWord)
    }
    return codes
  }

  /// A refusal of the cell that fills a field, or of the row where no cell does.
  func refusal(_ field: Field, _ reason: ImportReason) -> ImportRefusal {
    let columns = [ImportColumn(field), .postcodeTown]
    let isPostal = field == .postcode || field == .town
    let place = columns.prefix(isPostal ? 2 : 1).lazy.compactMap { mapping.places[$0] }.first
    return ImportRefusal(
      line: line, column: place.map { $0 + 1 }, header: place.map { header[$0] }, field: field,
      reason: reason)
  }

  /// A refusal by a rule of the domain, at the cell that the rule names.
  func refusal(_ refusal: Refusal) -> ImportRefusal {
    switch refusal {
    case .missing(let field): self.refusal(field, .empty)
    case .tooLong(let field, _), .controlCharacter(let field), .outOfRange(let field, _),
      .inFuture(let field, _), .tooEarly(let field, _):
      self.refusal(field, .refused(refusal))
    default: ImportRefusal(line: line, reason: .refused(refusal))
    }
  }
}
