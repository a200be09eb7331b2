internal import Domain

struct ImportRow {
  let line: Int
  private let cells: [String]
  private let header: [String]
  private let mapping: ColumnMapping
  private let reader: CellReader

  init(_ row: CSVRow, header: [String], mapping: ColumnMapping, reader: CellReader) {
    (line, cells) = (row.line, row.cells)
    (self.header, self.mapping, self.reader) = (header, mapping, reader)
  }

  /// Without spaces around it; nil when it is empty, or nobody can see what stands there.
  func text(_ column: ImportColumn) -> String? { filled(column).first?.text }

  /// Of the columns that say the same, such as two for telephone numbers.
  private func filled(_ column: ImportColumn) -> [(place: Int, text: String)] {
    guard let place = mapping.places[column] else { return [] }
    return ([place] + (mapping.others[column] ?? [])).compactMap { place in
      text(at: place).map { (place, $0) }
    }
  }

  private func text(at place: Int) -> String? {
    let cell = Trimming.withoutMarks(CSVWriter.unguarded(cells[place]))
    let text = CellWords.unwrapped(Trimming.trimmed(cell))
    return text.unicodeScalars.allSatisfy(Trimming.isUnseen) ? nil : text
  }

  /// Not what is worked out from other cells.
  func fills(_ field: DescribedField) -> Bool {
    if case .parts(let parts) = field.shape { return parts.contains(where: fills) }
    let isPostal = field.name == .postcode || field.name == .town
    return text(ImportColumn(field.name)) != nil || isPostal && text(.postcodeTown) != nil
  }

  /// Whose number it gives; nil where no such one is known.
  func known<Known: Entity>(in registry: Registry) -> Known? {
    text(.id).flatMap(EntityID.init).map { registry.standingFile(of: $0) }
      .flatMap { Known.ID($0) }.flatMap { registry[$0] }
  }

  func isOfJoinedFile(in registry: Registry) -> Bool {
    let id = text(.id).flatMap(EntityID.init).flatMap { CandidateID($0) }
    return id.map { registry.joined[$0] != nil } ?? false
  }

  /// The headings of what is left out since another column is filled.
  func leftOut(_ fields: [DescribedField]) -> [String] {
    mapping.others.keys.flatMap {
      filled($0).dropFirst(room(for: Field(rawValue: $0.name), in: fields))
    }
    .map { header[$0.place] }.sorted()
  }

  /// How many numbers a file takes of a column and of those that say the same.
  private func room(for field: Field?, in fields: [DescribedField]) -> Int {
    let isSecondFree =
      field == .phone && fields.contains { $0.name == .otherPhone }
      && text(ImportColumn(.otherPhone)) == nil
    return isSecondFree ? 2 : 1
  }

  /// The second number that columns or one cell give somebody, where it is one.
  var furtherPhone: String? {
    let texts = filled(ImportColumn(.phone)).map(\.text)
    let all = texts.flatMap { text in
      let several = CellWords.telephones(in: text)
      return several.isEmpty ? [PhoneNumber(text)].compactMap(\.self) : several
    }
    return all.dropFirst().first { $0.stored != all.first?.stored }?.shown
  }

  /// Whether a cell has more of them than the one that is taken.
  func hasFurtherNumbers(_ fields: [DescribedField]) -> Bool {
    fields.contains { field in
      field.shape == .line(.phone)
        && text(ImportColumn(field.name)).map {
          CellWords.telephones(in: $0).count > room(for: field.name, in: fields)
        } == true
    }
  }

  /// What is no entity: the last row of many a sheet.
  var isTotal: Bool {
    let filled = cells.lazy.map(Trimming.trimmed).filter { !$0.isEmpty }
    return filled.first.map(CellWords.isTotal) == true
  }

  func value(of field: DescribedField) throws(ImportRefusal) -> FieldValue {
    if case .parts(let fields) = field.shape { return try parts(fields) }
    let column = ImportColumn(field.name)
    if field.shape == .codes(.contract) { return .codes(try contracts(in: column)) }
    if field.shape == .codes(.funding) { return .codes(try fundings(in: column)) }
    guard let text = text(column) else { return .none }
    guard field.shape == .code(.contract) else { return try value(text, field.shape, in: column) }
    let codes = try contracts(in: column)
    guard codes.count <= 1 else {
      throw refusal(column, .unknownWord(text, of: .codes([.contract])))
    }
    return codes.first.map(FieldValue.code) ?? .none
  }

  /// What pays for them is written there too, and read as funding.
  private func contracts(in column: ImportColumn) throws(ImportRefusal) -> [Code] {
    guard let text = text(column) else { return [] }
    let codes = try codes(text, in: [.contract, .funding], column)
    return codes.filter { $0.list == .contract }
  }

  private func fundings(in column: ImportColumn) throws(ImportRefusal) -> [Code] {
    var codes: [Code] = []
    if let text = text(column) { codes = try self.codes(text, in: [.funding], column) }
    for contracts in [ImportColumn(.contracts), ImportColumn(.contract)] {
      let all =
        text(contracts).flatMap { try? reader.words.codes($0, in: [.contract, .funding]) }
        ?? []
      codes += all.filter { $0.list == .funding && !codes.contains($0) }
    }
    return codes
  }

