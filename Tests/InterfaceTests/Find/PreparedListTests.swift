import Canvas
import Domain
import Testing

@testable import Interface

/// What a list writes down for a filter, while nobody types and from one letter to the next.
@Suite struct PreparedListTests {
  private func fresh(_ filter: String, in scene: Scene) throws -> [RowID] {
    try scene.registry.rows(
      of: .entities(.candidate), on: scene.today, filter: filter, wording: Wording(),
      memberName: scene.state.reading(scene.registry).memberName)
  }

  private func type(_ text: String, into scene: inout Scene) {
    for letter in text { scene.press(.character(letter)) }
  }

  @Test func `a long list is made ready a little at each rest, and then no more`() throws {
    var scene = try Scene(candidates: 1_700)
    #expect(scene.state.isUnprepared)
    var rests = 0
    while scene.state.isUnprepared, rests < 100 {
      _ = scene.state.update(.rest, scene.registry)
      rests += 1
    }
    #expect(rests > 1 && rests < 20)
    scene.press(.function(3))
    type("liège", into: &scene)
    #expect(scene.state.listed.rows == (try fresh("liège", in: scene)))
    _ = scene.state.update(.registryChanged, scene.registry)
    #expect(!scene.state.isUnprepared)
  }

  @Test func `a short list is not made ready before it is asked`() throws {
    #expect(try !Scene().state.isUnprepared)
  }

  @Test(arguments: [329, 330, 331] as [UInt64])
  func `letter after letter finds what the whole finds at once`(seed: UInt64) throws {
    var numbers = SplitMix64(seed: seed)
    var scene = try Scene(candidates: 150)
    scene.press(.function(3))
    let words = [
      "marie", "liège", "04", "0470", "animation", "-marie", "\"de l'", "ville:liège", "o'", "CDD",
      "sans:téléphone", "e", "an",
    ]
    for _ in 0..<10 {
      let filter = (0..<Int.random(in: 1...3, using: &numbers)).map { _ in
        words.randomElement(using: &numbers) ?? ""
      }.joined(separator: " ")
      for count in 1...filter.count {
        type(String(filter.prefix(count).suffix(1)), into: &scene)
        let typed = String(filter.prefix(count))
        #expect(scene.state.listed.filter.text == typed)
        let whole = (try? fresh(typed, in: scene)) ?? []
        #expect(scene.state.listed.rows == whole, "seed \(seed): \(typed)")
      }
      for _ in filter { scene.press(.backspace) }
    }
  }

  @Test func `what is recorded meanwhile is found, and what was is not`() throws {
    var scene = try Scene(candidates: 600)
    scene.press(.function(3))
    type("zyxw", into: &scene)
    #expect(scene.state.listed.rows.isEmpty)
    let id = try #require(scene.registry.candidates.values.map(\.id).min())
    var number = scene.registry.entries.last?.stamp.number ?? 0
    for text in ["Zyxwvu", "Abcd", "Zyxwvu"] {
      var card = try #require(scene.registry.candidates[id]).card
      var identity = try #require(card.identity)
      identity.familyName = text
      card.identity = identity
      number += 1
      scene.registry.apply(
        Event(.amended(.candidate(card)), on: id.entity),
        Stamp(number: number, time: Timestamp(seconds: 1_781_500_000), member: MemberID("m1")))
      _ = scene.state.update(.registryChanged, scene.registry)
      #expect(scene.state.listed.rows == (try fresh("zyxw", in: scene)))
    }
    #expect(scene.state.listed.rows == [.entity(id.entity)])
  }
}
