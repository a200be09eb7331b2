import Domain
import Testing

@testable import Exchange

struct DossierTests {
  /// A reserve with one of everything, and what a person might type to cause harm.
  private func reserve() throws -> ImportBench {
    var bench = ImportBench()
    _ = try bench.take(
      "Nom;BCE;Contact;E-mail\nLe Fil des Mots;0445.120.924;Zoé;z@b.be", as: .organisations)
    _ = try bench.take("ASBL;Titre;ETP\nLe Fil des Mots;Animateur·rice;1/2", as: .needs)
    _ = try bench.take(
      "Prénom;Nom;Présentation;ETP;Compétences\nÉlodie;Dupont;\"**gras** <b>\n- point\n1. un\";4/5;a, b"
    )
    let person = try #require(bench.registry.candidates.keys.first)
    let need = try #require(bench.registry.needs.keys.first)
    try bench.record(.note(person.entity, "Une note"))
    let id = bench.registry.freshID(IntroductionID.self, using: &bench.generator)
    try bench.record(
      .create(id, IntroductionCard(candidate: person, need: need, rationale: "Parce que")))
    return bench
  }

  @Test func `a person's dossier holds everything, the history included`() throws {
    let registry = try reserve().registry
    let person = try #require(registry.candidates.keys.first)
    let dossier = try #require(Dossier(of: person.entity, in: registry))
    #expect(
      dossier.sections.map(\.name) == [
        "consents", "requests", "presentations", "consultations", "pathways", "introductions",
        "notes",
      ])
    #expect(
      dossier.history.map(\.tag) == [
        "candidate.registered", "candidate.noted", "introduction.proposed",
      ])
    let text = dossier.json().text
    for held in ["Élodie", "Dupont", "Une note", "Parce que", "Le Fil des Mots", "Animateur·rice"] {
      #expect(text.contains(held))
    }
    #expect(text.contains("\"fte\":0.8"))
  }

  @Test func `what was typed never acts as Markdown`() throws {
    let registry = try reserve().registry
    let person = try #require(registry.candidates.keys.first)
    let page = try #require(Dossier(of: person.entity, in: registry)).markdown(.plain)
    #expect(page.hasPrefix("# \(person.entity.shown)\n"))
    #expect(page.contains("- **given-name**: Élodie\n"))
    #expect(
      page.contains(
        "- **presentation**: \\*\\*gras\\*\\* \\<b\\>  \n    \\- point  \n    1\\. un\n"))
    #expect(page.contains("## notes\n"))
    #expect(page.contains("candidate.noted"))
    #expect(page.contains("  - **fte**: 0.8\n"))
  }

  @Test func `every kind of entity has its dossier`() throws {
    let registry = try reserve().registry
    let dossiers = Dossier.all(in: registry)
    #expect(dossiers.compactMap(\.id.kind) == [.candidate, .organisation, .need, .introduction])
    #expect(dossiers.first?.id == .reserve)
    for dossier in dossiers.dropFirst() {
      #expect(dossier.fields.prefix(2).map(\.name) == ["id", "state"])
      #expect(dossier.fields.first?.cell == .id(dossier.id))
      #expect(!dossier.history.isEmpty)
    }
    #expect(Dossier.json(dossiers).split(separator: "\n").count == dossiers.count + 2)
  }

  @Test func `the reserve tells its name, the figures of its rules, and who set them`() throws {
    var bench = try reserve()
    let day = Day(number: 20_600)
    try bench.record(.nameReserve("Réserve pilote"))
    try bench.record(.setRule(RuleCard(.retention, 12, from: day, source: "comité, 28/05/2026")))
    let dossier = try #require(Dossier(of: .reserve, in: bench.registry))
    let json = dossier.json().text
    #expect(json.hasPrefix(#"{"id":"reserve","name":"Réserve pilote","rules":[{"figure":"#))
    let shipped = #"{"figure":"retention","value":24,"unit":"months","from":"2026-01-01","#
    #expect(json.contains(shipped + #""source":"convention du pilote"}"#))
    let set = #"{"figure":"retention","value":12,"unit":"months","from":"2026-05-27","#
    #expect(json.contains(set + #""source":"comité, 28/05/2026"}"#))
    #expect(json.contains(#""event":"rule.set","subject":"reserve","undone":false"#))
    let fields = #"{"figure":"retention","value":12,"from":"2026-05-27","#
    #expect(json.contains(fields + #""source":"comité, 28/05/2026"}"#))
    #expect(json.contains(#""figure":"volunteer-day","value":4402,"unit":"cents""#))
  }

  @Test func `history and lists call a field as the form that asks for it`() throws {
    let day = Day(number: 20_600)
    var card = OrganisationCard()
    var contact = Contact()
    (contact.name, contact.phone) = ("Zoé", "+32 496 12 34 56")
    card.contacts = [contact]
    var meeting = IntroductionStep(.meeting, on: day)
    (meeting.day, meeting.minutes, meeting.remark) = (day, 600, "Au café")
    var pathway = PathwayCard()
    pathway.subject = EntityID("C0000001")
    let proposal = IntroductionCard(
      candidate: try #require(CandidateID("C0000001")), need: try #require(NeedID("B0000001")),
      on: day, rationale: "Parce que")
    let cases: [(Change, [Field])] = [
      (
        .candidateConsented(ReserveConsent(on: day, channel: .phone)),
        [.consentOn, .consentChannel]
      ),
      (.consentWithdrawn(ReserveConsent(on: day, channel: .phone)), [.withdrawnOn, .channel]),
      (.created(.introduction(proposal)), [.candidate, .need, .proposedOn, .rationale]),
      (.created(.pathway(pathway)), [.subject]),
      (.introductionMoved(meeting), [.fixedOn, .meetingDay, .hour, .meetingPlace]),
      (.acted(.followUp(FollowUp(on: day, channel: .phone, text: "x"))), [.on, .channel, .said]),
      (.noted(.candidate, Note("x")), [.note]),
      (
        .requestReceived(RightsRequestCard(.access, on: day, channel: .email, remark: "x")),
        [.requestKind, .receivedOn, .channel, .asked]
      ),
    ]
    for (change, fields) in cases {
      #expect(change.fields(openOnly: false).map(\.heading) == fields.map(\.rawValue))
    }
    let told = Change.created(.organisation(card)).fields(openOnly: false).map(\.cell)
    let name = NamedCell(name: "contact-name", cell: .text("Zoé"))
    let phone = NamedCell(name: "contact-phone", cell: .text("+32 496 12 34 56"))
    #expect(told.contains(.parts([[name, phone]])))
    let people = Table(of: [contact], in: Registry())
    #expect(people.columns == ["name", "role", "email", "phone"])
    #expect(
      people.headings == ["contact-name", "contact-role", "contact-email", "contact-phone"])
  }

  @Test func `facts are one table for every kind`() throws {
    let registry = try reserve().registry
    let table = Dossier.facts(Dossier.all(in: registry))
    #expect(table.columns == ["id", "field", "value"])
    let fields = table.rows.map { $0[1].plain() }
    for field in ["given-name", "contacts.1.email", "notes.1.text", "organisation", "rationale"] {
      #expect(fields.contains(field))
    }
  }

  @Test func `what is not there has no dossier`() throws {
    let unknown = try #require(EntityID("C0000000"))
    #expect(Dossier(of: unknown, in: Registry()) == nil)
    #expect(Dossier.json([]) == "[]\n")
  }

  @Test func `what is locked is null`() throws {
    var registry = Registry()
    let id = try #require(CandidateID("C0000001"))
    let stamp = Stamp(number: 1, time: Timestamp(seconds: 86_399), member: MemberID("m1"))
    registry.apply(Event(.created(.candidate(CandidateCard())), on: id.entity), stamp)
    let dossier = try #require(Dossier(of: id.entity, in: registry))
    let json = dossier.json().text
    for field in ["given-name", "family-name", "email", "phone", "town", "skills", "presentation"] {
      #expect(json.contains("\"\(field)\":null"))
    }
    #expect(json.contains("\"time\":\"1970-01-01T23:59:59Z\""))
  }

  @Test func `an exported list is imported again as it was`() throws {
    let bench = try reserve()
    for separator in [CSVSeparator.comma, .semicolon] {
      let people = Table(of: Array(bench.registry.candidates.values), in: bench.registry)
      var other = ImportBench()
      let file = String(decoding: people.csv(separator: separator), as: UTF8.self)
      let card = try #require(try other.card(file))
      let original = try #require(bench.registry.candidates.values.first?.card)
      #expect(card == original)
      var same = bench
      #expect(try same.read(file).alreadyThere.count == 1)
    }
  }

  @Test(arguments: [
    ("a*b", "a\\*b"), ("[x](y)", "\\[x\\](y)"), ("a\u{202E}b\u{7}", "a\u{FFFD}b\u{FFFD}"),
    ("&amp;", "\\&amp;"), ("A & B", "A & B"), ("Oui !", "Oui !"), ("![x](y)", "!\\[x\\](y)"),
    ("é ’", "é ’"), ("a|b", "a\\|b"), ("\\", "\\\\"),
  ])
  func `Markdown is escaped`(text: String, escaped: String) {
    #expect(Markdown.escaped(text) == escaped)
  }
}
