import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct PageTimelineTests {
  /// One change for every name on disk, and every way that a move can be told.
  static let changes: [Change] = {
    let day = PageFixture.day(5, 1)
    var changes: [Change] =
      Change.Kind.allCases.map(\.blank) + [
        .noted(.candidate, Note("a")), .noted(.organisation, Note("a")), .noted(.need, Note("a")),
        .noted(.pathway, Note("a")), .noted(.introduction, Note("a")),
        .acted(.rationale(Rationale("a"))), .stageMarked(StageMark(stage: 0)),
        .stageMarked(StageMark(stage: 0, doneOn: day)),
        .stageMarked(StageMark(stage: 9, plannedTo: day)),
        .candidateConsented(ReserveConsent(on: day, channel: .form)),
        .consentWithdrawn(ReserveConsent(on: day, channel: .form)),
        .acted(.followUp(FollowUp(on: day, channel: .email))), .undone(Undone(number: 1)),
      ]
    changes += DatedRule.Figure.allCases.map {
      .ruleSet(RuleCard($0, $0.limits.upperBound, from: day, source: "décision"))
    }
    changes += RequestKind.allCases.map { .requestReceived(.init($0, on: day, channel: .form)) }
    changes += RequestOutcome.allCases.map { .requestAnswered(.init(to: 1, $0, on: day)) }
    changes += ErasureReason.allCases.map { .erasureBegun(Erasure($0, on: day)) }
    changes += NeedState.allCases.map { .moved(.need(NeedStep($0, reason: .funding))) }
    changes += PathwayState.allCases.map { .moved(.pathway(PathwayStep($0, reason: .moment))) }
    changes += IntroductionMove.allCases.map { .introductionMoved(IntroductionStep($0, on: day)) }
    return changes
  }()

  /// Words that the project never uses.
  static let avoided = [
    "matching", "score", "rank", "classement", "plateforme", "disruption", "innovation",
    "vivier de talents",
  ]

  @Test(arguments: Language.allCases)
  func `every change has a sentence of its own, without avoided words`(language: Language) {
    let names = TimelineNames(
      person: "Élodie", organisation: "Le Fil", sealed: "scellé",
      stage: { _ in CourseStage(stage: Stage("Histoire"), number: 1, mark: nil) },
      visitor: "Le Fil")
    for change in Self.changes {
      let sentence = Wording(language).sentence(change, names)
      #expect(sentence.count > 3 && sentence.first?.isUppercase == (sentence.hasPrefix("Le Fil")))
      for word in Self.avoided {
        #expect(!FoldedText(sentence).folded.contains(FoldedText(word).folded), "\(sentence)")
      }
    }
    let moves = IntroductionMove.allCases.map {
      Wording(language).sentence(.introductionMoved(IntroductionStep($0)), names)
    }
    #expect(Set(moves).count == moves.count)
  }

  @Test(arguments: [
    ("Élodie", "accord d'Élodie"), ("Marc", "accord de Marc"), ("Hélène", "accord d'Hélène"),
    ("Yves", "accord d'Yves"), ("Yasmine", "accord de Yasmine"), ("Œnone", "accord d'Œnone"),
    ("C7K2-M9QX", "accord de C7K2-M9QX"), ("", "accord de "),
  ])
  func `de loses its vowel before another one`(name: String, sentence: String) {
    let names = TimelineNames(person: name, organisation: "", sealed: "")
    let step = IntroductionStep(.agreed)
    #expect(Wording().sentence(.introductionMoved(step), names) == sentence)
  }

  @Test func `a person's timeline holds that of their pathways and introductions`() throws {
    let fixture = try PageFixture()
    let lines = Chronology(fixture.reading).events(of: fixture.candidate.entity).map(\.line)
    #expect(
      lines.map { "\($0.date) \($0.text)" } == [
        "05/05/2026 Le Fil des Mots fixe une rencontre le 12/05/2026, 14:00",
        "28/04/2026 présentée à Le Fil des Mots",
        "27/04/2026 accord d'Élodie, par téléphone",
        "21/04/2026 mise en relation proposée avec Le Fil des Mots",
        "20/04/2026 note",
        "12/04/2026 Fondamentaux EP : étape 1 faite : Histoire et sens",
        "05/04/2026 Fondamentaux EP : parcours commencé",
        "03/04/2026 accord d'être dans la réserve, par courriel",
        "03/04/2026 inscription",
      ])
    #expect(lines[0].target == fixture.introduction.entity)
    #expect(lines[4].target == nil)
    #expect(lines.allSatisfy { $0.aside == "Amina" })
  }

  @Test(arguments: [
    ("Le Fil des Mots", "identité consultée par Le Fil des Mots"),
    ("Claire", "identité consultée par Claire, Le Fil des Mots"),
  ])
  func `whoever looks at an identity is named, to the person and to the desk`(
    name: String, sentence: String
  ) throws {
    var fixture = try PageFixture()
    let coordinator = MemberID("U0000004")
    fixture.tell(
      .memberAdded(MemberCard(.coordinator, of: fixture.organisation, name: name)),
      on: try #require(coordinator.entity), PageFixture.day(5, 6))
    for day in 7...8 {
      fixture.tell(
        .introductionConsulted(Consultation()), on: fixture.introduction.entity,
        PageFixture.day(5, day), by: coordinator)
    }
    let reading = Reading(
      registry: fixture.registry, today: PageFixture.today, wording: Wording()
    ) { $0 == coordinator ? name : "Amina" }
    let timeline = Chronology(reading)
    for id in [fixture.candidate.entity, fixture.introduction.entity] {
      #expect(timeline.events(of: id).prefix(2).map(\.line.text) == [sentence, sentence])
      #expect(timeline.events(of: id).prefix(2).map(\.line.aside) == [name, name])
      let short = timeline.events(of: id, atMost: 3).map(\.text)
      #expect(short.count { $0 == sentence } == 1 && short.count == 3)
      let words = Chronology(reading).sentence(fixture.registry.revision, on: id)
      #expect(words == sentence)
    }
  }

  @Test func `what was undone stays and says when and by whom`() throws {
    var fixture = try PageFixture()
    let number = try #require(fixture.registry.entries(of: fixture.introduction.entity).last)
      .stamp.number
    fixture.tell(
      .undone(Undone(number: number)), on: fixture.introduction.entity, PageFixture.day(5, 6))
    let lines = Chronology(fixture.reading).events(of: fixture.introduction.entity).map(\.line)
    let sentence = "l'ASBL fixe une rencontre le 12/05/2026, 14:00"
    #expect(lines[0].text == "\(sentence) (annulé le 06/05/2026 par Amina)")
    #expect(lines[0].isUndone && lines.count { $0.text.contains(sentence) } == 1)
  }

  @Test func `what is sealed says so, under a number`() throws {
    var fixture = try PageFixture()
    fixture.tell(
      .amended(.candidate(CandidateCard())), on: fixture.candidate.entity, PageFixture.day(5, 6))
    fixture.tell(.noted(.candidate, Note()), on: fixture.candidate.entity, PageFixture.day(5, 7))
    let page = PageContent.dossier(of: fixture.candidate.entity, fixture.reading)
    #expect(page.path == ["Réserve", "C7K2-M9QX"])
    #expect(page.sections[0].lines[0] == .paragraph("contenu scellé"))
    let lines = Chronology(fixture.reading).events(of: fixture.candidate.entity).map(\.line)
    #expect(lines[0].text == "note, contenu scellé")
    #expect(lines.contains { $0.text == "accord de C7K2-M9QX, par téléphone" })
    #expect(page.sections.last?.lines.contains(.paragraph("contenu scellé")) == true)
  }
}
