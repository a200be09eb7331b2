package import Domain

/// A made-up reserve that a stranger could take for a real one: every step is a command that the
/// domain decided on; the same seed, size and day give the same steps, byte for byte.
package struct SampleReserve: Sendable {
  /// The oldest first; nothing happened today or later.
  package let steps: [Step]
  /// Applied as records one after the other.
  package let registry: Registry

  /// One command's worth.
  package struct Step: Sendable {
    package let time: Timestamp
    /// Never empty.
    package let events: [Event]
  }

  package static let name = PeopleTexts.reserve

  /// The size of the pilot as it stands.
  package static let pilot = 47

  /// Before the oldest step, which waits for a working day or comes on the one before.
  package static func start(of today: Day) -> Timestamp {
    Timestamp(seconds: (today.number + Plan.firstDay - 4) * 86_400)
  }

  /// All days are counted back from `today`, and all is recorded in the name of `member`, from the
  /// record `first` on; throws the refusal of a step, which would be a mistake of the sample's own.
  package init(
    seed: UInt64 = 329, candidates: Int = pilot, today: Day, member: MemberID, from first: Int = 1
  ) throws(Refusal) {
    var plan = Plan(seed: seed, today: today, member: member)
    plan.write(candidates: max(0, candidates))
    (steps, registry) = try Self.carriedOut(plan, from: first)
  }

  private static func carriedOut(
    _ plan: Plan, from first: Int
  ) throws(Refusal) -> ([Step], Registry) {
    let actor = Actor(plan.member, .facilitator)
    var registry = Registry()
    var steps: [Step] = []
    steps.reserveCapacity(plan.planned.count)
    for turn in plan.turns() {
      let planned = plan.planned[turn]
      let events = try registry.decide(planned.command, by: actor, on: planned.time.day)
      registry.apply(
        events, from: first + registry.revision, at: planned.time, by: plan.member)
      steps.append(Step(time: planned.time, events: events))
    }
    return (steps, registry)
  }
}
