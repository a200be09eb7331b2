import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct PageMovingTests {
  /// The desk with the dossier of somebody who has been introduced.
  private func dossier(columns: Int = 80, rows: Int = 24) throws -> Scene {
    var scene = try Scene(columns: columns, rows: rows)
    scene.press(.character("/"))
    scene.type("élodie dupont")
    scene.press(.enter, .enter)
    try #require(scene.lines[0].contains("Réserve › Élodie Dupont"))
    return scene
  }

  @Test func `Enter opens the dossier and Escape goes back to the desk`() throws {
    var scene = try dossier()
    #expect(scene.frame.cursor == Position(column: 0, row: 4))
    scene.press(.escape)
    #expect(scene.state.pages.isEmpty)
  }

  @Test func `Tab walks the sections and the title of each comes into sight`() throws {
    var scene = try dossier()
    let titles = ["Disponibilité", "Parcours", "Mises en relation", "Accords et droits"]
    for title in titles {
      scene.press(.tab)
      #expect(scene.lines[4].dropFirst(2).hasPrefix(title))
    }
    for _ in titles { scene.press(.backTab) }
    #expect(scene.state.pages.last?.cursor?.spot == PageSpot())
    #expect(scene.state.pages.last?.cursor?.top == 0)
  }

  @Test func `the underlined title is that of the section the selection is in`() throws {
    var scene = try dossier()
    scene.press(.tab, .tab, .tab)
    let titles = Array(scene.lines[1])
    let line = Array(scene.lines[2])
    let underlined = zip(titles, line).filter { $0.1 == "━" }.map(\.0)
    #expect(String(underlined).hasPrefix("Relations"))
  }

  @Test func `End and Home go to the ends and no further`() throws {
    var scene = try dossier()
    scene.press(.end)
    let last = scene.state.pages.last?.cursor
    scene.press(.down, .pageDown, .end)
    #expect(scene.state.pages.last?.cursor == last)
    scene.press(.home)
    #expect(scene.state.pages.last?.cursor == PageCursor())
    scene.press(.up, .pageUp, .home, .backTab)
    #expect(scene.state.pages.last?.cursor == PageCursor())
  }

  @Test(arguments: [(60, 18), (80, 24), (100, 30), (200, 60)])
  func `every row down keeps the selection in sight, and every row is passed`(
    columns: Int, rows: Int
  ) throws {
    var scene = try dossier(columns: columns, rows: rows)
    var spots: [PageSpot] = []
    while let spot = scene.state.pages.last?.cursor?.spot, spots.last != spot {
      spots.append(spot)
      let frame = scene.frame
      let row = try #require(frame.cursor?.row)
      #expect((4..<rows - 1).contains(row))
      #expect(frame[Position(column: 0, row: row)].glyph == "▸")
      scene.press(.down)
    }
    let body = try #require(scene.state.pageScreen(scene.registry)).body
    #expect(spots == body.rows.compactMap(\.spot))
  }

  @Test func `a line that leads somewhere is opened by Enter and is what actions are about`()
    throws
  {
    var scene = try dossier()
    #expect(scene.state.subject(scene.registry)?.kind == .candidate)
    scene.press(.tab, .tab)
    #expect(scene.state.subject(scene.registry)?.kind == .pathway)
    scene.press(.enter)
    #expect(scene.lines[0].contains("Parcours › "))
    scene.press(.escape)
    #expect(scene.lines[0].contains("Réserve › "))
    #expect(scene.state.subject(scene.registry)?.kind == .pathway)
  }

  @Test func `a click selects a line and a second click opens it`() throws {
    var scene = try dossier(columns: 100, rows: 40)
    let row = try #require(scene.lines.lastIndex { $0.contains("SYSTÈME  ") })
    let place = Position(column: 10, row: row)
    _ = scene.state.update(.input(.click(place)), scene.registry)
    #expect(scene.frame.cursor == Position(column: 0, row: row))
    _ = scene.state.update(.input(.click(place)), scene.registry)
    #expect(scene.lines[0].contains("Parcours › SYSTÈME"))
  }

  @Test func `the selection stays with its entity when something is recorded above it`() throws {
    var scene = try dossier()
    scene.press(.tab, .tab, .tab)
    let selected = scene.state.subject(scene.registry)
    try #require(selected?.kind == .introduction)
    let candidate = try #require(scene.state.pages.last?.own)
    try scene.recordElsewhere(.note(candidate, "Une note."))
    #expect(scene.state.subject(scene.registry) == selected)
  }

  @Test func `a smaller window keeps the selection in sight`() throws {
    var scene = try dossier(columns: 120, rows: 50)
    scene.press(.tab, .tab, .tab)
    let selected = scene.state.subject(scene.registry)
    _ = scene.state.update(.input(.resize(Size(columns: 60, rows: 18))), scene.registry)
    #expect(scene.state.subject(scene.registry) == selected)
    let row = try #require(scene.frame.cursor?.row)
    #expect(scene.lines[row].hasPrefix("▸"))
  }

  @Test func `help scrolls through every key`() throws {
    var scene = try Scene()
    scene.press(.function(1))
    #expect(scene.lines[0].hasPrefix(" Aide"))
    #expect(scene.lines[1].contains("1–20 sur "))
    scene.press(.end)
    #expect(scene.lines[1].contains("▴"))
    #expect(!scene.lines[1].contains("▾"))
  }

  @Test func `where a page stands is never written over the line under a title`() throws {
    var scene = try dossier()
    for _ in 0..<8 {
      scene.press(.tab)
      let line = scene.lines[2]
      #expect(line.contains { $0 == "━" } && line.contains(" sur "), "\(line)")
      let titles = zip(Array(scene.lines[1]), Array(line)).filter { $0.1 == "━" }.map(\.0)
      #expect(scene.lines[1].contains(String(titles)) && titles.last != " ")
      #expect(!line.contains("━1") && !line.contains("━2"), "\(line)")
    }
  }

  @Test func `what was said is closed first, and said once however often a key is pressed`() throws
  {
    var scene = try Scene()
    scene.press(.escape)
    #expect(scene.lines.last?.contains("rien ne reste à fermer") == true)
    scene.press(.escape)
    #expect(scene.state.notices.current == nil)
    scene.press(.escape, .escape, .escape)
    #expect(scene.state.notices.earlier.count == 1)
  }

  @Test func `what was begun shows in a bar, and only what is whole fills it`() {
    #expect(ProgressBar.text(1, of: 7, columns: 6) == "█░░░░░")
    #expect(ProgressBar.text(6, of: 7, columns: 6) == "█████░")
    #expect(ProgressBar.text(7, of: 7, columns: 6) == "██████")
    #expect(ProgressBar.text(0, of: 7, columns: 6) == "░░░░░░")
    #expect(ProgressBar.text(0, of: 0, columns: 6).isEmpty)
  }
}
