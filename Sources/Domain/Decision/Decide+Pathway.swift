extension Registry {
  func define(_ id: ProgrammeID, _ card: ProgrammeCard, on today: Day) throws(Refusal) -> Event {
    try card.check(on: today)
    var card = card.keyed(after: nil, used: [])
    card.edition = 1
    return Event(.created(.programme(card)), on: id.entity)
  }

  func amend(_ id: ProgrammeID, _ card: ProgrammeCard, on today: Day) throws(Refusal) -> Event {
    let programme: Programme = try known(id)
    try card.check(on: today)
    // Undone editions count too: a pathway may have begun with one.
    let earlier = editions(of: id)
    var card = card.keyed(
      after: programme.card, used: Set(earlier.flatMap(\.stages).compactMap(\.key)))
    card.edition = programme.edition
    guard programme.card != card else { throw .unchanged(id.entity) }
    card.edition = 1 + (earlier.compactMap(\.edition).max() ?? earlier.count)
    return Event(.amended(.programme(card)), on: id.entity)
  }

  func begin(_ id: PathwayID, _ card: PathwayCard, on today: Day) throws(Refusal) -> Event {
    guard let programmeID = card.programme else { throw .missing(.programme) }
    let programme: Programme = try known(programmeID)
    guard programme.state == .active else { throw .programmeRetired(programmeID) }
    guard let subject = card.subject else { throw .missing(.subject) }
    guard exists(subject) else { throw absence(of: subject) }
    let person = CandidateID(subject)
    let audience: Audience = person != nil ? .candidate : .organisation
    guard programme.card.audience == audience else { throw .wrongAudience(programmeID) }
    if let id = person, candidates[id]?.state == .left {
      throw .stands(.candidate(.left), id.entity)
    }
    try card.check(on: today)
    var card = card
    card.begunOn = card.begunOn ?? today
    card.edition = programme.edition
    return Event(.created(.pathway(card)), on: id.entity)
  }

  func mark(_ id: PathwayID, _ mark: StageMark, on today: Day) throws(Refusal) -> Event {
    let pathway: Pathway = try known(id)
    try require(pathway.state != .stopped, of: pathway)
    guard let stage = mark.stage else { throw .missing(.stage) }
    let stages = stages(of: pathway)
    guard let place = stages.firstIndex(where: { $0.key == stage }) else {
      throw .noSuchStage(stage, pathway.programme)
    }
    try mark.check(on: today)
    if let from = mark.plannedFrom, let to = mark.plannedTo, to < from {
      throw .tooEarly(.plannedTo, after: from)
    }
    if course(of: pathway)?.isOrdered == true, stages[place].number != nil {
      try requireOrder(mark, at: place, of: stages.filter { $0.number != nil }, pathway)
    }
    if let started = mark.startedOn, let done = mark.doneOn, done < started {
      throw .tooEarly(.doneOn, after: started)
    }
    guard pathway.marks[stage] ?? StageMark(stage: stage) != mark else {
      throw .unchanged(id.entity)
    }
    return Event(.stageMarked(mark), on: id.entity)
  }

  /// A stage is done after all those before it, and taken back before none of those after it.
  private func requireOrder(
    _ mark: StageMark, at place: Int, of stages: [CourseStage], _ pathway: Pathway
  ) throws(Refusal) {
    if mark.doneOn != nil {
      let open = stages[..<place].first { $0.mark?.doneOn == nil }
      if let open { throw .stageNotReached(open.key, pathway.programme) }
    } else if stages[(place + 1)...].contains(where: { $0.mark?.doneOn != nil }) {
      throw .stageNotReached(stages[place].key, pathway.programme)
    }
  }

  /// Every stage once, with both its days, and why unless it is the first plan.
  func refuse(_ plan: CoursePlan, of pathway: Pathway) throws(Refusal) {
    let keys = stages(of: pathway).filter { $0.number != nil }.map(\.key)
    var seen: Set<Int> = []
    for span in plan.spans {
      guard let stage = span.stage else { throw .missing(.stage) }
      guard keys.contains(stage), seen.insert(stage).inserted else {
        throw .noSuchStage(stage, pathway.programme)
      }
      if let from = span.from, let to = span.to, to < from {
        throw .tooEarly(.plannedTo, after: from)
      }
    }
    guard let last = pathway.plans.last else { return }
    if plan.spans.allSatisfy({ last.span(of: $0.stage ?? 0) == $0 }),
      plan.spans.count == last.spans.count
    {
      throw .unchanged(pathway.id.entity)
    }
    if plan.reason == nil { throw .missing(.why) }
  }

  func attesting(
    _ pathway: Pathway, _ paper: Attestation, on today: Day
  ) throws(Refusal) -> Attestation {
    let done = stages(of: pathway).filter { $0.mark?.doneOn != nil }
    guard !done.isEmpty else { throw .nothingDone(pathway.id) }
    var paper = paper
    paper.stages = done.map(\.key)
    let records = entries.last?.stamp.number ?? 0
    paper.code = AttestationCode(pathway.id, of: pathway.subject, after: records, on: today).stored
    return paper
  }

  /// What was done and planned stays, also of stages that the newer edition no longer has.
  func adoptEdition(_ id: PathwayID) throws(Refusal) -> Event {
    let pathway: Pathway = try known(id)
    try require(pathway.state == .running, of: pathway)
    guard let edition = newerEdition(for: pathway) else { throw .unchanged(id.entity) }
    return Event(.pathwayAdopted(Adoption(edition)), on: id.entity)
  }

  private func editions(of id: ProgrammeID) -> [ProgrammeCard] {
    entries(of: id.entity).compactMap { (entry) -> ProgrammeCard? in
      if case .programme(let card) = entry.event.change.card { card } else { nil }
    }
  }

  func move(_ id: PathwayID, _ step: PathwayStep, on today: Day) throws(Refusal) -> Event {
    var step = step
    step.on = step.on ?? today
    let event = try moved(known(id) as Pathway, step, on: today)
    try step.check(on: today)
    return event
  }
}
