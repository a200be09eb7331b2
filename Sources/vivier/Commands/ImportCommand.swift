import ArgumentParser
import Domain
import Exchange
import Interface
import Storage

/// `vivier import`: what a CSV file holds, all of it or nothing.
struct ImportCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.importCommand, "import") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.importKind)) var kind: ImportKind?
  @Argument(help: .topic(.file)) var file: String?
  @Flag(help: .topic(.dryRun)) var dryRun = false
  @Flag(help: .topic(.keepGood)) var keepGood = false
  @Flag(help: .topic(.newBasins)) var newBasins = false
  @Flag(help: .topic(.latin1)) var latin1 = false
  @Option(help: .topic(.encoding)) var encoding: CSVEncoding?
  @Option(help: .topic(.map)) var map: [String] = []
  @Option(help: .topic(.update)) var update: [String] = []
  @Option(help: .topic(.refusedFile)) var refused: String?
  @Option(help: .topic(.undoImport)) var undo: Int?

  func run(_ launch: Launch) throws {
    if let undo { return try takeBack(undo, launch.wording) }
    guard let kind else { throw Failure(.usage) { $0.missing($0.kindWord) } }
    guard let file else { throw Failure(.usage) { $0.missing($0.fileWord) } }
    try bringIn(kind, file, launch.wording)
  }

  private func takeBack(_ number: Int, _ words: Wording) throws {
    if let file { throw Failure(.usage) { $0.sentence(UsageMistake.unexpected(file)) } }
    let kinds = kind.map { [$0] } ?? ImportKind.allCases
    try ImportUndoing(number: number, kinds: kinds, common: common, isTrial: dryRun).run(words)
  }

  private func bringIn(_ kind: ImportKind, _ file: String, _ words: Wording) throws {
    let columns = try columnChoice()
    let takes = try takenChanges(of: kind)
    let input = ImportFile(name: file, encoding: encoding ?? (latin1 ? .windows1252 : nil)) {
      kind.isHeader($0, chosen: columns, words: .shown)
    }
    let table = try input.table(words)
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let batch = ImportBatch(
      table: table, kind: kind, columns: columns, takesNewBasins: newBasins, clock: WallClock(),
      actor: Actor(reserve.member, .facilitator), members: reserve.companions, takes: takes)
    let plan = try batch.plan(for: reserve.registry)
    let report = ImportReport(
      plan: plan, registry: reserve.registry, wording: words, members: batch.members,
      written: FolderContents.changed(file).map { Timestamp(seconds: $0).day })
    report.sayWhatWasFound()
    try writeRefused(RefusedRows(table: table, report: report), words)
    let takesGood = try plan.isWhole || keepGood || !dryRun && report.mayKeepGood()
    guard takesGood else {
      throw Failure(.refused) { $0.nothingImported(refused: plan.refusedRows) }
    }
    guard !dryRun else { return report.sayCounts(plan, isTrial: true) }
    guard try report.isSure() else { throw Failure(.refused) { $0.importLeft } }
    let (recorded, stamps) = try batch.record(plan, keepsGood: takesGood, in: &reserve)
    words.say(reserve.notices)
    report.sayCounts(recorded, isTrial: false)
    if let act = stamps.last?.act, !recorded.good.isEmpty { Output.say(words.canBeTakenBack(act)) }
  }

  /// Before anything is recorded: whoever asks for them counts on them.
  private func writeRefused(_ rows: RefusedRows, _ words: Wording) throws(Failure) {
    guard let refused, rows.count > 0 else { return }
    guard UserFile.make(refused, of: rows.bytes) == .made else {
      throw Failure(.cannotWrite) { $0.refusedNotWritten(refused) }
    }
    Output.say(words.refusedRows(rows.count, in: refused))
  }

  /// `all`, or fields as `--map` calls them; that somebody who left comes back is said by `state`.
  private func takenChanges(
    of kind: ImportKind
  ) throws(Failure) -> @Sendable (RowChange) -> Bool {
    let names = update.flatMap { $0.split(separator: ",").map(String.init) }
    for name in names where name != "all" && !kind.columnNames.contains(name) {
      throw Failure(.usage) { $0.noUpdate(name, kind.columnNames) }
    }
    return { change in
      names.contains(change.column) || names.contains("all") && change.column != "state"
    }
  }

  private func columnChoice() throws(Failure) -> ColumnChoice {
    if map.isEmpty { return .none }
    guard let choice = ColumnChoice(map.joined(separator: ",")) else {
      throw Failure(.usage, .badMap)
    }
    return choice
  }
}

extension ImportKind: ExpressibleByArgument {}
extension CSVEncoding: ExpressibleByArgument {}
