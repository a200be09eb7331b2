extension Registry {
  func define(_ id: ProgrammeID, _ card: ProgrammeCard, on today: Day) throws(Refusal) -> Event {
    try refuseTaken(id.entity)
    try card.check(on: today)
    return Event(.programmeDefined(card), on: id.entity)
  }

  /// A stage that somebody has already done or planned can be renamed but not taken away.
  func amend(_ id: ProgrammeID, _ card: ProgrammeCard, on today: Day) throws(Refusal) -> Event {
    let programme: Programme = try known(id)
    try card.check(on: today)
    guard programme.card != card else { throw .unchanged(id.entity) }
    for pathway in pathways(through: id) {
      if let last = pathway.marks.keys.max(), last >= card.stages.count {
        throw .neededBy(pathway.id.entity)
      }
    }
    return Event(.programmeAmended(card), on: id.entity)
  }

  func move(_ id: ProgrammeID, _ step: ProgrammeStep) throws(Refusal) -> Event {
    let programme: Programme = try known(id)
    guard programme.state.mayBecome(step.state) else { throw .unchanged(id.entity) }
    return Event(.programmeMoved(step), on: id.entity)
  }

  func begin(_ id: PathwayID, _ card: PathwayCard, on today: Day) throws(Refusal) -> Event {
    try refuseTaken(id.entity)
    guard let programmeID = card.programme else { throw .missing(.programme) }
    let programme: Programme = try known(programmeID)
    guard programme.state == .active else { throw .programmeRetired(programmeID) }
    guard let subject = card.subject else { throw .missing(.subject) }
    guard exists(subject) else { throw .unknown(subject) }
    let person = CandidateID(subject)
    let audience: Audience = person != nil ? .candidate : .organisation
    guard programme.card.audience == audience else { throw .wrongAudience(programmeID) }
    if let id = person, candidates[id]?.state == .left { throw .candidateIs(.left, id) }
    try card.check(on: today)
    var card = card
    card.begunOn = card.begunOn ?? today
    return Event(.pathwayBegun(card), on: id.entity)
  }

  func mark(_ id: PathwayID, _ mark: StageMark, on today: Day) throws(Refusal) -> Event {
    let pathway: Pathway = try known(id)
    guard pathway.state != .stopped else { throw .pathwayIs(pathway.state, id) }
    let programme: Programme = try known(pathway.programme)
    guard let stage = mark.stage else { throw .missing(.stage) }
    guard programme.card.stages.indices.contains(stage) else {
      throw .noSuchStage(stage, programme.id)
    }
    try refuseFuture(mark.doneOn, .doneOn, today)
    if let from = mark.plannedFrom, let to = mark.plannedTo, to < from {
      throw .tooEarly(.plannedTo, after: from)
    }
    if programme.card.isOrdered { try requireOrder(mark, stage, pathway) }
    guard pathway.marks[stage] ?? StageMark(stage: stage) != mark else {
      throw .unchanged(id.entity)
    }
    return Event(.stageMarked(mark), on: id.entity)
  }

  /// A stage is done after all those before it, and taken back before none of those after it.
  private func requireOrder(
    _ mark: StageMark, _ stage: Int, _ pathway: Pathway
  ) throws(Refusal) {
    if mark.doneOn != nil {
      let open = (0..<stage).first { pathway.marks[$0]?.doneOn == nil }
      if let open { throw .stageNotReached(open, pathway.programme) }
    } else if pathway.marks.contains(where: { $0.key > stage && $0.value.doneOn != nil }) {
      throw .stageNotReached(stage, pathway.programme)
    }
  }

  func move(_ id: PathwayID, _ step: PathwayStep, on today: Day) throws(Refusal) -> Event {
    let pathway: Pathway = try known(id)
    guard pathway.state.mayBecome(step.state) else { throw .pathwayIs(pathway.state, id) }
    try refuseFuture(step.on, .on, today)
    var step = step
    step.on = step.on ?? today
    return Event(.pathwayMoved(step), on: id.entity)
  }
}
