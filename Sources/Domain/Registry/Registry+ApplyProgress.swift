extension Registry {
  mutating func enact(_ change: Change, on id: PathwayID, _ stamp: Stamp) {
    switch change {
    case .pathwayBegun(let card): begin(card, id, stamp)
    case .stageMarked(let mark):
      guard let stage = mark.stage else { return }
      pathways.change(id) { $0.marks[stage] = mark }
    case .pathwayMoved(let step):
      pathways.change(id) { pathway in
        pathway.state = step.state
        pathway.reason = step.reason
        if step.state == .attested { pathway.attestedOn = step.on ?? stamp.time.day }
      }
    case .pathwayNoted(let note): pathways.change(id) { $0.notes.append(note.stamped(stamp)) }
    default: break
    }
  }

  private mutating func begin(_ card: PathwayCard, _ id: PathwayID, _ stamp: Stamp) {
    guard let subject = card.subject, let programme = card.programme else { return }
    let pathway = Pathway(
      id: id, subject: subject, programme: programme, companion: card.companion,
      begunOn: card.begunOn ?? stamp.time.day)
    guard pathways.updateValue(pathway, forKey: id) == nil else { return }
    links.pathwaysOfSubject[subject, default: []].append(id)
    links.pathwaysOfProgramme[programme, default: []].append(id)
  }

  mutating func enact(_ change: Change, on id: IntroductionID, _ stamp: Stamp) {
    switch change {
    case .introductionProposed(let card): propose(card, id, stamp)
    case .introductionReworded(let rationale):
      introductions.change(id) { $0.rationale = rationale.text }
    case .introductionMoved(let step):
      introductions.change(id) { introduction in
        introduction.state = step.move.state
        introduction.steps.append(step)
        introduction.movedOn = step.on ?? stamp.time.day
        introduction.lastMove = stamp.number
      }
    case .introductionFollowedUp(let followUp):
      introductions.change(id) { $0.followUps.append(followUp) }
    case .introductionNoted(let note):
      introductions.change(id) { $0.notes.append(note.stamped(stamp)) }
    case .introductionConsulted(let consultation):
      introductions.change(id) { $0.consultations.append(consultation.stamped(stamp)) }
    default: break
    }
  }

  private mutating func propose(_ card: IntroductionCard, _ id: IntroductionID, _ stamp: Stamp) {
    guard let candidate = card.candidate, let need = card.need else { return }
    let day = card.on ?? stamp.time.day
    let introduction = Introduction(
      id: id, candidate: candidate, need: need, companion: card.companion,
      rationale: card.rationale, proposedOn: day, movedOn: day, lastMove: stamp.number)
    guard introductions.updateValue(introduction, forKey: id) == nil else { return }
    links.introductionsOfCandidate[candidate, default: []].append(id)
    links.introductionsOfNeed[need, default: []].append(id)
  }

  /// Takes an entity whose creation was undone out of the registry and of its links.
  mutating func remove(_ id: EntityID) {
    switch id.kind {
    case .candidate: CandidateID(id).map { retract($0) }
    case .organisation: OrganisationID(id).map { organisations[$0] = nil }
    case .need: NeedID(id).map { removeNeed($0) }
    case .programme: ProgrammeID(id).map { programmes[$0] = nil }
    case .pathway: PathwayID(id).map { removePathway($0) }
    case .introduction: IntroductionID(id).map { removeIntroduction($0) }
    case nil: break
    }
  }

  private mutating func retract(_ id: CandidateID) {
    candidates[id] = nil
    retracted.insert(id)
  }

  private mutating func removeNeed(_ id: NeedID) {
    guard let need = needs.removeValue(forKey: id), let owner = need.card.organisation else {
      return
    }
    links.needsOfOrganisation[owner]?.removeAll { $0 == id }
  }

  private mutating func removePathway(_ id: PathwayID) {
    guard let pathway = pathways.removeValue(forKey: id) else { return }
    links.pathwaysOfSubject[pathway.subject]?.removeAll { $0 == id }
    links.pathwaysOfProgramme[pathway.programme]?.removeAll { $0 == id }
  }

  private mutating func removeIntroduction(_ id: IntroductionID) {
    guard let introduction = introductions.removeValue(forKey: id) else { return }
    links.introductionsOfCandidate[introduction.candidate]?.removeAll { $0 == id }
    links.formerIntroductions[introduction.candidate, default: []].append(id)
    links.introductionsOfNeed[introduction.need]?.removeAll { $0 == id }
  }
}
