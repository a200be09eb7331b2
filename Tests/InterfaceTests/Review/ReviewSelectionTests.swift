import Canvas
import Domain
import Testing

@testable import Interface

/// Where the selection stands after somebody has gone to the end of the list.
struct ReviewSelectionTests {
  private func scene() throws -> ReviewScene {
    var scene = try ReviewScene(people: [
      .elodie.after(ReviewedPerson.studying), .chloe, .thibaut, .nameless,
    ])
    scene.sitDown()
    return scene
  }

  /// The names and numbers on the list, from the top.
  private func people(_ scene: ReviewScene) -> [String] {
    scene.state.people(of: ReviewScene.need, scene.registry).map(\.label)
  }

  private func selected(_ scene: ReviewScene) -> String? {
    scene.state.selection(scene.registry).flatMap { scene.state.person($0, scene.registry)?.label }
  }

  private func decline(_ scene: inout ReviewScene) {
    scene.press(.character("n"), .character("s"), .control("s"))
  }

  @Test func `after a decision it stays in place, on the next person`() throws {
    var scene = try scene()
    let before = people(scene)
    scene.press(.down)
    decline(&scene)
    #expect(selected(scene) == before[2])
    #expect(scene.screen.contains("\(before[1]) : non retenue"))
    #expect(people(scene).prefix(3) == [before[0], before[2], before[3]])
  }

  @Test func `after the last it stands on the last who is shown, and then on the last row`() throws
  {
    var scene = try scene()
    let before = people(scene)
    scene.press(.end)
    for place in [2, 1, 0] {
      decline(&scene)
      #expect(selected(scene) == before[place])
    }
    decline(&scene)
    #expect(selected(scene) == people(scene).last)
  }

  /// And what is below says of whom it is.
  @Test func `what is below the list waits until a walk comes to rest, whatever else comes`() throws
  {
    var scene = try scene()
    let people = people(scene)
    let below = { (scene: ReviewScene) in scene.lines.drop { !$0.contains("───") }.joined() }
    let hints = scene.lines.last
    for _ in 1...2 { scene.feed(.input(.key(.down))) }
    #expect(scene.lines.last == hints)
    #expect(scene.state.isWalking && selected(scene) == people[2])
    #expect(below(scene).contains(people[0]) && !below(scene).contains(people[2]))
    var (rested, changed, deciding) = (scene, scene, scene)
    rested.feed(.rest)
    #expect(rested.lines.last != hints)
    #expect(!rested.state.isWalking)
    #expect(below(rested).contains(people[2]) && !below(rested).contains(people[0]))
    changed.feed(.registryChanged)
    #expect(below(changed).contains(people[2]))
    deciding.feed(.input(.key(.character("n"))))
    #expect(deciding.state.place == .form && deciding.screen.contains(people[2]))
    #expect(!deciding.screen.contains(people[0]))
    #expect(!deciding.state.isWalking)
  }

  @Test func `from somebody's own page it leads to the next on the list`() throws {
    var scene = try scene()
    let before = people(scene)
    scene.press(.enter)
    decline(&scene)
    #expect(scene.state.place == .shortlist)
    #expect(selected(scene) == before[1])
  }

  @Test func `a decision that ends nothing leaves it alone`() throws {
    var scene = try scene()
    let before = people(scene)
    scene.press(.down, .character("a"), .control("s"), .escape)
    #expect(selected(scene) == before[1])
  }

  @Test func `undoing leads back to the person`() throws {
    var scene = try scene()
    let before = people(scene)
    scene.press(.down)
    decline(&scene)
    scene.press(.end, .character("u"))
    #expect(selected(scene) == before[1])
    #expect(people(scene) == before)
  }

  @Test func `what others decide leads it to nobody else`() throws {
    var scene = try scene()
    scene.press(.home)
    let id = try #require(scene.state.selection(scene.registry))
    try scene.record(.moveIntroduction(id, IntroductionStep(.withdrawn)))
    scene.feed(.registryChanged)
    #expect(scene.state.selection(scene.registry) == id)
  }
}
