import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct FormScreenTests {
  @Test func `a new candidate is typed in and saved`() throws {
    var desk = try FormDesk(.candidate(FormDesk.id(CandidateID.self, "C0000009"), isNew: true))
    desk.type("Élodie")
    desk.press(.tab)
    desk.type("Dupont")
    let command = try desk.save()
    guard case .registerCandidate(_, let card, nil) = command else {
      Issue.record("\(command)")
      return
    }
    #expect(card.identity?.fullName == "Élodie Dupont")
    #expect(card.registeredOn == FormDesk.today)
  }
}
