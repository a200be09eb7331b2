import Testing

@testable import Domain

struct FigureTableTests {
  private static func id<ID: TypedID>(_ number: Int, _ type: ID.Type = ID.self) -> ID {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return TestReserve.id("\(ID.kind.rawValue)00001\(digits)", as: type)
  }

  private static let people: [CandidateID] = (0..<60).map { id($0) }

  /// Sixty people more, spread over everything that is counted, some on a pathway or introduced.
  private func reserve() throws -> TestReserve {
    var reserve = try TestReserve()
    for (number, id) in Self.people.enumerated() {
      try reserve.run(.create(id, card(number)))
      if number % 3 == 0 { try begin(number, id, in: &reserve) }
      if number % 2 == 0 { try introduce(number, id, in: &reserve) }
      if number % 7 == 0 { try reserve.run(.move(id, CandidateStep(.paused))) }
    }
    return reserve
  }

  private func card(_ number: Int) -> CandidateCard {
    var card = TestReserve.card("Prénom\(number)", "Nom\(number)")
    card.families = Array(ProfileFamily.allCases[(number % 5)...].prefix(number % 3))
    card.basin = number % 4 == 0 ? nil : Basin.shipped[number % 6]
    card.situation = number % 9 == 0 ? nil : Situation.allCases[number % 5]
    return card
  }

  private func begin(_ number: Int, _ id: CandidateID, in reserve: inout TestReserve) throws {
    var card = PathwayCard()
    card.subject = id.entity
    card.programme = number % 2 == 0 ? TestReserve.free : TestReserve.ordered
    let pathway = Self.id(number, PathwayID.self)
    try reserve.run(.create(pathway, card))
    if number % 4 == 0 { try reserve.run(.move(pathway, PathwayStep(.ended))) }
  }

  private func introduce(_ number: Int, _ id: CandidateID, in reserve: inout TestReserve) throws {
    let introduction = Self.id(number, IntroductionID.self)
    try reserve.run(.create(introduction, TestReserve.proposal(id)))
    if number % 4 == 0 { try reserve.make([.agreed, .presented, .declined], on: introduction) }
  }

  private func counts(_ table: FigureTable) -> [String: ShownCount] {
    Dictionary(uniqueKeysWithValues: table.rows.map { ($0.key.code, $0.count) })
  }

  @Test func `every count is that of the registry, or hidden`() throws {
    let registry = try reserve().registry
    let families = registry.figures(.candidatesByFamily)
    #expect(families.total == .exact(62))
    for row in families.rows {
      guard case .exact(let shown) = row.count else { continue }
      let count = registry.candidates.values.count { candidate in
        let families = candidate.card.families
        if case .code(let code) = row.key { return families.contains { Code($0) == code } }
        return families.isEmpty
      }
      #expect(shown == count, "\(row.key.code)")
    }
    #expect(counts(families)["unsaid"] == .exact(20))
    let states = counts(registry.figures(.candidatesByState))
    #expect(states["active"] == .exact(53) && states["paused"] == .exact(9))
    #expect(states["left"] == .exact(0) && states["erased"] == .exact(0))
    let introductions = counts(registry.figures(.introductionsByState))
    #expect(introductions["declined"] == .exact(15) && introductions["proposed"] == .exact(15))
    let pathways = counts(registry.figures(.pathwaysByState))
    #expect(pathways["ended"] == .exact(5) && pathways["running"] == .exact(15))
  }

  @Test func `a small count and its neighbour are hidden in the tables of people`() throws {
    var reserve = try reserve()
    for id in Self.people.prefix(3) { try reserve.run(.move(id, CandidateStep(.left))) }
    let states = counts(reserve.registry.figures(.candidatesByState))
    #expect(states["active"] == .exact(51) && states["erased"] == .exact(0))
    #expect(states["left"] == .small && states["paused"] == .withheld)
    #expect(reserve.registry.figures(.candidatesByState).total == .exact(62))
  }

