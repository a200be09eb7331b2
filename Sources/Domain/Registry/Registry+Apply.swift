extension Registry {
  /// The only way in which a registry changes, live and on replay; what cannot be understood as a
  /// fact (a move of what is not there, a change of another kind's) changes nothing.
  public mutating func apply(_ event: Event, _ stamp: Stamp) {
    let previous = history.updateValue(entries.count, forKey: event.subject)
    entries.append(Entry(stamp: stamp, event: event, after: previous))
    noteDay(of: stamp)
    if case .undone(let undone) = event.change {
      undo(undone, on: event.subject)
    } else {
      enact(event.change, on: event.subject, stamp)
    }
  }

  /// From its events without the undone one, or with it again where that undoing is undone.
  private mutating func undo(_ undone: Undone, on id: EntityID) {
    let places = places(of: id)
    guard let place = places.first(where: { entries[$0].stamp.number == undone.number }) else {
      return
    }
    entries[place].isUndone = true
    let person = CandidateID(id)
    let joinedTo = person.flatMap { part($0) }
    var isBack = false
    if case .undone(let earlier) = entries[place].event.change,
      let again = places.first(where: { entries[$0].stamp.number == earlier.number })
    {
      entries[again].isUndone = false
      isBack = entries[again].event.change.isCreation
    } else if entries[place].event.change.isCreation {
      remove(id)
    }
    if id == .reserve { (name, contact, rules) = ("", nil, RuleBook()) }
    enactAgain(id)
    if isBack { bringBack(id) }
    if let person { gatherJoined(into: person) }
    if let joinedTo { beginAnew(joinedTo) }
  }

  private mutating func enactAgain(_ id: EntityID) {
    agenda.forget(Set(places(of: id).map { entries[$0].stamp.number }))
    for place in places(of: id) where !entries[place].isUndone {
      enact(entries[place].event.change, on: id, entries[place].stamp)
    }
  }

  /// Without what a file says that has left it.
  private mutating func beginAnew(_ id: CandidateID) {
    let joinedTo = part(id)
    enactAgain(id.entity)
    gatherJoined(into: id)
    if let joinedTo { beginAnew(joinedTo) }
  }

  /// As if somebody whose registration was undone were there still: what is held on them is told,
  /// though they are in no list; every entry says of itself what it said before.
  public func withRetracted(_ id: CandidateID) -> Registry {
    var copy = self
    let undoings = retraction(of: id)
    for undoing in undoings.reversed() {
      copy.undo(Undone(number: undoing.stamp.number), on: undoing.event.subject)
    }
    for undoing in undoings {
      for place in places(of: undoing.event.subject) {
        copy.entries[place].isUndone = entries[place].isUndone
      }
    }
    return copy
  }

  private mutating func enact(_ change: Change, on id: EntityID, _ stamp: Stamp) {
    switch change {
    case .reserveNamed(let reserve):
      if id == .reserve { (name, contact) = (reserve.name ?? "", reserve.contact) }
    case .ruleSet(let card): if id == .reserve { take(card) }
    case .memberAdded(let card): if id.isOfMember { enrol(card, as: MemberID(id), stamp) }
    case .memberRemoved: if id.isOfMember { roster[MemberID(id)]?.isRemoved = true }
    case .memberRenewed(let renewal):
      if id.isOfMember { renew(renewal, of: MemberID(id), stamp) }
    case .created(let card): create(card, id, stamp)
    case .amended(let card): amend(id, to: card)
    case .moved(let step): move(id, step)
    case .noted(let kind, let note): if id.kind == kind { add(note.stamped(stamp), to: id) }
    case .candidateConsented(let consent): keep(consent, of: id, stamp)
    case .consentWithdrawn(let consent): keep(consent, of: id, stamp, isWithdrawal: true)
    case .requestReceived(let card): receive(card, from: id, stamp)
    case .requestExtended(let delay):
      candidates.change(.init(id)) { $0.requests.change(delay.request) { $0.delay = delay } }
    case .requestAnswered(let answer):
      candidates.change(.init(id)) { $0.requests.change(answer.request) { $0.answer = answer } }
    case .erasureBegun(let erasure): beginErasure(of: id, erasure)
    case .erasureDone(let end): endErasure(of: id, end)
    case .earlierForgotten(let forgetting): forgottenKeys.formUnion(forgetting.keys)
    case .stageMarked(let mark): pathways.change(.init(id)) { $0.take(mark, stamp) }
    case .acted(let act): take(act, id, stamp)
    case .pathwayAdopted(let adoption):
      pathways.change(.init(id)) { $0.edition = adoption.edition ?? $0.edition }
    case .introductionMoved(let step): introductions.change(.init(id)) { $0.take(step, stamp) }
    case .introductionConsulted(let consultation):
      introductions.change(.init(id)) { $0.consultations.append(consultation.stamped(stamp)) }
    case .recordSetAside(let names): if id == .reserve { setAside(names) }
    case .journalSealed(let seal):
      if id == .reserve { seals.append(StampedSeal(seal: seal, stamp: stamp)) }
    // Whoever reads gives what it confirms its effect where that stands.
    case .recordConfirmed, .writerOpened, .writerRead, .undone: break
    }
  }

  private mutating func create(_ card: AnyCard, _ id: EntityID, _ stamp: Stamp) {
    switch card {
    case .candidate(let card): add(Candidate(id: .init(trusting: id), card: card), to: \.candidates)
    case .organisation(let card):
      add(
        Organisation(id: .init(trusting: id), card: card, since: card.since ?? stamp.time.day),
        to: \.organisations)
    case .need(let card):
      add(
        Need(id: .init(trusting: id), card: card, openedOn: card.openedOn ?? stamp.time.day),
        to: \.needs)
    case .programme(let card): add(Programme(.init(trusting: id), card), to: \.programmes)
    case .pathway(var card):
      // One that names no edition began with the one that was offered then.
      card.edition = card.edition ?? card.programme.flatMap { programmes[$0]?.edition }
      var pathway = Pathway(.init(trusting: id), card, stamp)
      if let file = pathway?.file { pathway?.subject = standingFile(of: file) }
      add(pathway, to: \.pathways)
    case .introduction(let card):
      var introduction = Introduction(.init(trusting: id), card, stamp)
      if let file = introduction?.file { introduction?.candidate = standingFile(of: file) }
      add(introduction, to: \.introductions)
    case .meeting(let card): add(Meeting(id: .init(trusting: id), card: card), to: \.meetings)
    }
  }

  private mutating func amend(_ id: EntityID, to card: AnyCard) {
    switch card {
    case .candidate(let card): amend(id, in: \.candidates) { $0.card = card }
    case .organisation(let card): amend(id, in: \.organisations) { $0.card = card }
    case .need(let card): amend(id, in: \.needs) { $0.card = card }
    case .programme(let card): amend(id, in: \.programmes) { $0.take(card) }
    case .meeting(let card): amend(id, in: \.meetings) { $0.card = card }
    // They stay as they were begun.
    case .pathway, .introduction: break
    }
  }

  private mutating func move(_ id: EntityID, _ step: AnyStep) {
    switch step {
    case .candidate(let step): candidates.change(.init(id)) { $0.state = step.state }
    case .organisation(let step): organisations.change(.init(id)) { $0.state = step.state }
    case .need(let step):
      needs.change(.init(id)) { ($0.state, $0.reason) = (step.state, step.reason) }
    case .programme(let step): programmes.change(.init(id)) { $0.state = step.state }
    case .pathway(let step): pathways.change(.init(id)) { $0.take(step) }
    case .meeting(let step):
      meetings.change(.init(id)) { ($0.state, $0.count) = (step.state, step.count) }
    }
  }

  private mutating func take(_ act: AnyAct, _ id: EntityID, _ stamp: Stamp) {
    switch act {
    case .attestation(let paper): pathways.change(.init(id)) { $0.take(paper, stamp) }
    case .plan(let plan): pathways.change(.init(id)) { $0.take(plan, stamp) }
    case .rationale(let rationale):
      introductions.change(.init(id)) { $0.card.rationale = rationale.text }
    case .followUp(let followUp): introductions.change(.init(id)) { $0.followUps.append(followUp) }
    case .joining(let joining): if let id = CandidateID(id) { join(id, joining) }
    case .attendance(let act): linkAnew(id) { $0.candidates.change(.init(id)) { $0.take(act) } }
    case .participation(let act): linkAnew(id) { $0.meetings.change(.init(id)) { $0.take(act) } }
    case .visit(let act): linkAnew(id) { $0.meetings.change(.init(id)) { $0.take(act) } }
    case .passingOn(let act): introductions.change(.init(id)) { $0.passedOn.append(act) }
    case .outreach(let act): agenda.take(act, of: id, stamp)
    case .outreachAnswer(let act): agenda.take(act, of: id, stamp)
    case .reminder(let act): agenda.take(act, of: id, stamp)
    case .reminderEnd(let act): agenda.take(act, of: id, stamp)
    case .postponement(let act): agenda.take(act, of: id, stamp)
    case .sighting(let act): agenda.take(act, of: id, stamp)
    }
  }

  /// Where more than a card names others.
  mutating func linkAnew(_ id: EntityID, _ change: (inout Registry) -> Void) {
    let old = entity(id)?.references ?? []
    change(&self)
    relink(old, to: entity(id)?.references ?? [], from: id)
  }

  private mutating func add(_ note: Note, to id: EntityID) {
    switch id.kind {
    case .candidate: candidates.change(.init(id)) { $0.notes.append(note) }
    case .organisation: organisations.change(.init(id)) { $0.notes.append(note) }
    case .need: needs.change(.init(id)) { $0.notes.append(note) }
    case .pathway: pathways.change(.init(id)) { $0.notes.append(note) }
    case .introduction: introductions.change(.init(id)) { $0.notes.append(note) }
    case .programme, .meeting, nil: break
    }
  }

  /// Or begins anew with it when a later change was undone.
  private mutating func add<Named: Entity>(
    _ made: consuming Named?, to table: WritableKeyPath<Registry, [Named.ID: Named]>
  ) {
    guard let entity = made, entity.id.entity.kind == Named.ID.kind else { return }
    let (id, new) = (entity.id, entity.references)
    let old = self[keyPath: table].updateValue(consume entity, forKey: id)
    relink(old?.references ?? [], to: new, from: id.entity)
  }

  private mutating func amend<Named: Entity>(
    _ id: EntityID, in table: WritableKeyPath<Registry, [Named.ID: Named]>,
    _ change: (inout Named) -> Void
  ) {
    guard let id = Named.ID(id) else { return }
    // A card that names nobody is changed where it stands.
    if Named.Card.fields.naming.isEmpty { return self[keyPath: table].change(id, change) }
    guard var entity = self[keyPath: table][id] else { return }
    let old = entity.references
    change(&entity)
    relink(old, to: entity.references, from: id.entity)
    self[keyPath: table][id] = entity
  }

  mutating func relink(_ old: [Reference], to new: [Reference], from id: EntityID) {
    guard old != new else { return }
    references.change(old, to: new, from: id, born: birth(of: id))
  }

  /// It was never there; what is sealed for it is still kept.
  private mutating func remove(_ id: EntityID) {
    references.remove(entity(id)?.references ?? [], from: id, isUndone: true)
    switch id.kind {
    case .candidate:
      candidates[CandidateID(trusting: id)] = nil
      retracted.insert(CandidateID(trusting: id))
    case .organisation: organisations[OrganisationID(trusting: id)] = nil
    case .need: needs[NeedID(trusting: id)] = nil
    case .programme: programmes[ProgrammeID(trusting: id)] = nil
    case .pathway: pathways[PathwayID(trusting: id)] = nil
    case .introduction: introductions[IntroductionID(trusting: id)] = nil
    case .meeting: meetings[MeetingID(trusting: id)] = nil
    case nil: break
    }
  }

  /// As if it had never been away.
  private mutating func bringBack(_ id: EntityID) {
    references.forgetFormer(entity(id)?.references ?? [], from: id)
    if let person = CandidateID(id) { retracted.remove(person) }
  }
}

extension Note {
  fileprivate func stamped(_ stamp: Stamp) -> Note {
    var note = self
    (note.number, note.time, note.member) = (stamp.number, stamp.time, stamp.member)
    return note
  }
}

extension [RightsRequest] {
  fileprivate mutating func change(_ number: Int?, _ change: (inout RightsRequest) -> Void) {
    guard let index = firstIndex(where: { $0.number == number }) else { return }
    change(&self[index])
  }
}

extension Dictionary {
  /// Where it stands: a replay would take it out and put it back for every record.
  mutating func change(_ key: Key?, _ body: (inout Value) -> Void) {
    guard let key, let index = index(forKey: key) else { return }
    body(&values[index])
  }
}
