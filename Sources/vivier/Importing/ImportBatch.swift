import Domain
import Exchange
import Interface
import Storage

struct ImportBatch {
  let table: CSVTable
  let kind: ImportKind
  let columns: ColumnChoice
  let takesNewBasins: Bool
  let clock: WallClock
  let actor: Actor
  let members: [MemberID: String]
  /// What changes of those who are already there.
  var takes: @Sendable (RowChange) -> Bool = { _ in false }

  func plan(for registry: Registry) throws(Failure) -> ImportResult {
    let plan: ImportResult
    do throws(MappingError) { plan = try read(for: registry) } catch { throw Failure(error) }
    guard plan.missingColumns.isEmpty else {
      let names = plan.missingColumns.map(\.name)
      throw Failure(.refused) { $0.missingColumns(names) }
    }
    return plan
  }

  /// One batch, which a signal waits for; where somebody has recorded something since the plan was
  /// made, the rows are read anew, so that nothing is added twice.
  ///
  /// What was taken, and the records of it.
  func record(
    _ plan: ImportResult, keepsGood: Bool, in reserve: inout Reserve
  ) throws(Failure) -> (taken: ImportResult, stamps: [Stamp]) {
    var plan = plan
    let seen = reserve.registry.revision
    let stamps = try reserve.changing { reserve, time, _ throws(RecordError) in
      try reserve.record(at: time) { (registry) throws(Refusal) in
        if registry.revision != seen, let latest = try? read(for: registry) { plan = latest }
        return keepsGood || plan.isWhole ? plan.events : []
      }
    }
    return (plan, stamps)
  }

  /// Also where a column is missing: nothing is taken then.
  func read(for registry: Registry) throws(MappingError) -> ImportResult {
    var generator = SystemRandomNumberGenerator()
    return try Import(
      into: registry, by: actor, on: clock.moment.today, words: .shown, members: members,
      takesNewBasins: takesNewBasins, takes: takes
    ).read(table, as: kind, columns: columns, using: &generator)
  }
}
