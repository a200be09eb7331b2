/// What is to be looked at by a day, by its name in exports and on disk.
public enum DueKind: String, Coded {
  public static let list = CodeList.dueKind

  case standstill, review
  /// Nobody has said how it went.
  case meetingOutcome = "meeting-outcome"
  case consentEnds = "consent-ends"
  case reserveConsent = "reserve-consent"
  case missingConsent = "missing-consent"
  case retention
  case pilotNeed = "pilot-need"
  case followUp = "follow-up"
  case stage
  case needDeadline = "need-deadline"
  case request
  /// A meeting was to be held that day, and nobody has said whether it was.
  case meeting
  /// It is to come, with an organisation that a person was presented to, or of its own.
  case meetingFixed = "meeting-fixed"
  case meetingPlanned = "meeting-planned"
  /// A record has no effect until somebody confirms it or sets it aside.
  case confirmation
  /// Somebody's registration was undone a while ago, and nobody has said what becomes of it.
  case retraction
  /// An organisation decided, and nobody of the office has seen it yet.
  case decision
  /// What it wrote to the person is still to be passed on.
  case message
  /// Its coordinator asks the companion something.
  case question
  /// Something was asked for, and no answer is noted.
  case contact
  case reminder
  /// A month of a series without a session.
  case series
}
