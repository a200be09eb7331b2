internal import Domain

struct CellReader {
  let words: ImportWords
  let today: Day
  private let dates: DateReading
  private let names: [[EntityKind]: KnownNames]
  private let members: [String: [MemberID]]
  private let basins: [Basin]
  private let takesNewBasins: Bool

  init(
    for fields: [DescribedField], in registry: Registry, today: Day, words: ImportWords,
    members: [MemberID: String], takesNewBasins: Bool
  ) {
    (self.words, self.today) = (words, today)
    dates = DateReading(today: today, words: CellWords.dates)
    names = fields.reduce(into: [:]) { names, field in
      let kinds = field.shape.kinds
      if !kinds.isEmpty { names[kinds] = names[kinds] ?? KnownNames(registry, kinds) }
    }
    self.members = Dictionary(grouping: members.keys) { ColumnNames.folded(members[$0] ?? "") }
    basins = registry.basins
    self.takesNewBasins = takesNewBasins
  }

  func value(_ text: String, _ shape: Shape) throws(ImportReason) -> FieldValue {
    let line = Trimming.oneLine(text)
    guard !CellWords.isFormulaError(line) else { throw .formulaError(line) }
    guard !BrokenLetters.areIn(text) else { throw .brokenLetters }
    switch shape {
    case .line(let kind): return .text(try self.line(line, kind))
    case .page: return .text(text)
    case .texts: return .texts(CellList.parts(of: text).map(Trimming.oneLine))
    case .day:
      let day = try day(line)
      return CellWords.isNoDay(day) ? .none : .day(day)
    case .number(let range): return .number(try number(line, range))
    case .hours(let range), .money(let range): return .number(try hours(line, range))
    case .time: return .number(try required(HourReading.time(line), .notTime))
    case .fte: return .fte(try required(Fte(typed: line), .notShare))
    case .flag: return .flag(try required(CellWords.flag(line), .notYesOrNo))
    case .code(let list):
      let reason = ImportReason.unknownWord(line, of: .codes([list]))
      return .code(try required(words.code(line, in: list), reason))
    case .codes(let list): return .codes(try words.codes(text, in: [list]))
    case .basin: return .basin(try basin(line))
    case .enterpriseNumber:
      return .enterpriseNumber(try required(EnterpriseNumber(line), .notEnterpriseNumber))
    case .member: return member(line).map(FieldValue.member) ?? .none
    case .reference(let kinds): return .reference(try entity(line, kinds))
    case .references(let kinds): return .references(try entities(text, kinds))
    // What stands in several columns is read by the row.
    case .parts: return .none
    }
  }

  func member(_ name: String) -> MemberID? {
    let found = members[ColumnNames.folded(name)] ?? []
    return found.count == 1 ? found[0] : nil
  }

  private func required<Value>(_ value: Value?, _ reason: ImportReason) throws(ImportReason)
    -> Value
  {
    guard let value else { throw reason }
    return value
  }

  /// A telephone number in the international form if it can be read, and as typed if not.
  private func line(_ text: String, _ kind: LineKind) throws(ImportReason) -> String {
    switch kind {
    case .text:
      guard !BrokenLetters.isLetterLost(inName: text) else { throw .brokenLetters }
      return text
    case .postcode: return CellWords.withoutDecimals(text)
    case .email: return try required(EmailAddress(text), .notEmail).text
    case .phone:
      guard !CellWords.isRounded(text) else { throw .roundedNumber }
      return (CellWords.telephones(in: text).first ?? PhoneNumber(text))?.shown ?? text
    }
  }

  /// In any of the shapes that a form takes, also with a time of day after it.
  private func day(_ text: String) throws(ImportReason) -> Day {
    do {
      return try dates.day(CellWords.withoutTime(text))
    } catch {
      throw .notDate(error)
    }
  }

  private func number(_ text: String, _ range: ClosedRange<Int>) throws(ImportReason) -> Int {
    guard text.utf8.count <= 6, let number = Int(text) else { throw .notNumber(range) }
    return number
  }

  /// Hours a week, `38`, `37,5` or `38 h`, in hundredths of an hour.
  private func hours(_ text: String, _ range: ClosedRange<Int>) throws(ImportReason) -> Int {
    var text = text
    if text.lowercased().hasSuffix("h") { text.removeLast() }
    // A share and a number of hours have the same decimal notation, and nothing else in common.
    let isPlain = text.allSatisfy { $0.isNumber || ",. \u{A0}\u{202F}".contains($0) }
    guard isPlain, let hours = Fte(typed: text) else {
      throw .notHours(range.lowerBound / 100...range.upperBound / 100)
    }
    return hours.hundredths
  }

  /// `Bassin de Liège` is Liège, while `Bassin du Lac` may be called so.
  private func basin(_ text: String) throws(ImportReason) -> Basin {
    let whole = try required(Basin(typed: text), .unknownWord(text, of: .basins))
    let plain = Basin(typed: CellWords.withoutGenericWords(text)) ?? whole
    for basin in [whole, plain] where basins.contains(where: basin.isSame) {
      return basin.spelled(asIn: basins)
    }
    guard takesNewBasins else { throw .unknownBasin(whole, near: plain.near(among: basins)) }
    return whole
  }

  private func entity(_ text: String, _ kinds: [EntityKind]) throws(ImportReason) -> EntityID {
    let found = names[kinds]?.meant(by: text) ?? []
    guard let first = found.first else { throw .unknownName(kinds) }
    guard found.count == 1 else {
      throw .severalOfName(haveNumbers: found.allSatisfy { $0.number != nil })
    }
    return first.id
  }

  /// Between bars there are always several; else the whole cell is tried first, since a name may
  /// hold what separates others elsewhere: `Graphiste, Le Fil`.
  private func entities(_ cell: String, _ kinds: [EntityKind]) throws(ImportReason) -> [EntityID] {
    let places = CellList.places(in: cell)
    let whole = Trimming.oneLine(places[0])
    let isWhole = places.count == 1 && names[kinds]?.meant(by: whole).isEmpty == false
    let parts = isWhole ? [whole] : CellList.parts(of: cell).map(Trimming.oneLine)
    return try parts.map { name throws(ImportReason) in try entity(name, kinds) }
  }
}
