import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct FormWordingTests {
  static let avoided = [
    "matching", "score", "rank", "plateforme", "platform", "disruption", "innovation", "vivier de",
    "appariement", "classement",
  ]

  /// One of every case, with what exists and with what does not.
  static let refusals: [Refusal] =
    Field.allCases.map { .missing($0) }
    + CandidateState.allCases.map { .candidateIs($0, FormDesk.elodie) }
    + OrganisationState.allCases.map { .organisationIs($0, FormDesk.fil) }
    + NeedState.allCases.map { .needIs($0, FormDesk.workshops) }
    + PathwayState.allCases.map { .pathwayIs($0, FormDesk.running) }
    + IntroductionState.allCases.map { .introductionIs($0, FormDesk.introduction) } + [
      .unknown(FormDesk.id(CandidateID.self, "C0000008").entity), .taken(FormDesk.fil.entity),
      .notAllowed, .notYours(FormDesk.introduction.entity), .unchanged(FormDesk.elodie.entity),
      .tooLong(.title, limit: 200), .controlCharacter(.note), .outOfRange(.fte, 1...100),
      .outOfRange(.places, 1...99), .outOfRange(.value, 1...1), .unchanged(.reserve),
      .changedSince(.reserve), .inFuture(.on, FormDesk.today.adding(days: 1)),
      .tooEarly(.plannedTo, after: FormDesk.today), .wrongAudience(FormDesk.basics),
      .programmeRetired(FormDesk.basics), .noSuchStage(4, FormDesk.basics),
      .stageNotReached(0, FormDesk.basics), .alreadyIntroduced(FormDesk.introduction),
      .consentExpired(FormDesk.today), .consentTooLong(months: 12),
      .sealed(FormDesk.elodie.entity), .onlyOrganisation, .followUpsNeeded(2, logged: 1),
      .needStillOpen(FormDesk.workshops), .nothingToUndo, .neededBy(FormDesk.running.entity),
      .changedSince(FormDesk.fil.entity), .namesPerson(FormDesk.elodie),
      .unknownRequest(7, FormDesk.elodie), .requestAnswered(7, FormDesk.elodie),
      .movedSince(FormDesk.introduction, record: 8),
      .movedSince(FormDesk.introduction, record: 99), .requestExtended(7, FormDesk.elodie),
      .irreversible(FormDesk.elodie.entity),
    ]

  @Test(arguments: Language.allCases)
  func `every refusal is a sentence that says what to do`(language: Language) throws {
    let registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    let wording = Wording(language)
    for refusal in Self.refusals {
      let sentence = wording.sentence(refusal, registry: registry)
      try check(sentence, in: language)
    }
  }

  @Test(arguments: Language.allCases)
  func `a refusal names what can be named`(language: Language) throws {
    let registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    let wording = Wording(language)
    func sentence(_ refusal: Refusal) -> String { wording.sentence(refusal, registry: registry) }
    #expect(sentence(.candidateIs(.paused, FormDesk.elodie)).contains("Élodie Dupont"))
    #expect(sentence(.stageNotReached(0, FormDesk.basics)).contains("Histoire"))
    #expect(sentence(.needStillOpen(FormDesk.workshops)).contains("Animateur·rice d'ateliers"))
    #expect(sentence(.sealed(FormDesk.elodie.entity)).contains("C7K2-M9QX"))
    #expect(sentence(.outOfRange(.fte, 1...100)).contains("1"))
    #expect(sentence(.consentExpired(FormDesk.today)).contains("12/02/2026"))
  }

  @Test(arguments: Language.allCases)
  func `every line in plain words and every problem is a sentence`(language: Language) throws {
    let wording = Wording(language)
    let registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    let notes: [FormNote] = [
      .reserveConsent(months: 12), .agreeing,
      .presenting([.givenName, .phone], until: FormDesk.today),
      .presenting([], until: nil), .onBehalf, .meeting, .waiting, .messageAndNote, .withdrawing,
      .silence(followUps: 1), .lapsing, .stopping, .reopening, .pausing,
      .leaving(introductions: 0), .leaving(introductions: 1), .leaving(introductions: 3),
      .returning, .suspendingNeed, .endingNeed(introductions: 0), .endingNeed(introductions: 1),
      .endingNeed(introductions: 2), .reopeningNeed, .voluntary, .attesting, .stoppingPathway,
      .orderedStages, .stageLines, .noteReaders, .nothingToFill,
      .openSource, .settingRule(.retention, nil), .settingRule(.requestAnswer, nil),
      .settingRule(.volunteerDay, RuleBook().rule(.volunteerDay, on: FormDesk.today)),
    ]
    let words = notes.map { wording.words($0) }
    #expect(Set(words).count == notes.count)
    for sentence in words { try check(sentence, in: language) }
    let field = FormField.line(.start, .date(.any))
    let problems: [FieldProblem] = [
      .missing, .date(.unreadable), .date(.noSuchMonth(13)),
      .date(.monthTooShort(month: 2, year: 2026, lastDay: 28)), .email, .phone, .enterpriseNumber,
      .basin, .fte, .number(1...99), .number(1...1), .amount(100...20_000), .hours, .time,
      .tooLong(10_001, limit: 10_000),
      .nothingToChoose, .refused(.consentTooLong(months: 12)),
    ]
    for problem in problems {
      let sentence = wording.sentence(
        problem, on: field, in: .note(FormDesk.fil.entity), registry: registry)
      try check(sentence, in: language)
    }
  }

  @Test(arguments: Language.allCases)
  func `every field has a short label`(language: Language) throws {
    let wording = Wording(language)
    for field in Field.allCases {
      let label = wording.label(field)
      #expect(!label.isEmpty && !label.hasSuffix(":"), "\(field.rawValue)")
    }
    for purpose in FormPurposeTests.others.map(\.0) {
      let form = try FormDesk(purpose, language: language).form
      for field in form.fields where field.kind != .page {
        let columns = TextWidth.columns(of: wording.label(field, in: purpose))
        #expect(columns <= FormMeasure.longestLabel, "\(field.name.rawValue)")
      }
    }
  }

  private func check(_ sentence: String, in language: Language) throws {
    #expect(sentence.count > 10 && sentence.hasSuffix("."), "\(sentence)")
    #expect(!sentence.contains("  ") && !sentence.contains("«»"), "\(sentence)")
    let folded = sentence.lowercased()
    for word in Self.avoided { #expect(!folded.contains(word), "\(sentence)") }
    if language == .english { #expect(!sentence.contains("«"), "\(sentence)") }
  }
}
