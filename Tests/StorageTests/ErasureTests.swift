import Domain
import Glibc
import Testing

@testable import Storage

struct ErasureTests {
  let workshop = Workshop()

  /// A reserve with three people, the second of whom has a note.
  private func makeReserve() throws -> Reserve {
    try workshop.makeReserve(people: 3)
    var reserve = try Reserve(opening: workshop.path)
    let id = CandidateID.sample(1).entity
    try reserve.record(at: .sample) { _ in
      [Event(.noted(.candidate, Note("à rappeler")), on: id, sealedFor: id)]
    }
    return reserve
  }

  private func keysOfSecond() throws -> Int {
    try workshop.keys(of: CandidateID.sample(1).entity)
  }

  @Test func `an erased person's keys are gone, and nobody else's`() throws {
    var reserve = try makeReserve()
    #expect(try keysOfSecond() == 2)
    try reserve.erase(1)
    #expect(try keysOfSecond() == 0)
    for one in [reserve.registry, try Reserve(opening: workshop.path).registry] {
      let erased = try #require(one.candidates[.sample(1)])
      #expect(erased.state == .erased && erased.isErasureFinished)
      #expect(erased.card.identity == nil && erased.notes.map(\.text) == [nil])
      #expect(one.candidates[.sample(0)]?.card.identity != nil)
      #expect(one.candidates[.sample(2)]?.card.identity != nil)
      #expect(one.erasureEpoch == 2)
    }
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.keysMissing == 0 && found.forgotten == 2)
  }

  @Test func `no wording of an erased person stays in the memory of the registry`() throws {
    var reserve = try makeReserve()
    try reserve.erase(1)
    let entries = reserve.registry.entries(of: CandidateID.sample(1).entity)
    #expect(entries.count == 4)
    for entry in entries {
      if case .created(.candidate(let card)) = entry.event.change { #expect(card.identity == nil) }
      if case .noted(.candidate, let note) = entry.event.change { #expect(note.text == nil) }
    }
  }

  @Test func `a running process forgets at once`() throws {
    var reserve = try makeReserve()
    var other = try Reserve(opening: workshop.path)
    #expect(other.registry.candidates[.sample(1)]?.card.identity != nil)
    try reserve.erase(1)
    try other.refresh()
    #expect(other.registry.candidates[.sample(1)]?.card.identity == nil)
    #expect(other.registry.candidates[.sample(1)]?.notes.map(\.text) == [nil])
    #expect(other.keys.ring?.keys(of: [CandidateID.sample(1).entity], or: []) == [])
  }

  @Test func `an old keyring that is put back opens nothing of an erased person`() throws {
    var reserve = try makeReserve()
    let old = try workshop.read("reserve.keyring")
    try reserve.erase(1)
    try workshop.write("reserve.keyring", old)
    #expect(try keysOfSecond() == 2)
    let again = try Reserve(opening: workshop.path)
    #expect(again.registry.candidates[.sample(1)]?.card.identity == nil)
    #expect(again.registry.candidates[.sample(2)]?.card.identity != nil)
    #expect(again.notices.contains(.olderKeyring))
    #expect(try keysOfSecond() == 0)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `an old keyring put back under a running process gives it nothing`() throws {
    var reserve = try makeReserve()
    let old = try workshop.read("reserve.keyring")
    try reserve.erase(1)
    try workshop.write("reserve.keyring", old)
    try reserve.refresh()
    #expect(reserve.registry.candidates[.sample(1)]?.card.identity == nil)
    try reserve.register(7)
    #expect(try keysOfSecond() == 0)
    #expect(
      try Reserve(opening: workshop.path).registry.candidates[.sample(7)]?.card.identity != nil)
  }

  @Test func `an undone registration destroys nothing, and is done again whole`() throws {
    var reserve = try makeReserve()
    let registered = try reserve.register(5).map(\.number)
    let id = CandidateID.sample(5)
    let before = reserve.registry.candidates[id]
    try reserve.decide(.undo(registered))
    var again = try Reserve(opening: workshop.path)
    #expect(again.registry.candidates[id] == nil && again.registry.retracted == [id])
    #expect(again.registry.retracted(id)?.card.identity == before?.card.identity)
    #expect(try Reserve.verify(workshop.path).forgotten == 0)
    let undoings = again.registry.entries(of: id.entity).filter { $0.event.change.kind == .undone }
    try again.decide(.undo(undoings.map(\.stamp.number)))
    #expect(try Reserve(opening: workshop.path).registry.candidates[id] == before)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `somebody whose registration was undone is erased like anybody`() throws {
    var reserve = try makeReserve()
    let registered = try reserve.register(5).map(\.number)
    try reserve.decide(.undo(registered))
    try reserve.erase(5)
    let id = CandidateID.sample(5)
    #expect(reserve.keys.ring?.keys(of: [id.entity], or: []) == [])
    let again = try Reserve(opening: workshop.path)
    #expect(again.registry.erased == [id] && again.registry.unfinishedErasures.isEmpty)
    #expect(again.registry.retracted(id)?.card.identity == nil)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.forgotten > 0)
    let undoings = again.registry.entries(of: id.entity).filter { $0.event.change.kind == .undone }
    #expect(throws: RecordError.refused(.stands(.candidate(.erased), id.entity))) {
      try reserve.decide(.undo(undoings.map(\.stamp.number)))
    }
  }

  @Test func `a rectification that was granted forgets what the card said before`() throws {
    var reserve = try makeReserve()
    try reserve.amend(1, givenName: "Corrigé")
    let id = CandidateID.sample(1)
    try reserve.decide(
      .receiveRequest(
        id, RightsRequestCard(.rectification, on: Timestamp.sample.day, channel: .email)))
    #expect(try keysOfSecond() == 3)
    let request = try #require(reserve.registry.candidates[id]?.requests.first)
    try reserve.decide(
      .answerRequest(
        id, RequestAnswer(to: request.number, .granted, on: Timestamp.sample.day, channel: .email)))
    #expect(try keysOfSecond() == 2)
    let person = try #require(reserve.registry.candidates[id])
    #expect(person.card.identity?.givenName == "Corrigé")
    #expect(person.notes.map(\.text) == ["à rappeler"])
    for entry in reserve.registry.entries(of: id.entity) {
      if case .created(.candidate(let card)) = entry.event.change { #expect(card.identity == nil) }
    }
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `what a card said before can be forgotten without a request`() throws {
    var reserve = try makeReserve()
    let id = CandidateID.sample(1)
    #expect(throws: RecordError.refused(.unchanged(id.entity))) {
      try reserve.decide(.forgetEarlier(id.entity))
    }
    try reserve.amend(1, givenName: "Corrigé")
    try reserve.decide(.forgetEarlier(id.entity))
    #expect(try keysOfSecond() == 2)
    #expect(reserve.registry.candidates[id]?.card.identity?.givenName == "Corrigé")
    #expect(throws: RecordError.refused(.unchanged(id.entity))) {
      try reserve.decide(.forgetEarlier(id.entity))
    }
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `a card that was taken back by an undo is the one that stays`() throws {
    var reserve = try makeReserve()
    let stamp = try #require(try reserve.amend(1, givenName: "Erreur").first)
    try reserve.decide(.undo([stamp.number]))
    let id = CandidateID.sample(1)
    try reserve.decide(
      .receiveRequest(
        id, RightsRequestCard(.rectification, on: Timestamp.sample.day, channel: .email)))
    let request = try #require(reserve.registry.candidates[id]?.requests.first)
    try reserve.decide(
      .answerRequest(
        id, RequestAnswer(to: request.number, .granted, on: Timestamp.sample.day, channel: .email)))
    #expect(reserve.registry.candidates[id]?.card.identity?.givenName == "Prénom 1")
    #expect(try keysOfSecond() == 2)
  }

  @Test func `contact persons who were taken off a file can be forgotten`() throws {
    try workshop.makeReserve()
    var reserve = try Reserve(opening: workshop.path)
    let id = try #require(OrganisationID("A0000001"))
    var card = OrganisationCard()
    card.name = "Essai ASBL"
    var contact = Contact()
    contact.name = "Ancienne Personne"
    card.contacts = [contact]
    try reserve.decide(.create(id, card))
    #expect(throws: RecordError.refused(.unchanged(id.entity))) {
      try reserve.decide(.forgetEarlier(id.entity))
    }
    contact.name = "Nouvelle Personne"
    card.contacts = [contact]
    let stamp = try #require(try reserve.decide(.amend(id, card)).first)
    try reserve.decide(.forgetEarlier(id.entity))
    let registry = try Reserve(opening: workshop.path).registry
    #expect(registry.organisations[id]?.card.contacts?.map(\.name) == ["Nouvelle Personne"])
    let before = registry.entries(of: id.entity).first?.event.change
    guard case .created(.organisation(let first))? = before else {
      Issue.record("the first change is not the registration")
      return
    }
    #expect(first.contacts == nil)
    #expect(throws: RecordError.refused(.irreversible(id.entity))) {
      try reserve.decide(.undo([stamp.number]))
    }
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test(arguments: [0, 300, 600])
  func `a full disk in the middle leaves the erasure to be finished`(room: Int) throws {
    _ = try makeReserve()
    let disk = FaultyDisk()
    var reserve = try Reserve.open(workshop.folder, using: disk)
    disk.room = room
    do throws(RecordError) {
      try reserve.erase(1)
      Issue.record("there was room")
    } catch {
      let isBegun = !reserve.registry.erased.isEmpty
      #expect(error == .storage(isBegun ? .erasureUnfinished : .readOnly(.diskFull)))
      // Of another person nothing is begun, and that is what is told.
      disk.room = 0
      let second = #expect(throws: RecordError.self) { try reserve.erase(2) }
      #expect(second == .storage(isBegun ? .erasureWaiting : .readOnly(.diskFull)))
      #expect(!reserve.registry.erased.contains(.sample(2)))
    }
    disk.room = .max
    let again = try Reserve(opening: workshop.path)
    let isErased = again.registry.erased == [.sample(1)]
    #expect(again.notices.contains(.erasuresFinished([.sample(1)])) == isErased)
    #expect(!again.notices.contains(.olderKeyring))
    #expect(again.registry.unfinishedErasures.isEmpty)
    #expect(try keysOfSecond() == (isErased ? 0 : 2))
    #expect(try Reserve.verify(workshop.path).isSound)
  }
}

extension Reserve {
  @discardableResult
  mutating func decide(_ command: Command) throws(RecordError) -> [Stamp] {
    let actor = actor
    return try record(at: .sample) { (registry) throws(Refusal) in
      try registry.decide(command, by: actor, on: Timestamp.sample.day)
    }
  }

  mutating func erase(_ number: Int) throws(RecordError) {
    try decide(.erase(.sample(number), Erasure(.request)))
  }

  @discardableResult
  mutating func amend(_ number: Int, givenName: String) throws(RecordError) -> [Stamp] {
    guard var card = registry.candidates[.sample(number)]?.card else { return [] }
    card.identity?.givenName = givenName
    card.identity?.familyName = "Nom"
    return try decide(.amend(.sample(number), card))
  }
}
