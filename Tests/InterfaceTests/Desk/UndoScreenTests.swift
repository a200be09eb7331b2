import Canvas
import Domain
import Testing

@testable import Interface

/// Whatever key was pressed, it is taken back, and done again.
struct UndoScreenTests {
  private func noted(_ text: String, in scene: inout Scene) {
    scene.press(.character("o"))
    scene.type(text)
    scene.press(.control("s"))
  }

  private func notes(_ scene: Scene) -> Int {
    scene.registry.candidates.values.reduce(0) { $0 + $1.notes.count }
  }

  @Test(arguments: [(Key.character("u"), Key.character("U")), (.control("z"), .control("y"))])
  func `what was undone is done again, and undone again`(undo: Key, redo: Key) throws {
    var scene = try Scene()
    let before = notes(scene)
    noted("Une note", in: &scene)
    try #require(notes(scene) == before + 1)
    scene.press(undo, .character("o"))
    #expect(notes(scene) == before && scene.screen.contains("Annulé : « Note gardée. »"))
    scene.press(redo)
    #expect(notes(scene) == before + 1 && scene.screen.contains("Rétabli : « Note gardée. »"))
    scene.press(undo, .character("o"))
    #expect(notes(scene) == before)
    scene.press(redo, redo)
    #expect(notes(scene) == before + 1 && scene.screen.contains("rien à rétablir"))
  }

  @Test func `several are taken back and done again one after the other`() throws {
    var scene = try Scene()
    let before = notes(scene)
    for text in ["Une", "Deux", "Trois"] { noted(text, in: &scene) }
    for left in [2, 1, 0] {
      scene.press(.character("u"), .character("o"))
      #expect(notes(scene) == before + left)
    }
    for back in [1, 2, 3] {
      scene.press(.character("U"))
      #expect(notes(scene) == before + back)
    }
  }

  @Test func `once something else is recorded nothing is done again`() throws {
    var scene = try Scene()
    noted("Une", in: &scene)
    scene.press(.character("u"), .character("o"))
    noted("Deux", in: &scene)
    let notes = notes(scene)
    scene.press(.character("U"))
    #expect(self.notes(scene) == notes && scene.screen.contains("rien à rétablir"))
  }

  @Test func `after an erasure nothing else is undone in its place`() throws {
    var scene = try Scene()
    scene.press(.down)
    noted("Une", in: &scene)
    let notes = notes(scene)
    scene.press(.up, .function(8), .down, .enter, .character("a"), .tab, .tab)
    let person = try #require(scene.state.desk.focused.selected.flatMap { CandidateID($0) })
    scene.type(person.entity.shown)
    scene.press(.control("s"))
    try #require(scene.registry.erased == [person])
    let revision = scene.registry.revision
    scene.press(.character("u"), .character("u"))
    #expect(scene.registry.revision == revision && self.notes(scene) <= notes)
    #expect(scene.screen.contains("un effacement ne s'annule pas"))
  }

  @Test func `whoever's registration was undone is listed, put back, or erased`() throws {
    var scene = try Scene(columns: 100)
    let id = try scene.recordUndoneRegistration()
    scene.press(.function(9), .character("x"))
    #expect(scene.state.listed.name == .retracted, "\(scene.screen)")
    #expect(scene.screen.contains("Inscriptions annulées") && scene.screen.contains("Zoé Essai"))
    scene.press(.enter)
    #expect(scene.screen.contains("Remettre dans la réserve"))
    scene.press(.enter)
    #expect(scene.registry.candidates[id]?.name == "Zoé Essai")
    #expect(scene.screen.contains("Zoé Essai : de nouveau là."), "\(scene.screen)")
    #expect(scene.screen.contains("Aucune inscription n'a été annulée."))
    scene.press(.character("u"), .character("o"))
    #expect(scene.registry.retracted == [id] && scene.screen.contains("Zoé Essai"))
    scene.press(.character("s"), .down, .enter, .character("a"), .tab, .tab)
    scene.type(id.entity.shown)
    scene.press(.control("s"))
    #expect(scene.registry.erased == [id], "\(scene.screen)")
    #expect(!scene.screen.contains("Zoé"))
  }
}
