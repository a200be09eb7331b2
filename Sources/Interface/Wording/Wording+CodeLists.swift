package import Domain

extension Wording {
  /// Families in one word each.
  func word(_ code: Code) -> String {
    code.list == .family ? name(code) { (value: ProfileFamily) in word(value) } : name(code)
  }

  package func name(_ code: Code) -> String {
    switch code.list {
    case .family: name(code) { (value: ProfileFamily) in name(value) }
    case .contract: name(code) { (value: ContractKind) in name(value) }
    case .funding: name(code) { (value: Funding) in name(value) }
    case .bench: name(code) { (value: Bench) in name(value) }
    case .jointCommittee: name(code) { (value: JointCommittee) in name(value) }
    case .situation: name(code) { (value: Situation) in name(value) }
    case .channel: name(code) { (value: Channel) in name(value) }
    case .organisationKind: name(code) { (value: OrganisationKind) in name(value) }
    case .circle: name(code) { (value: Circle) in name(value) }
    case .audience: name(code) { (value: Audience) in name(value) }
    case .organisationReason: name(code) { (value: OrganisationReason) in name(value) }
    case .candidateReason: name(code) { (value: CandidateReason) in name(value) }
    case .needReason: name(code) { (value: NeedReason) in name(value) }
    case .pathwayReason: name(code) { (value: PathwayReason) in name(value) }
    case .side: name(code) { (value: Side) in name(value) }
    case .shownField: name(code) { (value: ShownField) in name(value) }
    case .requestKind: name(code) { (value: RequestKind) in name(value) }
    case .requestOutcome: name(code) { (value: RequestOutcome) in name(value) }
    case .erasureReason: name(code) { (value: ErasureReason) in name(value) }
    case .figure: name(code) { (value: RuleFigure) in name(value) }
    case .memberRole: name(code) { (value: MemberRole) in name(value) }
    case .meetingKind: name(code) { (value: MeetingKind) in name(value) }
    case .presence: name(code) { (value: Presence) in name(value) }
    case .sessionOutcome: name(code) { (value: SessionOutcome) in name(value) }
    case .referralService: name(code) { (value: ReferralService) in name(value) }
    case .sought: name(code) { (value: Sought) in name(value) }
    case .rhythm: name(code) { (value: Rhythm) in name(value) }
    case .outreachOutcome: name(code) { (value: OutreachOutcome) in name(value) }
    case .dueKind: name(code) { (value: DueDate.Kind) in name(value) }
    }
  }

  private func name<Value: Coded>(
    _ code: Code, _ say: (Value) -> String
  ) -> String { code.value().map(say) ?? code.stored }
}