  @Test func `what concerns no person is counted as it is`() throws {
    var reserve = try TestReserve()
    let pilot = TestReserve.id("A0000003", as: OrganisationID.self)
    try reserve.run(
      .create(pilot, TestReserve.organisation("Le Grand Large", pilot: true)))
    try reserve.run(.move(TestReserve.website, NeedStep(.filled)))
    let registry = reserve.registry
    let organisations = counts(registry.figures(.organisationsInPilot))
    #expect(organisations["pilot"] == .exact(1) && organisations["other"] == .exact(2))
    #expect(counts(registry.figures(.needsByState))["open"] == .exact(1))
    #expect(counts(registry.figures(.needsByState))["filled"] == .exact(1))
    #expect(registry.figures(.organisationsByState).total == .exact(3))
  }

  private static let ofPeople: [FigureTable.Subject] = [
    .candidatesByState, .candidatesByFamily, .candidatesByBasin, .candidatesBySituation,
    .introductionsByState, .pathwaysByProgramme, .pathwaysByState,
  ]

  @Test(arguments: ofPeople)
  func `a few people are counted nowhere`(subject: FigureTable.Subject) throws {
    var reserve = try TestReserve.with(.studying)
    try reserve.beginPathway()
    let table = reserve.registry.figures(subject)
    #expect(table.total == .small)
    #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.count == .withheld })
  }

  /// What an erasure does change: where people stand, and what was still under way.
  private static let changing: Set<FigureTable.Subject> = [
    .candidatesByState, .introductionsByState,
  ]

  @Test(arguments: [0, 1, 2, 3, 4, 12, 30])
  func `an erasure changes where people stand and no other figure`(number: Int) throws {
    var reserve = try reserve()
    let id = Self.people[number]
    let before = reserve.registry.figures()
    try reserve.run(.erase(id, Erasure(.request)))
    reserve.record(.erasureDone(ErasureEnd(epoch: 2)), on: id.entity)
    let after = reserve.registry.figures()
    for (old, new) in zip(before, after) where !Self.changing.contains(old.subject) {
      #expect(old == new, "\(old.subject)")
    }
    #expect(before.map(\.total) == after.map(\.total))
    #expect(counts(after[0])["erased"] == .small)
  }

  @Test func `an erasure of somebody with nothing under way changes no introduction either`()
    throws
  {
    var reserve = try reserve()
    let before = reserve.registry.figures(.introductionsByState)
    try reserve.run(.erase(Self.people[4], Erasure(.request)))
    #expect(reserve.registry.figures(.introductionsByState) == before)
  }

  @Test func `the figures are the same when nothing private can be opened`() throws {
    let open = try reserve().registry
    var locked = Registry()
    for entry in open.entries {
      locked.apply(
        Event(try entry.event.change.withoutPrivatePart(), on: entry.event.subject), entry.stamp)
    }
    #expect(locked.candidates.values.allSatisfy { $0.name == nil })
    #expect(locked.figures() == open.figures())
  }

  @Test func `the names of tables are frozen`() {
    #expect(
      FigureTable.Subject.allCases.map(\.rawValue) == [
        "candidates-by-state", "candidates-by-family", "candidates-by-basin",
        "candidates-by-situation", "needs-by-state", "introductions-by-state",
        "pathways-by-programme", "pathways-by-state", "organisation-pathways",
        "organisations-by-state", "organisations-in-pilot",
      ])
  }
}

extension Change {
  /// The change as somebody reads it who has no key.
  func withoutPrivatePart() throws -> Change {
    var (open, sealed) = (MemoryCoder(isWriting: true), MemoryCoder(isWriting: true))
    try write(open: &open, private: &sealed)
    open.isWriting = false
    var none: MemoryCoder?
    return try #require(try Change.read(tag.utf8Span.span, open: &open, private: &none))
  }
}
