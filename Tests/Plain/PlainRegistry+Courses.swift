import Domain

extension PlainRegistry {
  func define(_ id: EntityID, _ card: ProgrammeCard, on today: Day) throws(Refusal) -> Told {
    try check(card.values, required: [.name, .audience, .stages], on: today)
    var card = keyed(card, after: nil, id)
    card.edition = 1
    return [(id, .created(.programme(card)))]
  }

  func amend(_ id: EntityID, _ card: ProgrammeCard, on today: Day) throws(Refusal) -> Told {
    guard let old = state.programme(ProgrammeID(id)) else { throw .unknown(id) }
    try check(card.values, required: [.name, .audience, .stages], on: today)
    var card = keyed(card, after: old.card, id)
    card.edition = old.card.edition
    if card == old.card { throw .unchanged(id) }
    // A number is never given twice, even when the edition was undone.
    card.edition = 1 + (everyEdition(of: id).compactMap(\.edition).max() ?? 0)
    return [(id, .amended(.programme(card)))]
  }

  private func everyEdition(of id: EntityID) -> [ProgrammeCard] {
    facts(about: id).compactMap { fact in
      switch fact.change {
      case .created(.programme(let card)), .amended(.programme(let card)): card
      default: nil
      }
    }
  }

  /// A stage keeps its key by its name; between two of those, as many as there were are the same in
  /// other words; every other one is new and gets a key that no edition ever had.
  private func keyed(
    _ card: ProgrammeCard, after old: ProgrammeCard?, _ id: EntityID
  ) -> ProgrammeCard {
    var card = card
    let former = old?.stages ?? []
    var taken: [Int] = []
    var origin: [Int?] = []
    for stage in card.stages {
      let twin = former.indices.first {
        !taken.contains($0)
          && (former[$0].name ?? "").lowercased() == (stage.name ?? "").lowercased()
      }
      if let twin { taken.append(twin) }
      origin.append(twin)
    }
    let named = origin
    var (begin, formerBegin) = (0, 0)
    for place in 0...origin.count where place == origin.count || named[place] != nil {
      let formerEnd = place == origin.count ? former.count : named[place] ?? 0
      let between = Array(formerBegin..<max(formerBegin, formerEnd))
      if between.count == place - begin, !between.contains(where: taken.contains) {
        for (index, old) in between.enumerated() { origin[begin + index] = old }
        taken += between
      }
      (begin, formerBegin) = (place + 1, max(formerBegin, formerEnd + 1))
    }
    var keys = everyEdition(of: id).flatMap(\.stages).compactMap(\.key)
    for (index, old) in origin.enumerated() {
      let key = old.flatMap { former[$0].key } ?? (keys.max() ?? -1) + 1
      keys.append(key)
      card.stages[index].key = key
    }
    return card
  }

  func begin(_ id: EntityID, _ card: PathwayCard, on today: Day) throws(Refusal) -> Told {
    guard let number = card.programme else { throw .missing(.programme) }
    guard let programme = state.programme(number) else { throw .unknown(number.entity) }
    if programme.state == .retired { throw .programmeRetired(number) }
    guard let subject = card.subject else { throw .missing(.subject) }
    if !state.exists(subject) { throw .unknown(subject) }
    let audience: Audience = subject.kind == .candidate ? .candidate : .organisation
    if programme.card.audience != audience { throw .wrongAudience(number) }
    if state.standing(of: subject) == .candidate(.left) {
      throw .stands(.candidate(.left), subject)
    }
    try check(card.values, required: [.subject, .programme], on: today)
    var card = card
    card.begunOn = card.begunOn ?? today
    card.edition = programme.card.edition
    return [(id, .created(.pathway(card)))]
  }

  /// Those of the edition that the pathway follows, then the others that it has a mark of.
  private func stages(of pathway: PlainPathway) -> [(key: Int, isCurrent: Bool)] {
    let current = (state.course(of: pathway)?.stages ?? []).compactMap(\.key)
    let editions = state.programme(pathway.card.programme)?.editions ?? []
    let known = editions.flatMap(\.stages).compactMap(\.key)
    let marked = pathway.marks.compactMap(\.stage).filter {
      !current.contains($0) && known.contains($0)
    }
    return current.map { ($0, true) } + marked.map { ($0, false) }
  }

