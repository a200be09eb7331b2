import Canvas
import Domain
import Testing

@testable import Interface

/// Every purpose of a form opens, and once filled in gives a command that the domain carries out.
@Suite struct FormPurposeTests {
  private static let day = FormDesk.today
  private static let introduction = FormDesk.introduction

  private static func step(
    _ move: IntroductionMove, _ change: (inout IntroductionStep) -> Void = { _ in }
  ) -> Command {
    var step = IntroductionStep(move, on: day)
    step.channel = .phone
    step.onBehalf = IntroductionRule.rule(for: move).parties == [.organisation]
    change(&step)
    return .moveIntroduction(introduction, step)
  }

  private static let agreed = step(.agreed) {
    $0.fields = [.givenName, .phone]
    $0.expires = day.adding(months: 6)
  }
  private static let presented = [agreed, step(.presented)]
  private static let meeting = presented + [step(.meeting) { $0.day = day }]
  private static let followUp = Command.followUp(introduction, FollowUp(on: day, channel: .phone))
  private static let filled = Command.moveNeed(FormDesk.workshops, NeedStep(.filled))

  /// A move, what must have happened before, and the fields to fill in: a text, or a label of a
  /// list.
  static let moves: [(IntroductionMove, [Command], [(Field, String)])] = [
    (.agreed, [], [(.channel, "par téléphone"), (.fields, "prénom")]),
    (.presented, [agreed], []),
    (.studying, presented, [(.channel, "par courriel")]),
    (.meeting, presented, [(.day, "lundi"), (.minutes, "14h")]),
    (.met, meeting, []),
    (.waiting, presented, [(.reason, "financement"), (.day, "+30")]),
    (
      .retained, meeting + [step(.met) { $0.happened = true }],
      [(.day, "1/3"), (.form, "CDI"), (.channel, "en entretien")]
    ),
    (
      .declined, presented,
      [(.reason, "sans motif"), (.channel, "par courrier"), (.message, "Merci à vous.")]
    ),
    (.withdrawn, [], []),
    (.unanswered, presented + [followUp, followUp], []),
    (.lapsed, [filled], []),
    (.stopped, [], [(.remark, "Déménagement.")]),
    (.reopened, [step(.withdrawn)], [(.remark, "La personne revient.")]),
  ]

  @Test(arguments: IntroductionMove.allCases)
  func `every move is recorded with the fields that it needs`(move: IntroductionMove) throws {
    let (_, before, entries) = try #require(Self.moves.first { $0.0 == move })
    var desk = try FormDesk(.move(Self.introduction, move), in: FormDesk.reserve + before)
    for (name, text) in entries { try desk.answer(name, text) }
    let command = try desk.save()
    guard case .moveIntroduction(Self.introduction, let step, _) = command else {
      Issue.record("\(command)")
      return
    }
    #expect(step.move == move)
    #expect(step.on == Self.day)
    #expect(desk.registry.introductions[Self.introduction]?.state == move.state)
    let isOnlyTheirs = IntroductionRule.rule(for: move).parties == [.organisation]
    #expect(step.onBehalf == isOnlyTheirs)
  }

  @Test func `a coordinator speaks for the organisation without a channel`() throws {
    let actor = Actor(MemberID("m2"), .coordinator(FormDesk.fil))
    var desk = try FormDesk(
      .move(Self.introduction, .studying), in: FormDesk.reserve + Self.presented, actor: actor)
    #expect(desk.form[.channel] == nil && desk.form.notes == [.deciding(.studying)])
    guard case .moveIntroduction(_, let step, _) = try desk.save() else { return }
    #expect(!step.onBehalf)
  }

  @Test func `a meeting that did not take place says because of whom`() throws {
    var desk = try FormDesk(.move(Self.introduction, .met), in: FormDesk.reserve + Self.meeting)
    #expect(desk.form.shownFields.count == desk.form.fields.count - 1)
    try desk.answer(.happened, "non")
    try desk.answer(.missedBy, "l'ASBL")
    try desk.answer(.remark, "Le local était fermé.")
    guard case .moveIntroduction(_, let step, _) = try desk.save() else { return }
    #expect(step.happened == false && step.missedBy == .organisation)
  }

