import Domain

/// A line in plain words in a form, where a choice has consequences.
enum FormNote: Equatable, Sendable {
  case criteria
  case reserveConsent(months: Int)
  case agreeing
  /// These fields, until that day.
  case presenting([ShownField], until: Day?)
  case onBehalf
  case meeting
  case waiting
  case deciding(IntroductionMove)
  /// The companion, by name if known.
  case readers(companion: String?)
  case messageAndNote
  case withdrawing
  /// Logged since the presentation.
  case silence(followUps: Int)
  case lapsing
  case stopping
  case reopening
  case pausing
  case leaving(introductions: Int)
  case returning
  case suspendingNeed
  case endingNeed(introductions: Int)
  case reopeningNeed
  case voluntary
  case attesting
  case stoppingPathway
  case orderedStages
  case stageLines
  case noteReaders
  case rationaleReaders
  case withdrawingConsent([String])
  case receiving(months: Int, until: Day)
  case extending(months: Int, until: Day)
  case answering(RightsRequest, until: Day?)
  case forgetting
  case answeringErasure
  case erasing([String])
  /// By number, the files that joined the one to be erased.
  case erasingJoined([String])
  case joining
  case retyping(String)
  /// And within which limits it is set.
  case settingRule(DatedRule.Figure, DatedRule?)
  case openSource
  case nothingToFill
}
