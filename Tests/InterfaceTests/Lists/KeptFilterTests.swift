import Canvas
import Domain
import Testing

@testable import Interface

/// A filter that is asked for again and again has a name.
struct KeptFilterTests {
  private func run(_ words: String, in scene: inout Scene) {
    scene.press(.function(2))
    scene.type(words)
    scene.press(.enter)
  }

  private func filter(_ text: String, in scene: inout Scene) {
    scene.press(.character("/"))
    scene.type(text)
    scene.press(.enter)
  }

  private func keep(_ text: String, as name: String, in scene: inout Scene) {
    filter(text, in: &scene)
    run("garder ce filtre", in: &scene)
    scene.type(name)
    scene.press(.enter)
  }

  @Test func `a kept filter is put again by its name, wherever somebody is`() throws {
    var scene = try Scene()
    keep("bassin:liège formation:attestée", as: "Liège, formés", in: &scene)
    #expect(scene.screen.contains("Filtre gardé : « Liège, formés »."))
    let shown = scene.state.listed.rows
    scene.press(.escape, .character("a"))
    run("filtres gardés", in: &scene)
    #expect(scene.screen.contains("Liège, formés"))
    #expect(scene.screen.contains("bassin:liège formation:a"))
    scene.press(.enter)
    #expect(scene.state.pages.isEmpty && scene.state.listed.rows == shown)
    #expect(scene.state.listed.filter.text == "bassin:liège formation:attestée")
  }

  @Test func `one of a page opens the page, one of the same name takes its place`() throws {
    var scene = try Scene()
    scene.press(.character("a"))
    keep("bassin:namur", as: "Namur", in: &scene)
    scene.press(.escape)
    keep("bassin:liège", as: "Namur", in: &scene)
    #expect(
      scene.state.desk.filters == [
        KeptFilter(name: "Namur", list: .entities(.organisation), text: "bassin:liège")
      ])
    scene.press(.escape, .escape)
    run("filtres gardés", in: &scene)
    scene.press(.enter)
    #expect(scene.state.listed.name == .entities(.organisation))
    run("oublier un filtre", in: &scene)
    scene.press(.enter)
    #expect(scene.state.desk.filters.isEmpty && scene.screen.contains("Filtre oublié"))
  }

  @Test func `what may name somebody is not kept, nor under somebody's name`() throws {
    var scene = try Scene()
    let person = try #require(scene.registry.candidates.values.first?.card.identity?.familyName)
    filter(person, in: &scene)
    run("garder ce filtre", in: &scene)
    #expect(scene.screen.contains("seuls des champs se gardent"))
    scene.press(.escape, .escape)
    #expect(scene.state.layers.isEmpty && scene.state.listed.filter.isEmpty)
    keep("bassin:liège", as: "Comme \(person)", in: &scene)
    #expect(scene.state.desk.filters.isEmpty)
    #expect(scene.screen.contains("aussi celui de quelqu'un"))
    scene.press(.escape)
    run("garder ce filtre", in: &scene)
    #expect(scene.screen.contains("aucun filtre n'est posé"))
    scene.press(.escape)
    run("filtres gardés", in: &scene)
    #expect(scene.screen.contains("aucun filtre n'est gardé"))
  }
}
