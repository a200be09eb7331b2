import Domain

extension PlainState {
  mutating func take(_ fact: Fact) {
    let (id, stamp) = (fact.subject, fact.stamp)
    switch fact.change {
    case .reserveNamed(let named): (name, contact) = (named.name ?? "", named.contact)
    case .ruleSet(let card): take(card)
    case .created(let card): create(card, id, stamp)
    case .amended(let card): amend(card, id)
    case .moved(let step): move(step, id)
    case .acted(let act): take(act, id, stamp)
    case .noted(_, let note):
      add(PlainNote(number: stamp.number, time: stamp.time, text: note.text), to: id)
    case .candidateConsented, .consentWithdrawn, .requestReceived, .requestExtended,
      .requestAnswered, .erasureBegun, .erasureDone:
      takeOfPerson(fact)
    case .earlierForgotten(let forgetting): forgottenKeys += forgetting.keys
    case .stageMarked(let mark):
      each(&pathways, id) { pathway in
        pathway.marks.removeAll { $0.stage == mark.stage }
        pathway.marks.append(mark)
        pathway.marks.sort { ($0.stage ?? 0) < ($1.stage ?? 0) }
        if mark.plannedFrom != nil || mark.plannedTo != nil { pathway.plan(mark, stamp.time.day) }
      }
    case .pathwayAdopted(let adoption):
      each(&pathways, id) { $0.edition = adoption.edition }
    case .introductionMoved(let step):
      each(&introductions, id) {
        $0.state = step.move.state
        $0.steps.append(step)
        $0.movedOn = step.on ?? stamp.time.day
        $0.lastMove = stamp.number
        $0.passedOn = []
      }
    case .introductionConsulted:
      let look = PlainConsultation(number: stamp.number, member: stamp.member, time: stamp.time)
      each(&introductions, id) { $0.consultations.append(look) }
    case .memberAdded, .memberRemoved, .memberRenewed: takeOfMember(fact)
    case .recordSetAside(let names): barred.removeAll { names.of.map(\.number).contains($0) }
    case .recordConfirmed, .journalSealed, .writerOpened, .writerRead, .undone: break
    }
  }

  private mutating func takeOfPerson(_ fact: Fact) {
    let (id, number) = (CandidateID(trusting: fact.subject), fact.stamp.number)
    let change = fact.change
    if case .erasureDone(let end) = change {
      erasureEpoch = max(erasureEpoch, end.epoch ?? 0)
      unfinishedErasures.removeAll { $0 == id }
    }
    if case .erasureBegun = change {
      erased.append(id)
      unfinishedErasures.append(id)
    }
    each(&candidates, fact.subject) { person in
      if case .candidateConsented(let consent) = change {
        person.consent = consent
        person.consents.append(.init(number: number, isWithdrawal: false, consent: consent))
      } else if case .consentWithdrawn(let consent) = change {
        person.consent = nil
        person.consents.append(.init(number: number, isWithdrawal: true, consent: consent))
      } else if case .requestReceived(let card) = change {
        person.requests.append(PlainRequest(number: number, card: card))
      } else if case .requestExtended(let delay) = change {
        for index in person.requests.indices where person.requests[index].number == delay.request {
          person.requests[index].delay = delay
        }
      } else if case .requestAnswered(let answer) = change {
        for index in person.requests.indices where person.requests[index].number == answer.request {
          person.requests[index].answer = answer
        }
      } else if case .erasureBegun(let erasure) = change {
        (person.state, person.erasure, person.card.identity) = (.erased, erasure, nil)
        person.attendances = []
      } else if case .erasureDone = change {
        person.isErasureFinished = true
      }
    }
  }

  private mutating func takeOfMember(_ fact: Fact) {
    let (id, stamp) = (MemberID(fact.subject), fact.stamp)
    if case .memberAdded(let card) = fact.change, let role = card.role {
      members.append(
        PlainMember(
          id: id, role: role, organisation: card.organisation, keys: [card.keys],
          joined: stamp.number, since: stamp.number, hasOwnKeys: stamp.member == id))
      if let name = card.name { names.append(PlainName(id: id, name: name)) }
      if let seat = card.organisation { seats.append(PlainSeat(id: id, organisation: seat)) }
    } else if case .memberRemoved = fact.change {
      each(&members, fact.subject) { $0.isRemoved = true }
    } else if case .memberRenewed(let renewal) = fact.change {
      each(&members, fact.subject) {
        $0.keys.append(renewal.keys)
        $0.since = stamp.number
        $0.hasOwnKeys = stamp.member == id
      }
    }
  }

