import Domain
import Testing

@testable import Exchange

/// What is listed as CSV and imported elsewhere is listed there as it was, but for its numbers.
struct RoundTripTests {
  /// A reserve whose members are called so, under numbers of its own.
  private static func bench(_ members: [MemberID: String]) -> ImportBench {
    var bench = ImportBench()
    bench.members = members
    bench.takesNewBasins = true
    return bench
  }

  private let here = [MemberID("m1"): "Amina", MemberID("m2"): "Bilal"]
  private let there = [MemberID("m1"): "Chloé", MemberID("m7"): "amina"]

  /// As a list may be written and read again.
  enum Format: CaseIterable { case csv, json }

  private func file<Row: EntityRow>(
    _ kind: Row.Type, _ bench: ImportBench, _ format: Format = .csv
  ) -> String {
    let rows = Row.all(in: bench.registry).values.sorted { $0.id.entity < $1.id.entity }
    let table = Table(of: rows, in: bench.registry)
    let name = { (member: MemberID) in FoldedText(bench.members[member] ?? member.stored).folded }
    return switch format {
    case .csv: String(decoding: table.csv(member: name), as: UTF8.self)
    case .json: table.json(member: name)
    }
  }

  /// The rows without the numbers, in an order of their own.
  private func content<Row: EntityRow>(_ kind: Row.Type, _ bench: ImportBench) throws -> [[String]]
  {
    let table = try CSVReader.read(Array(file(kind, bench).utf8))
    let kept = table.header.indices.filter {
      table.header[$0] != "id" && !table.header[$0].hasSuffix("-id")
    }
    return table.rows.map { row in kept.map { row.cells[$0] } }
      .sorted { $0.joined(separator: "\t") < $1.joined(separator: "\t") }
  }

  private func card(_ name: String, _ change: (inout CandidateCard) -> Void = { _ in })
    -> CandidateCard
  {
    var card = CandidateCard()
    var identity = Identity()
    identity.familyName = name
    card.identity = identity
    change(&card)
    return card
  }

  @Test(arguments: Format.allCases)
  func `people keep their state, consent, companion, families and days`(format: Format) throws {
    var bench = Self.bench(here)
    let day = try #require(Day(iso: "2026-02-03"))
    let consent = ReserveConsent(on: day, channel: .letter)
    let cards = [
      card("Un") {
        $0.identity?.givenName = "Élodie"
        $0.identity?.email = "e@exemple.be"
        $0.identity?.phone = "+32 496 12 34 56"
        $0.identity?.presentation = "=1+1\n«oui» ; \"non\" | \\| '="
        $0.identity?.skills = ["UX, UI"]
        $0.identity?.languages = ["a|b", "c\\\\d", "\\"]
        $0.families = [.research, .design]
        $0.contracts = [.volunteering]
        $0.situation = .socialIntegration
        $0.companion = MemberID("m1")
        $0.registeredOn = day
        $0.fte = Fte(hundredths: 80)
        $0.availableFrom = day
      },
      card("'=Deux") {
        $0.identity?.postcode = "4000"
        $0.identity?.town = "Liège"
        $0.volunteering = true
      },
      card("Trois") { $0.basin = Basin(typed: "Lac de Bütgenbach") }, card("Quatre"), card("Cinq"),
      card("Six"),
    ]
    var ids: [CandidateID] = []
    for (place, card) in cards.enumerated() {
      let id = bench.registry.freshID(CandidateID.self, using: &bench.generator)
      ids.append(id)
      try bench.record(.register(id, card, consent: place == 1 ? nil : consent))
    }
    try bench.record(.move(ids[2], CandidateStep(.paused)))
    try bench.record(.move(ids[3], CandidateStep(.left)))
    try bench.record(.withdrawConsent(ids[4], ReserveConsent(on: day, channel: .phone)))
    try bench.record(.erase(ids[5], Erasure(.request)))
    var other = Self.bench(there)
    let result = try other.take(file(Candidate.self, bench, format))
    #expect(result.refused == [])
    #expect(result.erased.count == 1)
    #expect(result.unknownMembers == [:])
    let before = try content(Candidate.self, bench).filter { !$0.contains("erased") }
    #expect(try content(Candidate.self, other) == before)
    #expect(try other.read(file(Candidate.self, other, format)).good.isEmpty)
    let states = other.registry.candidates.values.map(\.state.rawValue).sorted()
    #expect(states == ["active", "active", "left", "left", "paused"])
  }

