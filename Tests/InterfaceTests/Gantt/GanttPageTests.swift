import Canvas
import Domain
import Testing

@testable import Interface

/// The chart of the sample's CoopCraft project, which has gone on for a year.
struct GanttPageTests {
  private func scene(columns: Int = 80, rows: Int = 24) throws -> (Scene, PathwayID) {
    var scene = try Scene(columns: columns, rows: rows)
    let project = try #require(scene.registry.pathways.values.first { $0.plans.count == 2 })
    scene.press(.character("3"), .function(3))
    scene.type("coopcraft")
    scene.press(.enter, .character("g"))
    return (scene, project.id)
  }

  @Test func `two rows a stage, the plan that holds, and any other on a key`() throws {
    var (scene, _) = try scene()
    #expect(scene.lines[0].contains("CoopCraft, Chloé Nguyễn › Gantt"))
    #expect(scene.lines.count { $0.dropFirst(24).hasPrefix("p ") } == 7)
    #expect(scene.lines.count { $0.dropFirst(24).hasPrefix("f ") } == 7)
    #expect(
      scene.screen.contains("Plan 2 sur 2") && scene.screen.contains("Les premières rencontres"))
    scene.press(.character("b"))
    #expect(scene.screen.contains("Plan 1 sur 2"))
    scene.press(.character("b"))
    #expect(scene.screen.contains("Plan 2 sur 2"))
  }

  @Test func `weeks and months, and both ways in time`() throws {
    var (scene, _) = try scene()
    #expect(scene.lines[3].contains("2026") && scene.lines[4].contains("01 02 03"))
    scene.press(.character("+"))
    #expect(scene.lines[3].contains("juin") && scene.lines[4].contains(" 25"))
    let before = scene.lines[4]
    scene.press(.right)
    #expect(scene.lines[4] != before)
    scene.press(.left)
    #expect(scene.lines[4] == before)
    scene.press(.character("-"))
    #expect(scene.lines[3].contains("2026"))
  }

  @Test func `the stage that is marked is told in words, and Enter dates it`() throws {
    var (scene, id) = try scene()
    for _ in 0..<4 { scene.press(.down) }
    #expect((scene.lines[1] + scene.lines[2]).contains("5. Réseau : prévu du"))
    #expect(scene.lines[1].contains("commencé le") || scene.lines[2].contains("commencé le"))
    scene.press(.enter)
    #expect(scene.screen.contains("Faite le") && scene.screen.contains("Commencée le"))
    scene.type("15/06/2026")
    scene.press(.control("s"))
    #expect(scene.registry.pathways[id]?.marks[4]?.doneOn == scene.today)
    #expect(scene.registry.pathways[id]?.marks[4]?.startedOn != nil)
    #expect(scene.lines[0].contains("Gantt"))
  }

  @Test func `all days are planned anew in one form, which asks why`() throws {
    var (scene, id) = try scene()
    let before = try #require(scene.registry.pathways[id]?.plans.last)
    scene.press(.function(4))
    #expect(scene.screen.contains("7 Évaluation et p…") && scene.screen.contains("jusqu'au"))
    for _ in 0..<14 { scene.press(.tab) }
    scene.press(.control("u"))
    for _ in 0..<12 { scene.press(.backspace) }
    scene.type("31/12/2026")
    scene.press(.control("s"))
    #expect(scene.registry.pathways[id]?.plans.count == 2)
    scene.press(.end)
    for _ in 0..<15 where !scene.screen.contains("▸ Pourquoi") { scene.press(.tab) }
    scene.type("Le stand est reporté.")
    scene.press(.control("s"))
    let after = try #require(scene.registry.pathways[id]?.plans.last)
    #expect(scene.registry.pathways[id]?.plans.count == 3)
    #expect(after.reason == "Le stand est reporté.")
    #expect(after.span(of: 6)?.to == Day(iso: "2026-12-31"))
    #expect(after.spans.dropLast() == before.spans.dropLast())
  }

  @Test(arguments: [
    ("01/01/2026", "Cette date vient trop tôt"), ("", "Il faut une date ici"),
  ])
  func `a span that cannot be is said where it stands`(typed: String, sentence: String) throws {
    var (scene, id) = try scene(rows: 40)
    scene.press(.function(4))
    for _ in 0..<14 { scene.press(.tab) }
    for _ in 0..<12 { scene.press(.backspace) }
    scene.type(typed)
    scene.press(.tab)
    scene.type("Essai.")
    scene.press(.control("s"))
    let seventh = try #require(scene.lines.firstIndex { $0.contains("7 Évaluation") })
    #expect(scene.lines[seventh + 1].hasPrefix("▸    jusqu'au"))
    #expect(scene.lines[seventh + 2].contains(sentence))
    #expect(scene.registry.pathways[id]?.plans.count == 2)
  }

  @Test func `read aloud, each stage is one sentence with the same facts`() throws {
    var (scene, id) = try scene(rows: 40)
    scene.state.preferences.isLinear = true
    _ = scene.state.update(.registryChanged, scene.registry)
    let text = scene.lines.joined(separator: " ")
    for span in try #require(scene.registry.pathways[id]?.plans.last).spans {
      for day in [span.from, span.to].compactMap(\.self) {
        #expect(text.contains(Wording().date(day)))
      }
    }
    #expect(!text.contains("█") || text.contains("fait (f)"))
  }
}
