@testable import Domain
@testable import Interface

/// One of each case of what a form may say.
///
/// Every case names the one after it, so that the compiler asks where a new one stands.
enum FormExamples {
  static let refusals = Array(
    sequence(
      first: Refusal.unknown(FormDesk.id(CandidateID.self, "C0000008").entity), next: refusal))

  private static func refusal(after refusal: Refusal) -> Refusal? {
    switch refusal {
    case .unknown: .taken(FormDesk.fil.entity)
    case .taken: .numberTaken(FormDesk.fil)
    case .numberTaken: .notAllowed
    case .notAllowed: .notYours(FormDesk.introduction.entity)
    case .notYours: .unchanged(FormDesk.elodie.entity)
    case .unchanged: .missing(.title)
    case .missing: .tooLong(.title, limit: 200)
    case .tooLong: .controlCharacter(.note)
    case .controlCharacter: .outOfRange(.fte, 1...100)
    case .outOfRange: .inFuture(.on, FormDesk.today.adding(days: 1))
    case .inFuture: .farAway(.day, FormDesk.today)
    case .farAway: .malformed(.phone, .phone)
    case .malformed: .tooEarly(.plannedTo, after: FormDesk.today)
    case .tooEarly: .stands(.candidate(.paused), FormDesk.elodie.entity)
    case .stands: .notBefore(FormDesk.today)
    case .notBefore: .movedSince(FormDesk.introduction, record: 8)
    case .movedSince: .wrongAudience(FormDesk.basics)
    case .wrongAudience: .programmeRetired(FormDesk.basics)
    case .programmeRetired: .noSuchStage(4, FormDesk.basics)
    case .noSuchStage: .stageNotReached(0, FormDesk.basics)
    case .stageNotReached: .nothingDone(FormDesk.running)
    case .nothingDone: .alreadyIntroduced(FormDesk.introduction)
    case .alreadyIntroduced: .consentExpired(FormDesk.today)
    case .consentExpired: .consentTooLong(months: 12)
    case .consentTooLong: .sealed(FormDesk.elodie.entity)
    case .sealed: .onlyOrganisation
    case .onlyOrganisation: .followUpsNeeded(2, logged: 1)
    case .followUpsNeeded: .needStillOpen(FormDesk.workshops)
    case .needStillOpen: .namesPerson(FormDesk.elodie)
    case .namesPerson: .unknownRequest(7, FormDesk.elodie)
    case .unknownRequest: .requestAnswered(7, FormDesk.elodie)
    case .requestAnswered: .requestExtended(7, FormDesk.elodie)
    case .requestExtended: .irreversible(FormDesk.elodie.entity)
    case .irreversible: .nothingToUndo
    case .nothingToUndo: .notWaiting(12)
    case .notWaiting: .notConfirmable(12)
    case .notConfirmable: .neededBy(FormDesk.running.entity)
    case .neededBy: .changedSince(FormDesk.fil.entity)
    case .changedSince: .lastFacilitator
    case .lastFacilitator: .joined(FormDesk.elodie, into: FormDesk.elodie)
    case .joined: .requestUnanswered(7, FormDesk.elodie)
    case .requestUnanswered: .amendedSince(FormDesk.elodie.entity)
    case .amendedSince: .introducedTwice(FormDesk.workshops)
    case .introducedTwice: .nothingAwaited(FormDesk.fil.entity)
    case .nothingAwaited: nil
    }
  }

  static let notes = Array(sequence(first: FormNote.criteria, next: note))

