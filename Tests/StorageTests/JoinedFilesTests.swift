import Domain
import Testing

@testable import Storage

/// Two files of one person, of which one joined the other: each keeps its own keys.
@Suite(.cheapPassphrases)
struct JoinedFilesTests {
  let office = Office()

  /// The first person, presented and declined, joins the second, who is proposed to the same post.
  private func joined() throws -> Reserve {
    var amina = try office.open()
    try amina.present(.first)
    try amina.move(.declined)
    try amina.decide(.note(CandidateID.sample(1).entity, "à rappeler"))
    try amina.decide(.act(.sample(1), Joining(into: .sample(2))))
    return amina
  }

  private func keys() throws -> [Int] {
    let owners = [
      CandidateID.sample(1).entity, CandidateID.sample(2).entity, IntroductionID.first.entity,
    ]
    return try owners.map { try office.workshop.keys(of: $0) }
  }

  @Test func `erasing the person destroys the keys of both files and of what was shown`() throws {
    var amina = try joined()
    #expect(try keys().allSatisfy { $0 > 0 })
    try amina.erase(2)
    #expect(try keys() == [0, 0, 0])
    let again = try office.open()
    for registry in [amina.registry, again.registry] {
      #expect(registry.isErasureFinished(.sample(1)) && registry.isErasureFinished(.sample(2)))
      #expect(registry.history(of: CandidateID.sample(2).entity).allSatisfy { $0.isUnreadable })
    }
    let found = try Reserve.verify(office.workshop.path)
    #expect(found.isSound && found.keysMissing == 0)
  }

  @Test func `parted again, each is opened with its own keys, also at the next start`() throws {
    var amina = try joined()
    let last = try #require(amina.registry.entries.last?.stamp.number)
    try amina.decide(.undo([last]))
    var again = try office.open()
    #expect(again.registry.candidates[.sample(1)]?.notes.compactMap(\.text) == ["à rappeler"])
    #expect(again.registry.introductions[.first]?.candidate == .sample(1))
    try again.erase(1)
    #expect(try keys().map { $0 > 0 } == [false, true, false])
  }

  @Test func `what is put right is forgotten in both files, which then stay joined`() throws {
    var amina = try joined()
    let last = try #require(amina.registry.entries.last?.stamp.number)
    let request = RightsRequestCard(.rectification, on: Office.today, channel: .phone)
    let received = try amina.decide(.receiveRequest(.sample(2), request))
    try amina.amend(2, givenName: "Autre")
    try amina.decide(
      .answerRequest(
        .sample(2),
        RequestAnswer(to: received[0].number, .granted, on: Office.today, channel: .phone)))
    var again = try office.open()
    let person = try #require(again.registry.candidates[.sample(2)])
    #expect(person.card.identity?.givenName == "Autre")
    #expect(person.joined[.sample(1)]?.identity == nil)
    #expect(person.notes.compactMap(\.text) == ["à rappeler"])
    let error = #expect(throws: RecordError.self) { try again.decide(.undo([last])) }
    #expect(error == .refused(.irreversible(CandidateID.sample(1).entity)))
  }

  @Test func `a coordinator goes on reading what the other file was agreed to show`() throws {
    var amina = try office.open()
    let coordinator = try office.addCoordinator(to: &amina)
    try amina.present(.first)
    try amina.decide(.moveIntroduction(.second, IntroductionStep(.withdrawn)))
    try amina.decide(.act(.sample(1), Joining(into: .sample(2))))
    #expect(try office.projection(for: coordinator).count == 2)
    let fil = try office.open(as: coordinator)
    let shown = fil.registry.shown(to: .fil, on: Office.today)
    #expect(shown.introductions[.first]?.candidate == .sample(2))
    try amina.move(.withdrawn)
    #expect(try office.grants(of: coordinator) == 0)
  }
}

extension Entry {
  fileprivate var isUnreadable: Bool {
    if case .candidate(let card) = event.change.card { return card.identity == nil }
    if case .noted(_, let note) = event.change { return note.text == nil }
    return true
  }
}
