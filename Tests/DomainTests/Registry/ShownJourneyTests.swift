import Testing

@testable import Domain

/// What an organisation is given to see, after any commands by anybody in any order.
struct ShownJourneyTests {
  @Test(arguments: [2, 3, 4, 5, 8, 9, 10, 13])
  func `whatever was done, nothing is shown but what was agreed to`(seed: Int) throws {
    var journey = try Journey(seed: UInt64(seed))
    var isAnybodyShown = false
    for _ in 0..<400 where journey.step() {
      for organisation in [TestReserve.words, TestReserve.radio] {
        let said = journey.said(to: organisation)
        let shown = journey.shownWords(to: organisation)
        #expect(said.subtracting(journey.allowed(to: organisation)).isEmpty, "seed \(seed)")
        #expect(shown.isSubset(of: said), "seed \(seed)")
        isAnybodyShown = isAnybodyShown || !shown.isEmpty
      }
    }
    #expect(isAnybodyShown, "a journey on which nobody was shown tells nothing")
  }
}

/// People, needs and whoever acts on them, one command after the other.
private struct Journey {
  var reserve: TestReserve
  private var generator: SplitMix64
  /// Every word that was written anywhere, each once.
  private(set) var words: Set<String> = []
  /// The words of each organisation's own coordinators.
  private var own: [OrganisationID: Set<String>] = [:]
  private var written = 0

  private static let people = (1...3).map { TestReserve.id("C000001\($0)", as: CandidateID.self) }
  private static let needs = [TestReserve.workshop, TestReserve.website]
  private static let actors = [
    TestReserve.facilitator, TestReserve.coordinator, TestReserve.otherCoordinator,
  ]

  init(seed: UInt64) throws {
    reserve = try TestReserve()
    generator = SplitMix64(seed: seed)
    for id in Self.people {
      var card = TestReserve.card(Self.word(id, .givenName), Self.word(id, .familyName))
      card.identity?.town = Self.word(id, .town)
      card.identity?.presentation = Self.word(id, .presentation)
      card.identity?.skills = [Self.word(id, .skills)]
      try reserve.run(.create(id, card))
      words.formUnion(ShownField.allCases.map { Self.word(id, $0) })
    }
    for (actor, organisation) in [
      (TestReserve.coordinator, TestReserve.words), (TestReserve.otherCoordinator, .radio),
    ] {
      let card = MemberCard(.coordinator, of: organisation, name: "Coordination")
      try reserve.run(.addMember(actor.member, card))
    }
  }

  private static func word(_ id: CandidateID, _ field: ShownField) -> String {
    "<\(id.entity.stored)/\(field.rawValue)>"
  }

  /// A word that stands nowhere else.
  private mutating func write() -> String {
    written += 1
    words.insert("<\(written)>")
    return "<\(written)>"
  }

  /// One command of somebody; false when it was refused.
  mutating func step() -> Bool {
    let isDesk = Int.random(in: 0..<2, using: &generator) == 0
    let actor = isDesk ? Self.actors[0] : Self.actors[Int.random(in: 1...2, using: &generator)]
    let before = words
    let command = command()
    let news = words.subtracting(before)
    guard (try? reserve.run(command, by: actor)) != nil else { return false }
    if case .coordinator(let organisation) = actor.role { own[organisation, default: []] += news }
    if Int.random(in: 0..<6, using: &generator) == 0 {
      reserve.today = reserve.today.adding(days: Int.random(in: 1...9, using: &generator))
    }
    return true
  }

  private mutating func command() -> Command {
    let person = Self.people.randomElement(using: &generator) ?? TestReserve.elodie
    let one = reserve.registry.introductions.keys.sorted().randomElement(using: &generator)
    guard let one, Int.random(in: 0..<8, using: &generator) > 0 else {
      let need = Self.needs.randomElement(using: &generator) ?? TestReserve.workshop
      let id = reserve.registry.freshID(IntroductionID.self, using: &generator)
      return .create(
        id,
        IntroductionCard(
          candidate: person, need: need, rationale: Self.word(person, .rationale)))
    }
    switch Int.random(in: 0..<40, using: &generator) {
    case 0 where Int.random(in: 0..<9, using: &generator) == 0:
      return .erase(person, Erasure(.request))
    case 1: return .move(person, CandidateStep(.left, remark: write()))
    case 2: return .move(person, CandidateStep(.active))
    case 3: return .note(one.entity, write())
    case 4: return .note(person.entity, write())
    case 5: return .act(one, FollowUp(on: reserve.today, channel: .phone, text: write()))
    case 6: return .consult([one])
    case 7...12:
      let last = reserve.registry.entries(of: one.entity).last { !$0.isUndone }
      return .undo([last?.stamp.number ?? 0])
    default: return .moveIntroduction(one, move(of: one))
    }
  }