  @Test(arguments: Format.allCases)
  func `organisations and what they ask for keep the day since when they are here`(format: Format)
    throws
  {
    var bench = Self.bench(here)
    let result = try bench.take(
      "name;since\nLe Fil;2025-03-04\nLe Pont;", as: .organisations)
    #expect(result.refused == [])
    let asked = try bench.take(
      "organisation;title;opened-on\nLe Fil;A;2025-04-05\nLe Pont;B;", as: .needs)
    #expect(asked.refused == [])
    #expect(bench.registry.organisations.values.map(\.since).min() == Day(iso: "2025-03-04"))
    #expect(bench.registry.needs.values.map(\.openedOn).min() == Day(iso: "2025-04-05"))
    var other = Self.bench(there)
    _ = try other.take(file(Organisation.self, bench, format), as: .organisations)
    _ = try other.take(file(Need.self, bench, format), as: .needs)
    #expect(try content(Organisation.self, other) == content(Organisation.self, bench))
    #expect(try content(Need.self, other) == content(Need.self, bench))
    let late = try other.read("name;since\nLe Quai;2099-01-01", as: .organisations)
    #expect(late.refused.map(\.header) == ["since"])
  }

  @Test(arguments: Format.allCases)
  func `whoever follows somebody and is no member here is named, and the rest taken`(format: Format)
    throws
  {
    var bench = Self.bench(here)
    for name in ["Un", "Deux"] {
      let id = bench.registry.freshID(CandidateID.self, using: &bench.generator)
      let followed = card(name) { $0.companion = MemberID("m2") }
      try bench.record(.create(id, followed))
    }
    var other = Self.bench(there)
    let result = try other.take(file(Candidate.self, bench, format))
    #expect(result.good.count == 2)
    #expect(result.unknownMembers == ["bilal": [2, 3]])
    #expect(other.registry.candidates.values.allSatisfy { $0.card.companion == nil })
  }

  @Test(arguments: Format.allCases)
  func `organisations and what they ask for keep all they say, each contact too`(format: Format)
    throws
  {
    var bench = Self.bench([:])
    let names = ["Le Fil", "Le Cap", "La Rive"]
    var ids: [OrganisationID] = []
    for name in names {
      let id = bench.registry.freshID(OrganisationID.self, using: &bench.generator)
      ids.append(id)
      var card = OrganisationCard()
      card.name = name
      card.pilot = name == "Le Cap"
      card.weeklyHours = name == "Le Fil" ? 3_750 : nil
      card.contacts = contacts(of: name)
      try bench.record(.create(id, card))
    }
    try bench.record(.move(ids[2], OrganisationStep(.archived)))
    let steps: [NeedStep?] = [
      nil, NeedStep(.suspended), NeedStep(.filled), NeedStep(.closed, reason: .funding),
    ]
    for (place, step) in steps.enumerated() {
      let id = bench.registry.freshID(NeedID.self, using: &bench.generator)
      var card = NeedCard()
      card.organisation = ids[place % 2]
      card.title = "Besoin \(place)"
      card.places = place + 1
      card.criteria = "a\n\nb"
      try bench.record(.create(id, card))
      if let step { try bench.record(.move(id, step)) }
    }
    var other = Self.bench([:])
    let organisations = try other.take(file(Organisation.self, bench, format), as: .organisations)
    #expect(organisations.refused == [])
    let needs = try other.take(file(Need.self, bench, format), as: .needs)
    #expect(needs.refused == [])
    #expect(try content(Organisation.self, other) == content(Organisation.self, bench))
    #expect(try content(Need.self, other) == content(Need.self, bench))
    let taken = other.registry.organisations.values.map(\.card.contacts)
    #expect(taken.contains(contacts(of: "Le Fil")))
  }

  private func contacts(of name: String) -> [Contact] {
    var (first, second) = (Contact(), Contact())
    first.name = "Zoé | Dupont"
    second.email = "b@exemple.be"
    second.role = "Direction, équipe"
    return name == "Le Fil" ? [first, second] : name == "Le Cap" ? [second] : []
  }
}