  private static func note(after note: FormNote) -> FormNote? {
    switch note {
    case .criteria: .reserveConsent(months: 12)
    case .reserveConsent: .agreeing
    case .agreeing: .presenting([.givenName, .phone], until: FormDesk.today)
    case .presenting: .onBehalf
    case .onBehalf: .meeting
    case .meeting: .waiting
    case .waiting: .deciding(.retained)
    case .deciding: .readers(companion: "Amina")
    case .readers: .messageAndNote
    case .messageAndNote: .withdrawing
    case .withdrawing: .silence(followUps: 1)
    case .silence: .lapsing
    case .lapsing: .stopping
    case .stopping: .reopening
    case .reopening: .pausing
    case .pausing: .leaving(introductions: 0)
    case .leaving: .returning
    case .returning: .suspendingNeed
    case .suspendingNeed: .endingNeed(introductions: 0)
    case .endingNeed: .reopeningNeed
    case .reopeningNeed: .voluntary
    case .voluntary: .attesting
    case .attesting: .stoppingPathway
    case .stoppingPathway: .orderedStages
    case .orderedStages: .stageLines
    case .stageLines: .noteReaders
    case .noteReaders: .rationaleReaders
    case .rationaleReaders: .withdrawingConsent(["Le Fil des Mots"])
    case .withdrawingConsent: .receiving(months: 1, until: FormDesk.today)
    case .receiving: .extending(months: 2, until: FormDesk.today)
    case .extending: .answering(request, until: FormDesk.today)
    case .answering: .forgetting
    case .forgetting: .answeringErasure
    case .answeringErasure: .erasing(["Le Fil des Mots"])
    case .erasing: .erasingJoined(["C7K2-M9QX"])
    case .erasingJoined: .joining
    case .joining: .retyping("C7K2-M9QX")
    case .retyping: .settingRule(.retention, nil)
    case .settingRule: .openSource
    case .openSource: .nothingToFill
    case .nothingToFill: nil
    }
  }

  private static let request = RightsRequest(
    number: 7, candidate: FormDesk.elodie,
    card: RightsRequestCard(.access, on: FormDesk.today, channel: .letter))

  static let problems = Array(sequence(first: FieldProblem.missing, next: problem))

  private static func problem(after problem: FieldProblem) -> FieldProblem? {
    switch problem {
    case .missing: .date(.unreadable)
    case .date: .email
    case .email: .phone
    case .phone: .enterpriseNumber
    case .enterpriseNumber: .basin
    case .basin: .newBasin("Lieg", near: [.liege], isAsked: true)
    case .newBasin: .fte
    case .fte: .number(1...99)
    case .number: .amount(100...20_000)
    case .amount: .hours
    case .hours: .time
    case .time: .wrongNumber(FormDesk.elodie.entity)
    case .wrongNumber: .tooLong(10_001, limit: 10_000)
    case .tooLong: .cut(1_000, after: 400)
    case .cut: .nothingToChoose
    case .nothingToChoose: .changedElsewhere("0470", record: 1)
    case .changedElsewhere: .refused(.consentTooLong(months: 12))
    case .refused: nil
    }
  }

  static let purposes =
    Array(
      sequence(first: Form.Purpose.edit(FormDesk.elodie.entity), next: purpose)) + [
      .act(FormDesk.introduction.entity, .introductionFollowedUp),
      .act(FormDesk.running.entity, .pathwayAttested),
    ]

  private static func purpose(after purpose: Form.Purpose) -> Form.Purpose? {
    switch purpose {
    case .card: .stage(FormDesk.running, 1)
    case .stage: .act(FormDesk.introduction.entity, .introductionReworded)
    case .act: .move(FormDesk.introduction, .agreed)
    case .move: .consent(FormDesk.elodie)
    case .consent: .withdrawConsent(FormDesk.elodie)
    case .withdrawConsent: .request(FormDesk.elodie)
    case .request: .extendRequest(FormDesk.elodie, 7)
    case .extendRequest: .answerRequest(FormDesk.elodie, 7)
    case .answerRequest: .erase(FormDesk.elodie)
    case .erase: .step(FormDesk.elodie.entity, .candidate(.paused))
    case .step: .note(FormDesk.elodie.entity)
    case .note:
      .actOnDue(
        DueDate(.contact, Day(number: 20_600), FormDesk.fil.entity, record: 7), .contactAnswered)
    case .actOnDue:
      .visitor(FormDesk.elodie, MeetingID(trusting: EntityID("R0000001") ?? .reserve), 2)
    case .visitor: .rule(.retention)
    case .rule: nil
    }
  }
}
