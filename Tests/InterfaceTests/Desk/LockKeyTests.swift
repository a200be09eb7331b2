import Canvas
import Interface
import Testing

@Suite struct LockKeyTests {
  /// The keys that lead to each place from the desk.
  private static let ways: [(place: Place, keys: [Key])] = [
    (.desk, []), (.filter, [.function(3), .character("a")]), (.dossier, [.enter]),
    (.form, [.function(7), .character("Z")]), (.picker, [.function(2)]), (.list, [.character("d")]),
    (.text, [.function(1)]), (.question, [.function(7), .character("Z"), .escape]),
  ]

  @Test(arguments: ways.indices)
  func `Ctrl-L locks wherever one is, and what is typed stays`(index: Int) throws {
    let (place, keys) = Self.ways[index]
    var scene = try Scene()
    for key in keys { scene.press(key) }
    #expect(scene.state.place == place)
    let draft = scene.state.draft
    #expect(scene.press(.control("l")) == .lock)
    #expect(scene.state.place == place)
    #expect(scene.state.draft == draft)
  }

  @Test func `the lock stands in the list of commands`() throws {
    var scene = try Scene()
    scene.press(.function(2))
    scene.type("fermer le bureau")
    #expect(scene.screen.contains("Ctrl-L"))
    #expect(scene.press(.enter) == .lock)
    #expect(scene.state.layers.isEmpty)
  }
}
