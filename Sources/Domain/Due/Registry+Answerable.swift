extension Registry {
  /// Who answers for what is due; nil where nobody does.
  public func answerable(for due: DueDate) -> MemberID? {
    standing(noted(due) ?? answerable(for: due.subject))
  }

  private func noted(_ due: DueDate) -> MemberID? {
    switch due.kind {
    case .contact: due.record.flatMap { agenda.outreaches[$0]?.stamp.member }
    case .reminder:
      due.record.flatMap { agenda.reminders[$0] }.map { $0.act.member ?? $0.stamp.member }
    case .standstill, .review, .meetingOutcome, .consentEnds, .reserveConsent, .missingConsent,
      .retention, .pilotNeed, .followUp, .stage, .needDeadline, .request, .meeting, .meetingFixed,
      .meetingPlanned, .confirmation, .retraction, .decision, .message, .question, .series:
      nil
    }
  }

  private func answerable(for id: EntityID) -> MemberID? {
    switch id.kind {
    case .candidate: candidates[CandidateID(trusting: id)]?.card.companion
    case .introduction: introductions[IntroductionID(trusting: id)].flatMap(companion)
    case .pathway:
      pathways[PathwayID(trusting: id)].flatMap { pathway in
        pathway.companion
          ?? CandidateID(pathway.subject).flatMap { candidates[$0]?.card.companion }
      }
    case .meeting: meetings[MeetingID(trusting: id)]?.card.member
    case .organisation, .need, .programme, nil: nil
    }
  }

  func companion(of introduction: Introduction) -> MemberID? {
    standing(introduction.companion ?? candidates[introduction.candidate]?.card.companion)
  }

  /// Whoever was removed answers for nothing any more.
  private func standing(_ member: MemberID?) -> MemberID? {
    member.flatMap { roster[$0]?.isRemoved == true ? nil : $0 }
  }
}

extension Registry {
  /// What nobody answers for is the only facilitator's, where there is one alone.
  public func isAnswerable(_ member: MemberID, for due: DueDate) -> Bool {
    answerable(for: due).map { $0 == member } ?? isAlone(member)
  }

  private func isAlone(_ member: MemberID) -> Bool {
    !roster.contains { id, known in
      id != member && known.role == .facilitator && !known.isRemoved
    }
  }
}
