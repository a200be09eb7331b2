import Domain

/// A line in plain words in a form, where a choice has consequences.
enum FormNote: Equatable, Sendable {
  /// What the chosen organisation looks for, above the words that answer it.
  case criteria
  /// Being in the reserve needs the person's consent.
  ///
  /// It is renewed after so many months.
  case reserveConsent(months: Int)
  /// What the person agrees to show, and that nothing else is shown.
  case agreeing
  /// Presenting reveals identity: these fields, until that day.
  case presenting([ShownField], until: Day?)
  /// The organisation alone decides; its word is recorded on its behalf.
  case onBehalf
  case meeting
  case waiting
  /// What a coordinator's own move means, and who sees it.
  case deciding(IntroductionMove)
  /// Who reads the message and who the note that a coordinator writes: the companion, by name if
  /// known.
  case readers(companion: String?)
  /// A message that the person reads, and a note that they do not.
  case messageAndNote
  /// Withdrawing costs nothing and needs no reason.
  case withdrawing
  /// How many follow-ups were logged since the presentation.
  case silence(followUps: Int)
  case lapsing
  case stopping
  /// Consent must be given anew.
  case reopening
  case pausing
  /// How many introductions end when the person leaves.
  case leaving(introductions: Int)
  case returning
  case suspendingNeed
  /// How many introductions stay open.
  case endingNeed(introductions: Int)
  case reopeningNeed
  case voluntary
  case attesting
  case stoppingPathway
  case orderedStages
  case stageLines
  case noteReaders
  /// Who reads why a person is introduced.
  case rationaleReaders
  /// Which organisations' introductions end with the consent.
  case withdrawingConsent([String])
  /// Within how many months a request is answered: by that day if it came today.
  case receiving(months: Int, until: Day)
  /// By how many months the answer may be later, and until when.
  case extending(months: Int, until: Day)
  /// The request that is answered, and until when it is to be.
  case answering(RightsRequest, until: Day?)
  /// A granted rectification forgets what the file said before.
  case forgetting
  case answeringErasure
  /// What an erasure does, and which organisations' introductions end with it.
  case erasing([String])
  /// The number to be typed to confirm.
  case retyping(String)
  /// What a figure is today, and within which limits it is set.
  case settingRule(DatedRule.Figure, DatedRule?)
  /// Anyone may read where a figure comes from.
  case openSource
  /// There is nothing to fill in.
  case nothingToFill
}
