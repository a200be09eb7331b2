import Domain

/// A line in plain words in a form, where a choice has consequences.
enum FormNote: Equatable, Sendable {
  /// What the chosen organisation looks for.
  case criteria
  /// It is renewed after so many months.
  case reserveConsent(months: Int)
  /// And that nothing else is shown.
  case agreeing
  /// These fields, until that day.
  case presenting([ShownField], until: Day?)
  /// Its word is recorded, and the organisation alone decides.
  case onBehalf
  case meeting
  case waiting
  /// And who sees it.
  case deciding(IntroductionMove)
  /// The companion, by name if known.
  case readers(companion: String?)
  /// One is for the person, the other is not.
  case messageAndNote
  case withdrawing
  /// Logged since the presentation.
  case silence(followUps: Int)
  case lapsing
  case stopping
  case reopening
  case pausing
  /// They end when the person leaves.
  case leaving(introductions: Int)
  case returning
  case suspendingNeed
  /// They stay open.
  case endingNeed(introductions: Int)
  case reopeningNeed
  case voluntary
  case attesting
  case stoppingPathway
  case orderedStages
  case stageLines
  case noteReaders
  case rationaleReaders
  /// Their introductions end with the consent.
  case withdrawingConsent([String])
  case receiving(months: Int, until: Day)
  case extending(months: Int, until: Day)
  case answering(RightsRequest, until: Day?)
  case forgetting
  case answeringErasure
  /// Their introductions end with it.
  case erasing([String])
  case retyping(String)
  /// And within which limits it is set.
  case settingRule(DatedRule.Figure, DatedRule?)
  case openSource
  case nothingToFill
}
