extension Registry {
  /// The one whose file stands now, where one of two joined the other.
  public func person(of id: EntityID) -> CandidateID? {
    owner(of: id).flatMap { CandidateID($0) }.map(standingFile)
  }

  public func isErased(_ id: EntityID) -> Bool {
    !erased.isEmpty && person(of: id).map(erased.contains) == true
  }

  /// What shows a person to an organisation, and what its coordinator writes, has a key of the
  /// introduction: granted apart, and taken back.
  func owner(of change: Change, on id: EntityID, by actor: Actor) -> EntityID? {
    if change.isOrganisationsWord, case .coordinator = actor.role { return id }
    if change.isPresentation { return id }
    switch change.seal {
    case .none: return nil
    case .subject: return id
    case .owner:
      let owner = change.card?.described.owner(of: id) ?? owner(of: id)
      // What the office notes of what is nobody's is its own.
      if owner == nil, case .acted = change { return .reserve }
      return owner
    case .reserve: return .reserve
    }
  }

  func person(of command: Command) -> CandidateID? {
    switch command {
    case .create(let id, let card): card.described.owner(of: id).flatMap { CandidateID($0) }
    case .amend(let id, _, _), .move(let id, _), .act(let id, _), .note(let id, _),
      .forgetEarlier(let id):
      person(of: id)
    case .welcome(let id, _, _, _): id
    case .enrol(let id, _, _), .renewConsent(let id, _), .withdrawConsent(let id, _),
      .erase(let id, _), .receiveRequest(let id, _), .extendRequest(let id, _),
      .answerRequest(let id, _):
      id
    case .markStage(let id, _), .adoptEdition(let id): person(of: id.entity)
    case .moveIntroduction(let id, _, _): person(of: id.entity)
    case .nameReserve, .tellContact, .setRule, .consult, .addMember, .removeMember, .renewMember,
      .confirm, .setAside, .undo:
      nil
    }
  }
}
