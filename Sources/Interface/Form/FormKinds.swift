import Domain

// What forms ask, say and record of each kind.
extension FormStart {
  /// What is asked of whoever goes over to a state; nil where nothing is, or a step does not lead.
  func step(to standing: Standing) -> [FormField]? {
    switch standing {
    case .candidate: begin(CandidateStep.fields)
    case .need(let state): state == .closed ? begin(NeedStep.fields) : []
    case .pathway(let state):
      begin(PathwayStep.fields).filter { $0.name == .on || state == .stopped }
    case .organisation, .programme, .introduction: nil
    }
  }

  func notes(onNew kind: EntityKind?) -> [FormNote] {
    switch kind {
    case .pathway: [.voluntary]
    case .introduction: [.rationaleReaders]
    case .candidate, .organisation, .need, .programme, nil: []
    }
  }

  func notes(_ id: EntityID, _ standing: Standing) -> [FormNote] {
    switch standing {
    case .candidate(.active): [.returning]
    case .candidate(.paused): [.pausing]
    case .candidate(.left), .candidate(.erased): [.leaving(introductions: openCount(id))]
    case .need(.open): [.reopeningNeed, .nothingToFill]
    case .need(.suspended): [.suspendingNeed, .nothingToFill]
    case .need(.filled): [.endingNeed(introductions: openCount(id)), .nothingToFill]
    case .need(.closed): [.endingNeed(introductions: openCount(id))]
    case .pathway(.stopped): [.stoppingPathway]
    case .pathway(.running), .pathway(.ended), .organisation, .programme, .introduction: []
    }
  }
}

extension FormCommand {
  func step(_ id: EntityID, to standing: Standing) -> Command? {
    switch standing {
    case .candidate(let state):
      CandidateID(id).map { .move($0, filled(CandidateStep(state))) }
    case .need(let state): NeedID(id).map { .move($0, filled(NeedStep(state))) }
    case .pathway(let state): PathwayID(id).map { .move($0, filled(PathwayStep(state))) }
    case .organisation, .programme, .introduction: nil
    }
  }
}
