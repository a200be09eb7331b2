import Canvas
import Domain
import Testing

@testable import Interface

/// What leaves the desk in a file.
@Suite struct ListExportTests {
  private func exported(_ form: Int, in scene: inout Scene) throws -> ListExport {
    scene.press(.control("e"))
    for _ in 0..<form { scene.press(.down) }
    guard case .export(let export) = scene.state.update(.input(.key(.enter)), scene.registry) else {
      throw Missing()
    }
    return export
  }

  private struct Missing: Error {}

  @Test func `what the filter shows leaves, in its order, in the form that is picked`() throws {
    var scene = try Scene()
    scene.press(.function(3))
    for letter in "liège" { scene.press(.character(letter)) }
    scene.press(.enter)
    let rows = scene.state.listed.rows
    #expect(!rows.isEmpty && rows.count < scene.registry.candidates.count)
    for (place, form) in ListExport.Form.allCases.enumerated() {
      let export = try exported(place, in: &scene)
      #expect(export == ListExport(list: .entities(.candidate), rows: rows, form: form))
    }
  }

  @Test func `nothing leaves of a list that is still being read`() throws {
    var scene = try Scene()
    scene.state.readShare = 40
    scene.press(.control("e"))
    #expect(scene.state.layers.isEmpty && scene.screen.contains("la réserve se lit encore"))
  }

  @Test func `of what is ticked, that alone leaves`() throws {
    var scene = try Scene()
    scene.press(.character(" "), .down, .character(" "))
    let export = try exported(0, in: &scene)
    #expect(Set(export.rows) == scene.state.listed.ticked && export.rows.count == 2)
    scene.press(.control("e"))
    #expect(scene.screen.contains("Exporter 2 lignes"))
  }

  @Test(arguments: EveryListTests.names)
  func `every list leaves, or says why not`(name: ListName) throws {
    var scene = try Scene()
    scene.state.open(name, scene.registry)
    let obstacle = scene.state.obstacleToExporting(scene.registry)
    scene.press(.control("e"))
    #expect((obstacle == nil) == !scene.state.layers.isEmpty)
    if let obstacle { #expect(scene.screen.contains(obstacle), "\(scene.screen)") }
    if !name.isTable { #expect(obstacle != nil) }
  }
}
