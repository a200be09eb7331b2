import Canvas
import Domain
import Interface
import Testing

@Suite struct DeskTests {
  @Test(arguments: [(60, 18), (80, 24), (100, 30), (120, 36), (200, 60)])
  func `all four panes are in sight at every size`(columns: Int, rows: Int) throws {
    let scene = try Scene(columns: columns, rows: rows)
    for title in ["1 Réserve de compétences", "2 Besoins des ASBL", "3 Parcours", "4 Mises en"] {
      #expect(scene.screen.contains(title))
    }
    #expect(scene.lines.count == rows)
    for line in scene.lines { #expect(TextWidth.columns(of: line) <= columns) }
  }

  @Test func `below 60 by 18 one sentence says how large the window must be`() throws {
    let scene = try Scene(columns: 50, rows: 15)
    let sentence = scene.lines.joined(separator: " ")
    #expect(sentence.contains("60 colonnes sur 18 lignes"))
    #expect(sentence.contains("50 sur 15"))
  }

  @Test func `arrows move the selection and the cursor with it`() throws {
    var scene = try Scene()
    let first = scene.state.desk.focused.selected
    scene.press(.down, .down)
    #expect(scene.state.desk.focused.position == 2)
    #expect(scene.frame.cursor == Position(column: 1, row: 4))
    scene.press(.up, .up, .up)
    #expect(scene.state.desk.focused.selected == first)
  }

  @Test func `the list scrolls to keep the selection in sight and says where it is`() throws {
    var scene = try Scene()
    scene.press(.end)
    #expect(scene.screen.contains("38–47 sur 47 ▴"))
    scene.press(.home)
    #expect(scene.screen.contains("1–10 sur 47 ▾"))
    scene.press(.pageDown)
    #expect(scene.state.desk.focused.position == 9)
  }

  @Test(arguments: zip("1234&é\"'", [0, 1, 2, 3, 0, 1, 2, 3]))
  func `digits and the keys below them go to a pane`(character: Character, pane: Int) throws {
    var scene = try Scene()
    scene.press(.tab, .character(character))
    #expect(scene.state.desk.focus.rawValue == pane)
  }

  @Test func `the filter ignores accents and case and says how many are left`() throws {
    var scene = try Scene()
    scene.press(.function(3))
    scene.type("ELODIE")
    #expect(scene.screen.contains("Élodie Dupont"))
    #expect(scene.screen.contains(" 1/47 "))
    #expect(scene.screen.contains("filtre : ELODIE"))
    #expect(scene.frame.cursorVisible)
    scene.press(.escape)
    #expect(scene.screen.contains(" 47 ╮"))
  }

  @Test func `a filter may name a field`() throws {
    var scene = try Scene()
    scene.press(.function(3))
    scene.type("bassin:liege ")
    let left = scene.state.desk.focused.rows.count
    #expect(left > 0 && left < 47)
    scene.type("xyz")
    #expect(scene.screen.contains("Rien ne correspond. Échap ôte le filtre."))
  }

  @Test func `a field or a word that a filter does not know is named in the narrowest pane`() throws
  {
    for (filter, sentence) in [
      ("contat:cdi", "« contat: » n'existe pas dans un filtre. Prenez : état"),
      ("état:actf", "« état:actf » n'est pas connu. Après « état: », prenez : active"),
    ] {
      var scene = try Scene(columns: 60, rows: 18)
      scene.press(.function(3))
      scene.type(filter)
      let words = scene.lines.map { $0.split(whereSeparator: { " │".contains($0) }) }.joined()
      #expect(words.joined(separator: " ").contains(sentence), "\(scene.screen)")
    }
  }

  @Test func `ticks are shown, counted and inverted`() throws {
    var scene = try Scene()
    scene.press(.character(" "), .insert)
    #expect(scene.screen.contains("2 cochées"))
    scene.press(.character("*"))
    #expect(scene.state.desk.focused.ticked.count == 45)
    scene.press(.escape)
    #expect(scene.state.desk.focused.ticked.isEmpty)
  }

  @Test func `the order can be changed and is always named`() throws {
    var scene = try Scene()
    #expect(scene.screen.contains("tri : nom ↑"))
    scene.press(.function(6), .down, .enter)
    #expect(scene.screen.contains("tri : bassin ↑"))
  }

  @Test func `the selection stays on its entity when another row is added`() throws {
    var scene = try Scene()
    scene.press(.down, .down)
    let selected = try #require(scene.state.desk.focused.selected)
    var card = CandidateCard()
    card.identity = Identity()
    card.identity?.familyName = "Aaron"
    let id = try #require(CandidateID("C0000000"))
    try scene.recordElsewhere(.create(id, card))
    #expect(scene.screen.contains("▸ \(scene.registry.label(selected.subject ?? .reserve))"))
    #expect(scene.state.desk.focused.selected == selected)
    #expect(scene.state.desk.focused.position == 3)
  }

  @Test func `the commands are listed, filtered as one types, and the closed ones say why`() throws
  {
    var scene = try Scene()
    scene.press(.function(2))
    #expect(scene.screen.contains("Liste des commandes"))
    #expect(scene.screen.contains("rien à rétablir"))
    scene.type("couleurs")
    scene.press(.enter)
    #expect(scene.screen.contains("Choisir les couleurs"))
    scene.press(.escape)
    #expect(scene.state.layers.isEmpty)
  }

  @Test func `the slow line has neither bar nor clock`() throws {
    var scene = try Scene()
    #expect(scene.screen.contains("14:32"))
    scene.state.preferences.isSlow = true
    #expect(!scene.screen.contains("14:32"))
    #expect(scene.frame[Position(column: 10, row: 2)].style.attributes.contains(.reverse) == false)
  }

  @Test(
    arguments: [
      (SlowLine.automatic, nil, false), (.automatic, 99, false), (.automatic, 100, true),
      (.automatic, 5_000, true), (.yes, 1, true), (.yes, nil, true), (.no, 5_000, false),
    ] as [(SlowLine, Int64?, Bool)])
  func `a line is slow when it was said so, or else measured`(
    setting: SlowLine, milliseconds: Int64?, isSlow: Bool
  ) throws {
    var scene = try Scene()
    scene.state.preferences.slowLine = setting
    if let milliseconds {
      let effect = scene.state.update(
        .input(.roundTrip(.milliseconds(milliseconds))), scene.registry)
      #expect(effect == .none)
    }
    #expect(scene.state.preferences.isSlow == isSlow)
    #expect(scene.screen.contains("14:32") == !isSlow)
  }

  @Test func `a choice made at the desk stands against the measurement`() throws {
    var scene = try Scene()
    _ = scene.state.update(.input(.roundTrip(.seconds(1))), scene.registry)
    scene.press(.function(2))
    scene.type("ligne lente")
    #expect(scene.press(.enter) == .savePreferences)
    _ = scene.state.update(.input(.roundTrip(.seconds(2))), scene.registry)
    #expect(!scene.state.preferences.isSlow)
    #expect(scene.screen.contains("14:32"))
  }

  @Test(arguments: Language.allCases)
  func `every language fits its columns`(language: Language) throws {
    let scene = try Scene(language: language)
    for line in scene.lines { #expect(TextWidth.columns(of: line) <= 80) }
    #expect(scene.lines[1].hasSuffix("╮"))
  }

  @Test func `quitting asks nothing when nothing would be lost`() throws {
    var scene = try Scene()
    #expect(scene.press(.function(10)) == .quit)
  }

  @Test func `the detail waits until a walk through the list comes to rest`() throws {
    var scene = try Scene()
    let first = try #require(scene.state.desk.detail)
    _ = scene.state.update(.input(.key(.down)), scene.registry)
    #expect(scene.state.desk.detail == first)
    #expect(scene.state.isWalking)
    _ = scene.state.update(.rest, scene.registry)
    #expect(scene.state.desk.detail == scene.state.desk.focused.selected?.subject)
    #expect(!scene.state.isWalking)
  }

  @Test func `any key but a step brings the detail to the selection at once`() throws {
    var scene = try Scene()
    _ = scene.state.update(.input(.key(.down)), scene.registry)
    _ = scene.state.update(.input(.key(.tab)), scene.registry)
    #expect(scene.state.desk.detail == scene.state.desk.focused.selected?.subject)
  }
}
