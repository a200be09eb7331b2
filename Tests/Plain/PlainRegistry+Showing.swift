import Domain

extension PlainRegistry {
  /// What a coordinator may see: her organisation's own, and of the introductions presented to it
  /// what is hers to know; with the facts that tell it.
  func shown(to organisation: OrganisationID, on day: Day) -> (state: PlainState, facts: [Fact]) {
    var told: [Fact] = []
    var people: [PlainCandidate] = []
    for need in state.needs(of: organisation) {
      for one in state.introductions where one.card.need == need.id {
        guard isHers(one), let id = one.card.candidate else { continue }
        if !people.contains(where: { $0.id == id }) {
          var card = CandidateCard()
          card.families = state.candidate(id)?.card.families ?? []
          people.append(PlainCandidate(id: id, card: card))
        }
        told += shownFacts(of: one, to: organisation, on: day)
      }
    }
    var part = PlainState(of: told)
    (part.name, part.contact, part.rules) = (state.name, state.contact, state.rules)
    part.candidates = people
    if var own = state.organisation(organisation) {
      (own.card.contacts, own.notes) = ([], [])
      part.organisations = [own]
    }
    for var need in state.needs(of: organisation) {
      need.notes = []
      part.needs.append(need)
    }
    let own = [organisation.entity] + part.needs.map(\.id.entity)
    for var meeting in state.meetings {
      meeting.card.about.removeAll { !own.contains($0) }
      meeting.card.hosts.removeAll { !own.contains($0) }
      if meeting.card.about.isEmpty && meeting.card.hosts.isEmpty { continue }
      (meeting.card.member, meeting.card.programme) = (nil, nil)
      (meeting.visits, meeting.participations, meeting.count) = ([], [], MeetingCount())
      part.meetings.append(meeting)
    }
    part.seats = state.seats.filter { $0.organisation == organisation }
    return (part, told)
  }

  /// It was presented, and is not what the person still has to agree to, nor somebody's who is
  /// gone for good.
  private func isHers(_ one: PlainIntroduction) -> Bool {
    guard let person = one.card.candidate, !state.erased.contains(person) else { return false }
    return one.latest(.presented) != nil && one.state != .proposed && one.state != .agreed
  }

  private func shownFacts(
    of one: PlainIntroduction, to organisation: OrganisationID, on day: Day
  ) -> [Fact] {
    let all = facts(about: one.id.entity)
    let latest = all.last { $0.isPresentation && !$0.isUndone }?.stamp.number
    let isShown = one.isShown(on: day)
    var told: [Fact] = []
    for var fact in all {
      let isOwn = state.seats.contains {
        $0.id == fact.stamp.member && $0.organisation == organisation
      }
      switch fact.change {
      case .created(.introduction(var card)):
        (card.rationale, card.candidate) = (nil, one.card.candidate)
        fact.change = .created(.introduction(card))
      case .introductionMoved(var step):
        step.candidateReason = nil
        if !isOwn { (step.remark, step.message, step.note) = (nil, nil, nil) }
        if !isShown { (step.fields, step.expires, step.projection) = ([], nil, []) }
        if fact.stamp.number != latest { step.projection = [] }
        if !isShown && !Self.isOrganisations(step.move) { step.channel = nil }
        fact.change = .introductionMoved(step)
      case .introductionConsulted, .noted: if !isOwn { continue }
      case .undone: break
      default: continue
      }
      told.append(fact)
    }
    return told
  }

  private static func isOrganisations(_ move: IntroductionMove) -> Bool {
    [.studying, .meeting, .met, .waiting, .retained, .declined].contains(move)
  }
}

extension Fact {
  fileprivate var isPresentation: Bool {
    if case .introductionMoved(let step) = change { step.move == .presented } else { false }
  }
}
