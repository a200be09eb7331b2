import Domain
import Testing

@testable import Exchange

/// Every described field of every card: out, in again, and gone with an erasure.
struct FieldWalkTests {
  private static let organisation = OrganisationID("A0000001")
  private static let programme = ProgrammeID("G0000001")
  private static let member = MemberID("m1")

  private func bench() throws -> ImportBench {
    var bench = ImportBench()
    bench.members = [Self.member: "Amina"]
    var card = OrganisationCard()
    card.name = "Le Fil des Mots"
    try bench.record(.create(#require(Self.organisation), card))
    var course = ProgrammeCard()
    (course.name, course.audience) = ("Fondamentaux EP", .candidate)
    course.stages = [Stage("Histoire et sens")]
    try bench.record(.create(#require(Self.programme), course))
    return bench
  }

  /// A value of every shape; a new shape does not compile without one.
  private static func sample(_ field: DescribedField) -> FieldValue {
    switch field.shape {
    case .line(.text), .page: .text("secret \(field.name.rawValue)")
    case .line(.email): .text("secret-\(field.name.rawValue)@exemple.be")
    case .line(.phone): .text("+32 496 12 34 56")
    case .line(.postcode): .text("5621")
    case .texts: .texts(["secret \(field.name.rawValue)", "un, deux"])
    case .day: .day(Day(number: 20_500))
    case .number(let range): .number(range.upperBound)
    case .hours(let range), .money(let range): .number(range.lowerBound + 50)
    case .time: .number(600)
    case .fte(let most): Fte(hundredths: most - 5).map(FieldValue.fte) ?? .none
    case .flag: .flag(true)
    case .code(let list):
      list.codes.last.flatMap { Code($0, in: list) }.map(FieldValue.code) ?? .none
    case .codes(let list): .codes(list.codes.compactMap { Code($0, in: list) })
    case .basin: .basin(.namur)
    case .enterpriseNumber:
      EnterpriseNumber("0445.120.924").map(FieldValue.enterpriseNumber) ?? .none
    case .member: .member(member)
    case .reference([.programme]): programme.map { .reference($0.entity) } ?? .none
    case .reference: organisation.map { .reference($0.entity) } ?? .none
    case .references: .references(organisation.map { [$0.entity] } ?? [])
    case .parts(let fields):
      .parts(
        [0, 1].map { place in
          // Each part lacks a field that the other has.
          fields.enumerated().map { offset, field in
            DescribedValue(field: field, value: offset % 2 == place ? sample(field) : .none)
          }
        })
    }
  }

  @Test(arguments: ImportKind.allCases)
  func `every field is exported, as CSV and JSON, and imported as it was`(kind: ImportKind) throws {
    switch kind {
    case .candidates:
      try walk(kind, Candidate.self, [.familyName])
    case .organisations: try walk(kind, Organisation.self, [])
    case .needs: try walk(kind, Need.self, [])
    case .meetings: try walk(kind, Meeting.self, [])
    }
  }

  private func walk<Kind: EntityRow>(
    _ kind: ImportKind, _ type: Kind.Type, _ needed: Set<Field>
  ) throws {
    for rule in Kind.Card.fields {
      var card = Kind.Card()
      for other in Kind.Card.fields
      where other.field.isRequired || needed.contains(other.field.name)
        || other.field.name == rule.field.name
      {
        other.set(&card, Self.sample(other.field))
      }
      var bench = try bench()
      let id = bench.registry.freshID(Kind.ID.self, using: &bench.generator)
      let command = Command.create(id, card)
      try bench.record(command)
      let recorded = try #require(Kind.all(in: bench.registry)[id])
      let table = Table(of: [recorded], in: bench.registry)
      let value = Self.sample(rule.field)
      #expect(rule.get(recorded.card) == value, "\(rule.field.name)")
      for name in ImportColumn.columns(of: [rule.field]).map(\.name) {
        let place = try #require(table.columns.firstIndex(of: name), "\(name)")
        #expect(!table.rows[0][place].isEmpty, "\(name)")
        #expect(table.json().contains("\"\(name)\":\(table.rows[0][place].json().text)"), "\(name)")
      }
      let name = { (member: MemberID) in bench.members[member] ?? "" }
      for file in [
        String(decoding: table.csv(member: name), as: UTF8.self), table.json(member: name),
      ] {
        var other = try self.bench()
        let result = try other.take(file, as: kind)
        #expect(result.refused == [], "\(rule.field.name)")
        let imported = Kind.all(in: other.registry).values.filter {
          $0.id.entity != Self.organisation?.entity
        }
        #expect(imported.first.map { rule.get($0.card) } == value, "\(rule.field.name)")
      }
    }
  }

  /// Somebody of whom as much is typed as can be, each text with a word of its own.
  private func told() throws -> (bench: ImportBench, id: CandidateID) {
    var bench = try bench()
    let today = bench.today
    let id = bench.registry.freshID(CandidateID.self, using: &bench.generator)
    var card = CandidateCard()
    for rule in CandidateCard.fields { rule.set(&card, Self.sample(rule.field)) }
    try bench.record(
      .register(id, card, consent: ReserveConsent(on: today, channel: .phone)))
    var need = NeedCard()
    (need.organisation, need.title) = (Self.organisation, "Animer")
    let asked = bench.registry.freshID(NeedID.self, using: &bench.generator)
    try bench.record(.create(asked, need))
    let introduction = bench.registry.freshID(IntroductionID.self, using: &bench.generator)
    try bench.record(
      .create(
        introduction, IntroductionCard(candidate: id, need: asked, rationale: "secret why")))
    try bench.record(.act(introduction, Rationale("secret reworded")))
    var agreed = IntroductionStep(.agreed, on: today)
    (agreed.channel, agreed.fields) = (.phone, ShownField.allCases)
    (agreed.expires, agreed.remark) = (today.adding(days: 30), "secret agreed")
    try bench.record(.moveIntroduction(introduction, agreed))
    try bench.record(.moveIntroduction(introduction, IntroductionStep(.presented, on: today)))
    var waiting = IntroductionStep(.waiting, on: today)
    (waiting.onBehalf, waiting.channel, waiting.reason) = (true, .phone, .availability)
    (waiting.day, waiting.remark) = (today.adding(days: 9), "secret remark")
    (waiting.message, waiting.note) = ("secret message", "secret aside")
    try bench.record(.moveIntroduction(introduction, waiting))
    try bench.record(
      .act(introduction, FollowUp(on: today, channel: .phone, text: "secret call")))
    try bench.record(
      .receiveRequest(
        id, RightsRequestCard(.access, on: today, channel: .email, remark: "secret question")))
    let request = try #require(bench.registry.requests.first?.number)
    try bench.record(
      .extendRequest(id, RequestExtension(of: request, on: today, reason: "secret delay")))
    try bench.record(
      .answerRequest(
        id,
        RequestAnswer(to: request, .granted, on: today, channel: .email, remark: "secret answer")))
    try bench.record(.move(id, CandidateStep(.paused, remark: "secret pause")))
    for noted in [id.entity, introduction.entity] {
      try bench.record(.note(noted, "secret note"))
    }
    return (bench, id)
  }

  private func texts(_ bench: ImportBench) -> [String] {
    let dossiers = Dossier.all(in: bench.registry)
    let tables = [
      Table(of: Array(bench.registry.candidates.values), in: bench.registry),
      Table(of: Array(bench.registry.introductions.values), in: bench.registry),
      Table(
        of: bench.registry.requests.map { RequestRow(request: $0, due: nil) }, in: bench.registry),
    ]
    return [
      Dossier.json(dossiers), String(decoding: Dossier.facts(dossiers).csv(), as: UTF8.self),
      dossiers.map { $0.markdown(.plain) }.joined(),
    ] + tables.map { $0.json() }
  }

  @Test func `no word that was typed of somebody outlives their erasure`() throws {
    var told = try told()
    let before = texts(told.bench)
    for word in ["why", "reworded", "message", "aside", "call", "question", "delay", "answer"] {
      #expect(before.prefix(3).allSatisfy { $0.contains("secret \(word)") }, "\(word)")
    }
    for field in CandidateCard.fields.map(\.field) where field.isSealed {
      #expect(before[0].contains(Cell(Self.sample(field), of: field.shape).json().text))
    }
    try told.bench.record(.erase(told.id, Erasure(.request)))
    for text in texts(told.bench) {
      #expect(!text.contains("secret"))
      #expect(!text.contains("496 12 34 56"))
      #expect(!text.contains("5621"))
    }
  }
}
