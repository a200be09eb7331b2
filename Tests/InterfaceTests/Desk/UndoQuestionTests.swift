import Canvas
import Domain
import Testing

@testable import Interface

/// What would be taken back is named before it is, and asked about where nobody would see it go.
struct UndoQuestionTests {
  private let undo = Key.character("u")

  private func registered(_ scene: inout Scene) {
    scene.press(.function(7))
    scene.type("Zoé")
    scene.press(.down)
    scene.type("Essai")
    scene.press(.control("s"))
  }

  private func commandLine(_ scene: Scene, _ words: String) -> String? {
    var scene = scene
    scene.press(.function(2))
    scene.type(words)
    return scene.lines.first { $0.contains("▸") && $0.contains("│") }
  }

  @Test func `the hint and the list of commands name the act`() throws {
    var scene = try Scene(columns: 160)
    registered(&scene)
    scene.press(.down)
    #expect(scene.lines.last?.contains("u Annuler : inscription") == true, "\(scene.screen)")
    #expect(
      commandLine(scene, "annuler")?.contains("Annuler le dernier changement : inscription")
        == true)
    // What it would take back is not what a command is looked for by.
    #expect(commandLine(scene, "inscription")?.contains("Annuler") != true)
    scene.press(undo, .character("o"))
    #expect(commandLine(scene, "rétablir")?.contains("vient d'être annulé : inscription") == true)
  }

  @Test func `what somebody wrote is asked about, and no is the answer`() throws {
    var scene = try Scene()
    registered(&scene)
    let count = scene.registry.candidates.count
    scene.press(undo)
    #expect(scene.state.place == .question)
    #expect(scene.screen.contains("Annuler « Zoé Essai : inscription » ?"), "\(scene.screen)")
    #expect(scene.screen.contains("Maj-U le ramène."))
    scene.press(.enter)
    #expect(scene.registry.candidates.count == count && scene.state.place == .desk)
    scene.press(undo, .character("o"))
    #expect(scene.registry.candidates.count == count - 1)
  }

  /// Puts the selected person on pause.
  private func paused(_ scene: inout Scene) throws -> CandidateID {
    let id = try #require(scene.state.desk.focused.selected.flatMap { CandidateID($0) })
    scene.press(.function(2))
    scene.type("pause")
    scene.press(.enter, .control("s"))
    try #require(scene.registry.candidates[id]?.state == .paused, "\(scene.screen)")
    return id
  }

  @Test func `a choice about somebody in sight is taken back at once`() throws {
    var scene = try Scene()
    let id = try paused(&scene)
    scene.press(undo)
    #expect(scene.state.place == .desk && scene.registry.candidates[id]?.state == .active)
  }

  @Test func `about somebody out of sight it asks`() throws {
    var scene = try Scene()
    let id = try paused(&scene)
    scene.press(.end, undo)
    #expect(scene.state.place == .question, "\(scene.screen)")
    scene.press(.character("n"))
    #expect(scene.registry.candidates[id]?.state == .paused)
    scene.press(.function(9), .character("r"), undo)
    #expect(scene.state.place == .question, "\(scene.screen)")
    scene.press(.character("o"))
    #expect(scene.registry.candidates[id]?.state == .active)
  }

  @Test func `at the next start what was done last is named with its day, and can be taken back`()
    throws
  {
    var scene = try Scene(columns: 160)
    registered(&scene)
    let before = scene.registry.candidates.count
    scene.state = DeskState(
      size: scene.state.size, moment: scene.state.moment, actor: scene.state.actor,
      memberName: "Amina", seed: 2)
    _ = scene.state.update(.registryChanged, scene.registry)
    #expect(scene.lines.last?.contains("u Annuler : inscription") == true, "\(scene.screen)")
    scene.press(undo)
    #expect(
      scene.screen.contains("Annuler « Zoé Essai : inscription », du 15/06/2026 ?"),
      "\(scene.screen)")
    scene.press(.character("o"))
    #expect(scene.registry.candidates.count == before - 1)
    #expect(scene.screen.contains("Annulé : « Zoé Essai : inscription »"))
    scene.press(.character("U"))
    #expect(scene.registry.candidates.count == before)
    #expect(scene.screen.contains("▸ Zoé Essai"))
  }

  @Test func `at the next start an erasure still bars what was done before it`() throws {
    var scene = try Scene()
    _ = try paused(&scene)
    scene.press(.down)
    let person = try #require(scene.state.desk.focused.selected.flatMap { CandidateID($0) })
    scene.press(.function(8), .down, .enter, .character("a"), .tab, .tab)
    scene.type(person.entity.shown)
    scene.press(.control("s"))
    try #require(scene.registry.erased == [person], "\(scene.screen)")
    scene.state = DeskState(
      size: scene.state.size, moment: scene.state.moment, actor: scene.state.actor,
      memberName: "Amina", seed: 2)
    _ = scene.state.update(.registryChanged, scene.registry)
    let revision = scene.registry.revision
    scene.press(undo)
    #expect(scene.screen.contains("un effacement ne s'annule pas"), "\(scene.screen)")
    scene.press(.character("o"), .escape)
    #expect(scene.registry.revision == revision)
  }

  @Test func `an act and its undoing are one line of the file`() throws {
    var scene = try Scene()
    let id = try paused(&scene)
    let reading = scene.state.reading(scene.registry)
    let before = Chronology(reading).events(of: id.entity).count
    scene.press(undo)
    let lines = Chronology(scene.state.reading(scene.registry)).events(of: id.entity).map(\.line)
    #expect(lines.count == before)
    #expect(lines.first?.text.hasSuffix("(annulé le 15/06/2026 par Amina)") == true)
    scene.press(.character("U"))
    let again = Chronology(scene.state.reading(scene.registry)).events(of: id.entity).map(\.line)
    #expect(again.count == before && again.first?.text.contains("annulé") == false)
  }
}
