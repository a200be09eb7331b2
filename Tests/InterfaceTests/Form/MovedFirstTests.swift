import Domain
import Testing

@testable import Interface

/// Whoever comes second is told what the first did.
@Suite struct MovedFirstTests {
  private static let id = FormDesk.introduction
  private static let actor = FormDesk.actor.member
  private static let colleague = FormDesk.colleague.member

  /// The introduction is withdrawn by a colleague, at a quarter past eleven at night in winter.
  private func registry() throws -> Registry {
    var registry = Registry()
    for command in FormDesk.reserve { try registry.carryOut(command) }
    let step = IntroductionStep(.withdrawn, on: FormDesk.today)
    let seconds = FormDesk.today.number * 86_400 + 22 * 3_600 + 15 * 60
    registry.apply(
      Event(.introductionMoved(step), on: Self.id.entity),
      Stamp(
        number: registry.entries.count + 1, time: Timestamp(seconds: seconds),
        member: Self.colleague
      ))
    return registry
  }

  private static let named = Colleagues(
    names: [colleague: "Le Fil des Mots"], reader: actor, minutesAhead: 60)

  static let readers: [(Colleagues, Language, String)] = [
    (
      named, .french,
      "Le Fil des Mots a déjà noté « retirée » le 12/02/2026 à 23:15 : votre choix n'est plus possible."
    ),
    (
      named, .english,
      "Le Fil des Mots has already recorded “withdrawn” on 12/02/2026 at 23:15: your choice is no"
        + " longer possible."
    ),
    (
      Colleagues(names: [:], reader: actor, minutesAhead: 120), .french,
      "Quelqu'un a déjà noté « retirée » le 13/02/2026 à 00:15 : votre choix n'est plus possible."
    ),
    (
      Colleagues(names: [:], reader: colleague), .french,
      "Vous avez déjà noté « retirée » le 12/02/2026 à 22:15 : votre choix n'est plus possible."
    ),
  ]

  @Test(arguments: readers)
  func `a move that came first is told with who and when`(
    reader: Colleagues, language: Language, sentence: String
  ) throws {
    let registry = try registry()
    let refusal = Refusal.movedSince(Self.id, record: registry.revision)
    #expect(
      Wording(language).sentence(refusal, registry: registry, colleagues: reader) == sentence)
  }

  @Test func `a state that somebody else brought about says so as well`() throws {
    let registry = try registry()
    let refusal = Refusal.stands(.introduction(.withdrawn), Self.id.entity)
    func sentence(_ colleagues: Colleagues) -> String {
      Wording().sentence(refusal, registry: registry, colleagues: colleagues)
    }
    #expect(sentence(Self.named).hasPrefix("Le Fil des Mots a déjà noté « retirée »"))
    let own = Colleagues(names: [:], reader: Self.colleague)
    for plain in [sentence(own), sentence(Colleagues())] {
      #expect(plain.hasPrefix("La mise en relation d"), "\(plain)")
    }
  }

  @Test func `what somebody took back is told too`() throws {
    var registry = try registry()
    registry.apply(
      Event(.undone(Undone(number: registry.revision)), on: Self.id.entity),
      Stamp(
        number: registry.revision + 1, time: Timestamp(seconds: 0), member: Self.colleague))
    let refusal = Refusal.movedSince(Self.id, record: registry.revision)
    #expect(
      Wording().sentence(refusal, registry: registry, colleagues: Self.named)
        == "Le Fil des Mots a annulé un changement le 01/01/1970 à 01:00. Relisez, puis"
        + " recommencez s'il y a lieu.")
  }

  @Test func `a record that may not be read is told without who and when`() throws {
    let refusal = Refusal.movedSince(Self.id, record: 999)
    let sentence = Wording().sentence(
      refusal, registry: try registry(), colleagues: Self.named)
    #expect(!sentence.contains("Le Fil des Mots") && sentence.contains("retirée"))
  }
}