  static let others: [(Form.Purpose, [(Field, String)])] = [
    (.candidate(FormDesk.id(CandidateID.self, "C0000009"), isNew: true), [(.familyName, "Ndiaye")]),
    (.candidate(FormDesk.elodie, isNew: false), [(.town, " Seraing")]),
    (
      .organisation(FormDesk.id(OrganisationID.self, "A0000009"), isNew: true),
      [(.name, "Radio Tilleul"), (.contactName, "Sylvie"), (.contactPhone, "04 221 02 31")]
    ),
    (.organisation(FormDesk.fil, isNew: false), [(.enterpriseNumber, "0445.120.924")]),
    (
      .need(FormDesk.id(NeedID.self, "B0000009"), isNew: true, of: nil),
      [(.organisation, "Le Fil des Mots"), (.title, "Chargé·e de communication"), (.fte, "19 h")]
    ),
    (
      .need(FormDesk.id(NeedID.self, "B0000009"), isNew: true, of: FormDesk.fil),
      [(.title, "Chargé·e de communication")]
    ),
    (.need(FormDesk.workshops, isNew: false, of: nil), [(.places, "2")]),
    (
      .programme(FormDesk.id(ProgrammeID.self, "G0000009"), isNew: true),
      [(.name, "SYSTÈME"), (.audience, "candidat·es"), (.stages, "Chapitre 1 (20 min)")]
    ),
    (.programme(FormDesk.basics, isNew: false), [(.badge, "Citoyen informé")]),
    (
      .pathway(FormDesk.id(PathwayID.self, "P0000009"), subject: nil),
      [(.subject, "Le Fil des Mots"), (.programme, "ASBL pilote")]
    ),
    (
      .pathway(FormDesk.id(PathwayID.self, "P0000009"), subject: FormDesk.marc.entity),
      [(.programme, "Fondamentaux EP")]
    ),
    (.stage(FormDesk.running, 1), []),
    (
      .introduction(FormDesk.id(IntroductionID.self, "M0000009"), candidate: nil, need: nil),
      [
        (.candidate, "Marc Lambert"), (.need, "Animateur·rice d'ateliers, Le Fil des Mots"),
        (.rationale, "Trois ans d'animation."),
      ]
    ),
    (
      .introduction(
        FormDesk.id(IntroductionID.self, "M0000009"), candidate: FormDesk.marc,
        need: FormDesk.workshops), [(.rationale, "Trois ans d'animation.")]
    ),
    (.reword(introduction), [(.rationale, " Et de patience.")]),
    (.consent(FormDesk.elodie), [(.channel, "par courriel")]),
    (.candidateStep(FormDesk.elodie, .paused), [(.remark, "Un voyage.")]),
    (.candidateStep(FormDesk.elodie, .left), []),
    (.needStep(FormDesk.workshops, .suspended), []),
    (.needStep(FormDesk.workshops, .filled), []),
    (.needStep(FormDesk.workshops, .closed), [(.reason, "reporté")]),
    (.pathwayStep(FormDesk.running, .ended), []),
    (.pathwayStep(FormDesk.running, .stopped), [(.reason, "sans motif")]),
    (.rule(.retention), [(.source, "comité du 10/02/2026")]),
    (.rule(.volunteerDay), [(.source, "arrêté royal")]),
    (.note(FormDesk.elodie.entity), [(.note, "A rappelé hier.")]),
    (.note(FormDesk.workshops.entity), [(.note, "Le local change.")]),
  ]

  @Test func `an attestation is handed over once something is done`() throws {
    let done = StageMark(stage: 0, doneOn: FormDesk.today)
    var desk = try FormDesk(
      .attest(FormDesk.running), in: FormDesk.reserve + [.markStage(FormDesk.running, done)])
    _ = try desk.save()
    #expect(desk.registry.pathways[FormDesk.running]?.attestations.map(\.stages) == [[0]])
  }

  @Test(arguments: others.indices)
  func `every purpose opens, is filled in and is saved`(index: Int) throws {
    let (purpose, entries) = Self.others[index]
    var desk = try FormDesk(purpose)
    #expect(!desk.form.isDirty)
    #expect(!desk.form.path(registry: desk.registry, wording: desk.state.wording).isEmpty)
    for (name, text) in entries { try desk.answer(name, text) }
    let before = desk.registry.revision
    _ = try desk.save()
    #expect(desk.registry.revision > before)
  }

  @Test func `a follow-up is logged once the organisation has the file`() throws {
    var desk = try FormDesk(
      .followUp(Self.introduction), in: FormDesk.reserve + Self.presented)
    try desk.answer(.channel, "par téléphone")
    #expect(
      try desk.save()
        == .followUp(Self.introduction, FollowUp(on: Self.day, channel: .phone)))
  }

  @Test func `what no longer exists has no form`() throws {
    let desk = try FormDesk(.note(FormDesk.elodie.entity))
    let gone: [Form.Purpose] = [
      .candidate(FormDesk.id(CandidateID.self, "C0000008"), isNew: false),
      .need(FormDesk.workshops, isNew: true, of: FormDesk.id(OrganisationID.self, "A0000008")),
      .stage(FormDesk.running, 2), .stage(FormDesk.id(PathwayID.self, "P0000008"), 0),
      .move(FormDesk.id(IntroductionID.self, "M0000008"), .agreed),
      .note(FormDesk.id(CandidateID.self, "C0000008").entity),
    ]
    for purpose in gone {
      #expect(Form(purpose, registry: desk.registry, seat: desk.state.formSeat) == nil)
    }
  }

  @Test func `every purpose is told in words that can be read again`() {
    let moves = IntroductionMove.allCases.map { Form.Purpose.move(Self.introduction, $0) }
    for purpose in Self.others.map(\.0) + moves + FormExamples.purposes {
      #expect(Form.Purpose(stored: purpose.stored) == purpose)
    }
    for text in [
      "", "need", "need B0000001", "move M0000001 rien", "note X", "stage P0000001 x", "rule",
      "rule B0000001", "rule retention new",
    ] {
      #expect(Form.Purpose(stored: text) == nil)
    }
  }
}
