import Domain

/// One history in memory of which every act is undone and done again, and then left either way.
public struct UndoTrial {
  public private(set) var tally = UndoTally()
  private var registry = Registry()
  private var plain = PlainRegistry()
  private var writer: HistoryWriter
  private let seed: UInt64

  public init(seed: UInt64) {
    self.seed = seed
    writer = HistoryWriter(seed: seed)
  }

  /// What did not come back, with what was asked; nil when everything did.
  public mutating func run() -> String? {
    for _ in 0..<HistoryWriter.opening + 40 {
      writer.letDaysPass()
      guard let act = nextAct() else { continue }
      if let lost = tryOut(act) { return "seed \(seed), \(writer.today.iso), \(act)\n\(lost)" }
    }
    return nil
  }

  /// Often several commands of one person at once, as in an import.
  private mutating func nextAct() -> UndoneAct? {
    let (command, actor) = writer.next(after: plain)
    guard !command.isUndoing else { return nil }
    var (after, events) = (registry, [Event]())
    let more = writer.chance(4) ? (0..<3).map { _ in writer.next(after: plain).command } : []
    for command in [command] + more where !command.isUndoing {
      guard
        let decided = try? after.decide(command, by: actor, on: writer.today), !decided.isEmpty
      else { continue }
      after.apply(decided, from: after.revision + 1, at: writer.time, by: actor.member)
      events += decided
    }
    return events.isEmpty ? nil : UndoneAct(events: events, actor: actor)
  }

  private mutating func tryOut(_ act: UndoneAct) -> String? {
    let before = PlainState(seen: registry)
    let records = record(act.events, by: act.actor)
    let after = PlainState(seen: registry)
    tally.acts += 1
    var undoing: [Int]
    do throws(Refusal) { undoing = try undo(records, by: act.actor) } catch {
      tally.refusals += 1
      return act.mustBeTakenBack ? "refused: \(error)" : nil
    }
    if let lost = before.difference(from: act.hiding(PlainState(seen: registry), before)) {
      return "not as before\n\(lost)"
    }
    do throws(Refusal) { undoing = try undo(undoing, by: act.actor) } catch {
      return "not done again: \(error)"
    }
    if let lost = after.difference(from: PlainState(seen: registry)) {
      return "not as it was done\n\(lost)"
    }
    guard writer.chance(2) else { return nil }
    do throws(Refusal) { _ = try undo(records, by: act.actor) } catch {
      return "not undone a second time: \(error)"
    }
    return nil
  }

  private mutating func undo(_ records: [Int], by actor: Actor) throws(Refusal) -> [Int] {
    let events = try registry.decide(.undo(records), by: actor, on: writer.today)
    return record(events, by: actor)
  }

  private mutating func record(_ events: [Event], by actor: Actor) -> [Int] {
    let stamps = registry.apply(
      events, from: registry.revision + 1, at: writer.time, by: actor.member)
    plain.take(events, stamps)
    return stamps.map(\.number)
  }
}

public struct UndoTally: Sendable {
  public init() {}

  public var acts = 0
  /// Of acts that are not undone.
  public var refusals = 0
}

private struct UndoneAct: CustomStringConvertible {
  let events: [Event]
  let actor: Actor

  /// A facilitator's last act is, unless it is one that stays.
  var mustBeTakenBack: Bool {
    actor.role == .facilitator && events.allSatisfy(\.change.canBeUndone)
  }

  /// Whoever was registered by it is put aside rather than never there.
  func hiding(_ state: PlainState, _ before: PlainState) -> PlainState {
    var state = state
    let made = events.filter { $0.change.card != nil }.compactMap { CandidateID($0.subject) }
    state.retracted.removeAll { made.contains($0) && !before.retracted.contains($0) }
    return state
  }

  var description: String {
    "\(actor.role): \(events.map { "\($0.change.tag) \($0.subject.stored)" })"
  }
}

extension Command {
  fileprivate var isUndoing: Bool { if case .undo = self { true } else { false } }
}
