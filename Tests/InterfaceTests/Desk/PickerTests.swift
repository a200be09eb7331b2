import Canvas
import Domain
import Interface
import Testing

@Suite struct PickerTests {
  @Test func `a list longer than its box says which part is in sight`() throws {
    var scene = try Scene()
    scene.press(.function(2))
    #expect(scene.lines.contains { $0.contains("╰─") && $0.contains(" 1–17 sur ") })
    scene.press(.end)
    #expect(scene.lines.contains { $0.contains("╰─") && $0.contains(" ▴ ─╯") })
    scene.type("échéances")
    #expect(!scene.lines.contains { $0.contains("╰─") && $0.contains(" sur ") })
  }

  @Test func `a list opens on the line that holds now, in sight also in a low window`() throws {
    var scene = try Scene(columns: 60, rows: 18)
    scene.press(.function(6), .end, .enter, .function(6))
    #expect(scene.screen.contains("▸ tirage au sort"))
    scene.press(.escape, .character("2"), .character("i"), .enter)
    scene.type("zoe janssens")
    scene.press(.enter, .enter)
    #expect(scene.screen.contains("▸ Zoé Janssens"))
    _ = scene.state.update(.input(.resize(Size(columns: 60, rows: 20))), scene.registry)
    _ = scene.state.update(.input(.resize(Size(columns: 60, rows: 18))), scene.registry)
    #expect(scene.screen.contains("▸ Zoé Janssens"))
  }

  @Test func `stages open on the first that is not done`() throws {
    var scene = try Scene()
    scene.press(.character("3"))
    let pathway = try #require(
      scene.state.desk.focused.selected.flatMap { PathwayID($0) }
        .flatMap { scene.registry.pathways[$0] })
    scene.press(.function(4))
    #expect(scene.screen.contains("▸ \(pathway.marks.values.count { $0.doneOn != nil } + 1). "))
  }

  @Test func `the order of a list is never cut to make room for the number of its rows`() throws {
    var scene = try Scene()
    scene.press(.character("3"))
    #expect(scene.screen.contains("tri : en cours d'abord, date ↓ "))
    scene.press(.character("1"), .insert, .insert, .function(6))
    scene.type("inscription")
    scene.press(.enter)
    #expect(scene.screen.contains("2 cochées · tri : inscription ↓ "))
    scene.press(.function(3))
    scene.type("o")
    scene.press(.enter)
    #expect(scene.screen.contains("filtre : o"))
  }

  @Test func `what ticked people were asked for at once is undone at once`() throws {
    var scene = try Scene()
    let active = scene.registry.candidates.values.count { $0.state == .active }
    scene.press(.control("a"), .character("s"))
    scene.type("pause")
    scene.press(.enter)
    #expect(scene.screen.contains("Mettre en pause : le faire pour les 47 personnes cochées ?"))
    scene.press(.character("o"))
    #expect(scene.registry.candidates.values.allSatisfy { $0.state != .active })
    scene.press(.character("u"))
    #expect(scene.registry.candidates.values.count { $0.state == .active } == active)
    #expect(scene.screen.contains("Annulé : « \(active) changements. »"))
  }

  @Test func `a long name gives way to what is done to it`() throws {
    var scene = try Scene()
    scene.press(.function(7))
    scene.type("Bartholoméuszewski-Vandenbroeckenstein de la Tour et Taxis de Montfort")
    scene.press(.control("s"), .function(8), .enter)
    #expect(scene.lines[0].contains("… › Noter le départ de la ré"))
  }

  @Test func `undoing says what it took back`() throws {
    var scene = try Scene()
    scene.press(.function(7))
    scene.type("Abeba")
    scene.press(.down)
    scene.type("Abate")
    scene.press(.control("s"), .character("u"), .character("o"))
    #expect(scene.screen.contains("Annulé : « Abeba Abate est dans la réserve. »"))
  }

  @Test func `the next steps begin with the ones that lead on`() throws {
    var scene = try Scene()
    scene.press(.character("3"), .character("s"))
    #expect(scene.screen.contains("▸ Marquer une étape"))
  }

  @Test func `what is over is not reworded, and what is under way may be`() throws {
    var scene = try Scene()
    scene.press(.character("4"), .character("s"))
    #expect(scene.screen.contains("Réécrire le pourquoi"))
    scene.press(.escape, .end, .character("s"))
    #expect(!scene.screen.contains("Réécrire le pourquoi"))
  }

  @Test(arguments: [(Language.french, 80), (.english, 80), (.simple, 80), (.simple, 60)])
  func `the state of an introduction is never cut`(language: Language, columns: Int) throws {
    var scene = try Scene(columns: columns, rows: 60, language: language)
    scene.press(.character("4"))
    let rows = scene.lines.drop { !$0.contains(" 4 ") }.dropFirst().prefix { !$0.contains("╰") }
    #expect(rows.count > 20)
    for row in rows {
      let pane = row.split(separator: "│").first ?? ""
      #expect(!pane.hasSuffix("…"), "\(row)")
    }
  }

  @Test func `the help of a form names what its keys do there`() throws {
    var scene = try Scene()
    scene.press(.function(7), .function(1))
    #expect(scene.screen.contains("Champ suivant"))
    #expect(scene.screen.contains("Quitter le formulaire"))
    let here = scene.lines.prefix { !$0.contains("Ailleurs") }
    #expect(!here.contains { $0.contains("Volet ou section suivante") })
  }
}
