import Canvas
import Domain
import Testing

@testable import Interface

/// Two desks with the same file open.
struct ChangedElsewhereTests {
  /// A form with something typed into a field, while somebody else amends the file.
  private func typed(
    _ text: String, into field: Field = .town, while change: (inout CandidateCard) -> Void
  ) throws -> FormDesk {
    var desk = try FormDesk(.edit(FormDesk.marc.entity))
    try desk.go(to: field)
    desk.clear()
    desk.type(text)
    var card = try #require(desk.registry.candidates[FormDesk.marc]?.card)
    change(&card)
    try desk.registry.carryOut(
      .amend(FormDesk.marc, card), by: Actor(MemberID("m2"), .facilitator))
    return desk
  }

  @Test func `what both changed is told before it is written over, once`() throws {
    var desk = try typed("Namur") { $0.identity?.town = "Huy" }
    desk.press(.control("s"))
    #expect(desk.outcome == .none && desk.form.focused?.name == .town)
    let screen = try desk.screen().lines().joined(separator: "\n")
    #expect(screen.contains("l'a changé entre-temps : « Huy »"), "\(screen)")
    #expect(desk.registry.candidates[FormDesk.marc]?.card.identity?.town == "Huy")
    _ = try desk.save()
    #expect(desk.registry.candidates[FormDesk.marc]?.card.identity?.town == "Namur")
  }

  @Test func `what is changed a second time meanwhile is told again`() throws {
    var desk = try typed("Namur") { $0.identity?.town = "Huy" }
    desk.press(.control("s"))
    var card = try #require(desk.registry.candidates[FormDesk.marc]?.card)
    card.identity?.town = "Ath"
    try desk.registry.carryOut(.amend(FormDesk.marc, card))
    desk.press(.control("s"))
    #expect(desk.outcome == .none)
    _ = try desk.save()
  }

  @Test func `what only one of them changed, or both alike, is saved at once and kept`() throws {
    var desk = try typed("Namur") { $0.identity?.presentation = "Conteuse." }
    _ = try desk.save()
    let card = try #require(desk.registry.candidates[FormDesk.marc]?.card)
    #expect(card.identity?.town == "Namur" && card.identity?.presentation == "Conteuse.")
    var alike = try typed("Huy") { $0.identity?.town = "Huy" }
    alike.press(.control("s"))
    #expect(alike.form.fields.allSatisfy { $0.problem == nil })
  }

  @Test func `what is recorded between the last look and the saving is not written over`() throws {
    var desk = try typed("Namur") { $0.volunteering.toggle() }
    desk.press(.control("s"))
    guard case .save(let command) = desk.outcome else {
      Issue.record("not saved")
      return
    }
    var card = try #require(desk.registry.candidates[FormDesk.marc]?.card)
    card.identity?.town = "Ath"
    try desk.registry.carryOut(.amend(FormDesk.marc, card))
    let refusal = Refusal.amendedSince(FormDesk.marc.entity)
    #expect(throws: refusal) { try desk.registry.carryOut(command) }
    desk.form.refuse(refusal, registry: desk.registry, wording: Wording())
    desk.press(.control("s"))
    #expect(desk.form.focused?.problem != nil)
    _ = try desk.save()
    #expect(desk.registry.candidates[FormDesk.marc]?.card.identity?.town == "Namur")
  }

  @Test func `a list that is saved as one is told as one`() throws {
    var desk = try FormDesk(.edit(FormDesk.fil.entity))
    try desk.go(to: .contactName)
    desk.type("Ada")
    var card = try #require(desk.registry.organisations[FormDesk.fil]?.card)
    var contact = Contact()
    contact.name = "Bob"
    card.contacts = (card.contacts ?? []) + [contact]
    try desk.registry.carryOut(.amend(FormDesk.fil, card))
    desk.press(.control("s"))
    #expect(desk.outcome == .none && desk.form.focused?.name == .contactName)
    desk.press(.control("s"))
    #expect(desk.outcome != .none)
  }
}
