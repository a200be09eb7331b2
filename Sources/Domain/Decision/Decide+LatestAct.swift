extension Registry {
  /// The records of the latest act of somebody that is not undone, recorded before a number; what
  /// is written by the way, undoings and the founding are none.
  ///
  /// Of a coordinator the latest that can still be taken back: she corrects what nobody acted on.
  public func latestAct(by actor: Actor, before bound: Int = .max, on today: Day) -> [Int]? {
    var records: [Int] = []
    var act: Int?
    for entry in entries.reversed()
    where entry.stamp.member == actor.member && entry.stamp.number < bound && entry.isStandingAct {
      if entry.stamp.act != act {
        if isOffered(records, actor, today) { return records.reversed() }
        (records, act) = ([], entry.stamp.act)
      }
      records.append(entry.stamp.number)
    }
    return isOffered(records, actor, today) ? records.reversed() : nil
  }

  /// Those recorded as one with a record, in their order, without what was written by the way.
  public func act(of number: Int) -> [Entry] {
    guard let act = entry(number: number)?.stamp.act else { return [] }
    var (found, next) = ([Entry](), act)
    while let entry = entry(number: next), entry.stamp.act == act {
      if !entry.event.change.isByTheWay { found.append(entry) }
      next += 1
    }
    return found
  }

  private func isOffered(_ records: [Int], _ actor: Actor, _ today: Day) -> Bool {
    guard let first = records.first, first > founding else { return false }
    guard case .coordinator = actor.role else { return true }
    return (try? decide(.undo(records), by: actor, on: today)) != nil
  }
}

extension Registry {
  /// The last record of what made the reserve: its name and what it was shipped with.
  private var founding: Int {
    let named = entries.first { $0.event.change.kind == .reserveNamed }
    return named.flatMap { act(of: $0.stamp.number).last?.stamp.number } ?? 0
  }
}

extension Entry {
  fileprivate var isStandingAct: Bool {
    !isUndone && !event.change.isByTheWay && event.change.kind != .undone
  }
}
