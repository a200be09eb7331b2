extension Registry {
  /// Whether somebody may have recorded that, as the journal stood before; what they may not have
  /// no effect, on writing and on reading.
  ///
  /// A facilitator records everything but an organisation's own decision, which is hers on its
  /// behalf only; a coordinator what her organisation says of introductions to it; a committee seat
  /// its seals; the recovery sheet what concerns members. What is closed she does not open again.
  public func isEntitled(_ member: MemberID, to event: Event, at time: Timestamp) -> Bool {
    guard let known = roster[member], !known.isRemoved else { return false }
    return isInRole(member, known, to: event, at: time)
  }

  /// Somebody who was removed is taken for standing still, as where what they signed is confirmed.
  public func isInRole(
    _ member: MemberID, _ known: RosterMember, to event: Event, at time: Timestamp
  ) -> Bool {
    switch known.role {
    case .facilitator: return !event.change.isOrganisationsAlone && !event.change.isSeal
    case .coordinator:
      if event.subject == member.entity { return event.change.kind == .memberRenewed }
      if event.subject.isOfWriter { return event.change.kind == .writerRead }
      let introduction = IntroductionID(event.subject).flatMap { introductions[$0] }
      guard let organisation = introduction.flatMap(organisation),
        organisation == known.organisation
      else { return false }
      return event.change.isOrganisations(on: introduction?.state)
        && introduction?.takesWord(event.change, on: time.day) == true
        && isOwn(event.change, of: member, on: event.subject)
    case .committee: return event.change.isSeal
    case .recovery: return event.subject.isOfMember || event.subject.isOfWriter
    }
  }

  /// Whether the clock is wrong for whoever speaks of an introduction that was not shown them yet.
  public func isBeforePresentation(_ event: Event, at time: Timestamp) -> Bool {
    IntroductionID(event.subject).flatMap { introductions[$0] }?.isPresented(by: time.day) == false
  }

  /// Nobody takes back with her key what others recorded.
  private func isOwn(_ change: Change, of member: MemberID, on id: EntityID) -> Bool {
    guard case .undone(let undone) = change else { return true }
    return entries(of: id).contains {
      $0.stamp.number == undone.number && $0.stamp.member == member
    }
  }
}

extension Introduction {
  /// One without a day of presentation is closed for another reason; clocks and time zones differ
  /// by a day.
  fileprivate func isPresented(by day: Day) -> Bool {
    presentation?.on.map { day >= $0.adding(days: -1) } ?? true
  }

  /// Whether its organisation can have said that then.
  ///
  /// Since it was presented and as long as it sees the person; its own word it takes back later
  /// too.
  fileprivate func takesWord(_ change: Change, on day: Day) -> Bool {
    guard isPresented(by: day) else { return false }
    if case .introductionMoved(let step) = change, !step.isWhole { return false }
    return change.kind == .undone || isShown(on: day.adding(days: -1))
  }
}

extension Change {
  /// What an organisation's coordinator records with a key of her own.
  fileprivate func isOrganisations(on state: IntroductionState?) -> Bool {
    if case .introductionMoved(let step) = self {
      let rule = IntroductionRule.rule(for: step.move)
      return rule.parties.contains(.organisation) && !step.onBehalf
        && state.map(rule.from.contains) ?? false
    }
    return kind == .introductionConsulted || kind == .introductionNoted || kind == .undone
  }

  fileprivate var isSeal: Bool { kind == .journalSealed }

  /// Told by somebody else, it is testimony: on its behalf, with the channel and the day.
  fileprivate var isOrganisationsAlone: Bool {
    guard case .introductionMoved(let step) = self, !step.onBehalf else { return false }
    return IntroductionRule.rule(for: step.move).parties == [.organisation]
  }
}
