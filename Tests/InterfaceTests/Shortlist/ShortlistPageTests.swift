import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct ShortlistPageTests {
  private static let today = ShortlistScene.today

  @Test(arguments: [SortRule.lot, .name, .proposed])
  func `a shortlist stands in the order that it names`(rule: SortRule) throws {
    var scene = try ShortlistScene()
    for (place, days) in [(0, -1), (1, -4), (2, -2), (3, -8), (4, -3)] {
      try scene.propose(place, on: Self.today.adding(days: days))
    }
    scene.press(.character("t"))
    scene.type(scene.state.wording.name(rule))
    scene.press(.enter)
    let shown = scene.registry.shortlist(of: ShortlistScene.need, by: rule).map(\.candidate)
    let people = (0..<5).map(ShortlistScene.person)
    let expected: [CandidateID]
    switch rule {
    case .name: expected = [1, 2, 3, 4, 0].map(ShortlistScene.person)
    case .proposed: expected = [3, 1, 4, 2, 0].map(ShortlistScene.person)
    default: expected = LotOrder(of: ShortlistScene.need.entity).drawn(people)
    }
    #expect(shown == expected)
    let rows = expected.map { scene.registry.label($0) }
    let starts = scene.lines.compactMap { line in rows.first { line.dropFirst(2).hasPrefix($0) } }
    #expect(starts == rows)
    #expect(scene.lines[1].contains("5 personnes. Ordre : \(scene.state.wording.name(rule))"))
  }

  @Test func `two people who were proposed on one day stand as they were drawn`() throws {
    var scene = try ShortlistScene()
    for place in 0..<5 { try scene.propose(place) }
    let need = ShortlistScene.need
    #expect(
      scene.registry.shortlist(of: need, by: .proposed)
        == scene.registry.shortlist(of: need, by: .lot))
  }

  /// Days that a consent lasts from today on, and how its line ends.
  static let terms: [(Int, String)] = [
    (60, "valable jusqu'au 13/04/2026)"),
    (31, "valable jusqu'au 15/03/2026)"),
    (30, "valable jusqu'au 14/03/2026) – expire dans 30 jours"),
    (1, "valable jusqu'au 13/02/2026) – expire dans 1 jour"),
    (0, "valable jusqu'au 12/02/2026) – expire aujourd'hui"),
    (-1, "prénom, téléphone – accord expiré le 11/02/2026, à redemander"),
  ]

  @Test(arguments: terms)
  func `a consent says when it ends, and once it has ended`(days: Int, end: String) throws {
    var scene = try ShortlistScene(columns: 120)
    try scene.agree(
      0, until: Self.today.adding(days: days), on: Self.today.adding(days: -10))
    let line = try #require(scene.body.first { $0.contains("Accepte de montrer") })
    #expect(line.contains("prénom, téléphone"))
    #expect(line.hasSuffix(end), "\(line)")
  }

  @Test func `an organisation that sees nothing any more is said so`() throws {
    var scene = try ShortlistScene(columns: 120)
    try scene.agree(0, until: Self.today)
    try scene.record(
      .moveIntroduction(ShortlistScene.introduction(0), IntroductionStep(.presented)))
    let tomorrow = WallTime(today: Self.today.adding(days: 1), minutes: 0)
    _ = scene.state.update(.clock(tomorrow), scene.registry)
    #expect(
      scene.body.last
        == "    Montré  prénom, téléphone – accord expiré le 12/02/2026, l'ASBL ne voit plus rien")
  }

  @Test func `the whole page at 80 by 24`() throws {
    var scene = try ShortlistScene()
    try scene.propose(0)
    try scene.agree(1, until: Self.today.adding(months: 6))
    try scene.agree(2, until: Self.today.adding(months: 6))
    try scene.record(.move(ShortlistScene.person(2), CandidateStep(.paused)))
    try scene.propose(3)
    try scene.record(
      .moveIntroduction(ShortlistScene.introduction(3), IntroductionStep(.withdrawn)))
    scene.press(.character("t"), .down, .enter, .home)
    #expect(
      scene.lines.prefix(13).joined(separator: "\n") == """
         Animateur·rice d'ateliers, Le Fil des Mots › Liste de présentation       Amina
         4 personnes. Ordre : nom ↑.

        ▸ Zoé Adam       Animation  accord donné, le 12/02/2026
            Accepte de montrer  prénom, téléphone (accord du 12/02/2026, valable
                                jusqu'au 12/08/2026)
          Noël Bosq      Animation  accord donné, le 12/02/2026  personne en pause
            Accepte de montrer  prénom, téléphone (accord du 12/02/2026, valable
                                jusqu'au 12/08/2026)
          Élise Carlier  Animation  retirée, le 12/02/2026
          Abel Zola      Animation  proposée, le 12/02/2026
            Accepte de montrer  pas encore, son accord est attendu

        """)
    #expect(
      scene.lines[23]
        == " F1 Aide  F2 Commandes  F7 Cocher  g Présenter  F4 Modifier  Échap retour")
  }

  @Test func `an empty shortlist says how to fill it`() throws {
    let scene = try ShortlistScene()
    #expect(scene.body.contains { $0.contains("F7 ou n") })
  }

  @Test func `what can be done with one person goes on as before`() throws {
    var scene = try ShortlistScene()
    try scene.propose(0)
    scene.press(.character("s"))
    #expect(scene.lines.contains { $0.contains("Noter l'accord de la personne") })
    #expect(!scene.lines.contains { $0.contains("Mettre en relation") })
    scene.press(.escape, .enter)
    #expect(scene.lines[0].contains(ShortlistScene.introduction(0).entity.shown))
    scene.press(.escape, .character("i"))
    #expect(scene.state.place == .form && scene.state.writing == nil)
  }

  @Test func `what is said of the selected person is marked with the name, and nothing else`()
    throws
  {
    var scene = try ShortlistScene()
    for place in 0..<2 { try scene.agree(place, until: Self.today.adding(days: 60)) }
    let bar = Theme.standard[.selection]
    func marked() -> [Int] {
      scene.lines.indices.filter {
        scene.frame[Position(column: 60, row: $0)].style == bar
      }
    }
    scene.press(.home)
    #expect(marked() == [3, 4, 5])
    scene.press(.down)
    #expect(marked() == [6, 7, 8])
  }
}
