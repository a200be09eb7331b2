import Canvas
import Domain
import Testing

@testable import Interface

/// The reserve goes onto a stick from the desk.
struct BackupScreenTests {
  @Test func `the menu looks for sticks, and one of them is chosen`() throws {
    var scene = try Scene()
    #expect(scene.press(.function(9), .character("k")) == .findSticks)
    let places = [
      BackupPlace(path: "/media/amina/CLE/vivier", stick: "CLE", last: scene.today),
      BackupPlace(path: "/media/amina/AUTRE/vivier", stick: "AUTRE", last: nil),
    ]
    _ = scene.state.update(.sticks(places), scene.registry)
    #expect(scene.screen.contains("sauvegarde du 15/06/2026"))
    #expect(scene.screen.contains("pas encore de sauvegarde"))
    #expect(scene.press(.down, .enter) == .backUp(to: "/media/amina/AUTRE/vivier"))
    #expect(scene.state.layers.isEmpty)
  }

  @Test func `where none is plugged in it says what to do`() throws {
    var scene = try Scene()
    _ = scene.state.update(.sticks([]), scene.registry)
    #expect(scene.screen.contains("Aucune clé n'est branchée") && scene.state.layers.isEmpty)
  }
}