  func mark(_ id: PathwayID, _ mark: StageMark, on today: Day) throws(Refusal) -> Told {
    guard let pathway = state.pathway(id) else { throw .unknown(id.entity) }
    if pathway.state == .stopped { throw .stands(.pathway(.stopped), id.entity) }
    guard let stage = mark.stage else { throw .missing(.stage) }
    let programme = pathway.card.programme ?? ProgrammeID(trusting: id.entity)
    guard let place = stages(of: pathway).first(where: { $0.key == stage }) else {
      throw .noSuchStage(stage, programme)
    }
    try check(mark.values, required: [], on: today)
    if let from = mark.plannedFrom, let to = mark.plannedTo, to < from {
      throw .tooEarly(.plannedTo, after: from)
    }
    if state.course(of: pathway)?.isOrdered == true, place.isCurrent {
      let order = stages(of: pathway).filter(\.isCurrent).map(\.key)
      let done = order.filter { pathway.mark($0)?.doneOn != nil }
      let before = order.prefix { $0 != stage }
      if mark.doneOn != nil {
        if let open = before.first(where: { !done.contains($0) }) {
          throw .stageNotReached(open, programme)
        }
      } else if done.contains(where: { $0 != stage && !before.contains($0) }) {
        throw .stageNotReached(stage, programme)
      }
    }
    if let started = mark.startedOn, let done = mark.doneOn, done < started {
      throw .tooEarly(.doneOn, after: started)
    }
    if (pathway.mark(stage) ?? StageMark(stage: stage)) == mark { throw .unchanged(id.entity) }
    return [(id.entity, .stageMarked(mark))]
  }

  func attest(
    _ pathway: PlainPathway, _ paper: Attestation, on today: Day
  ) throws(Refusal) -> Attestation {
    var paper = paper
    paper.stages = stages(of: pathway).map(\.key).filter { pathway.mark($0)?.doneOn != nil }
    if paper.stages.isEmpty { throw .nothingDone(pathway.id) }
    let subject = pathway.card.subject ?? pathway.id.entity
    let records = facts.last?.stamp.number ?? 0
    paper.code = AttestationCode(pathway.id, of: subject, after: records, on: today).stored
    return paper
  }

  private func plan(
    _ pathway: PlainPathway, _ plan: CoursePlan, on today: Day
  ) throws(Refusal) -> CoursePlan {
    if pathway.state != .running { throw .stands(.pathway(pathway.state), pathway.id.entity) }
    try check(plan.values, required: [.plan, .plannedFrom, .plannedTo], on: today)
    let programme = pathway.card.programme ?? ProgrammeID(trusting: pathway.id.entity)
    let keys = state.course(of: pathway)?.stages.compactMap(\.key) ?? []
    for (place, span) in plan.spans.enumerated() {
      guard let stage = span.stage else { throw .missing(.stage) }
      let isTwice = plan.spans[..<place].contains { $0.stage == stage }
      if isTwice || !keys.contains(stage) { throw .noSuchStage(stage, programme) }
      if let from = span.from, let to = span.to, to < from {
        throw .tooEarly(.plannedTo, after: from)
      }
    }
    if let last = pathway.plans.last {
      let order = { (span: PlanSpan, other: PlanSpan) in (span.stage ?? 0) < (other.stage ?? 0) }
      if last.spans.sorted(by: order) == plan.spans.sorted(by: order) {
        throw .unchanged(pathway.id.entity)
      }
      if plan.reason == nil { throw .missing(.why) }
    }
    var plan = plan
    plan.on = plan.on ?? today
    return plan
  }

  func adopt(_ id: PathwayID) throws(Refusal) -> Told {
    guard let pathway = state.pathway(id) else { throw .unknown(id.entity) }
    if pathway.state != .running { throw .stands(.pathway(pathway.state), id.entity) }
    guard let edition = state.programme(pathway.card.programme)?.card.edition,
      edition != pathway.edition
    else { throw .unchanged(id.entity) }
    var adoption = Adoption()
    adoption.edition = edition
    return [(id.entity, .pathwayAdopted(adoption))]
  }

  func done(
    _ id: EntityID, _ act: AnyAct, by actor: Actor, on today: Day
  ) throws(Refusal) -> Told {
    switch act {
    case .attestation(var paper):
      guard let pathway = PathwayID(id).flatMap(state.pathway) else { throw .unknown(id) }
      try check(paper.values, required: [], on: today)
      paper.on = paper.on ?? today
      return [(id, .acted(.attestation(try attest(pathway, paper, on: today))))]
    case .plan(let plan):
      guard let pathway = PathwayID(id).flatMap(state.pathway) else { throw .unknown(id) }
      return [(id, .acted(.plan(try self.plan(pathway, plan, on: today))))]
    case .rationale(let rationale):
      guard let introduction = state.introduction(IntroductionID(id)) else { throw .unknown(id) }
      if !introduction.isOpen { throw .stands(.introduction(introduction.state), id) }
      try check(rationale.values, required: [.rationale], on: today)
      if introduction.card.rationale == rationale.text { throw .unchanged(id) }
      return [(id, .acted(act))]
    case .followUp(var followUp):
      guard let introduction = state.introduction(IntroductionID(id)) else { throw .unknown(id) }
      if !introduction.isWithOrganisation && introduction.state != .retained {
        throw .stands(.introduction(introduction.state), id)
      }
      try check(followUp.values, required: [.channel], on: today)
      followUp.on = followUp.on ?? today
      return [(id, .acted(.followUp(followUp)))]
    case .joining(let joining): return try join(id, joining, on: today)
    case .attendance, .participation, .visit, .passingOn, .outreach, .outreachAnswer, .reminder,
      .reminderEnd, .postponement, .sighting:
      return try noted(id, act, by: actor, on: today)
    }
  }
}
