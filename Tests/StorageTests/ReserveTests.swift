import Domain
import Testing

@testable import Storage

struct ReserveTests {
  let workshop = Workshop()

  @Test func `what was recorded is there when the reserve is opened again`() throws {
    try workshop.makeReserve(people: 3)
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    #expect(reserve.name == "Réserve d'essai")
    #expect(reserve.registry.candidates.count == 3)
    let card = reserve.registry.candidates[.sample(2)]?.card
    #expect(card?.identity?.familyName == "Nom-de-famille \"2\" \\ \u{1} é 漢 🌱")
    #expect(card?.registeredOn == Day(number: 20_546))
    #expect(reserve.notices == [.unprotectedKeys])
  }

  @Test func `a reserve sees what another appends`() throws {
    try workshop.makeReserve()
    var one = try Reserve(opening: workshop.path)
    var other = try Reserve(opening: workshop.path)
    try one.register(1)
    #expect(try other.refresh())
    #expect(try !other.refresh())
    try other.register(2)
    #expect(try one.refresh())
    #expect(one.registry.candidates.count == 2)
    #expect(one.registry.entries.map(\.event) == other.registry.entries.map(\.event))
  }
}
