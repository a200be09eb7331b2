import Canvas
import Domain
import Testing

@testable import Interface

/// Everybody who agreed is presented in one act.
@Suite struct PresentingTests {
  private static let today = ShortlistScene.today

  /// One person agreed, one whose consent has ended, one who paused, one who has yet to answer, one
  /// already presented.
  private func scene() throws -> ShortlistScene {
    var scene = try ShortlistScene()
    try scene.agree(1, until: Self.today)
    try scene.agree(2, until: Self.today.adding(days: -1), on: Self.today.adding(days: -9))
    try scene.agree(3, until: Self.today)
    try scene.record(.move(ShortlistScene.person(3), CandidateStep(.paused)))
    try scene.propose(4)
    try scene.agree(0, showing: [.skills], until: Self.today)
    try scene.record(
      .moveIntroduction(ShortlistScene.introduction(0), IntroductionStep(.presented)))
    scene.press(.character("t"), .down, .enter)
    return scene
  }

  @Test func `it asks first, names how many and to whom, and no is the answer`() throws {
    var scene = try scene()
    let before = scene.registry.revision
    scene.press(.character("g"))
    guard case .question(let question) = scene.state.layers.last else {
      Issue.record("nothing is asked")
      return
    }
    let text = question.text
    #expect(!question.isYes)
    for part in [
      "Présenter 3 personnes à Le Fil des Mots ? Zoé Adam, Noël Bosq, Élise Carlier.",
      "1 accord a expiré", "2 autres personnes de la liste restent",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
    scene.press(.enter)
    #expect(scene.registry.revision == before && scene.state.place == .shortlist)
  }

  @Test func `it stands in the list of commands too`() throws {
    var scene = try scene()
    for (words, place) in [("leur accord", Place.question), ("à proposer", .composition)] {
      scene.press(.function(2))
      scene.type(words)
      let picked = scene.lines.filter { $0.contains("│ ▸") && $0.contains(words) }
      #expect(picked.count == 1)
      scene.press(.enter)
      #expect(scene.state.place == place)
      scene.press(.escape)
    }
  }

  @Test func `the answers are in sight in the smallest window`() throws {
    var scene = try ShortlistScene(columns: 60, rows: 18)
    for number in 10..<40 {
      let id = FormDesk.id(CandidateID.self, "C00000\(number)")
      let introduction = FormDesk.id(IntroductionID.self, "M00000\(number)")
      let card = FormDesk.card("Marie-Antoinette", "van den Broeck-Delacroix")
      try scene.registry.carryOut(.create(id, card))
      try scene.registry.carryOut(
        .create(
          introduction,
          IntroductionCard(candidate: id, need: ShortlistScene.need, rationale: "Une raison.")))
      try scene.registry.carryOut(.moveIntroduction(introduction, FormDesk.agreed))
    }
    try scene.agree(0, until: Self.today.adding(days: -1), on: Self.today.adding(days: -2))
    scene.press(.character("g"))
    #expect(scene.lines.contains { $0.contains("▸ Non     Oui") })
  }

  @Test func `each person's own result is shown, and nobody else is touched`() throws {
    var scene = try scene()
    scene.press(.character("g"), .character("o"))
    #expect(
      scene.body.joined(separator: "\n") == """
         1 présentée sur 3.
        ▸ Zoé Adam       présentée, le 12/02/2026
            Montré    prénom, téléphone
          Noël Bosq      pas présentée
            pourquoi  L'accord de la personne valait jusqu'au 11/02/2026. Demandez-lui
                      un nouvel accord.
          Élise Carlier  pas présentée
            pourquoi  Élise Carlier est en pause. Demandez-lui si elle veut reprendre.
        """)
    #expect(
      scene.lines[23].hasPrefix(" 1 présentée, 2 non.   u Annuler : présentée à l'ASBL  F1 Aide"))
    #expect(scene.people(.presented) == ["Zoé Adam", "Abel Zola"])
    #expect(scene.people(.proposed) == ["Marc Denis"])
    #expect(scene.people(.agreed) == ["Noël Bosq", "Élise Carlier"])
  }

  @Test func `what was done at once is undone at once`() throws {
    var scene = try ShortlistScene()
    try scene.agree(1, until: Self.today)
    try scene.agree(2, until: Self.today)
    scene.press(.character("g"), .character("o"))
    #expect(scene.people(.presented).count == 2)
    scene.press(.character("u"))
    #expect(scene.people(.agreed).count == 2)
    #expect(scene.lines[1] == " 0 présentée sur 2.")
  }

  @Test func `whoever withdrew before the answer is not presented, and it says who was first`()
    throws
  {
    var scene = try ShortlistScene()
    try scene.agree(1, until: Self.today)
    scene.press(.character("g"))
    try scene.record(
      .moveIntroduction(ShortlistScene.introduction(1), IntroductionStep(.withdrawn)),
      by: FormDesk.colleague)
    scene.press(.character("o"))
    #expect(scene.people(.withdrawn) == ["Zoé Adam"])
    let text = scene.body.joined(separator: " ")
    #expect(text.contains("pourquoi  Bruno a déjà noté « retirée » le 12/02/2026 à 00:00"))
  }

  @Test func `whoever agreed anew before the answer is not presented by what was read`() throws {
    var scene = try ShortlistScene()
    try scene.agree(1, until: Self.today)
    scene.press(.character("g"))
    let id = ShortlistScene.introduction(1)
    var stopped = IntroductionStep(.stopped)
    stopped.remark = "Une erreur."
    var reopened = IntroductionStep(.reopened)
    reopened.remark = "Reprise."
    for step in [stopped, reopened, FormDesk.agreed] {
      try scene.record(.moveIntroduction(id, step), by: FormDesk.colleague)
    }
    scene.press(.character("o"))
    #expect(scene.people(.agreed) == ["Zoé Adam"])
    #expect(scene.body.contains { $0.contains("Bruno a déjà noté « accord donné »") })
  }

  @Test func `with nobody who agreed there is nothing to present`() throws {
    var scene = try ShortlistScene()
    try scene.propose(0)
    scene.press(.character("g"))
    #expect(scene.state.place == .shortlist)
    #expect(scene.state.notices.current?.text.contains("personne n'a donné son accord") == true)
    #expect(!scene.state.hints(scene.registry).contains { $0.key == "g" })
  }

  @Test func `a desk that cannot write offers neither`() throws {
    var scene = try ShortlistScene()
    try scene.agree(0, until: Self.today)
    scene.state.isReadOnly = true
    for key in [Key.character("g"), .function(7)] {
      scene.press(key)
      #expect(scene.state.place == .shortlist)
      #expect(scene.lines[23].contains("lecture seule"))
    }
  }

  @Test(arguments: Language.allCases)
  func `many people are named as far as there is room`(language: Language) throws {
    let wording = Wording(language)
    let names = (1...30).map { "Personne \($0)" }
    let text = wording.present(names, expired: 0, others: 0, to: "Le Fil des Mots")
    #expect(text.contains("Personne 8 ") && !text.contains("Personne 9") && text.contains("22"))
    #expect(TextWidth.wrapped(text, to: 58).count <= 12)
  }
}
