package import Domain

/// Reads the rows of a file into commands; nothing is recorded here; the same file twice adds
/// nothing twice.
package struct Import: Sendable {
  /// As it will be after the rows that were read.
  private var registry: Registry
  private let actor: Actor
  private let today: Day
  private let words: ImportWords
  private let members: [MemberID: String]
  private let takesNewBasins: Bool
  private let takes: @Sendable (RowChange) -> Bool
  /// By rows of the file itself, whose numbers no file can have.
  private var made: Set<EntityID> = []

  /// `members`: how those are called who may follow somebody; an unknown basin is refused unless
  /// `takesNewBasins`; what is said otherwise of somebody known changes only where `takes` says so.
  package init(
    into registry: Registry, by actor: Actor, on today: Day, words: ImportWords = .plain,
    members: [MemberID: String] = [:], takesNewBasins: Bool = false,
    takes: @escaping @Sendable (RowChange) -> Bool = { _ in false }
  ) {
    (self.registry, self.actor, self.today) = (registry, actor, today)
    (self.words, self.members) = (words, members)
    (self.takesNewBasins, self.takes) = (takesNewBasins, takes)
  }

  /// Throws when `chosen` names a field or a column that is not there.
  package consuming func read(
    _ table: CSVTable, as kind: ImportKind, columns chosen: ColumnChoice = .none,
    using generator: inout some RandomNumberGenerator
  ) throws(MappingError) -> ImportResult {
    let mapping = try ColumnMapping(table.header, of: kind, chosen: chosen, words: words)
    var result = ImportResult()
    result.unmappedColumns = mapping.unmapped
    result.fields = mapping.fields
    // Where there is no row there is nothing that lacks anything: `[]`.
    result.missingColumns = table.header.isEmpty ? [] : mapping.missing
    guard result.missingColumns.isEmpty else { return result }
    read(table, mapping, kind.entities, into: &result, using: &generator)
    return result
  }

  private mutating func read<Entities: EntityImport>(
    _ table: CSVTable, _ mapping: ColumnMapping, _ kind: Entities.Type,
    into result: inout ImportResult, using generator: inout some RandomNumberGenerator
  ) {
    var entities = Entities(registry)
    let reader = CellReader(
      for: Entities.Kind.Card.fields.map(\.field), in: registry, today: today, words: words,
      members: members, takesNewBasins: takesNewBasins)
    for row in table.rows {
      if let fault = row.fault {
        result.refused.append(ImportRefusal(fault, on: row.line))
        continue
      }
      let cells = ImportRow(row, header: table.header, mapping: mapping, reader: reader)
      guard !cells.isTotal else {
        result.totals.append(row.line)
        continue
      }
      // Of a row that is refused nothing hangs on what it has begun here.
      let id = registry.freshID(Entities.Kind.ID.self, using: &generator)
      read(cells, into: &entities, as: id, &result)
    }
  }

  private mutating func read<Entities: EntityImport>(
    _ row: ImportRow, into entities: inout Entities, as id: Entities.Kind.ID,
    _ result: inout ImportResult
  ) {
    let numbered: Entities.Kind? = row.known(in: registry)
    let known = numbered.flatMap { made.contains($0.id.entity) ? nil : $0 }
    guard known?.standing != .candidate(.erased), !row.isErased(Entities.Kind.ID.kind) else {
      result.erased.append(row.line)
      return
    }
    var refused: [ImportRefusal] = []
    let card = entities.card(from: row, &refused)
    let likeness =
      if let known {
        Likeness.same(known.id.entity)
      } else {
        refused.isEmpty ? entities.likeness(of: card) : .new
      }
    if refused.isEmpty, case .same(let number) = likeness {
      meet(card, number, Entities.self, from: row, &result)
      return
    }
    let commands = entities.commands(id, card, from: row, &refused)
    var events: [Event] = []
    if refused.isEmpty {
      do { events = try decide(commands) } catch { refused.append(row.refusal(error)) }
    }
    guard refused.isEmpty else {
      result.refuse(refused)
      return
    }
    entities.remember(card, as: id.entity)
    made.insert(id.entity)
    result.good.append(ImportedRow(line: row.line, commands: commands, events: events))
    let fields = Entities.Kind.Card.fields.map(\.field)
    for heading in row.leftOut(fields) { result.doubled[heading, default: []].append(row.line) }
    if row.hasFurtherNumbers(fields) { result.furtherNumbers.append(row.line) }
    for name in row.unknownMembers(of: fields) {
      result.unknownMembers[name, default: []].append(row.line)
    }
    switch likeness {
    case .namesake(let known): result.homonyms.append(KnownRow(line: row.line, known: known))
    case .alike(let known): result.alike.append(KnownRow(line: row.line, known: known))
    case .new, .same: break
    }
  }

  private mutating func meet<Entities: EntityImport>(
    _ card: Entities.Kind.Card, _ known: EntityID, _: Entities.Type, from row: ImportRow,
    _ result: inout ImportResult
  ) {
    result.alreadyThere.append(KnownRow(line: row.line, known: known))
    guard let entity = Entities.Kind.ID(known).flatMap({ registry[$0] as Entities.Kind? }) else {
      return
    }
    // What is told of a file that joined this one was there when it was joined.
    guard !row.isOfJoinedFile(in: registry), !Self.isOfJoinedFile(card, entity) else { return }
    let changes = Entities.changes(in: card, of: entity, from: row)
    result.changes += changes
    let chosen = changes.filter(takes)
    guard !chosen.isEmpty else { return }
    do throws(ImportRefusal) {
      let commands = try Entities.commands(for: chosen, of: entity, from: row)
      do throws(Refusal) {
        let events = try decide(commands)
        result.changed.append(ImportedRow(line: row.line, commands: commands, events: events))
      } catch { throw row.refusal(error) }
    } catch { result.refuse([error]) }
  }

  /// By its name, which is not that of the file that stands.
  private static func isOfJoinedFile<Known: Entity>(_ card: Known.Card, _ known: Known) -> Bool {
    func name(_ card: Known.Card) -> String {
      [Field.givenName, .familyName].map { field in
        if case .text(let text) = card[field] { ColumnNames.folded(text) } else { "" }
      }.joined(separator: " ")
    }
    return name(card) != name(known.card)
      && known.joinedCards.contains { name($0) == name(card) }
  }

  /// Each on what the earlier ones bring about.
  private mutating func decide(_ commands: [Command]) throws(Refusal) -> [Event] {
    var all: [Event] = []
    for command in commands {
      let events = try registry.decide(command, by: actor, on: today)
      let next = (registry.entries.last?.stamp.number ?? 0) + 1
      let time = Timestamp(seconds: today.number * 86_400)
      registry.apply(events, from: next, at: time, by: actor.member)
      all += events
    }
    return all
  }
}

extension ImportRefusal {
  init(_ fault: CSVFault, on line: Int) {
    self.init(line: line, reason: .malformed(fault))
    switch fault {
    case .controlCharacter(_, let position), .cellTooLong(let position),
      .textAfterQuote(let position):
      column = position.column
    case .tooFewCells, .tooManyCells: break
    }
  }
}
