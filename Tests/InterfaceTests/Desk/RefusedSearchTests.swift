import Canvas
import Domain
import Testing

@testable import Interface

/// Words typed after a key that would have taken them, where it does not: they start nothing.
@Suite struct RefusedSearchTests {
  private static let strokes: [Key] = [.character("/"), .function(3)]

  @Test(
    arguments: [
      [.function(9), .character("s")], [.function(9), .character("c")], [.function(1)], [.enter],
      [.character("2"), .character("l")],
    ] as [[Key]])
  func `a search on a page of the desk without one`(way: [Key]) throws {
    var scene = try changed()
    for key in way { scene.press(key) }
    #expect(scene.state.pages.count == 1)
    for key in Self.strokes { try check(key, scene.state, scene.registry) }
  }

  @Test func `a search on the results of a round`() throws {
    var scene = try ShortlistScene()
    scene.press(.function(7), .character(" "), .control("s"), .character("o"))
    scene.press(.escape, .down, .enter)
    #expect(scene.state.ground == .list && scene.state.layers.isEmpty)
    for key in Self.strokes { try check(key, scene.state, scene.registry) }
  }

  @Test func `a note on many people`() throws {
    var scene = try changed()
    scene.press(.control("a"))
    try check(.character("o"), scene.state, scene.registry)
  }

  @Test(
    arguments: [[], [.enter], [.enter, .enter], [.enter, .enter, .function(1)], [.function(1)]]
      as [[Key]])
  func `a search on a page of a review`(way: [Key]) throws {
    let second = Command.create(ReviewScene.secondNeed, ReviewScene.needCard("Un autre poste"))
    var scene = try ReviewScene(more: [second])
    scene.sitDown()
    for key in way { scene.press(key) }
    #expect(scene.state.pages.count == way.count + 1)
    for key in Self.strokes { try check(key, scene.state, scene.registry) }
  }

  /// Something stands there to be undone.
  private func changed() throws -> Scene {
    var scene = try Scene()
    scene.press(.function(7))
    scene.type("Abeba")
    scene.press(.down)
    scene.type("Abate")
    scene.press(.control("s"))
    #expect(!scene.state.history.undoable.isEmpty)
    return scene
  }

  private func check<Seat: Shell>(_ key: Key, _ seat: Seat, _ registry: Registry) throws {
    var state = seat
    _ = state.update(.input(.key(key)), registry)
    let refusal = try #require(state.notices.current)
    let why = Wording().say(.typedInVain)
    let typed = "unoqd m".map { Input.key(.character($0)) } + [.key(.backspace), .paste("u")]
    for input in typed {
      #expect(state.update(.input(input), registry) == .none, "\(input)")
      #expect(state.layers == seat.layers && state.pages == seat.pages, "\(input)")
      #expect(state.notices.current?.text == why, "\(input)")
    }
    #expect(state.notices.earlier.suffix(2).map(\.text) == [refusal.text, why])
    try checkEnds(state, seat, registry)
    _ = state.update(.input(.key(.function(2))), registry)
    #expect(state.place == .picker && state.notices.current == nil)
    _ = state.update(.input(.key(.escape)), registry)
    #expect(state.layers.isEmpty)
    _ = state.update(.input(.key(.character(":"))), registry)
    #expect(state.place == .picker)
  }

  /// A pause or whatever is no letter ends it, and acts as it does at any other time.
  private func checkEnds<Seat: Shell>(
    _ vain: Seat, _ seat: Seat, _ registry: Registry
  ) throws {
    #expect(vain.awaitsPause && !seat.awaitsPause)
    var rested = vain
    _ = rested.update(.pause, registry)
    #expect(!rested.awaitsPause)
    for key in [Key.character("3"), .character("/"), .character(":"), .character("?"), .home] {
      var (state, fresh) = (vain, rested)
      #expect(
        state.update(.input(.key(key)), registry) == fresh.update(.input(.key(key)), registry))
      #expect(state.layers == fresh.layers && state.pages == fresh.pages, "\(key)")
      #expect(state.notices.current == fresh.notices.current, "\(key)")
    }
    _ = rested.update(.input(.key(.character("u"))), registry)
    #expect(rested.notices.current?.text != Wording().say(.typedInVain))
  }
}
