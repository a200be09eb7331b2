import Domain

extension Change {
  /// As it is read once the key of whom it is about is gone.
  var withoutSealedPart: Change {
    switch self {
    case .created(.candidate(var card)):
      card.identity = nil
      return .created(.candidate(card))
    case .amended(.candidate(var card)):
      card.identity = nil
      return .amended(.candidate(card))
    case .created(.organisation(let card)): return .created(.organisation(card.withoutContacts))
    case .amended(.organisation(let card)): return .amended(.organisation(card.withoutContacts))
    case .created(.introduction(var card)):
      card.rationale = nil
      return .created(.introduction(card))
    case .moved(.candidate(var step)):
      step.remark = nil
      return .moved(.candidate(step))
    case .noted(let kind, _): return .noted(kind, Note())
    case .acted(let act): return .acted(act.withoutSealedPart)
    case .requestReceived(var card):
      card.remark = nil
      return .requestReceived(card)
    case .requestExtended(var delay):
      delay.reason = nil
      return .requestExtended(delay)
    case .requestAnswered(var answer):
      answer.remark = nil
      return .requestAnswered(answer)
    case .introductionMoved(var step):
      (step.remark, step.message, step.note) = (nil, nil, nil)
      (step.projection, step.recipient) = ([], nil)
      return .introductionMoved(step)
    default: return self
    }
  }
}

extension OrganisationCard {
  /// Their number stays, unless there are none: then nothing was sealed.
  fileprivate var withoutContacts: OrganisationCard {
    guard let contacts, !contacts.isEmpty else { return self }
    var card = self
    (card.contacts, card.sealedContacts) = (nil, contacts.count)
    return card
  }
}

extension AnyAct {
  fileprivate var withoutSealedPart: AnyAct {
    switch self {
    case .attestation, .joining, .participation, .visit, .reminderEnd, .sighting: return self
    case .attendance: return .attendance(Attendance())
    case .passingOn(var act):
      act.text = nil
      return .passingOn(act)
    case .outreach(var act):
      act.request = nil
      return .outreach(act)
    case .outreachAnswer(var act):
      act.text = nil
      return .outreachAnswer(act)
    case .reminder(var act):
      act.text = nil
      return .reminder(act)
    case .postponement(var act):
      act.reason = nil
      return .postponement(act)
    case .plan(var plan):
      plan.reason = nil
      return .plan(plan)
    case .rationale: return .rationale(Rationale())
    case .followUp(var followUp):
      followUp.text = nil
      return .followUp(followUp)
    }
  }
}
