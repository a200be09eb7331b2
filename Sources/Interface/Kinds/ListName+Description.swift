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
    case .composition(let need): CompositionList(need: need)
    }
  }

  /// What an order by lot is drawn for.
  var drawn: EntityID {
    if case .composition(let need) = self { need.entity } else { .reserve }
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
