/// Why a command was not carried out.
///
/// Carries ids, dates and field names for the sentence that explains it; never personal data.
public enum Refusal: Error, Equatable, Sendable {
  /// There is nothing under that number.
  case unknown(EntityID)
  /// The number is already taken.
  case taken(EntityID)
  /// Another organisation has that enterprise number.
  case numberTaken(OrganisationID)
  /// The role may not do that.
  case notAllowed
  /// Only the facilitator may, or somebody acting for the organisation it belongs to.
  case notYours(EntityID)
  /// Nothing would change.
  case unchanged(EntityID)
  /// A field that must be filled in is empty.
  case missing(Field)
  /// A text is longer than its field allows.
  case tooLong(Field, limit: Int)
  /// A text holds a control character.
  case controlCharacter(Field)
  /// A number is outside what its field allows.
  case outOfRange(Field, ClosedRange<Int>)
  /// A day lies after today where only the past makes sense.
  case inFuture(Field, Day)
  /// A day comes before another one that it must follow.
  case tooEarly(Field, after: Day)
  /// That is not possible from where the entity stands.
  case stands(Standing, EntityID)
  /// Somebody has moved the introduction since it was looked at, in that record.
  case movedSince(IntroductionID, record: Int)
  /// The programme is meant for others, retired, or has no such stage.
  case wrongAudience(ProgrammeID)
  case programmeRetired(ProgrammeID)
  case noSuchStage(Int, ProgrammeID)
  /// In an ordered programme, an earlier stage is still to be done.
  case stageNotReached(Int, ProgrammeID)
  /// There is nothing that an attestation could say.
  case nothingDone(PathwayID)
  /// The pair already has an introduction under way.
  case alreadyIntroduced(IntroductionID)
  /// The consent to present lasted until that day.
  case consentExpired(Day)
  /// A consent may last for that many months at most.
  case consentTooLong(months: Int)
  /// The identity cannot be read, so it can be neither changed nor shown.
  case sealed(EntityID)
  /// Only the organisation decides; on its behalf, channel and date must be given.
  case onlyOrganisation
  /// So many follow-ups must have been logged first.
  case followUpsNeeded(Int, logged: Int)
  /// The need is still open, so its introductions are not void.
  case needStillOpen(NeedID)
  /// The text holds a name, an e-mail or a phone number of the person.
  case namesPerson(CandidateID)
  /// The person has made no request under that record's number.
  case unknownRequest(Int, CandidateID)
  case requestAnswered(Int, CandidateID)
  /// The time to answer was extended once, which is all that there is.
  case requestExtended(Int, CandidateID)
  /// What was destroyed does not come back.
  case irreversible(EntityID)
  /// There is nothing to undo, or the record is of another kind.
  case nothingToUndo
  /// Something later depends on what would be undone.
  case neededBy(EntityID)
  /// The entity changed again after what would be undone.
  case changedSince(EntityID)
}

extension Refusal {
  /// The field of a form or a file that it is about, if it is about one.
  public var field: Field? {
    switch self {
    case .missing(let field), .tooLong(let field, _), .controlCharacter(let field),
      .outOfRange(let field, _), .inFuture(let field, _), .tooEarly(let field, _):
      field
    case .consentTooLong: .expires
    case .alreadyIntroduced, .stands(.need, _): .need
    case .stands(.candidate, _): .candidate
    case .numberTaken: .enterpriseNumber
    case .stands(.organisation, _): .organisation
    case .namesPerson: .erasureRemark
    case .wrongAudience, .programmeRetired: .programme
    case .stageNotReached: .doneOn
    case .unknown, .taken, .notAllowed, .notYours, .unchanged, .stands,
      .movedSince, .noSuchStage, .consentExpired, .sealed, .onlyOrganisation, .followUpsNeeded,
      .needStillOpen, .unknownRequest, .requestAnswered, .requestExtended, .irreversible,
      .nothingToUndo, .neededBy, .changedSince, .nothingDone:
      nil
    }
  }
}
