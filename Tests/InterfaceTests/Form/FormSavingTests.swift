import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct FormSavingTests {
  private static let newNeed = Form.Purpose.new(
    FormDesk.id(NeedID.self, "B0000009"), of: FormDesk.fil.entity)

  @Test func `nothing blocks leaving a field, only saving`() throws {
    var desk = try FormDesk(Self.newNeed)
    try desk.fill(.start, "31/2/2026")
    desk.press(.tab)
    #expect(desk.form.focused?.name == .places)
    desk.press(.control("s"))
    #expect(desk.outcome == .none)
    #expect(desk.form.focused?.name == .title && desk.form[.title]?.problem == .missing)
    desk.type("Animation")
    desk.press(.control("s"))
    #expect(desk.outcome == .none && desk.form.focused?.name == .start)
    desk.clear()
    #expect(desk.form[.start]?.problem == nil)
    _ = try desk.save()
  }

  @Test func `what is left as it was is not recorded`() throws {
    var desk = try FormDesk(.edit(FormDesk.elodie.entity))
    desk.press(.control("s"))
    #expect(desk.outcome == .leave)
  }

  @Test func `only what was changed is in the card`() throws {
    var desk = try FormDesk(.edit(FormDesk.elodie.entity))
    let before = try #require(desk.registry.candidates[FormDesk.elodie]?.card)
    try desk.answer(.situation, "aux études")
    guard case .amend(_, .candidate(let card), _) = try desk.save() else { return }
    var expected = before
    expected.situation = .student
    #expect(card == expected)
  }

  @Test func `half a consent is asked for the other half`() throws {
    var desk = try FormDesk(.new(FormDesk.id(CandidateID.self, "C0000009")))
    try desk.fill(.familyName, "Ndiaye")
    try desk.fill(.consentOn, "hier")
    desk.press(.control("s"))
    guard case .save(let command) = desk.outcome else {
      Issue.record("not saved")
      return
    }
    #expect(throws: Refusal.missing(.consentChannel)) { try desk.registry.carryOut(command) }
    desk.form.refuse(.missing(.consentChannel), registry: desk.registry, wording: Wording())
    #expect(desk.form.focused?.name == .consentChannel)
    try desk.answer(.consentChannel, "par courriel")
    guard case .enrol(_, _, let consent) = try desk.save() else { return }
    #expect(consent == ReserveConsent(on: FormDesk.today.adding(days: -1), channel: .email))
  }

  @Test func `a refusal goes to its field and is gone once that is changed`() throws {
    var desk = try FormDesk(.move(FormDesk.introduction, .agreed))
    try desk.answer(.channel, "par téléphone")
    try desk.answer(.fields, "prénom")
    try desk.go(to: .expires)
    desk.clear()
    desk.type("1/1/2030")
    desk.press(.control("s"))
    guard case .save(let command) = desk.outcome else { return }
    #expect(throws: Refusal.consentTooLong(months: 12)) { try desk.registry.carryOut(command) }
    desk.press(.tab)
    desk.form.refuse(
      .consentTooLong(months: 12), registry: desk.registry, wording: Wording())
    #expect(desk.form.focused?.name == .expires)
    #expect(try desk.screen().lines().contains { $0.contains("Un accord vaut 12 mois au plus.") })
    desk.press(.backspace)
    #expect(desk.form[.expires]?.problem == nil)
  }

  @Test func `a refusal of no field stands above them all`() throws {
    var desk = try FormDesk(.stage(FormDesk.running, 0))
    desk.form.refuse(.notAllowed, registry: desk.registry, wording: Wording())
    #expect(try desk.screen().lines()[1].hasPrefix("  Votre rôle ne permet pas cela."))
    desk.type("1")
    #expect(try desk.screen().lines()[1].hasPrefix("▸ Faite le"))
  }

  @Test func `the calendar moves by days, weeks and months`() throws {
    var desk = try FormDesk(Self.newNeed)
    try desk.go(to: .start)
    desk.press(.enter, .right, .down, .pageDown, .left, .up)
    desk.press(.enter)
    #expect(desk.form[.start]?.text == "12/03/2026" && desk.form.layer == nil)
    desk.press(.enter, .home, .enter)
    #expect(desk.form[.start]?.text == "01/03/2026")
    desk.press(.enter, .end, .right, .escape)
    #expect(desk.form[.start]?.text == "01/03/2026" && desk.form.layer == nil)
    desk.clear()
    desk.type("31/2")
    desk.press(.enter)
    #expect(desk.form.layer == nil && desk.form[.start]?.problem != nil)
  }

  @Test func `a list is ticked, or left as it was`() throws {
    var desk = try FormDesk(.edit(FormDesk.marc.entity))
    try desk.go(to: .contracts)
    desk.press(.enter, .down, .character(" "), .home, .character(" "), .enter)
    #expect(desk.form[.contracts]?.codes == ["cdi", "cdd"])
    desk.press(.character(" "), .character(" "), .escape)
    #expect(desk.form[.contracts]?.codes == ["cdi", "cdd"])
    desk.press(.enter, .end, .down, .up, .character(" "), .function(1))
    #expect(desk.outcome == .ignored)
  }

  @Test func `a draft gives back what was typed`() throws {
    var desk = try FormDesk(.edit(FormDesk.fil.entity))
    try desk.answer(.basin, "Liège")
    try desk.answer(.kind, "CISP")
    try desk.answer(.contactName, "Sylvie")
    desk.press(.tab, .tab, .tab, .tab)
    desk.type("Omar")
    let draft = desk.form.draft()
    #expect(draft.purpose == "file A0000001 edit")
    #expect(
      draft.entries.map(\.name) == ["kind", "basin", "contact-name", "contact-name 2"])
    let restored = try #require(
      Form(restoring: draft, registry: desk.registry, seat: desk.state.formSeat))
    #expect(restored.draft() == draft && restored.isDirty)
    #expect(restored[.kind]?.code == "cisp")
    #expect(restored.fields.last { $0.name == .contactName }?.text == "Omar")
    #expect(restored.focused?.text == "Omar")
  }

  @Test func `a move is saved on what was known when its form was opened, also from a draft`()
    throws
  {
    var desk = try FormDesk(.move(FormDesk.introduction, .stopped))
    let seen = try #require(desk.registry.introductions[FormDesk.introduction]?.lastMove)
    try desk.answer(.why, "Déménagement.")
    let draft = desk.form.draft()
    try desk.registry.carryOut(
      .moveIntroduction(FormDesk.introduction, FormDesk.agreed), by: FormDesk.colleague)
    desk.form = try #require(
      Form(restoring: draft, registry: desk.registry, seat: desk.state.formSeat))
    desk.press(.control("s"))
    guard case .save(.moveIntroduction(_, _, let asked)) = desk.outcome else {
      Issue.record("\(desk.outcome)")
      return
    }
    #expect(asked == seen)
  }

  @Test func `whoever comes second reads what the first did, and may then save knowing of it`()
    throws
  {
    var desk = try FormDesk(.move(FormDesk.introduction, .stopped))
    desk.state.memberNames[FormDesk.colleague.member] = "Bruno"
    desk.form = try #require(
      Form(
        .move(FormDesk.introduction, .stopped), registry: desk.registry, seat: desk.state.formSeat))
    try desk.answer(.why, "Déménagement.")
    try desk.registry.carryOut(
      .moveIntroduction(FormDesk.introduction, FormDesk.agreed), by: FormDesk.colleague)
    do throws(Refusal) {
      desk.press(.control("s"))
      guard case .save(let command) = desk.outcome else { return }
      _ = try desk.registry.decide(command, by: FormDesk.actor, on: FormDesk.today)
      Issue.record("not refused")
    } catch {
      desk.form.refuse(error, registry: desk.registry, wording: desk.state.wording)
    }
    let lines = try desk.screen().lines()
    #expect(
      lines[1...2] == [
        "  Bruno a déjà noté « accord donné » le 12/02/2026 à 00:00. Relisez, puis",
        "  recommencez s'il y a lieu.",
      ])
    #expect(desk.form[.why]?.text == "Déménagement.")
    _ = try desk.save()
    #expect(desk.registry.introductions[FormDesk.introduction]?.state == .stopped)
  }

  @Test func `a draft of something gone, or of nothing known, is no form`() throws {
    let desk = try FormDesk(.note(FormDesk.fil.entity))
    for purpose in ["file B0000008 edit", "poem B0000001", ""] {
      let draft = FormDraft(purpose: purpose, entries: [])
      #expect(Form(restoring: draft, registry: desk.registry, seat: desk.state.formSeat) == nil)
    }
    let odd = FormDraft(
      purpose: "file B0000001 edit",
      entries: [
        .init(name: "title", text: "a\u{1B}\nb"), .init(name: "organisation", text: "A0000009"),
        .init(name: "no-such-field", text: "x"),
      ])
    let form = try #require(
      Form(restoring: odd, registry: desk.registry, seat: desk.state.formSeat))
    #expect(form[.title]?.text == "a b")
    #expect(form[.organisation]?.code == "A0000001")
  }
}
