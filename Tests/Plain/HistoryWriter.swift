public import Domain

/// Makes up what people ask for, one command after the other, about so few people, organisations
/// and needs that they come across one another; the same for the same seed and state.
public struct HistoryWriter: Sendable {
  public internal(set) var today: Day
  var generator: SplitMix64
  var place = 0
  /// Without one everybody asks as they like.
  let only: Actor?

  public init(
    seed: UInt64, only actor: Actor? = nil, isBegun: Bool = false,
    on day: Day = Day(number: 20_600)
  ) {
    generator = SplitMix64(seed: seed)
    (today, only) = (day, actor)
    if isBegun { place = Self.opening }
  }

  mutating func number(in range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }

  public mutating func chance(_ of: Int) -> Bool {
    Int.random(in: 0..<of, using: &generator) == 0
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &generator)
  }

  /// Often nothing goes by, sometimes a season.
  public mutating func letDaysPass() {
    if chance(3) { today = today.adding(days: Int.random(in: 1...6, using: &generator)) }
    if chance(40) { today = today.adding(days: Int.random(in: 30...400, using: &generator)) }
  }

  /// Noon of the day.
  public var time: Timestamp { Timestamp(seconds: today.number * 86_400 + 43_200) }

  public mutating func next(after registry: PlainRegistry) -> (command: Command, actor: Actor) {
    let state = registry.state
    place += 1
    if place <= Self.opening {
      let actor = only ?? facilitator(in: state)
      for _ in 0..<40 {
        let command = opened(place, in: state)
        if (try? registry.decide(command, by: actor, on: today)) != nil { return (command, actor) }
      }
      return (.note(.reserve, ""), actor)
    }
    let actor = only ?? someActor(in: state)
    if case .coordinator(let organisation) = actor.role, !chance(8) {
      return (asOrganisation(organisation, actor, in: registry), actor)
    }
    return (anything(in: registry), actor)
  }

  func facilitator(in state: PlainState) -> Actor {
    let known = state.members.filter { $0.role == .facilitator && !$0.isRemoved }
    return Actor(known.first?.id ?? MemberID("U0000001"), .facilitator)
  }

  private mutating func someActor(in state: PlainState) -> Actor {
    if chance(40) { return Actor(MemberID("U0000009"), .committeeSeat) }
    if chance(4), let seat = pick(state.seats.filter { state.member($0.id)?.isRemoved == false }) {
      return Actor(seat.id, .coordinator(seat.organisation))
    }
    let known = state.members.filter { $0.role == .facilitator && !$0.isRemoved }
    return pick(known).map { Actor($0.id, .facilitator) } ?? facilitator(in: state)
  }

  static let opening = 20

  /// What every history begins with, so that the rest has something to be about.
  private mutating func opened(_ place: Int, in state: PlainState) -> Command {
    switch place {
    case 1:
      if !state.members.isEmpty { return .tellContact("081 00 00 00") }
      return .addMember(
        MemberID("U0000001"), MemberCard(.facilitator, keys: keys(), name: "Mention"))
    case 2: return .nameReserve("Réserve \(Int.random(in: 0..<9, using: &generator))")
    case 3, 4: return .create(fresh(OrganisationID.self), organisationCard())
    case 5, 6, 7: return .enrol(fresh(), candidateCard(in: state), consent())
    case 8, 9: return .create(fresh(NeedID.self), needCard(in: state))
    case 10: return .create(fresh(ProgrammeID.self), programmeCard())
    case 13: return .create(fresh(PathwayID.self), pathwayCard(in: state))
    case 14: return .create(fresh(MeetingID.self), meetingCard(in: state))
    case 15, 16: return .create(fresh(IntroductionID.self), introductionCard(in: state))
    case 17...20: return introductionMove(in: state)
    default:
      let organisation = pick(state.organisations)?.id
      return .addMember(
        MemberID(.member(using: &generator)),
        MemberCard(.coordinator, of: organisation, keys: keys(), name: "Coordination"))
    }
  }

  private mutating func anything(in registry: PlainRegistry) -> Command {
    let state = registry.state
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<24: return introductionMove(in: state)
    case 24..<31: return creation(in: state)
    case 31..<38: return amendment(in: state)
    case 38..<47: return step(in: state)
    case 47..<52: return act(in: state)
    case 52..<58: return agenda(in: registry)
    case 58..<69: return undoing(in: registry)
    case 69..<73: return ofCourse(in: state)
    case 73..<84: return ofPerson(in: registry)
    case 84..<90: return ofMember(in: state)
    case 90..<93: return rule(in: state)
    case 93..<96: return .note(anyID(in: state), text(maybeBad: true))
    case 96..<98:
      let numbers = state.barred.filter { _ in Bool.random(using: &generator) }
      let named = chance(6) ? [1] : numbers
      return chance(2) ? .confirm(named) : .setAside(named)
    default:
      return chance(2) ? .nameReserve(text(maybeBad: true)) : .tellContact(text(maybeBad: true))
    }
  }

  private mutating func asOrganisation(
    _ organisation: OrganisationID, _ actor: Actor, in registry: PlainRegistry
  ) -> Command {
    let state = registry.state
    let own = state.introductions.filter { state.organisation(of: $0) == organisation }
    let one = pick(chance(8) ? state.introductions : own)
    if chance(5) {
      let moved = registry.facts.filter { $0.stamp.member == actor.member && !$0.isUndone }
      if let last = moved.last { return .undo([last.stamp.number]) }
    }
    if chance(3) { return .consult([one?.id ?? fresh(), own.last?.id].compactMap(\.self)) }
    if chance(5) {
      return .note((chance(9) ? anyID(in: state) : one?.id.entity) ?? .reserve, text())
    }
    if chance(20) { return .renewMember(actor.member, KeyRenewal(keys())) }
    return move(one, onBehalf: false, in: state)
  }
}