  /// A move that the table allows, most often.
  private mutating func move(of id: IntroductionID) -> IntroductionStep {
    let state = reserve.registry.introductions[id]?.state ?? .proposed
    let move = IntroductionRule.moves(from: state).randomElement(using: &generator) ?? .agreed
    var step = reserve.step(move)
    step.onBehalf = step.onBehalf && Bool.random(using: &generator)
    (step.remark, step.message, step.note) = (write(), write(), write())
    if move == .agreed {
      step.fields = ShownField.allCases.shuffled(using: &generator).dropLast(4)
      step.expires = reserve.today.adding(days: Int.random(in: 0...20, using: &generator))
    }
    return step
  }

  /// The words that can be reached in what an organisation is given; the rules of the reserve,
  /// which hold none, are left out.
  func said(to organisation: OrganisationID) -> Set<String> {
    let part = reserve.registry.shown(to: organisation, on: reserve.today)
    var text = "\(part.introductions.values) \(part.candidates.values) \(part.organisations.values)"
    text += "\(part.needs.values) \(part.memberNames) \(part.entries.map(\.event.change))"
    text += "\(part.pathways.values)"
    var said: Set<String> = []
    for piece in text.split(separator: "<").dropFirst() {
      if let end = piece.firstIndex(of: ">") { said.insert("<" + piece[..<end] + ">") }
    }
    return said.intersection(words)
  }

  /// Everything that an organisation may see: its own words, and what it is shown.
  func allowed(to organisation: OrganisationID) -> Set<String> {
    shownWords(to: organisation).union(own[organisation] ?? [])
  }

  /// What people agreed to show to it and still do, told from the records alone.
  func shownWords(to organisation: OrganisationID) -> Set<String> {
    var shown: Set<String> = []
    for introduction in reserve.registry.introductions.values {
      guard reserve.registry.needs[introduction.need]?.card.organisation == organisation,
        !reserve.registry.erased.contains(introduction.candidate)
      else { continue }
      let fields = agreed(reserve.registry.entries(of: introduction.id.entity))
      shown.formUnion(fields.map { Self.word(introduction.candidate, $0) })
    }
    return shown.filter { !$0.contains("email") && !$0.contains("phone") && !$0.contains("lang") }
  }

  private func agreed(_ entries: [Entry]) -> [ShownField] {
    var (consent, presented): (IntroductionStep?, IntroductionStep?) = (nil, nil)
    var (isThere, retained, followUps) = (false, Day?.none, [Day]())
    for entry in entries where !entry.isUndone {
      if case .acted(.followUp(let followUp)) = entry.event.change, let day = followUp.on {
        followUps.append(day)
      }
      guard case .introductionMoved(let step) = entry.event.change else { continue }
      retained = step.move == .retained ? step.on : nil
      switch step.move {
      case .agreed: (consent, isThere) = (step, false)
      case .presented: (presented, isThere) = (consent, true)
      case .reopened: (consent, presented, isThere) = (nil, nil, false)
      case .studying, .meeting, .met, .waiting: isThere = true
      default: isThere = false
      }
    }
    if let retained, let presented {
      let isKept = reserve.today.number - retained.number <= 60
      return isKept && !followUps.contains { $0 >= retained } ? presented.fields : []
    }
    guard isThere, let presented, let last = consent?.expires, reserve.today <= last else {
      return []
    }
    return presented.fields
  }
}

extension Set {
  fileprivate static func += (set: inout Set, others: Set) { set.formUnion(others) }
}

extension OrganisationID {
  fileprivate static let radio = TestReserve.radio
}
