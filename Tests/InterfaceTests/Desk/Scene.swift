import Canvas
import Domain
import Interface
import Sample
import Testing

/// A desk over the sample reserve on a fixed day, to be driven by keys and read as text.
struct Scene {
  var state: DeskState
  var registry: Registry
  let today: Day

  init(
    columns: Int = 80, rows: Int = 24, language: Language = .french, candidates: Int = 47
  ) throws {
    today = try #require(Day(year: 2026, month: 6, day: 15))
    registry = try SampleReserve(
      candidates: candidates, today: today, member: MemberID("m1")
    ).registry
    var preferences = Preferences()
    preferences.language = language
    state = DeskState(
      size: Size(columns: columns, rows: rows), moment: WallTime(today: today, minutes: 872),
      actor: Actor(MemberID("m1"), .facilitator), memberName: "Amina",
      preferences: preferences, seed: 1)
    state.members = [
      ReserveMember(MemberID("m1"), "Amina", .facilitator),
      ReserveMember(
        MemberID("m2"), "Bruno", .coordinator,
        registry.organisations.values.min { $0.id < $1.id }?.id),
      ReserveMember(MemberID("m0"), "", .recovery),
    ]
    _ = state.update(.registryChanged, registry)
  }

  /// The screen as text.
  var screen: String { lines.joined(separator: "\n") }

  var lines: [String] { frame.lines() }

  var frame: Frame { state.view(registry, theme: .standard) }

  /// Presses keys one after the other and carries out what they ask for.
  @discardableResult
  mutating func press(_ keys: Key...) -> Effect {
    var last = Effect.none
    for key in keys { last = carryOut(state.update(.input(.key(key)), registry)) }
    _ = state.update(.rest, registry)
    return last
  }

  /// Types a text.
  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  /// Records a command as another process would, and lets the desk see it.
  mutating func recordElsewhere(_ command: Command, by actor: Actor? = nil) throws(Refusal) {
    let actor = actor ?? state.actor
    _ = apply(try registry.decide(command, by: actor, on: today), by: actor.member)
    _ = state.update(.registryChanged, registry)
  }

  /// To a day on which somebody is at work, so that the journal agrees with the clock.
  mutating func letMonthsPass(_ months: Int) throws {
    let later = WallTime(today: today.adding(months: months), minutes: 872)
    let organisation = try #require(registry.organisations.keys.min()).entity
    let events = try registry.decide(
      .note(organisation, "Rappeler."), by: state.actor, on: later.today)
    registry.apply(
      events, from: (registry.entries.last?.stamp.number ?? 0) + 1,
      at: Timestamp(seconds: later.today.number * 86_400), by: state.actor.member)
    _ = state.update(.clock(later), registry)
    _ = state.update(.registryChanged, registry)
  }

  /// Registers Zoé Essai and undoes that, as another process would.
  @discardableResult
  mutating func recordUndoneRegistration(_ number: String = "C0000009") throws -> CandidateID {
    let id = try #require(CandidateID(number))
    var card = CandidateCard()
    var identity = Identity()
    (identity.givenName, identity.familyName) = ("Zoé", "Essai")
    card.identity = identity
    try recordElsewhere(.create(id, card))
    try recordElsewhere(.undo([registry.revision]))
    return id
  }

  /// What the loop would do, over a registry in memory.
  private mutating func carryOut(_ effect: Effect) -> Effect {
    guard case .record(let commands) = effect else { return effect }
    let answers = commands.map { command in
      do throws(Refusal) {
        let events = try registry.decide(command, by: state.actor, on: today)
        return Reply(command, .success(apply(events)))
      } catch { return Reply(command, .failure(.refused(error))) }
    }
    _ = state.update(.answered(answers), registry)
    return effect
  }

  /// An erasure is finished at once, as by a disk that has room.
  private mutating func apply(
    _ events: [Event], by member: MemberID = MemberID("m1")
  ) -> [Stamp] {
    let next = (registry.entries.last?.stamp.number ?? 0) + 1
    let time = Timestamp(seconds: today.number * 86_400)
    let stamps = registry.apply(events, from: next, at: time, by: member)
    let ends = registry.unfinishedErasures.sorted().map {
      Event(.erasureDone(ErasureEnd(epoch: 1)), on: $0.entity)
    }
    registry.apply(ends, from: registry.revision + 1, at: time, by: MemberID("m1"))
    return stamps
  }
}
