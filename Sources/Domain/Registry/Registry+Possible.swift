extension Registry {
  /// Whether it can have happened as the journal stood before, at the moment that its record says.
  ///
  /// `decide` makes nothing else; what was signed with a program of somebody's own is read with the
  /// same eyes, and has no effect. It is not decided again: whether it was wise then is not asked.
  public func isPossible(_ event: Event, at time: Timestamp) -> Bool {
    time.isPlausible && canHappen(event)
  }

  private func canHappen(_ event: Event) -> Bool {
    let (id, change) = (event.subject, event.change)
    if case .erasureDone = change { return CandidateID(id).map(erased.contains) ?? false }
    if isErased(id) { return false }
    switch change {
    case .reserveNamed, .ruleSet, .recordConfirmed, .recordSetAside: return id == .reserve
    case .journalSealed(let seal): return id == .reserve && seal.note != nil
    case .memberAdded(let card):
      return id.isOfMember && roster[MemberID(id)] == nil && card.isWhole
    case .memberRemoved: return isStanding(id) && !isLastFacilitator(MemberID(id))
    case .memberRenewed:
      return isStanding(id) && roster[MemberID(id)]?.role != .committee
    case .writerOpened, .writerRead: return id.isOfWriter
    case .created(let card): return id.kind == card.kind && history[id] == nil
    case .amended(let card): return id.kind == card.kind && isThere(id)
    case .moved(let step): return id.kind == step.standing.kind && isThere(id)
    case .acted(.joining(let joining)):
      return isThere(id) && joining.into.map { $0.entity != id && isThere($0.entity) } == true
    case .acted(let act):
      return act.described.takes(id) && (id == .reserve || isThere(id))
    case .noted(let kind, _): return id.kind == kind && isThere(id)
    case .erasureBegun where CandidateID(id).map(isHidden) == true: return true
    case .candidateConsented, .consentWithdrawn, .requestReceived, .erasureBegun, .erasureDone:
      return id.kind == .candidate && isThere(id)
    case .earlierForgotten: return isThere(id)
    case .requestExtended(let delay): return hasRequest(delay.request, of: id)
    case .requestAnswered(let answer): return hasRequest(answer.request, of: id)
    case .stageMarked, .pathwayAdopted: return id.kind == .pathway && isThere(id)
    case .introductionMoved(let step): return mayMove(id, step.move)
    case .introductionConsulted: return id.kind == .introduction && isThere(id)
    case .undone(let undone):
      return entries(of: id).contains {
        $0.stamp.number == undone.number && ($0.event.change.canBeUndone || mayBeDoneAgain($0))
      }
    }
  }

  /// In no list, and there to be erased.
  public func isHidden(_ id: CandidateID) -> Bool { retracted.contains(id) || joined[id] != nil }

  /// Created, and not undone; asked of every record that is read.
  private func isThere(_ id: EntityID) -> Bool {
    switch id.kind {
    case .candidate: candidates.index(forKey: .init(trusting: id)) != nil
    case .organisation: organisations.index(forKey: .init(trusting: id)) != nil
    case .need: needs.index(forKey: .init(trusting: id)) != nil
    case .programme: programmes.index(forKey: .init(trusting: id)) != nil
    case .pathway: pathways.index(forKey: .init(trusting: id)) != nil
    case .introduction: introductions.index(forKey: .init(trusting: id)) != nil
    case .meeting: meetings.index(forKey: .init(trusting: id)) != nil
    case nil: false
    }
  }

  /// What is closed is left by reopening it alone, which nothing else can be.
  private func mayMove(_ id: EntityID, _ move: IntroductionMove) -> Bool {
    guard let state = IntroductionID(id).flatMap({ introductions[$0]?.state }) else { return false }
    return state.isOpen != (move == .reopened)
  }

  private func hasRequest(_ number: Int?, of id: EntityID) -> Bool {
    let person = CandidateID(id).flatMap { candidates[$0] }
    return person?.requests.contains { $0.number == number } ?? false
  }

  private func isStanding(_ id: EntityID) -> Bool {
    id.isOfMember && roster[MemberID(id)]?.isRemoved == false
  }

  /// Without one nobody could record or open anything.
  func isLastFacilitator(_ member: MemberID) -> Bool {
    !roster.contains { id, known in
      id != member && known.role == .facilitator && !known.isRemoved
    }
  }
}

extension MemberCard {
  fileprivate var isWhole: Bool {
    switch role {
    case .coordinator: organisation != nil
    case .committee: bench != nil
    case .facilitator, .recovery: true
    case nil: false
    }
  }
}
