import Domain
import Exchange
import Interface
import Testing

@testable import vivier

struct ListingTests {
  @Test func `what the screen finds by a member's name the command line finds too`() throws {
    var registry = Registry()
    let member = MemberID("m1")
    let today = Day(number: 20_600)
    var card = CandidateCard()
    card.name = ("Élodie", "Dupont")
    card.companion = member
    let id = try #require(CandidateID("C0000001"))
    let events = try registry.decide(
      .create(id, card), by: Actor(member, .facilitator), on: today)
    for event in events {
      registry.apply(event, Stamp(number: 1, time: Timestamp(seconds: 0), member: member))
    }
    func rows(_ filter: String, _ members: [MemberID: String]) -> Int {
      Listing(registry: registry, wording: Wording(), today: today, members: members)
        .table(.entities(.candidate), filter: filter).rows.count
    }
    #expect(rows("amina", [member: "Amina"]) == 1)
    #expect(rows("amina", [:]) == 0)
  }
}

extension CandidateCard {
  fileprivate var name: (String, String) {
    get { (identity?.givenName ?? "", identity?.familyName ?? "") }
    set {
      var identity = Identity()
      (identity.givenName, identity.familyName) = (newValue.0, newValue.1)
      self.identity = identity
    }
  }
}
