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
  private static let followUp = Command.act(introduction, FollowUp(on: day, channel: .phone))
  private static let filled = Command.move(FormDesk.workshops, NeedStep(.filled))

  /// A move, what must have happened before, and the fields to fill in: a text, or a label of a
  /// list.
  static let moves: [(IntroductionMove, [Command], [(Field, String)])] = [
    (.agreed, [], [(.channel, "par téléphone"), (.fields, "prénom")]),
    (.presented, [agreed], []),
    (.studying, presented, [(.channel, "par courriel")]),
    (.meeting, presented, [(.meetingDay, "lundi"), (.hour, "14h")]),
    (.met, meeting, []),
    (.waiting, presented, [(.reason, "financement"), (.reviewOn, "+30")]),
    (
      .retained, meeting + [step(.met) { $0.happened = true }],
      [(.hiredOn, "1/3"), (.form, "CDI"), (.channel, "en entretien")]
    ),
    (
      .declined, presented,
      [(.reason, "sans motif"), (.channel, "par courrier"), (.message, "Merci à vous.")]
    ),
    (.withdrawn, [], []),
    (.unanswered, presented + [followUp, followUp], []),
    (.lapsed, [filled], []),
    (.stopped, [], [(.why, "Déménagement.")]),
    (.reopened, [step(.withdrawn)], [(.why, "La personne revient.")]),
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
    (.new(FormDesk.id(CandidateID.self, "C0000009")), [(.familyName, "Ndiaye")]),
    (.edit(FormDesk.elodie.entity), [(.town, " Seraing")]),
    (
      .new(FormDesk.id(OrganisationID.self, "A0000009")),
      [(.name, "Radio Tilleul"), (.contactName, "Sylvie"), (.contactPhone, "04 221 02 31")]
    ),
    (.edit(FormDesk.fil.entity), [(.enterpriseNumber, "0445.120.924")]),
    (
      .new(FormDesk.id(NeedID.self, "B0000009")),
      [(.organisation, "Le Fil des Mots"), (.title, "Chargé·e de communication"), (.fte, "19 h")]
    ),
    (
      .new(FormDesk.id(NeedID.self, "B0000009"), of: FormDesk.fil.entity),
      [(.title, "Chargé·e de communication")]
    ),
    (.edit(FormDesk.workshops.entity), [(.places, "2")]),
    (
      .new(FormDesk.id(ProgrammeID.self, "G0000009")),
      [(.name, "SYSTÈME"), (.audience, "candidat·es"), (.stages, "Chapitre 1 (20 min)")]
    ),
    (.edit(FormDesk.basics.entity), [(.badge, "Citoyen informé")]),
    (
      .new(FormDesk.id(PathwayID.self, "P0000009")),
      [(.subject, "Le Fil des Mots"), (.programme, "ASBL pilote")]
    ),
    (
      .new(FormDesk.id(PathwayID.self, "P0000009"), of: FormDesk.marc.entity),
      [(.programme, "Fondamentaux EP")]
    ),
    (.stage(FormDesk.running, 1), []),
    (
      .new(FormDesk.id(IntroductionID.self, "M0000009")),
      [
        (.candidate, "Marc Lambert"), (.need, "Animateur·rice d'ateliers, Le Fil des Mots"),
        (.rationale, "Trois ans d'animation."),
      ]
    ),
    (
      .new(
        FormDesk.id(IntroductionID.self, "M0000009"), of: FormDesk.marc.entity,
        FormDesk.workshops.entity), [(.rationale, "Trois ans d'animation.")]
    ),
    (.act(introduction.entity, .introductionReworded), [(.rationale, " Et de patience.")]),
    (.consent(FormDesk.elodie), [(.consentChannel, "par courriel")]),
    (.step(FormDesk.elodie.entity, .candidate(.paused)), [(.personWords, "Un voyage.")]),
    (.step(FormDesk.elodie.entity, .candidate(.left)), []),
    (.step(FormDesk.workshops.entity, .need(.suspended)), []),
    (.step(FormDesk.workshops.entity, .need(.filled)), []),
    (.step(FormDesk.workshops.entity, .need(.closed)), [(.reason, "reporté")]),
    (.step(FormDesk.running.entity, .pathway(.ended)), []),
    (.step(FormDesk.running.entity, .pathway(.stopped)), [(.reason, "sans motif")]),
    (.rule(.retention), [(.source, "comité du 10/02/2026")]),
    (.rule(.volunteerDay), [(.source, "arrêté royal")]),
    (.note(FormDesk.elodie.entity), [(.note, "A rappelé hier.")]),
    (.note(FormDesk.workshops.entity), [(.note, "Le local change.")]),
  ]

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
      .act(Self.introduction.entity, .introductionFollowedUp), in: FormDesk.reserve + Self.presented
    )
    try desk.answer(.channel, "par téléphone")
    #expect(
      try desk.save()
        == .act(Self.introduction, FollowUp(on: Self.day, channel: .phone)))
  }

  @Test func `what no longer exists has no form`() throws {
    let desk = try FormDesk(.note(FormDesk.elodie.entity))
    let gone: [Form.Purpose] = [
      .edit(FormDesk.id(CandidateID.self, "C0000008").entity),
      .new(FormDesk.workshops, of: FormDesk.id(OrganisationID.self, "A0000008").entity),
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
