import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct FormEditingTests {
  private static let newNeed = Form.Purpose.new(
    FormDesk.id(NeedID.self, "B0000009"), of: FormDesk.fil.entity)
  private static let note = Form.Purpose.note(FormDesk.elodie.entity)

  @Test func `a clean form is left at once, a dirty one asks`() throws {
    var desk = try FormDesk(Self.newNeed)
    desk.press(.escape)
    #expect(desk.outcome == .leave)
    desk.type("A")
    desk.press(.escape)
    #expect(desk.outcome == .askToLeave && desk.form.isDirty)
    desk.press(.backspace, .control("c"))
    #expect(desk.outcome == .leave && !desk.form.isDirty)
  }

  @Test(arguments: [Key.function(1), .function(2), .function(10), .control("q"), .control("l")])
  func `keys of the whole program are not the form's`(key: Key) throws {
    var desk = try FormDesk(Self.newNeed)
    desk.press(key)
    #expect(desk.outcome == .ignored)
    #expect(desk.form == (try FormDesk(Self.newNeed).form))
  }

  @Test func `letters and signs are typed in a text and mean something else on a list`() throws {
    var desk = try FormDesk(Self.newNeed)
    desk.type("?/:1q")
    #expect(desk.form[.title]?.text == "?/:1q")
    try desk.go(to: .family)
    desk.press(.character("?"))
    #expect(desk.outcome == .ignored)
  }

  @Test func `Tab goes round, arrows stop at the ends`() throws {
    var desk = try FormDesk(Self.newNeed)
    desk.press(.backTab)
    #expect(desk.form.focused?.name == .criteria)
    desk.press(.tab, .up)
    #expect(desk.form.focused?.name == .title)
    desk.press(.down, .down, .pageDown)
    #expect(desk.form.focused?.name == .place)
  }

  @Test func `Enter goes on from a line and makes one in a long text`() throws {
    var desk = try FormDesk(Self.newNeed)
    desk.press(.enter)
    #expect(desk.form.focused?.name == .family)
    try desk.go(to: .description)
    desk.type("a")
    desk.press(.enter)
    desk.type("b")
    #expect(desk.form[.description]?.text == "a\nb")
  }

  @Test func `arrows move inside a long text and leave it at its ends`() throws {
    var desk = try FormDesk(Self.newNeed)
    try desk.go(to: .description)
    desk.type("un deux")
    desk.press(.enter)
    desk.type("trois")
    desk.press(.up, .home)
    desk.type("X")
    desk.press(.end)
    desk.type("Y")
    #expect(desk.form[.description]?.text == "Xun deuxY\ntrois")
    desk.press(.up)
    #expect(desk.form.focused?.name == .deadline)
    desk.press(.down, .down, .down)
    #expect(desk.form.focused?.name == .criteria)
  }

  @Test func `a paste is made harmless`() throws {
    var desk = try FormDesk(Self.newNeed)
    desk.paste("a\u{1B}[31mb\r\nc\td\u{202E}e\u{7F}")
    #expect(desk.form[.title]?.text == "a[31mb c de")
    try desk.go(to: .description)
    desk.paste("a\r\nb\u{0}\nc\u{2028}d")
    #expect(desk.form[.description]?.text == "a\nb\nc\nd")
  }

  @Test(arguments: [(10_000, true), (10_001, false)])
  func `a long text of ten thousand characters is saved, one more is not`(
    count: Int, isSaved: Bool
  ) throws {
    var desk = try FormDesk(Self.note)
    desk.paste(String(repeating: "é", count: count))
    desk.press(.control("s"))
    if isSaved {
      #expect(desk.outcome != .none)
    } else {
      #expect(desk.form[.note]?.problem == .tooLong(count, limit: 10_000))
    }
  }

  @Test func `a paste without end is cut`() throws {
    var desk = try FormDesk(Self.newNeed)
    desk.paste(String(repeating: "x", count: 100_000))
    #expect(desk.form[.title]?.text?.count == 400)
    #expect(desk.form[.title]?.problem == .cut(99_600, after: 400))
    desk.type("y")
    #expect(desk.form[.title]?.text?.count == 400)
    #expect(desk.form[.title]?.problem == .cut(1, after: 400))
    desk.press(.backspace)
    #expect(desk.form[.title]?.problem == nil)
  }

  @Test func `a mark joins the letter before it and goes with it`() throws {
    var desk = try FormDesk(Self.newNeed)
    desk.type("Nguye")
    desk.type("\u{302}")
    desk.type("\u{303}n")
    desk.press(.left)
    #expect(desk.form[.title]?.text == "Nguye\u{302}\u{303}n")
    desk.press(.backspace)
    #expect(desk.form[.title]?.text == "Nguyn")
  }

  @Test func `choices go round with arrows, by letter, and back to nothing`() throws {
    var desk = try FormDesk(Self.newNeed)
    try desk.go(to: .contract)
    desk.press(.right)
    #expect(desk.form[.contract]?.code == "cdi")
    desk.press(.left, .left)
    #expect(desk.form[.contract]?.code == "etudiant")
    desk.press(.right)
    #expect(desk.form[.contract]?.code == nil)
    desk.press(.character("C"), .character("c"))
    #expect(desk.form[.contract]?.code == "cdd")
    desk.press(.delete)
    #expect(desk.form[.contract]?.code == nil)
  }

  @Test func `a letter opens a long list, filtered`() throws {
    var desk = try FormDesk(
      .new(FormDesk.introduction, of: FormDesk.workshops.entity))
    desk.press(.character("m"))
    guard case .pick(let picker) = desk.outcome else {
      Issue.record("no list opened")
      return
    }
    #expect(picker.shown.map(\.label) == ["Marc Lambert"])
    #expect(picker.title == "Candidat·e")
  }

  @Test func `a postcode says the basin until the user does`() throws {
    var desk = try FormDesk(.new(FormDesk.id(CandidateID.self, "C0000009")))
    try desk.fill(.postcode, "4000")
    #expect(desk.form[.basin]?.text == "Liège")
    desk.clear()
    try desk.fill(.postcode, "5000")
    #expect(desk.form[.basin]?.text == "Namur")
    try desk.go(to: .basin)
    desk.clear()
    desk.type("La Louvière")
    try desk.go(to: .postcode)
    desk.clear()
    try desk.fill(.postcode, "1000")
    #expect(desk.form[.basin]?.text == "La Louvière")
  }

  @Test func `a basin that no file names is asked about, and made by saving again`() throws {
    var desk = try FormDesk(.edit(FormDesk.marc.entity))
    try desk.fill(.basin, "Lieg")
    let problem = FieldProblem.newBasin("Lieg", near: [.liege], isAsked: false)
    #expect(desk.form[.basin]?.problem == problem)
    let field = try #require(desk.form[.basin])
    let sentence = desk.state.wording.sentence(problem, on: field, registry: desk.registry)
    #expect(sentence.hasPrefix("Lieg n'est pas un bassin connu. Liège ?"))
    try desk.answer(.basin, "e")
    desk.press(.tab)
    #expect(desk.form[.basin]?.problem == nil && desk.form[.basin]?.text == "Liège")
    try desk.go(to: .basin)
    desk.clear()
    desk.type("Ardenne")
    desk.press(.control("s"))
    #expect(desk.form[.basin]?.problem == .newBasin("Ardenne", near: [], isAsked: true))
    guard case .amend(_, .candidate(let card), _) = try desk.save() else { return }
    #expect(card.basin == Basin(code: "ardenne"))
  }

  @Test func `leaving the field asks nothing of whoever saves afterwards`() throws {
    var desk = try FormDesk(.edit(FormDesk.marc.entity))
    try desk.fill(.basin, "Lieg")
    desk.press(.tab)
    let revision = desk.registry.revision
    desk.press(.control("s"))
    #expect(desk.registry.revision == revision)
    #expect(desk.form[.basin]?.problem == .newBasin("Lieg", near: [.liege], isAsked: true))
    guard case .amend(_, .candidate(let card), _) = try desk.save() else { return }
    #expect(card.basin?.name == "Lieg")
  }

  @Test(arguments: [false, true])
  func `a name that is offered whole gives way to the first letter`(isPasted: Bool) throws {
    var desk = try FormDesk(.new(FormDesk.id(CandidateID.self, "C0000005")))
    try desk.fill(.postcode, "4000")
    #expect(desk.form[.basin]?.text == "Liège")
    try desk.go(to: .basin)
    if isPasted { desk.paste("namur") } else { desk.type("namur") }
    #expect(desk.form[.basin]?.text == "namur")
    desk.press(.tab)
    #expect(desk.form[.basin]?.text == "Namur")
    try desk.go(to: .basin)
    desk.press(.end)
    desk.type(" nord")
    #expect(desk.form[.basin]?.text == "Namur nord")
  }

  @Test func `a basin of one's own is written everywhere as it was typed first`() throws {
    var card = FormDesk.card("Zoé", "Janssens")
    card.basin = Basin(typed: "Entre-Vesdre-et-Hoëgne")
    let other = Command.create(FormDesk.id(CandidateID.self, "C0000005"), card)
    var desk = try FormDesk(.edit(FormDesk.marc.entity), in: FormDesk.reserve + [other])
    try desk.fill(.basin, "entre vesdre et hoegne")
    #expect(desk.form[.basin]?.problem == nil)
    #expect(desk.form[.basin]?.text == "Entre-Vesdre-et-Hoëgne")
    guard case .amend(_, .candidate(let amended), _) = try desk.save() else { return }
    #expect(amended.basin == card.basin)
  }

  @Test func `skills are suggested from other files and kept once`() throws {
    var card = FormDesk.card("Zoé", "Janssens")
    card.identity?.skills = ["écriture", "animation"]
    let other = Command.create(
      FormDesk.id(CandidateID.self, "C0000005"), card)
    var desk = try FormDesk(
      .edit(FormDesk.marc.entity), in: FormDesk.reserve + [other])
    try desk.go(to: .skills)
    desk.type("chant;écriture")
    desk.press(.enter)
    guard case .pick(let picker) = desk.outcome else { return }
    #expect(picker.items.map(\.label) == ["animation", "écriture"])
    for item in picker.items {
      desk.form.choose(item.choice, in: desk.setting)
    }
    #expect(desk.form[.skills]?.text == "chant, écriture, animation")
  }

  @Test(arguments: [
    ("Élodie", "Dupont", "", "0496 12 34 56", true),
    ("dupont", "ELODIE", "Elodie.Dupont@EXAMPLE.org", "", true),
    ("Élodie", "Dupont", "", "", false), ("Élodie", "Dupont", "", "0496 12 34 57", false),
    ("Léa", "Dupont", "elodie.dupont@example.org", "", false),
  ])
  func `a file of the same person is shown, and may still be saved`(
    given: String, family: String, email: String, phone: String, isFound: Bool
  ) throws {
    var desk = try FormDesk(.new(FormDesk.id(CandidateID.self, "C0000009")))
    try desk.fill(.givenName, given)
    try desk.fill(.familyName, family)
    try desk.fill(.email, email)
    try desk.fill(.phone, phone)
    let lines = try desk.screen().lines()
    #expect(lines.contains { $0.contains("Élodie Dupont, C7K2-M9QX") } == isFound)
    _ = try desk.save()
  }

  @Test func `another contact person has room once the last has something`() throws {
    var desk = try FormDesk(.edit(FormDesk.fil.entity))
    #expect(desk.form.fields.count { $0.name == .contactName } == 1)
    try desk.answer(.contactName, "Sylvie")
    desk.press(.tab)
    #expect(desk.form.fields.count { $0.name == .contactName } == 2)
    desk.press(.tab, .tab, .tab)
    desk.type("Omar")
    guard case .amend(_, .organisation(let card), _) = try desk.save() else { return }
    #expect(card.contacts?.map(\.name) == ["Sylvie", "Omar"])
  }

  @Test func `a programme for people is let go when an organisation is chosen`() throws {
    var desk = try FormDesk(
      .new(FormDesk.id(PathwayID.self, "P0000009")))
    try desk.answer(.subject, "Marc Lambert")
    try desk.answer(.programme, "Fondamentaux EP")
    try desk.answer(.subject, "Le Fil des Mots")
    #expect(desk.form[.programme]?.code == nil)
    desk.press(.control("s"))
    #expect(desk.form.focused?.name == .programme && desk.form[.programme]?.problem == .missing)
  }
}
