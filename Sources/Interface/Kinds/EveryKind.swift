import Domain

extension EntityKind {
  /// How the screens show the kind.
  var view: any KindView {
    switch self {
    case .candidate: CandidateList()
    case .organisation: OrganisationList()
    case .need: NeedList()
    case .programme: ProgrammeList()
    case .pathway: PathwayList()
    case .introduction: IntroductionList()
    case .meeting: MeetingList()
    }
  }
}

extension ListName {
  var description: any ListDescription {
    switch self {
    case .entities(let kind): kind.view
    case .due: DueList(isOwn: true)
    case .everybodysDue: DueList()
    case .unseen: UnseenList()
    case .retention: RetentionList()
    case .requests: RequestList()
    case .retracted: RetractedList()
    case .rules: RuleList()
    case .members: MemberList()
    case .composition(let id): CompositionList(need: id)
    case .session(let id): SessionList(meeting: id)
    }
  }

  /// What an order by lot is drawn for.
  var drawn: EntityID {
    if case .composition(let id) = self { id.entity } else { .reserve }
  }
}

extension MenuLine {
  /// Every page that is not behind an entity.
  static let all: [MenuLine] = [
    MenuLine(group: .today, letter: "d", target: .list(.due)),
    MenuLine(group: .today, letter: "t", target: .list(.everybodysDue)),
    MenuLine(group: .today, letter: "j", target: .list(.unseen)),
    MenuLine(group: .people, letter: "r", target: .pane(.candidates)),
    MenuLine(group: .people, letter: "p", target: .pane(.pathways)),
    MenuLine(group: .people, letter: "g", target: .list(.entities(.programme))),
    MenuLine(group: .people, letter: "i", target: .pane(.introductions)),
    MenuLine(group: .partners, letter: "a", target: .list(.entities(.organisation))),
    MenuLine(group: .partners, letter: "b", target: .pane(.needs)),
    MenuLine(group: .together, letter: "e", target: .list(.entities(.meeting))),
    MenuLine(group: .governance, letter: "c", target: .text(.figures)),
    MenuLine(group: .reserve, letter: "m", target: .list(.members)),
    MenuLine(group: .reserve, letter: "o", target: .list(.requests)),
    MenuLine(group: .reserve, letter: "v", target: .list(.retention)),
    MenuLine(group: .reserve, letter: "x", target: .list(.retracted)),
    MenuLine(group: .reserve, letter: "l", target: .list(.rules)),
    MenuLine(group: .reserve, letter: "f", target: .setting(.importFile)),
    MenuLine(group: .reserve, letter: "k", target: .setting(.backUp)),
    MenuLine(group: .settings, letter: "s", target: .text(.notices)),
    MenuLine(group: .settings, letter: "u", target: .setting(.theme)),
    MenuLine(group: .settings, letter: "n", target: .setting(.language)),
    MenuLine(group: .settings, letter: "h", target: .setting(.help)),
  ]
}
