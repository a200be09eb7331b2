import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct CompositionTests {
  @Test func `only active people who are not yet on their way to the need are offered`() throws {
    var scene = try ShortlistScene()
    try scene.propose(0)
    try scene.propose(1)
    try scene.record(
      .moveIntroduction(ShortlistScene.introduction(1), IntroductionStep(.withdrawn)))
    try scene.record(.move(ShortlistScene.person(2), CandidateStep(.paused)))
    scene.press(.character("n"))
    #expect(
      Set(scene.state.listed.rows)
        == Set([1, 3, 4].map { .entity(ShortlistScene.person($0).entity) }))
    #expect(scene.lines[1].contains("3 personnes libres pour ce besoin."))
    try scene.propose(3)
    #expect(scene.state.listed.rows.count == 2)
  }

  @Test func `who was introduced before is marked with what became of it`() throws {
    var scene = try ShortlistScene()
    try scene.propose(1)
    try scene.record(
      .moveIntroduction(ShortlistScene.introduction(1), IntroductionStep(.withdrawn)))
    scene.press(.character("n"))
    let marked = scene.lines.filter { $0.contains("ici : retirée") }
    #expect(marked.count == 1, "\(scene.lines)")
    scene.state.preferences.isLinear = true
    scene.press(.home)
    #expect(scene.lines.contains { $0.contains("ici : retirée") })
  }

  @Test(arguments: [(SortRule.lot, [Int]()), (.name, [1, 2, 3, 4, 0])])
  func `the list stands in the order that it names`(rule: SortRule, places: [Int]) throws {
    var scene = try ShortlistScene()
    scene.press(.function(7), .function(6))
    scene.type(scene.state.wording.name(rule))
    scene.press(.enter)
    let people = (0..<5).map(ShortlistScene.person)
    let drawn = LotOrder(of: ShortlistScene.need.entity).drawn(people)
    let expected = rule == .lot ? drawn : places.map(ShortlistScene.person)
    #expect(scene.state.listed.rows == expected.map { .entity($0.entity) })
    #expect(scene.lines[22].contains("tri : \(scene.state.wording.name(rule))"))
  }

  @Test func `nothing but these two orders is offered`() {
    #expect(ListName.composition(ShortlistScene.need).description.orders == [.lot, .name])
    #expect(SortRule.shortlist == [.lot, .name, .proposed])
  }

  @Test func `people are ticked, also among what a filter leaves, and counted`() throws {
    var scene = try ShortlistScene()
    scene.press(.function(7), .character(" "))
    let first = try #require(scene.state.listed.ticked.first)
    scene.press(.character("/"))
    scene.type("ELISE")
    #expect(scene.lines[3] == "▸ Élise Carlier                            Animation")
    #expect(scene.lines[22].hasPrefix(" 1 cochée · filtre : ELISE"))
    scene.press(.insert, .enter, .escape)
    #expect(scene.state.place == .composition && scene.state.listed.rows.count == 5)
    #expect(
      scene.state.listed.ticked == Set([first, .entity(ShortlistScene.person(3).entity)]))
    #expect(scene.lines[22].hasPrefix(" 2 cochées · tri : tirage au sort"))
    #expect(scene.lines[22].hasSuffix(" 1–5 sur 5"))
    scene.press(.control("a"))
    #expect(scene.state.listed.ticked.count == 5)
  }

  @Test func `the ticks of the desk are others`() throws {
    var scene = try ShortlistScene()
    scene.press(.function(7), .character(" "))
    #expect(scene.state.desk.focused.ticked.isEmpty)
    #expect(!scene.state.hasSeveralTicked)
  }

  @Test func `somebody who is proposed elsewhere meanwhile is no longer ticked`() throws {
    var scene = try ShortlistScene()
    scene.press(.function(7), .control("a"))
    try scene.propose(0)
    #expect(scene.state.listed.ticked.count == 4)
  }

  @Test func `proposing asks first, and no is the answer`() throws {
    var scene = try ShortlistScene()
    let before = scene.registry.revision
    scene.press(.function(7), .character(" "), .character(" "), .character(" "), .control("s"))
    let text = scene.lines.joined(separator: "\n")
    for part in [
      "Proposer 3 personnes pour le besoin « Animateur·rice", "d'ateliers », Le Fil des Mots ?",
      "invitée à donner son accord. Rien n'est envoyé à l'ASBL.", "▸ Non",
    ] { #expect(text.contains(part), "\(part)") }
    scene.press(.enter)
    #expect(scene.state.place == .composition && scene.state.listed.ticked.count == 3)
    #expect(scene.registry.revision == before)
  }

  @Test func `without a tick there is nothing to propose`() throws {
    var scene = try ShortlistScene()
    scene.press(.function(7), .control("s"))
    #expect(scene.state.place == .composition)
    #expect(scene.lines[23].contains("personne n'est coché, Espace coche"))
  }

  @Test func `leaving asks while ticks would be lost, and only then`() throws {
    var scene = try ShortlistScene()
    scene.press(.function(7), .character(" "), .escape)
    #expect(scene.state.place == .question)
    scene.press(.enter)
    #expect(scene.state.listed.ticked.count == 1)
    scene.press(.escape, .character("o"))
    #expect(scene.state.place == .shortlist)
    scene.press(.function(7), .escape)
    #expect(scene.state.place == .shortlist)
  }

  @Test func `nobody is proposed for a need that is not open`() throws {
    var scene = try ShortlistScene()
    try scene.record(.move(ShortlistScene.need, NeedStep(.suspended)))
    scene.press(.function(7))
    #expect(scene.state.place == .shortlist)
    #expect(scene.lines[23].contains("état : suspendu"))
  }

  @Test func `a file is read without losing the ticks`() throws {
    var scene = try ShortlistScene()
    scene.press(.function(7), .character(" "), .enter)
    #expect(scene.state.place == .dossier)
    scene.press(.escape)
    #expect(scene.state.listed.ticked.count == 1)
  }

  @Test func `a click selects, another ticks`() throws {
    var scene = try ShortlistScene()
    scene.press(.function(7))
    let position = Position(column: 5, row: 3 + 2)
    _ = scene.state.update(.input(.click(position)), scene.registry)
    #expect(scene.state.listed.position == 2 && scene.state.listed.ticked.isEmpty)
    _ = scene.state.update(.input(.click(position)), scene.registry)
    #expect(scene.state.listed.ticked.count == 1)
  }

  @Test func `for a screen reader it is one person a line`() throws {
    var scene = try ShortlistScene()
    scene.state.preferences.isLinear = true
    scene.press(.function(7), .function(6), .down, .enter, .home, .character(" "))
    #expect(
      scene.lines.prefix(8).joined(separator: "\n") == """
        Besoins, Animateur·rice d'ateliers, Le Fil des Mots, Qui proposer
        5 personnes libres pour ce besoin. Cocher n'envoie rien à l'ASBL.
        1 cochée, tri : nom ↑, 1–5 sur 5
          Zoé Adam, cochée, Animation
        > Noël Bosq, Animation
          Élise Carlier, Animation
          Marc Denis, Animation
          Abel Zola, Animation
        """)
    #expect(scene.state.view(scene.registry, theme: .standard).cursor?.row == 4)
  }

  @Test(arguments: [(80, 24), (120, 36), (60, 18)])
  func `the selection is in sight in a long list`(columns: Int, rows: Int) throws {
    var scene = try ShortlistScene(columns: columns, rows: rows)
    for number in 10..<60 {
      let id = FormDesk.id(CandidateID.self, "C00000\(number)")
      try scene.registry.carryOut(
        .create(id, FormDesk.card("Nom", "\(number)")))
    }
    _ = scene.state.update(.registryChanged, scene.registry)
    scene.press(.function(7))
    for key in [Key.pageDown, .home, .end, .pageUp, .down, .pageDown] {
      scene.press(key)
      #expect(scene.lines.contains { $0.hasPrefix("▸") })
    }
    #expect(scene.lines[rows - 2].contains(" sur 55 ▴"))
  }
}
