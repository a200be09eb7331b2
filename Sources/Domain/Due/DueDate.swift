/// Something that somebody should look at, by a day.
///
/// French: *échéance*.
///
/// Computed from the registry, shown, and never acted on by the program.
public struct DueDate: Hashable, Sendable {
  public let kind: Kind
  public let day: Day
  public let subject: EntityID

  public init(_ kind: Kind, _ day: Day, _ subject: EntityID) {
    self.kind = kind
    self.day = day
    self.subject = subject
  }

  /// What is due; the raw values are the names in exports.
  public enum Kind: String, CaseIterable, Sendable {
    /// An introduction has not moved for a while.
    case standstill
    /// The review day of a waiting introduction.
    case review
    /// A meeting was fixed for that day and nobody has said how it went.
    case meetingOutcome = "meeting-outcome"
    case consentEnds = "consent-ends"
    case reserveConsent = "reserve-consent"
    /// The consent to be in the reserve was never recorded.
    case missingConsent = "missing-consent"
    /// The file reaches the end of its term.
    case retention
    /// A pilot organisation has stated no need.
    case pilotNeed = "pilot-need"
    case followUp = "follow-up"
    /// A stage was planned until that day and is not done.
    case stage
    /// The last day of a need, still open.
    case needDeadline = "need-deadline"
    /// A request for rights is to be answered.
    case request
  }
}
