import Domain
import Exchange
import Interface
import Storage

/// Does for a desk what `vivier import` does for whoever types it.
struct ImportDesk {
  let actor: Actor
  let clock: WallClock
  let wording: Wording

  func answer(_ ask: ImportAsk, in reserve: inout Reserve) -> ImportReply {
    do throws(Failure) {
      switch ask {
      case .find: return .found(NearFiles.found())
      case .plan(let choice): return .planned(try work(choice, in: reserve).shown)
      case .record(let choice): return try record(choice, in: &reserve)
      case .writeRefused(let choice): return try writeRefused(choice, in: reserve)
      }
    } catch { return .failed(error.sentence?(wording) ?? "") }
  }

  private func writeRefused(
    _ choice: ImportChoice, in reserve: borrowing Reserve
  ) throws(Failure) -> ImportReply {
    let work = try work(choice, in: reserve)
    let rows = RefusedRows(table: work.batch.table, report: work.report)
    let name = choice.path.split(separator: "/").last.map(String.init) ?? ""
    guard let path = rows.write(besides: name) else {
      return .failed(wording.refusedNotWritten(UserFolders.documents))
    }
    return .written(wording.refusedRows(rows.count, in: path))
  }

  /// A file that was read, and what would come of it.
  private struct Work {
    let batch: ImportBatch
    let report: ImportReport
    let shown: ImportPlan
  }

  private func record(
    _ choice: ImportChoice, in reserve: inout Reserve
  ) throws(Failure) -> ImportReply {
    let work = try work(choice, in: reserve)
    guard choice.takesGoodRows || work.report.plan.isWhole else {
      // Something was changed between the plan and the key.
      return .planned(work.shown)
    }
    let (taken, stamps) = try work.batch.record(work.report.plan, keepsGood: true, in: &reserve)
    return .recorded(stamps, sentence: wording.imported(taken, isTrial: false))
  }

  private func work(
    _ choice: ImportChoice, in reserve: borrowing Reserve
  ) throws(Failure) -> Work {
    let bytes = try ImportFile.bytes(of: choice.path)
    let encoding =
      choice.encoding.flatMap(CSVEncoding.init(rawValue:)) ?? CSVEncoding(recognising: bytes)
    let columns = ColumnChoice(places: choice.fields.mapValues { $0.isEmpty ? nil : $0 })
    let (kind, table) = try read(bytes, as: encoding, choice.kind, columns)
    let batch = ImportBatch(
      table: table, kind: kind, columns: columns, takesNewBasins: false, clock: clock,
      actor: actor, members: reserve.companions, takes: { choice.taken.contains($0.code) })
    let result: ImportResult
    do throws(MappingError) {
      result = try batch.read(for: reserve.registry)
    } catch { throw Failure(error) }
    var known = choice
    (known.kind, known.encoding) = (kind.rawValue, encoding.rawValue)
    let report = ImportReport(
      plan: result, registry: reserve.registry, wording: wording, members: batch.members,
      written: FolderContents.changed(choice.path).map { Timestamp(seconds: $0).day })
    return Work(batch: batch, report: report, shown: plan(known, kind, table, report))
  }

  /// Of the kinds whose required fields are all there, the one that leaves fewest columns aside.
  ///
  /// Which row has the headings does not change with what somebody chooses of them.
  private func read(
    _ bytes: [UInt8], as encoding: CSVEncoding, _ chosen: String?, _ columns: ColumnChoice
  ) throws(Failure) -> (ImportKind, CSVTable) {
    let kinds = chosen.flatMap(ImportKind.init(rawValue:)).map { [$0] } ?? ImportKind.allCases
    var found: (kind: ImportKind, table: CSVTable, filled: Int)?
    for kind in kinds {
      let table = try ImportFile.table(of: bytes, as: encoding) {
        kind.isHeader($0, chosen: .none, words: .shown)
      }
      let filled = kind.filledColumns(of: table.header, chosen: columns, words: .shown)
      if found.map({ filled > $0.filled }) ?? true { found = (kind, table, filled) }
    }
    guard let found else { throw Failure(.refused) { $0.sentence(CSVError.empty) } }
    return (found.kind, found.table)
  }

  private func plan(
    _ choice: ImportChoice, _ kind: ImportKind, _ table: CSVTable, _ report: ImportReport
  ) -> ImportPlan {
    let result = report.plan
    let columns = table.header.enumerated().map { place, heading in
      let cells = table.rows.lazy.compactMap { row in
        row.cells.indices.contains(place) ? row.cells[place] : nil
      }
      return ImportPlan.Column(
        heading, field: result.fields[place]?.name,
        values: Array(cells.filter { !$0.isEmpty }.prefix(3)))
    }
    return ImportPlan(
      of: choice, columns: columns, missing: result.missingColumns.map { wording.heading($0.name) },
      counts: (result.good.count, result.alreadyThere.count, result.refusedRows),
      changes: report.changes, doubt: report.doubt,
      remarks: [report.doubt].compactMap(\.self) + report.remarks, faults: report.faults,
      kinds: ImportKind.allCases.map { .init($0.rawValue, wording.name($0)) },
      encodings: CSVEncoding.allCases.map { .init($0.rawValue, wording.name($0)) },
      fields: [.init("", wording.fillsNothing)]
        + kind.columnNames.map { .init($0, wording.heading($0)) })
  }
}

extension Reserve {
  /// Those who may follow somebody, as they are called.
  var companions: [MemberID: String] {
    let all = members.filter { $0.role == .facilitator }.map { ($0.id, $0.name) }
    return Dictionary(all) { first, _ in first }
  }
}