  private mutating func take(_ card: RuleCard) {
    guard let figure = card.figure, let value = card.value, let from = card.from else { return }
    rules.append(DatedRule(figure, value, from: from, source: card.source ?? ""))
  }

  private mutating func create(_ card: AnyCard, _ id: EntityID, _ stamp: Stamp) {
    let day = stamp.time.day
    switch card {
    case .candidate(let card): candidates.append(.init(id: .init(trusting: id), card: card))
    case .organisation(let card):
      organisations.append(.init(id: .init(trusting: id), card: card, since: card.since ?? day))
    case .need(let card):
      needs.append(.init(id: .init(trusting: id), card: card, openedOn: card.openedOn ?? day))
    case .programme(let card): programmes.append(.init(id: .init(trusting: id), editions: [card]))
    case .pathway(let card):
      pathways.append(
        .init(
          id: .init(trusting: id), card: card, file: card.subject, begunOn: card.begunOn ?? day,
          edition: card.edition))
    case .introduction(let card):
      introductions.append(
        .init(
          id: .init(trusting: id), card: card, file: card.candidate, proposedOn: card.on ?? day,
          movedOn: card.on ?? day, lastMove: stamp.number))
    case .meeting(let card): meetings.append(.init(id: .init(trusting: id), card: card))
    }
  }

  private mutating func amend(_ card: AnyCard, _ id: EntityID) {
    switch card {
    case .candidate(let card): each(&candidates, id) { $0.card = card }
    case .organisation(let card): each(&organisations, id) { $0.card = card }
    case .need(let card): each(&needs, id) { $0.card = card }
    case .programme(let card):
      each(&programmes, id) { $0.editions.append(card) }
    case .meeting(let card): each(&meetings, id) { $0.card = card }
    case .pathway, .introduction: break
    }
  }

  private mutating func move(_ step: AnyStep, _ id: EntityID) {
    switch step {
    case .candidate(let step): each(&candidates, id) { $0.state = step.state }
    case .organisation(let step):
      each(&organisations, id) { $0.state = step.state }
    case .need(let step):
      each(&needs, id) { ($0.state, $0.reason) = (step.state, step.reason) }
    case .programme(let step): each(&programmes, id) { $0.state = step.state }
    case .pathway(let step):
      each(&pathways, id) {
        ($0.state, $0.reason) = (step.state, step.reason)
      }
    case .meeting(let step):
      each(&meetings, id) { ($0.state, $0.count) = (step.state, step.count) }
    }
  }

  private mutating func take(_ act: AnyAct, _ id: EntityID, _ stamp: Stamp) {
    switch act {
    case .attestation(var paper):
      paper.on = paper.on ?? stamp.time.day
      each(&pathways, id) { $0.attestations.append(paper) }
    case .plan(var plan):
      plan.on = plan.on ?? stamp.time.day
      each(&pathways, id) { $0.plans.append(plan) }
    case .rationale(let rationale):
      each(&introductions, id) { $0.card.rationale = rationale.text }
    case .followUp(let followUp):
      each(&introductions, id) { $0.followUps.append(followUp) }
    case .attendance(let act): each(&candidates, id) { $0.take(act) }
    case .participation(let act):
      each(&meetings, id) { meeting in
        let place = meeting.participations.firstIndex { $0.organisation == act.organisation }
        if let place {
          meeting.participations[place] = act
        } else {
          meeting.participations.append(act)
        }
      }
    case .visit(let act):
      each(&meetings, id) { meeting in
        meeting.visits.removeAll { $0.visitor == act.visitor }
        meeting.visits.append(act)
        meeting.visits.sort { ($0.visitor ?? 0) < ($1.visitor ?? 0) }
      }
    case .passingOn(let act): each(&introductions, id) { $0.passedOn.append(act) }
    // Looked for in what was told.
    case .outreach, .outreachAnswer, .reminder, .reminderEnd, .postponement, .sighting: break
    // Once everything is told.
    case .joining: break
    }
  }

  private mutating func add(_ note: PlainNote, to id: EntityID) {
    each(&candidates, id) { $0.notes.append(note) }
    each(&organisations, id) { $0.notes.append(note) }
    each(&needs, id) { $0.notes.append(note) }
    each(&pathways, id) { $0.notes.append(note) }
    each(&introductions, id) { $0.notes.append(note) }
  }
}

private func each<Entity: Numbered>(
  _ all: inout [Entity], _ id: EntityID, _ body: (inout Entity) -> Void
) {
  for index in all.indices where all[index].number == id { body(&all[index]) }
}
