extension Postponement {
  public init(of due: DueDate, until: Day? = nil, _ reason: String? = nil) {
    self.init()
    (kind, day, record) = (due.kind, due.day, due.record)
    (self.until, self.reason) = (until, reason)
  }
}

extension AnyAct {
  /// About that due date and no other one.
  public func answering(_ due: DueDate) -> AnyAct {
    switch self {
    case .postponement(var act):
      (act.kind, act.day, act.record) = (due.kind, due.asRuled.day, due.record)
      return .postponement(act)
    case .outreachAnswer(var act):
      act.outreach = due.record
      return .outreachAnswer(act)
    case .reminderEnd(var act):
      act.reminder = due.record
      return .reminderEnd(act)
    case .attestation, .plan, .rationale, .followUp, .joining, .attendance, .participation,
      .visit, .passingOn, .outreach, .reminder, .sighting:
      return self
    }
  }
}
