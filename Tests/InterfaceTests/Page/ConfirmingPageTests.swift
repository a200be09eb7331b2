import Canvas
import Domain
import Interface
import Testing

/// What was signed with a key that does not count, among what is due.
@Suite struct ConfirmingPageTests {
  private let writer = EntityID(stored: Array("W0000001".utf8).span) ?? .reserve

  /// The page of what is due, on the one record that waits.
  private func scene(
    _ cause: BarredRecord.Cause, _ language: Language = .french, alsoBefore: Bool = false
  ) throws -> (scene: Scene, number: Int) {
    var scene = try Scene(language: language)
    let person = try #require(scene.registry.candidates.keys.min())
    let signer = MemberID("U0000009")
    let number = 100_000
    for number in alsoBefore ? [number - 1, number] : [number] {
      let stamp = Stamp(
        number: number, time: Timestamp(seconds: 1_600_000_000 + number), member: signer)
      scene.registry.bar(
        BarredRecord(stamp, in: writer, .candidatePaused, on: person.entity, cause))
    }
    _ = scene.state.update(.registryChanged, scene.registry)
    scene.press(.character("m"))
    scene.type(language == .english ? "what is due" : language == .simple ? "à faire" : "échéances")
    scene.press(.enter)
    scene.press(.home)
    if alsoBefore { scene.press(.down) }
    return (scene, number)
  }

  @Test(arguments: [Key.enter, .character("s")])
  func `a line signed with an earlier key is confirmed once somebody said yes`(key: Key) throws {
    var (scene, number) = try scene(.formerKey, alsoBefore: true)
    #expect(scene.screen.contains("signé avec une clé d'avant, par U0000009"))
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