/// Numbers, days and texts.
extension HistoryWriter {
  mutating func fresh<ID: TypedID>(_ kind: ID.Type = ID.self) -> ID { ID.draw(using: &generator) }

  mutating func keys() -> PublicKeys {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    func drawn(_ generator: inout SplitMix64) -> String {
      String((0..<42).map { _ in letters.randomElement(using: &generator) ?? "A" }) + "A"
    }
    return PublicKeys(sign: drawn(&generator), box: drawn(&generator))
  }

  /// One that is there, or now and then one that is not.
  mutating func known<ID: TypedID>(_ ids: [ID]) -> ID {
    chance(25) ? fresh() : pick(ids) ?? fresh()
  }

  mutating func anyID(in state: PlainState) -> EntityID {
    if chance(30) { return .reserve }
    return chance(25) ? fresh(NeedID.self).entity : pick(state.all) ?? .reserve
  }

  /// Most often today, now and then none, before, to come, or far from it.
  mutating func day() -> Day? {
    switch Int.random(in: 0..<40, using: &generator) {
    case 0..<22: today
    case 22..<28: nil
    case 28..<35: today.adding(days: -Int.random(in: 1...40, using: &generator))
    case 35..<39: today.adding(days: Int.random(in: 1...40, using: &generator))
    default: today.adding(days: -30_000)
    }
  }

  mutating func dayToCome() -> Day? {
    chance(12) ? nil : today.adding(days: Int.random(in: -5...60, using: &generator))
  }

  mutating func code<Value: CaseIterable>(_ type: Value.Type = Value.self, missing: Int = 12)
    -> Value?
  {
    chance(missing) ? nil : pick(Array(type.allCases))
  }

  mutating func text(maybeBad: Bool = false) -> String {
    if maybeBad, chance(6) {
      return pick(["", "  ", "bip\u{7}", String(repeating: "a", count: 201), "a\nb"]) ?? ""
    }
    return pick(["Vu ensemble.", "À rappeler", "Dupontel", "Trois jours", "Chez eux"]) ?? ""
  }

  mutating func words() -> String? { chance(3) ? nil : text(maybeBad: chance(4)) }

  mutating func consent() -> ReserveConsent {
    var consent = ReserveConsent()
    (consent.on, consent.channel) = (day(), code(Channel.self))
    return consent
  }
}
