import Domain
import Interface
import Storage

extension EntityID {
  /// Of what there is, and of whoever's registration was undone: they are in no list, but kept.
  init(typed: String, in reserve: borrowing Reserve) throws(Failure) {
    let registry = reserve.registry
    guard let id = EntityID(typed) else { throw Failure(.refused) { $0.notFound(typed) } }
    if CandidateID(id).flatMap({ registry.joined[$0] }) != nil {
      throw Failure(registry.absence(of: id), registry: registry)
    }
    guard registry.exists(id) || CandidateID(id).map(registry.retracted.contains) == true else {
      let isUnread = registry.entries(of: id).isEmpty && reserve.holdsKeys(of: id)
      throw Failure(isUnread ? .damaged : .refused) {
        isUnread ? $0.isNotRead(id) : $0.notFound(typed)
      }
    }
    self = id
  }
}

extension Registry {
  /// In which there is what a command is to tell of.
  func telling(_ id: EntityID, _ words: Wording) -> Registry {
    guard let person = CandidateID(id), retracted.contains(person) else { return self }
    if !erased.contains(person) { Output.say(words.isRetracted(id)) }
    return withRetracted(person)
  }
}
