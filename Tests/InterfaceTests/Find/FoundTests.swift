import Domain
import Testing

@testable import Interface

/// What a filter finds beyond the words of a card.
@Suite struct FoundTests {
  private func found(
    _ filter: String, _ kind: EntityKind, _ registry: Registry, on day: Day
  ) throws -> [EntityID] {
    try registry.rows(of: .entities(kind), on: day, filter: filter, wording: Wording())
      .compactMap(\.subject)
  }

  private func somebody(in registry: Registry) -> Candidate? {
    registry.candidates.values.filter { $0.state == .active && $0.consent != nil }
      .min { $0.id < $1.id }
  }

  @Test(arguments: [
    "0470 11 22 33", "0470112233", "0470/11.22.33", "0470-11", "470112233", "+32 470 11 22 33",
    "+32470112233", "0032470112233", "+32 (0)470 11 22 33", "+32(0)470/112233",
  ])
  func `a telephone number is found however it is typed, a contact's too`(typed: String) throws {
    var registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    var person = CandidateCard()
    person[.familyName] = .text("Dupont")
    person[.phone] = .text("+32 470 11 22 33")
    let id = try #require(EntityID("C0000009"))
    try registry.carryOut(.create(id, .candidate(person)))
    var contact = Contact()
    contact.phone = "+32 470 11 22 33"
    var organisation = OrganisationCard()
    organisation.name = "Radio Tilleul"
    organisation.contacts = [Contact(), contact]
    let other = try #require(EntityID("A0000009"))
    try registry.carryOut(.create(other, .organisation(organisation)))
    let today = FormDesk.today
    #expect(try found(typed, .candidate, registry, on: today) == [id])
    #expect(try found(typed, .organisation, registry, on: today) == [other])
    #expect(try found("0470 11 22 34", .candidate, registry, on: today).isEmpty)
    #expect(try found("0470112234", .organisation, registry, on: today).isEmpty)
  }

  @Test(arguments: [
    "0445.120.924", "0445120924", "445.120", "BE 0445.120.924", "be0445120924", "BE0445.120.924",
    "BE 0445 120 924", "be 0445",
  ])
  func `an enterprise number is found with and without points and country`(typed: String) throws {
    var registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    var card = OrganisationCard()
    card.name = "Radio Tilleul"
    card.enterpriseNumber = EnterpriseNumber("0445.120.924")
    let id = try #require(EntityID("A0000009"))
    try registry.carryOut(.create(id, .organisation(card)))
    #expect(try found(typed, .organisation, registry, on: FormDesk.today) == [id])
    #expect(try found("be 0445 121", .organisation, registry, on: FormDesk.today).isEmpty)
  }

  /// Consents, moves, marks, notes, reasons: by day, by code and by word.
  @Test func `whatever a form asked is found on the list of whose it is`() throws {
    let scene = try Scene()
    var registry = scene.registry
    let somebody = try #require(self.somebody(in: registry))
    try registry.carryOut(.note(somebody.id.entity, "Parle volontiers de botanique"))
    try registry.carryOut(
      .move(somebody.id, CandidateStep(.paused, remark: "Le temps d'un voyage")))
    let reading = Reading(registry: registry, today: scene.today, wording: Wording())
    var (search, texts) = (SearchWriter(reading), SearchTexts())
    var kinds: Set<Change.Kind> = []
    for kind in EntityKind.allCases {
      for id in registry.ids(of: kind) where !registry.isErased(id) {
        ListName.entities(kind).description.write(.entity(id), to: &search)
        let text = search.put(into: &texts)
        for entry in registry.entries(of: id) where !entry.isUndone {
          for value in entry.event.change.told.flatMap(\.parts) {
            let word = reading.shown(value)
            if word.isEmpty || value.value == .flag(false) { continue }
            let sought = value.value == .flag(true) ? Wording().label(value.field.name) : word
            #expect(
              SearchWords(sought).allStand(in: texts, at: text), "\(entry.event.change.tag) \(word)"
            )
            kinds.insert(entry.event.change.kind)
          }
        }
      }
    }
    #expect(kinds.isSuperset(of: [.candidateConsented, .stageMarked, .introductionAgreed]))
    #expect(kinds.isSuperset(of: [.candidateNoted, .candidatePaused, .introductionMeeting]))
    let consent = try #require(somebody.consent)
    let words = [consent.on.map(Wording().date), consent.channel.map(Wording().name)]
    for word in words.compactMap(\.self) {
      let rows = try found(word, .candidate, registry, on: scene.today)
      #expect(rows.contains(somebody.id.entity), "\(word)")
    }
  }

  @Test func `of somebody erased no word is found that was theirs`() throws {
    var scene = try Scene()
    let somebody = try #require(self.somebody(in: scene.registry))
    try scene.registry.carryOut(.note(somebody.id.entity, "Parle volontiers de botanique"))
    #expect(try found("botanique", .candidate, scene.registry, on: scene.today).count == 1)
    try scene.registry.carryOut(.erase(somebody.id, Erasure(.mistake)))
    #expect(try found("botanique", .candidate, scene.registry, on: scene.today).isEmpty)
    #expect(
      try found("botanique état:effacée", .candidate, scene.registry, on: scene.today).isEmpty)
  }
}

extension DescribedValue {
  /// Where it is a list of parts, what stands in each.
  fileprivate var parts: [DescribedValue] {
    if case .parts(let parts) = value { Array(parts.joined()) } else { [self] }
  }
}
