import Canvas
import Domain
import Interface
import Testing

/// What was signed with a key that does not count, among what is due.
@Suite struct ConfirmingPageTests {
  private let writer = EntityID(stored: Array("W0000001".utf8).span) ?? .reserve

  /// The page of what is due, on the one record that waits.
  private func scene(
    _ cause: BarredRecord.Cause, _ language: Language = .french, alsoBefore: Bool = false,
    of kind: Change.Kind = .candidatePaused, isConfirmable: Bool = true
  ) throws -> (scene: Scene, number: Int) {
    var scene = try Scene(language: language)
    let person = try #require(scene.registry.candidates.keys.min())
    let signer = MemberID("U0000009")
    let number = 100_000
    for number in alsoBefore ? [number - 1, number] : [number] {
      let stamp = Stamp(
        number: number, time: Timestamp(seconds: 1_600_000_000 + number), member: signer)
      scene.registry.bar(
        BarredRecord(
          stamp, in: writer, kind, on: person.entity, cause, isConfirmable: isConfirmable))
    }
    _ = scene.state.update(.registryChanged, scene.registry)
    scene.press(.character("m"))
    scene.type(language == .english ? "what is due" : language == .simple ? "à faire" : "échéances")
    scene.press(.enter)
    scene.press(.home)
    if alsoBefore { scene.press(.down) }
    return (scene, number)
  }

  /// Wherever lines end.
  private func words(of scene: Scene) -> String {
    scene.screen.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test(arguments: [Key.enter, .character("s")])
  func `a line signed with an earlier key is confirmed once somebody said yes`(key: Key) throws {
    var (scene, number) = try scene(.formerKey, alsoBefore: true)
    #expect(words(of: scene).contains("signé avec une ancienne clé d'U0000009"))
    #expect(scene.screen.contains("\(number) : en pause"))
    scene.press(key)
    #expect(scene.screen.contains("Confirmer") && scene.screen.contains("Mettre de côté"))
    scene.press(.enter)
    #expect(scene.screen.contains("Confirmer ?"))
    #expect(scene.screen.contains("d'avant : \(number - 1)"))
    #expect(scene.registry.entries(of: .reserve).last?.event.change.kind != .recordConfirmed)
    scene.press(.character("o"))
    let last = try #require(scene.registry.entries(of: .reserve).last)
    #expect(last.event.change == .recordConfirmed(RecordNames([number])))
  }

  @Test func `whoever confirms an erasure is told that keys go for good`() throws {
    for kind in [Change.Kind.erasureBegun, .earlierForgotten, .candidatePaused] {
      var (scene, _) = try scene(.formerKey, of: kind)
      scene.press(.enter)
      scene.press(.enter)
      #expect(scene.screen.contains("Confirmer ?"))
      #expect(words(of: scene).contains("pour toujours") == (kind != .candidatePaused))
    }
  }

  @Test func `what nobody can confirm is still said to be of a key from before`() throws {
    let (scene, _) = try scene(.formerKey, isConfirmable: false)
    #expect(words(of: scene).contains("à mettre de côté, signé avec une ancienne clé d'U0000009"))
    #expect(!scene.screen.contains("sans en avoir le droit"))
  }

  @Test(arguments: [BarredRecord.Cause.formerKey, .removed, .notAllowed])
  func `set aside, it is due no more`(cause: BarredRecord.Cause) throws {
    var (scene, number) = try scene(cause)
    scene.press(.character("s"))
    #expect(scene.screen.contains("Confirmer") == (cause != .notAllowed))
    scene.type("côté")
    scene.press(.enter)
    #expect(scene.screen.contains("ne comptera"))
    scene.press(.character("o"))
    #expect(scene.registry.barred[number] == nil)
    #expect(!scene.screen.contains("ligne \(number)"))
    #expect(scene.registry.dueDates(on: scene.today).allSatisfy { $0.kind != .confirmation })
  }

  @Test func `without the right to record nothing is offered`() throws {
    var (scene, _) = try scene(.removed)
    scene.state.isReadOnly = true
    let before = scene.state.layers.count
    for key in [Key.enter, .character("s"), .character("e")] {
      scene.press(key)
      #expect(scene.state.layers.count == before)
    }
  }

  @Test(arguments: Language.allCases)
  func `each cause is told apart in each language`(language: Language) throws {
    let screens = try [BarredRecord.Cause.formerKey, .removed, .notAllowed].map { cause in
      let (scene, number) = try scene(cause, language)
      #expect(scene.screen.contains("\(number)"))
      return scene.screen
    }
    #expect(Set(screens).count == screens.count)
  }
}
