/// Why a command was not carried out: ids, dates and field names, never personal data.
public enum Refusal: Error, Equatable, Sendable {
  case unknown(EntityID)
  case taken(EntityID)
  case numberTaken(OrganisationID)
  case notAllowed
  /// Only the facilitator may, or somebody of the organisation it belongs to.
  case notYours(EntityID)
  case unchanged(EntityID)
  case missing(Field)
  case tooLong(Field, limit: Int)
  case controlCharacter(Field)
  case outOfRange(Field, ClosedRange<Int>)
  case inFuture(Field, Day)
  /// More than `DayBound.nearYears` from today.
  case farAway(Field, Day)
  /// What stands there can be no such line.
  case malformed(Field, LineKind)
  case tooEarly(Field, after: Day)
  case stands(Standing, EntityID)
  /// What is said to have happened has a day that is still to come.
  case notBefore(Day)
  /// In that record, since it was looked at.
  case movedSince(IntroductionID, record: Int)
  case wrongAudience(ProgrammeID)
  case programmeRetired(ProgrammeID)
  case noSuchStage(Int, ProgrammeID)
  case stageNotReached(Int, ProgrammeID)
  case nothingDone(PathwayID)
  case alreadyIntroduced(IntroductionID)
  case consentExpired(Day)
  case consentTooLong(months: Int)
  /// It can be neither changed nor shown.
  case sealed(EntityID)
  /// On its behalf, channel and date must be given.
  case onlyOrganisation
  case followUpsNeeded(Int, logged: Int)
  case needStillOpen(NeedID)
  /// A name, an e-mail or a phone number.
  case namesPerson(CandidateID)
  case unknownRequest(Int, CandidateID)
  case requestAnswered(Int, CandidateID)
  case requestExtended(Int, CandidateID)
  case irreversible(EntityID)
  case nothingToUndo
  /// No record of that number is to be confirmed or set aside.
  case notWaiting(Int)
  /// What could never have been recorded so is set aside.
  case notConfirmable(Int)
  case neededBy(EntityID)
  /// Without one nobody could record or open anything.
  case lastFacilitator
  case changedSince(EntityID)
  /// What the file says was changed since it was looked at.
  case amendedSince(EntityID)
  /// The other file stands for both.
  case joined(CandidateID, into: CandidateID)
  /// Of two files to be joined, each has an introduction to that need under way.
  case introducedTwice(NeedID)
  /// Before it is, the file cannot join another one.
  case requestUnanswered(Int, CandidateID)
  /// No answer is awaited there, or no reminder stands.
  case nothingAwaited(EntityID)

  public var field: Field? {
    switch self {
    case .missing(let field), .tooLong(let field, _), .controlCharacter(let field),
      .outOfRange(let field, _), .inFuture(let field, _), .tooEarly(let field, _),
      .farAway(let field, _), .malformed(let field, _):
      field
    case .consentTooLong: .expires
    case .alreadyIntroduced, .stands(.need, _): .need
    case .stands(.candidate, _): .candidate
    case .numberTaken: .enterpriseNumber
    case .stands(.organisation, _): .organisation
    case .namesPerson: .erasureRemark
    case .wrongAudience, .programmeRetired: .programme
    case .joined: .joinedTo
    case .stageNotReached: .doneOn
    case .unknown, .taken, .notAllowed, .notYours, .unchanged, .stands, .notBefore,
      .movedSince, .noSuchStage, .consentExpired, .sealed, .onlyOrganisation, .followUpsNeeded,
      .needStillOpen, .unknownRequest, .requestAnswered, .requestExtended, .irreversible,
      .nothingToUndo, .notWaiting, .notConfirmable, .neededBy, .changedSince, .nothingDone,
      .lastFacilitator, .requestUnanswered, .amendedSince, .introducedTwice, .nothingAwaited:
      nil
    }
  }
}
