import Domain
import Exchange
import Interface
import Storage

/// The rows of an import on their way into the journal, together.
struct ImportBatch {
  let table: CSVTable
  let kind: ImportKind
  let columns: ColumnChoice
  let clock: WallClock
  let actor: Actor

  /// What the rows would become in a reserve as it is now.
  func plan(for registry: Registry) throws(Failure) -> ImportResult {
    let plan: ImportResult
    do throws(MappingError) { plan = try read(for: registry) } catch { throw Failure(error) }
    guard plan.missingColumns.isEmpty else {
      let names = plan.missingColumns.map(\.name)
      throw Failure(.refused) { $0.missingColumns(names) }
    }
    return plan
  }

  /// Records the good rows in one batch, decided under the lock.
  ///
  /// When somebody has recorded something since the plan was made, the rows are read anew, so that
  /// nothing is added twice. A signal waits until the batch is whole.
  func record(
    _ plan: ImportResult, keepsGood: Bool, in reserve: inout Reserve
  ) throws(Failure) -> ImportResult {
    var plan = plan
    let seen = reserve.registry.revision
    var progress = Progress()
    defer { progress.finish() }
    do throws(RecordError) {
      _ = try SignalPause.during { () throws(RecordError) in
        try reserve.record(at: clock.now) { (registry) throws(Refusal) in
          if registry.revision != seen, let latest = try? read(for: registry) { plan = latest }
          return keepsGood || plan.isWhole ? try events(plan, registry, &progress) : []
        }
      }
    } catch {
      throw Failure(error, registry: reserve.registry)
    }
    return plan
  }

  private func read(for registry: Registry) throws(MappingError) -> ImportResult {
    var generator = SystemRandomNumberGenerator()
    return try Import(into: registry, by: actor, on: clock.moment.today)
      .read(table, as: kind, columns: columns, using: &generator)
  }

  private func events(
    _ plan: ImportResult, _ registry: Registry, _ progress: inout Progress
  ) throws(Refusal) -> [Event] {
    let (commands, today) = (plan.commands, clock.moment.today)
    var events: [Event] = []
    for (place, command) in commands.enumerated() {
      events += try registry.decide(command, by: actor, on: today)
      progress.show(place + 1, of: commands.count)
    }
    return events
  }
}
