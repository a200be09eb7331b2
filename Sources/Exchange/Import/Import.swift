package import Domain

/// Reads the rows of a file into commands for a reserve.
///
/// Pure: nothing is recorded here. Importing the same file twice adds nothing twice.
package struct Import: Sendable {
  private let registry: Registry
  private let actor: Actor
  private let today: Day

  /// An import into a reserve as it is now, in the name of a member, on a day.
  package init(into registry: Registry, by actor: Actor, on today: Day) {
    self.registry = registry
    self.actor = actor
    self.today = today
  }

  /// Reads every row of a table, drawing numbers for those that are new.
  ///
  /// Throws `MappingError` when `chosen` names a field or a column that is not there.
  package func read(
    _ table: CSVTable, as kind: ImportKind, columns chosen: ColumnChoice = .none,
    using generator: inout some RandomNumberGenerator
  ) throws(MappingError) -> ImportResult {
    let mapping = try ColumnMapping(table.header, of: kind, chosen: chosen)
    var result = ImportResult()
    result.unmappedColumns = mapping.unmapped
    result.missingColumns = mapping.missing
    guard mapping.missing.isEmpty else { return result }
    var rows = Rows(table: table, mapping: mapping, result: result)
    switch kind {
    case .candidates: read(&rows, CandidateImport(registry), using: &generator)
    case .organisations: read(&rows, OrganisationImport(registry), using: &generator)
    case .needs: read(&rows, NeedImport(registry), using: &generator)
    }
    return rows.result
  }

  /// A table on its way to a result.
  private struct Rows {
    let table: CSVTable
    let mapping: ColumnMapping
    var result: ImportResult
  }

  private func read<Entity: EntityImport>(
    _ rows: inout Rows, _ entities: Entity, using generator: inout some RandomNumberGenerator
  ) {
    let dates = DateReading(today: today, words: CellWords.dates)
    var entities = entities
    var drawn: Set<Entity.ID> = []
    for row in rows.table.rows {
      if let fault = row.fault {
        rows.result.refused.append(ImportRefusal(fault, on: row.line))
        continue
      }
      let cells = ImportRow(
        row, header: rows.table.header, mapping: rows.mapping, dates: dates)
      let id = freshID(notIn: &drawn, using: &generator)
      do throws(ImportRefusal) {
        try read(cells, into: &entities, as: id, &rows.result)
      } catch {
        rows.result.refused.append(error)
      }
    }
  }

  private func read<Entity: EntityImport>(
    _ row: ImportRow, into entities: inout Entity, as id: Entity.ID, _ result: inout ImportResult
  ) throws(ImportRefusal) {
    let card = try entities.card(from: row)
    let likeness = entities.likeness(of: card)
    if case .same(let known) = likeness {
      result.alreadyThere.append(KnownRow(line: row.line, known: known))
      return
    }
    let command = entities.command(id, card)
    do {
      _ = try registry.decide(command, by: actor, on: today)
    } catch {
      throw row.refusal(error)
    }
    entities.remember(card, as: id.entity)
    result.good.append(ImportedRow(line: row.line, command: command))
    if case .namesake(let known) = likeness {
      result.homonyms.append(KnownRow(line: row.line, known: known))
    }
  }

  private func freshID<ID: TypedID>(
    notIn drawn: inout Set<ID>, using generator: inout some RandomNumberGenerator
  ) -> ID {
    while true {
      let id = registry.freshID(ID.self, using: &generator)
      if drawn.insert(id).inserted { return id }
    }
  }
}

extension ImportRefusal {
  /// The refusal of a row that is no row.
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
