import Testing

@testable import Domain

struct SealedContactsTests {
  private let id = TestReserve.words
  private let actor = Actor(MemberID("m1"), .facilitator)
  private let today = Day(number: 20_583)

  /// The card as the journal gives it back to somebody without the key.
  private func sealed(_ card: OrganisationCard) throws -> OrganisationCard {
    var (open, hidden) = (MemoryCoder(isWriting: true), MemoryCoder(isWriting: true))
    try Change.created(.organisation(card)).write(open: &open, private: &hidden)
    open.isWriting = false
    var none: MemoryCoder?
    let tag = Change.created(.organisation(card)).tag
    guard
      case .created(.organisation(let card))? = try Change.read(
        tag.utf8Span.span, open: &open, private: &none)
    else { throw FieldError.unusable("contacts") }
    return card
  }

  private func registry(_ card: OrganisationCard) -> Registry {
    var registry = Registry()
    let stamp = Stamp(number: 1, time: Timestamp(seconds: 0), member: MemberID("m1"))
    registry.apply(Event(.created(.organisation(card)), on: id.entity), stamp)
    return registry
  }

  @Test func `contacts that cannot be read are unknown, none are none`() throws {
    var card = OrganisationCard()
    card.name = "Le Fil des Mots"
    #expect(try sealed(card).contacts == [])
    var contact = Contact()
    contact.name = "Sylvie"
    card.contacts = [contact]
    #expect(try sealed(card).contacts == nil)
  }

  @Test func `an organisation whose contacts cannot be read is not amended`() throws {
    var contact = Contact()
    contact.name = "Sylvie"
    var card = OrganisationCard()
    card.name = "Le Fil des Mots"
    card.contacts = [contact]
    var better = card
    better.sector = .federal
    let command = Command.amend(id, better)
    let locked = registry(try sealed(card))
    #expect(throws: Refusal.sealed(id.entity)) {
      try locked.decide(command, by: actor, on: today)
    }
    #expect(try registry(card).decide(command, by: actor, on: today).count == 1)
  }
}