  private func codes(
    _ text: String, in lists: [CodeList], _ column: ImportColumn
  ) throws(ImportRefusal) -> [Code] {
    try located(in: column) { () throws(ImportReason) in try reader.words.codes(text, in: lists) }
  }

  private func value(
    _ text: String, _ shape: Shape, in column: ImportColumn
  ) throws(ImportRefusal) -> FieldValue {
    try located(in: column) { () throws(ImportReason) in try reader.value(text, shape) }
  }

  private func located<Value>(
    in column: ImportColumn, _ read: () throws(ImportReason) -> Value
  ) throws(ImportRefusal) -> Value {
    do throws(ImportReason) { return try read() } catch { throw refusal(column, error) }
  }

  /// A column for each of their fields; what stands between the same bars is one part.
  private func parts(_ fields: [DescribedField]) throws(ImportRefusal) -> FieldValue {
    let cells = fields.map { text(ImportColumn($0.name)).map(CellList.places) ?? [] }
    var parts: [[DescribedValue]] = []
    for place in 0..<(cells.map(\.count).max() ?? 0) {
      var part: [DescribedValue] = []
      for (field, cells) in zip(fields, cells) where place < cells.count && !cells[place].isEmpty {
        let value = try value(cells[place], field.shape, in: ImportColumn(field.name))
        part.append(DescribedValue(field: field, value: value))
      }
      if !part.isEmpty { parts.append(part) }
    }
    return .parts(parts)
  }

  func code<Value: Coded>(_ column: ImportColumn) throws(ImportRefusal) -> Value? {
    guard let text = text(column) else { return nil }
    guard case .code(let code) = try value(text, .code(Value.list), in: column) else { return nil }
    return code.value()
  }

  /// Of what no form asks for.
  func pastDay(_ column: ImportColumn, _ field: Field) throws(ImportRefusal) -> Day? {
    guard let text = text(column), case .day(let day) = try value(text, .day(.past), in: column)
    else { return nil }
    if let no = DayBound.past.refusal(of: day, as: field, on: reader.today) {
      throw refusal(column, .refused(no))
    }
    return day
  }

  func standing(of kind: EntityKind) throws(ImportRefusal) -> Standing? {
    guard let text = text(.state) else { return nil }
    guard let standing = reader.words.standing(text, of: kind) else {
      throw refusal(ImportColumn.state, .unknownWord(text, of: .standings(kind)))
    }
    return standing
  }

  /// As an export says of whom nothing is left.
  func isErased(_ kind: EntityKind) -> Bool {
    (try? standing(of: kind)) == .candidate(.erased)
  }

  var hasLeft: Bool { (try? standing(of: .candidate)) == .candidate(.left) }

  func consent() throws(ImportRefusal) -> ReserveConsent? {
    let channel: Channel? = try code(.consentChannel)
    guard let text = text(.consentOn) else {
      if channel != nil { throw refusal(ImportColumn.consentOn, .empty) }
      return nil
    }
    guard let channel else { throw refusal(ImportColumn.consentChannel, .empty) }
    guard case .day(let day) = try value(text, .day(.past), in: .consentOn) else { return nil }
    return ReserveConsent(on: day, channel: channel)
  }

  /// Unless the file says itself where people belong.
  func basin(postcode: String?, town: String? = nil) -> Basin? {
    guard mapping.places[ImportColumn(.basin)] == nil,
      text(.country).map(CellWords.isBelgium) ?? true
    else { return nil }
    return postcode.flatMap { Basin(postcode: $0, town: town ?? "") }
  }

  func unknownMembers(of fields: [DescribedField]) -> [String] {
    fields.filter { $0.shape == .member }.compactMap { text(ImportColumn($0.name)) }
      .filter { reader.member($0) == nil }
  }

  func refusal(_ field: Field, _ reason: ImportReason) -> ImportRefusal {
    refusal(ImportColumn(field), reason)
  }

  /// Of the row where no cell fills the column.
  func refusal(_ column: ImportColumn, _ reason: ImportReason) -> ImportRefusal {
    let isPostal = [.postcode, .town].map(ImportColumn.init).contains(column)
    let place = mapping.places[column] ?? (isPostal ? mapping.places[.postcodeTown] : nil)
    return ImportRefusal(
      line: line, column: place.map { $0 + 1 }, header: place.map { header[$0] },
      field: Field(rawValue: column.name), reason: reason)
  }

  /// At the cell that the rule names.
  func refusal(_ refusal: Refusal) -> ImportRefusal {
    guard let field = refusal.field else {
      return ImportRefusal(line: line, reason: .refused(refusal))
    }
    if case .missing = refusal { return self.refusal(field, .empty) }
    let ofConsent: [Field: ImportColumn] = [.on: .consentOn, .channel: .consentChannel]
    return self.refusal(ofConsent[field] ?? ImportColumn(field), .refused(refusal))
  }
}
