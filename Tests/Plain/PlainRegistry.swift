public import Domain

/// One event with its stamp.
public struct Fact: Equatable, Sendable {
  public let stamp: Stamp
  public let subject: EntityID
  public internal(set) var change: Change
  public internal(set) var isUndone = false
}

/// A second registry, written from the rules alone, as simply as can be: a list of what happened,
/// from which everything is made anew, and searched from one end to the other.
///
/// It shares cards, codes and numbers with the first one, and none of what is done with them.
public struct PlainRegistry: Sendable {
  public private(set) var facts: [Fact] = []
  private(set) var state = PlainState()
  private var barred: [BarredRecord] = []

  public init() {}

  public mutating func take(_ events: [Event], _ stamps: [Stamp]) {
    for (event, stamp) in zip(events, stamps) {
      facts.append(Fact(stamp: stamp, subject: event.subject, change: event.change))
      guard case .undone(let undone) = event.change else { continue }
      for index in facts.indices
      where facts[index].stamp.number == undone.number && facts[index].subject == event.subject {
        facts[index].isUndone = true
        if case .undone(let earlier) = facts[index].change { doAgain(earlier, on: event.subject) }
      }
    }
    remake()
  }

  private mutating func doAgain(_ undone: Undone, on id: EntityID) {
    for index in facts.indices
    where facts[index].stamp.number == undone.number && facts[index].subject == id {
      facts[index].isUndone = false
    }
  }

  /// A record that has no effect until somebody says what becomes of it.
  public mutating func bar(_ record: BarredRecord) {
    barred.append(record)
    remake()
  }

  private mutating func remake() {
    state = PlainState(of: facts)
    var waiting = barred
    for fact in facts {
      guard case .recordSetAside(let names) = fact.change else { continue }
      waiting.removeAll { record in names.of.contains { $0.number == record.stamp.number } }
    }
    state.barred = waiting.map(\.stamp.number).sorted()
  }

  func waiting(_ number: Int) -> BarredRecord? {
    state.barred.contains(number) ? barred.last { $0.stamp.number == number } : nil
  }

  func facts(about id: EntityID) -> [Fact] { facts.filter { $0.subject == id } }

  /// What can no longer be opened once the keys of a person are destroyed: of those whose erasure
  /// is finished.
  public mutating func forgetDestroyed() {
    let finished = state.erased.filter { !state.unfinishedErasures.contains($0) }
    var about: Set<EntityID> = Set(finished.map(\.entity))
    for fact in facts {
      if case .created(.introduction(let card)) = fact.change, let person = card.candidate,
        finished.contains(person)
      {
        about.insert(fact.subject)
      } else if case .created(.pathway(let card)) = fact.change, let subject = card.subject,
        about.contains(subject)
      {
        about.insert(fact.subject)
      }
    }
    for index in facts.indices where about.contains(facts[index].subject) {
      facts[index].change = facts[index].change.withoutSealedPart
    }
    forgetEarlierCards()
    remake()
  }

  private func before(_ place: Int) -> PlainRegistry {
    var earlier = PlainRegistry()
    earlier.take(
      facts[..<place].map { Event($0.change, on: $0.subject) }, facts[..<place].map(\.stamp))
    return earlier
  }

  /// Of a file that was put right, what it said before, with those that had joined it.
  private mutating func forgetEarlierCards() {
    for (place, fact) in facts.enumerated() {
      guard case .earlierForgotten(let forgetting) = fact.change, !forgetting.keys.isEmpty else {
        continue
      }
      let then = before(place)
      let files = CandidateID(fact.subject).map(then.state.files)?.map(\.entity) ?? [fact.subject]
      let cards = then.facts.indices.filter {
        files.contains(facts[$0].subject) && facts[$0].change.isPlainCard
      }
      let current = cards.last { !then.facts[$0].isUndone && facts[$0].subject == fact.subject }
      for index in cards where index != current {
        facts[index].change = facts[index].change.withoutSealedPart
      }
    }
  }
}

extension Change {
  var isPlainCard: Bool {
    switch self {
    case .created(.candidate), .created(.organisation), .amended(.candidate),
      .amended(.organisation):
      true
    default: false
    }
  }
}
