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
  mutating func recordElsewhere(_ command: Command) throws(Refusal) {
    for event in try registry.decide(command, by: state.actor, on: today) { _ = apply(event) }
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
        return Reply(command, .success(events.map { apply($0) }))
      } catch { return Reply(command, .failure(.refused(error))) }
    }
    _ = state.update(.answered(answers), registry)
    return effect
  }

  private mutating func apply(_ event: Event) -> Stamp {
    let number = (registry.entries.last?.stamp.number ?? 0) + 1
    let stamp = Stamp(
      number: number, time: Timestamp(seconds: today.number * 86_400), member: MemberID("m1"))
    registry.apply(event, stamp)
    return stamp
  }
}
