import Domain
import Testing

@testable import Interface

/// What changed in a file, and what was written with an act, stands under its line.
struct PageChangesTests {
  private func details(_ fixture: PageFixture) -> [String] {
    Chronology(fixture.reading).events(of: fixture.candidate.entity).flatMap { event in
      event.details.map { "\(event.line.date) \($0.label) : \($0.value)" }
    }
  }

  @Test func `a note stands under its line`() throws {
    let fixture = try PageFixture()
    #expect(details(fixture) == ["20/04/2026 Note : Préfère être appelée après 17 h."])
  }

  @Test func `an amendment says each field, before and after`() throws {
    var fixture = try PageFixture()
    var card = try #require(fixture.registry.candidates[fixture.candidate]?.card)
    card.identity?.phone = "+32 470 11 22 33"
    card.identity?.town = nil
    fixture.tell(.amended(.candidate(card)), on: fixture.candidate.entity, PageFixture.day(5, 6))
    #expect(
      details(fixture).prefix(2) == [
        "06/05/2026 Téléphone : +32 496 12 34 56 → +32 470 11 22 33",
        "06/05/2026 Commune : Liège → (vide)",
      ])
    let sentence = Wording().done(
      .amend(fixture.candidate.entity, .candidate(card)), fixture.registry)
    #expect(sentence.hasPrefix("Élodie Dupont, enregistré : téléphone, "), "\(sentence)")
    // Undone, it says no more what it was.
    let number = try #require(fixture.registry.entries(of: fixture.candidate.entity).last)
      .stamp.number
    fixture.tell(
      .undone(Undone(number: number)), on: fixture.candidate.entity, PageFixture.day(5, 7))
    #expect(details(fixture).count == 1)
  }

  @Test func `what an organisation writes with its answer stands under its line`() throws {
    var fixture = try PageFixture()
    var step = IntroductionStep(.waiting, on: PageFixture.day(5, 8))
    step.remark = "Budget attendu en juin."
    fixture.tell(
      .introductionMoved(step), on: fixture.introduction.entity, PageFixture.day(5, 8))
    #expect(details(fixture).first == "08/05/2026 Remarque : Budget attendu en juin.")
  }
}
