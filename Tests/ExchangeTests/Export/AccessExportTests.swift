import Domain
import Testing

@testable import Exchange

/// What a person receives who asks what is held on them.
struct AccessExportTests {
  private struct Told {
    var bench = ImportBench()
    let person: CandidateID
    let introduction: IntroductionID
  }

  /// Somebody who was presented to one organisation, and has asked for their data.
  private func told() throws -> Told {
    var bench = ImportBench()
    _ = try bench.take("Nom\nLe Fil des Mots", as: .organisations)
    _ = try bench.take("ASBL;Titre;ETP\nLe Fil des Mots;Animateur·rice;1/2", as: .needs)
    _ = try bench.take("Prénom;Nom;Téléphone;Courriel\nÉlodie;Dupont;0496 12 34 56;e@b.be")
    let person = try #require(bench.registry.candidates.keys.first)
    let need = try #require(bench.registry.needs.keys.first)
    let today = bench.today
    try bench.record(.renewConsent(person, ReserveConsent(on: today, channel: .phone)))
    let id = bench.registry.freshID(IntroductionID.self, using: &bench.generator)
    try bench.record(
      .create(id, IntroductionCard(candidate: person, need: need, rationale: "Parce que")))
    var agreed = IntroductionStep(.agreed, on: today)
    agreed.channel = .phone
    agreed.fields = [.givenName, .phone]
    agreed.expires = today.adding(days: 30)
    try bench.record(.moveIntroduction(id, agreed))
    try bench.record(.moveIntroduction(id, IntroductionStep(.presented, on: today)))
    try bench.record(
      .receiveRequest(
        person, RightsRequestCard(.access, on: today, channel: .email, remark: "Que savez-vous ?")))
    return Told(bench: bench, person: person, introduction: id)
  }

  private func dossier(_ told: Told) throws -> Dossier {
    try #require(Dossier(of: told.person.entity, in: told.bench.registry))
  }

  @Test func `it says who was shown what, when, and by which consent`() throws {
    let dossier = try dossier(try told())
    let table = try #require(dossier.sections.first { $0.name == "presentations" }?.table)
    let row = try #require(table.rows.first)
    let cells = Dictionary(zip(table.columns, row)) { first, _ in first }
    #expect(table.rows.count == 1)
    #expect(cells["organisation"]?.plain() == "Le Fil des Mots")
    #expect(cells["fields"] == .codes([Code(ShownField.givenName), Code(ShownField.phone)]))
    #expect(cells["shown"] == .flag(true))
    #expect(
      cells["projection"]
        == .pairs([
          Cell.Pair(part: Code(ShownField.givenName), text: "Élodie"),
          Cell.Pair(part: Code(ShownField.phone), text: "+32 496 12 34 56"),
        ]))
  }

  @Test func `it says who looked at what was shown, and when, every time`() throws {
    var told = try told()
    let organisation = try #require(told.bench.registry.organisations.keys.first)
    let coordinator = Actor(MemberID("m4"), .coordinator(organisation))
    for _ in 1...2 { try told.bench.record(.consult([told.introduction]), by: coordinator) }
    let dossier = try dossier(told)
    let table = try #require(dossier.sections.first { $0.name == "consultations" }?.table)
    let cells = table.rows.map { Dictionary(zip(table.columns, $0)) { first, _ in first } }
    #expect(
      cells.map { $0["organisation"]?.plain() } == ["Le Fil des Mots", "Le Fil des Mots"])
    #expect(cells.map { $0["member"] } == [.member(MemberID("m4")), .member(MemberID("m4"))])
    let times = dossier.history.filter { $0.tag == "introduction.consulted" }.map(\.time)
    #expect(cells.map { $0["time"] } == times.map { .time($0) })
    let page = dossier.markdown(.plain)
    #expect(
      page.contains("## consultations\n\n- **organisation**: Le Fil des Mots\n  - **member**: m4"))
    #expect(
      dossier.json().text.contains(
        #""consultations":[{"organisation":"Le Fil des Mots","member":"m4""#))
    let introduction = try #require(
      Dossier(of: told.introduction.entity, in: told.bench.registry))
    #expect(introduction.sections.first { $0.name == "consultations" }?.table.rows.count == 2)
  }

  @Test func `a consent by which nothing was shown says so`() throws {
    var told = try told()
    try told.bench.record(.moveIntroduction(told.introduction, stopped))
    try told.bench.record(.moveIntroduction(told.introduction, reopened))
    var again = IntroductionStep(.agreed, on: told.bench.today)
    again.channel = .email
    again.fields = [.skills]
    again.expires = told.bench.today
    try told.bench.record(.moveIntroduction(told.introduction, again))
    let table = try #require(
      try dossier(told).sections.first { $0.name == "presentations" }?.table)
    let place = try #require(table.columns.firstIndex(of: "shown"))
    #expect(table.rows.map { $0[place] } == [.flag(true), .flag(false)])
  }

  private var stopped: IntroductionStep {
    var step = IntroductionStep(.stopped)
    step.remark = "Pause"
    return step
  }

  private var reopened: IntroductionStep {
    var step = IntroductionStep(.reopened)
    step.remark = "Reprise"
    return step
  }

  @Test func `consents and requests are told with their days`() throws {
    let json = try dossier(try told()).json().text
    #expect(json.contains(#""consent":"given","on":"2026-04-03","channel":"telephone""#))
    #expect(json.contains(#""kind":"acces","received-on":"2026-04-03","channel":"courriel""#))
    #expect(json.contains(#""asked":"Que savez-vous ?""#))
  }

  @Test func `Markdown is said in the words that it is given`() throws {
    let words = ExportWording(
      label: { $0.uppercased() }, value: { $0.plain() }, colon: " : ", member: { _ in "Amina" },
      sentence: { number, _ in number == 1 ? nil : "phrase \(number)" },
      cover: { _ in
        DossierCover(
          title: "Élodie *Dupont*", opening: ["Ce fichier."], held: "Aujourd'hui",
          closing: ("Vos droits", ["Une réponse est due."]))
      })
    let page = try dossier(try told()).markdown(words)
    #expect(page.hasPrefix("# Élodie \\*Dupont\\*\n\nCe fichier.\n\n## Aujourd'hui\n\n"))
    #expect(page.contains("- **GIVEN-NAME** : Élodie\n"))
    #expect(page.contains("- **ORGANISATION** : Le Fil des Mots\n  - **NEED** : Animateur·rice\n"))
    #expect(page.contains("phrase 5 (Amina)"))
    #expect(!page.contains("(m1)"))
    #expect(page.hasSuffix("## Vos droits\n\nUne réponse est due.\n\n"))
  }

  @Test func `JSON names members and tells records when it is given words`() throws {
    let words = ExportWording(
      label: { $0 }, value: { $0.plain() }, member: { _ in "Amina" },
      sentence: { _, _ in "phrase" })
    let dossier = try dossier(try told())
    #expect(
      dossier.json(words).text.contains(
        #""undone":false,"member-name":"Amina","sentence":"phrase""#))
    #expect(!dossier.json().text.contains("member-name"))
  }

  @Test func `nothing but numbers, codes and dates remains of an erased file`() throws {
    var told = try told()
    try told.bench.record(.erase(told.person, Erasure(.request)))
    let dossier = try dossier(told)
    for text in [dossier.json().text, dossier.markdown(.plain)] {
      for gone in ["Élodie", "Dupont", "0496", "496 12", "e@b.be"] { #expect(!text.contains(gone)) }
      #expect(text.contains("person.erasing"))
      #expect(text.contains("demande"))
    }
  }
}
