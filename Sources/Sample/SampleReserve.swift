package import Domain

/// A made-up reserve that a stranger could take for a real one.
///
/// Every step is a real command that the domain has decided on, in the order of time, so that a
/// sample obeys every rule. The same seed, size and day give the same steps, byte for byte.
package struct SampleReserve: Sendable {
  /// Everything that happened, the oldest first; nothing happened today or later.
  package let steps: [Step]
  /// The registry that the steps lead to, applied as records 1, 2, 3 ….
  package let registry: Registry

  /// One command's worth of changes, with the moment at which it was given.
  package struct Step: Sendable {
    /// When it was recorded.
    package let time: Timestamp
    /// The changes, in order; never empty.
    package let events: [Event]
  }

  /// The name that every sample gives to its reserve.
  package static let name = PeopleTexts.reserve

  /// The size of the pilot as it stands.
  package static let pilot = 47

  /// Makes a reserve of so many candidates, with organisations, needs, pathways and introductions
  /// in proportion.
  ///
  /// - Parameters:
  ///   - seed: another seed, another reserve.
  ///   - candidates: how many people, from 0.
  ///   - today: the day from which all the others are counted back.
  ///   - member: the facilitator in whose name everything is recorded.
  /// - Throws: the refusal of a step, which would be a mistake of the sample's own.
  package init(
    seed: UInt64 = 329, candidates: Int = pilot, today: Day, member: MemberID
  ) throws(Refusal) {
    var plan = Plan(seed: seed, today: today, member: member)
    plan.write(candidates: max(0, candidates))
    (steps, registry) = try Self.carriedOut(plan)
  }

  private static func carriedOut(_ plan: Plan) throws(Refusal) -> ([Step], Registry) {
    let actor = Actor(plan.member, .facilitator)
    var registry = Registry()
    var steps: [Step] = []
    steps.reserveCapacity(plan.planned.count)
    for turn in plan.turns() {
      let planned = plan.planned[turn]
      let events = try registry.decide(planned.command, by: actor, on: planned.time.day)
      for event in events {
        let number = registry.revision + 1
        registry.apply(event, Stamp(number: number, time: planned.time, member: plan.member))
      }
      steps.append(Step(time: planned.time, events: events))
    }
    return (steps, registry)
  }
}
