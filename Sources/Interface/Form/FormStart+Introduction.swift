import Domain

extension FormStart {
  /// A proposal; whoever is given is not asked again.
  ///
  /// Nil when they do not exist.
  func introduction(_ candidate: CandidateID?, _ need: NeedID?) -> [FormField]? {
    if let candidate, registry.candidates[candidate] == nil { return nil }
    if let need, registry.needs[need] == nil { return nil }
    let who = FormField.choice(.candidate, .candidates, candidate?.entity.stored).required
    let what = FormField.choice(.need, .needs, need?.entity.stored).required
    return [
      candidate == nil ? who : who.fixed,
      need == nil ? what : what.fixed,
      FormField.page(.rationale).required.grouped.noted(.criteria),
    ]
  }

  /// What each move requires or offers, and nothing else.
  func move(_ introduction: Introduction, _ move: IntroductionMove) -> [FormField] {
    let on = day(.on)
    let remark = FormField.page(.remark)
    switch move {
    case .agreed:
      return word + [
        FormField.several(.fields, .shownFields).required.grouped,
        .line(.expires, .date(.any), date(today.adding(months: Self.usualConsent))).required,
        remark,
      ]
    case .presented, .unanswered, .lapsed: return [on, remark]
    case .studying: return word + [remark]
    case .meeting:
      return [
        FormField.line(.day, .date(.any)).required, .line(.minutes, .time), remark, on.grouped,
      ]
    case .met: return outcome + [on.grouped]
    case .waiting:
      return [
        FormField.choice(.reason, .organisationReasons).required,
        .line(.day, .date(.any)).required, remark, on.grouped,
      ]
    case .retained:
      return [
        FormField.line(.day, .date(.any)).required,
        .choice(.form, .contracts).required,
        .several(.funding, .funding),
      ] + grouped(word) + [remark]
    case .declined:
      return [FormField.choice(.reason, .organisationReasons).required] + word + [
        FormField.page(.message).grouped.noted(readers(of: introduction)), .page(.note),
      ]
    case .withdrawn:
      return [.choice(.reason, .candidateReasons), on, .choice(.channel, .channels), remark]
    case .stopped, .reopened: return [remark.required, on.grouped]
    }
  }

  /// How long a consent to be presented is meant to last unless the person says otherwise, in
  /// months; a year at most.
  private static let usualConsent = 6

  /// When and how somebody's word came.
  ///
  /// An organisation's coordinator speaks for it directly.
  private var word: [FormField] {
    guard actor.role == .facilitator else { return [day(.on)] }
    return [day(.on).required, .choice(.channel, .channels).required]
  }

  private var outcome: [FormField] {
    [
      FormField.choice(.happened, .yesNo, YesNo.yes.rawValue).required,
      FormField.choice(.missedBy, .sides).required.when(.happened, is: YesNo.no.rawValue),
      // Required of a meeting that did not take place: the domain asks for it then.
      .page(.remark),
    ]
  }

  private func grouped(_ fields: [FormField]) -> [FormField] {
    fields.enumerated().map { $0 == 0 ? $1.grouped : $1 }
  }
}

extension FormStart {
  /// The lines above the first field.
  func notes() -> [FormNote] {
    switch purpose {
    case .move(let id, let move):
      return registry.introductions[id].map { notes($0, move) } ?? []
    case .candidateStep(let id, let state): return [note(id, state)]
    case .needStep(let id, let state):
      return state == .closed ? [note(id, state)] : [note(id, state), .nothingToFill]
    case .pathway: return [.voluntary]
    case .rule(let figure):
      return [.settingRule(figure, registry.rules.rule(figure, on: today))]
    case .attest: return [.attesting]
    case .pathwayStep(_, .stopped): return [.stoppingPathway]
    case .stage(let id, _):
      let course = registry.pathways[id].flatMap(registry.course)
      return course?.isOrdered == true ? [.orderedStages] : []
    case .consent: return [reserveConsentNote]
    case .withdrawConsent, .request, .extendRequest, .answerRequest, .erase:
      return rightsNotes(purpose)
    case .introduction, .reword: return [.rationaleReaders]
    case .note(let id): return isAboutPerson(id) ? [.noteReaders] : []
    default: return []
    }
  }

  /// Whether what is noted of it concerns one person.
  private func isAboutPerson(_ id: EntityID) -> Bool {
    switch id.kind {
    case .candidate, .introduction: true
    case .pathway: PathwayID(id).flatMap { registry.pathways[$0] }?.subject.kind == .candidate
    case .organisation, .need, .programme, nil: false
    }
  }

  private func notes(_ introduction: Introduction, _ move: IntroductionMove) -> [FormNote] {
    let replaced: [FormNote] =
      move == .meeting && introduction.state == .meeting ? [.meeting] : []
    if case .coordinator = actor.role { return replaced + [.deciding(move)] }
    return switch move {
    case .agreed: [.agreeing]
    case .presented:
      [.presenting(introduction.consent?.fields ?? [], until: introduction.consent?.expires)]
    case .studying, .retained, .declined: actor.role == .facilitator ? [.onBehalf] : []
    case .meeting: replaced
    case .met: []
    case .waiting: [.waiting]
    case .withdrawn: [.withdrawing]
    case .unanswered: [.silence(followUps: introduction.followUps(since: .presented).count)]
    case .lapsed: [.lapsing]
    case .stopped: [.stopping]
    case .reopened: [.reopening]
    }
  }

  private func companion(of introduction: Introduction) -> String? {
    introduction.companion.flatMap { memberNames[$0] }
  }

  /// Who reads what is written with a decision, said to whoever writes it.
  private func readers(of introduction: Introduction) -> FormNote {
    guard case .coordinator = actor.role else { return .messageAndNote }
    return .readers(companion: companion(of: introduction))
  }

  private func note(_ id: CandidateID, _ state: CandidateState) -> FormNote {
    switch state {
    case .active: .returning
    case .paused: .pausing
    case .left, .erased:
      .leaving(introductions: registry.introductions(of: id).count { $0.state.isOpen })
    }
  }

  private func note(_ id: NeedID, _ state: NeedState) -> FormNote {
    switch state {
    case .open: .reopeningNeed
    case .suspended: .suspendingNeed
    case .filled, .closed:
      .endingNeed(introductions: registry.introductions(to: id).count { $0.state.isOpen })
    }
  }
}
