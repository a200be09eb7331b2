import Domain

extension ListName {
  var description: any ListDescription {
    switch self {
    case .candidates: CandidateList()
    case .needs: NeedList()
    case .pathways: PathwayList()
    case .introductions: IntroductionList()
    case .organisations: OrganisationList()
    case .programmes: ProgrammeList()
    case .due: DueList()
    case .retention: RetentionList()
    case .requests: RequestList()
    case .rules: RuleList()
    case .members: MemberList()
    case .composition(let id): CompositionList(need: id)
    }
  }

  /// What an order by lot is drawn for.
  var drawn: EntityID {
    if case .composition(let id) = self { id.entity } else { .reserve }
  }
}

extension EntityKind {
  var list: ListName? {
    switch self {
    case .candidate: .candidates
    case .organisation: .organisations
    case .need: .needs
    case .programme: .programmes
    case .pathway: .pathways
    case .introduction: .introductions
    }
  }
}

extension DossierWriter {
  /// Everything about an entity; nothing when there is no such entity.
  func sections(of id: EntityID) -> [DossierSection] {
    let sections: [DossierSection]? =
      switch id.kind {
      case .candidate: CandidateID(id).flatMap { registry[$0] }.map(sections)
      case .organisation: OrganisationID(id).flatMap { registry[$0] }.map(sections)
      case .need: NeedID(id).flatMap { registry[$0] }.map(sections)
      case .programme: ProgrammeID(id).flatMap { registry[$0] }.map(sections)
      case .pathway: PathwayID(id).flatMap { registry[$0] }.map(sections)
      case .introduction: IntroductionID(id).flatMap { registry[$0] }.map(sections)
      case nil: nil
      }
    return sections ?? []
  }
}

extension SummaryWriter {
  /// What is known of an entity besides its fields.
  func known(of id: EntityID) -> [Fact?] {
    switch id.kind {
    case .introduction: IntroductionID(id).flatMap { registry[$0] }.map(facts) ?? []
    case .pathway:
      [
        fact(
          .attestedOn, PathwayID(id).flatMap { registry.pathways[$0]?.attestedOn }.map(wording.date)
        )
      ]
    case .candidate, .organisation, .need, .programme, nil: []
    }
  }

  func sections(of id: EntityID) -> [SummaryLine] {
    let lines: [SummaryLine]? =
      switch id.kind {
      case .candidate: CandidateID(id).flatMap { registry[$0] }.map(sections)
      case .organisation: OrganisationID(id).flatMap { registry[$0] }.map(sections)
      case .need: NeedID(id).flatMap { registry[$0] }.map(sections)
      case .pathway: PathwayID(id).flatMap { registry[$0] }.map(sections)
      case .programme, .introduction, nil: nil
      }
    return lines ?? []
  }
}

extension EntityKind {
  var takesNotes: Bool { self != .programme }

  /// Whether it is made without anything else being selected.
  var isMadeAlone: Bool {
    switch self {
    case .candidate, .organisation, .need, .programme: true
    case .pathway, .introduction: false
    }
  }

  /// Whether its file tells what happened to whatever refers to it.
  var tellsOfReferrers: Bool {
    switch self {
    case .candidate, .organisation, .need: true
    case .programme, .pathway, .introduction: false
    }
  }
}
