extension Registry {
  /// Applies one event.
  ///
  /// The only code that changes a registry. Events are facts: nothing is checked here, and an event
  /// that refers to what does not exist changes nothing.
  public mutating func apply(_ event: Event, _ stamp: Stamp) {
    let previous = history.updateValue(entries.count, forKey: event.subject)
    entries.append(Entry(stamp: stamp, event: event, after: previous))
    if case .undone(let undone) = event.change {
      undo(undone, on: event.subject)
    } else {
      enact(event, stamp)
    }
  }

  /// Forgets one event of an entity by making the entity anew from all its others.
  ///
  /// A creation makes the entity over again in its place, so that links keep their order.
  private mutating func undo(_ undone: Undone, on id: EntityID) {
    let places = places(of: id)
    guard let place = places.first(where: { entries[$0].stamp.number == undone.number }) else {
      return
    }
    entries[place].isUndone = true
    if entries[place].event.change.isCreation { remove(id) }
    if id == .reserve { (name, rules) = ("", RuleBook()) }
    for place in places where !entries[place].isUndone {
      enact(entries[place].event, entries[place].stamp)
    }
  }

  private mutating func enact(_ event: Event, _ stamp: Stamp) {
    switch event.subject.kind {
    case .candidate: CandidateID(event.subject).map { enact(event.change, on: $0, stamp) }
    case .organisation: OrganisationID(event.subject).map { enact(event.change, on: $0, stamp) }
    case .need: NeedID(event.subject).map { enact(event.change, on: $0, stamp) }
    case .programme: ProgrammeID(event.subject).map { enact(event.change, on: $0) }
    case .pathway: PathwayID(event.subject).map { enact(event.change, on: $0, stamp) }
    case .introduction: IntroductionID(event.subject).map { enact(event.change, on: $0, stamp) }
    case nil: enact(event.change)
    }
  }

  /// What concerns the reserve as a whole.
  private mutating func enact(_ change: Change) {
    switch change {
    case .reserveNamed(let reserve): name = reserve.name ?? ""
    case .memberAdded(let card), .memberRemoved(let card), .memberRenewed(let card):
      guard let member = card.member else { return }
      if let name = card.name { memberNames[member] = name }
      if let organisation = card.organisation { coordinators[member] = organisation }
    case .ruleSet(let card): if let rule = DatedRule(card) { rules.rules.append(rule) }
    default: break
    }
  }

  private mutating func enact(_ change: Change, on id: CandidateID, _ stamp: Stamp) {
    switch change {
    case .candidateRegistered(let card): candidates[id] = Candidate(id: id, card: card)
    case .candidateAmended(let card): candidates.change(id) { $0.card = card }
    case .candidateMoved(let step): candidates.change(id) { $0.state = step.state }
    case .candidateConsented(let consent):
      candidates.change(id) { $0.keep(consent, isWithdrawal: false, stamp) }
    case .consentWithdrawn(let consent):
      candidates.change(id) { $0.keep(consent, isWithdrawal: true, stamp) }
    case .candidateNoted(let note): candidates.change(id) { $0.notes.append(note.stamped(stamp)) }
    default: enactRights(change, on: id, stamp)
    }
  }

  private mutating func enact(_ change: Change, on id: OrganisationID, _ stamp: Stamp) {
    switch change {
    case .organisationRegistered(let card):
      organisations[id] = Organisation(id: id, card: card, since: stamp.time.day)
    case .organisationAmended(let card): organisations.change(id) { $0.card = card }
    case .earlierForgotten(let forgetting): forgottenKeys.formUnion(forgetting.keys)
    case .organisationMoved(let step): organisations.change(id) { $0.state = step.state }
    case .organisationNoted(let note):
      organisations.change(id) { $0.notes.append(note.stamped(stamp)) }
    default: break
    }
  }

  private mutating func enact(_ change: Change, on id: NeedID, _ stamp: Stamp) {
    switch change {
    case .needOpened(let card):
      let isNew =
        needs.updateValue(Need(id: id, card: card, openedOn: stamp.time.day), forKey: id) == nil
      if isNew, let owner = card.organisation {
        links.needsOfOrganisation[owner, default: []].append(id)
      }
    case .needAmended(let card): needs.change(id) { $0.card = card }
    case .needMoved(let step):
      needs.change(id) { need in
        need.state = step.state
        need.reason = step.reason
      }
    case .needNoted(let note): needs.change(id) { $0.notes.append(note.stamped(stamp)) }
    default: break
    }
  }

  private mutating func enact(_ change: Change, on id: ProgrammeID) {
    switch change {
    case .programmeDefined(let card): programmes[id] = Programme(id: id, card: card)
    case .programmeAmended(let card): programmes.change(id) { $0.card = card }
    case .programmeMoved(let step): programmes.change(id) { $0.isRetired = step.isRetired }
    default: break
    }
  }
}

extension Note {
  func stamped(_ stamp: Stamp) -> Note {
    var note = self
    note.number = stamp.number
    note.time = stamp.time
    return note
  }
}

extension Dictionary {
  /// Changes a value where it stands, without taking it out and putting it back; nothing happens
  /// when there is none.
  mutating func change(_ key: Key, _ body: (inout Value) -> Void) {
    guard let place = index(forKey: key) else { return }
    body(&values[place])
  }
}
