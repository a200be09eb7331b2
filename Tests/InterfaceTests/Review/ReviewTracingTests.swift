import Canvas
import Domain
import Testing

@testable import Interface

/// That somebody looks is in the journal before there is anything to see.
struct ReviewTracingTests {
  private let elodie = ReviewedPerson.elodie
  private let chloe = ReviewedPerson.chloe

  @Test func `opening the people of a need records who looks at whom, once`() throws {
    var scene = try ReviewScene(people: [elodie, chloe])
    scene.sitDown()
    #expect(scene.effects.first == .record([.consult([elodie.introduction, chloe.introduction])]))
    for person in [elodie, chloe] {
      let seen = try #require(scene.whole.introductions[person.introduction]).consultations
      #expect(seen.map(\.member) == [MemberID("U0000004")])
    }
    scene.press(.down, .enter, .escape, .escape, .enter)
    scene.feed(.registryChanged)
    #expect(scene.whole.introductions[elodie.introduction]?.consultations.count == 1)
  }

  @Test func `the list of needs records nothing`() throws {
    let second = Command.create(ReviewScene.secondNeed, ReviewScene.needCard("Comptable"))
    var scene = try ReviewScene(people: [elodie], more: [second])
    scene.sitDown()
    scene.press(.down, .up)
    #expect(scene.effects.allSatisfy { $0 == .none })
    #expect(scene.whole.introductions[elodie.introduction]?.consultations.isEmpty == true)
  }

  @Test func `before it is recorded, numbers stand in place of names`() throws {
    var scene = try ReviewScene(people: [elodie])
    // The screen between the question and its answer.
    #expect(scene.state.sitDown(scene.registry) == .record([.consult([elodie.introduction])]))
    #expect(scene.screen.contains("C000-0001"))
    #expect(!scene.screen.contains("Élodie"))
    #expect(!scene.screen.contains("+32"))
    #expect(!scene.screen.contains("ateliers d'écriture"))
  }

  @Test(arguments: [
    (Reply.Failure.notWritten("Le disque est plein."), "disque est plein."),
    (.refused(.notAllowed), "pas"),
  ])
  func `what cannot be recorded is not shown, and why is said`(
    failure: Reply.Failure, reason: String
  ) throws {
    var scene = try ReviewScene(people: [elodie])
    scene.failure = failure
    scene.sitDown()
    #expect(!scene.screen.contains("Élodie"))
    #expect(scene.screen.contains("Qui consulte est noté avant toute identité"))
    #expect(scene.screen.contains(reason))
    let tries = scene.effects.count { $0 != .none }
    scene.press(.down, .enter)
    #expect(scene.effects.count { $0 != .none } == tries)
    #expect(!scene.screen.contains("Élodie"))
    scene.press(.escape, .character("e"))
    #expect(scene.screen.contains("votre consultation n'est pas encore notée"))
    scene.failure = nil
    scene.press(.function(5))
    scene.feed(.registryChanged)
    #expect(scene.screen.contains("Élodie Dupont"))
    #expect(!scene.screen.contains("Qui consulte"))
  }

  @Test func `what could not be recorded is tried again on the next day`() throws {
    var scene = try ReviewScene(people: [elodie])
    scene.failure = .notWritten("Le disque est plein.")
    scene.sitDown()
    #expect(!scene.screen.contains("Élodie"))
    scene.failure = nil
    scene.feed(.clock(WallTime(today: scene.today.adding(days: 1), minutes: 0)))
    #expect(scene.screen.contains("Élodie Dupont"))
  }

  @Test func `whoever is presented meanwhile appears once that is recorded too`() throws {
    var scene = try ReviewScene(people: [elodie])
    scene.sitDown()
    try scene.present(chloe)
    scene.failure = .notWritten("Le disque est plein.")
    scene.feed(.registryChanged)
    #expect(!scene.screen.contains("Chloé"))
    #expect(scene.screen.contains("C000-0002"))
    scene.failure = nil
    scene.feed(.registryChanged)
    #expect(scene.screen.contains("Chloé Nguyễn"))
    let seen = try #require(scene.whole.introductions[chloe.introduction]).consultations
    #expect(seen.count == 1)
  }

  @Test func `somebody who withdraws just then does not hide the others`() throws {
    var scene = try ReviewScene(people: [elodie, chloe])
    let asked = scene.state.sitDown(scene.registry)
    #expect(asked == .record([.consult([elodie.introduction, chloe.introduction])]))
    try scene.record(.moveIntroduction(elodie.introduction, IntroductionStep(.withdrawn)))
    let refused = Reply(
      .consult([elodie.introduction, chloe.introduction]),
      .failure(.refused(.stands(.introduction(.withdrawn), elodie.introduction.entity))))
    scene.feed(.answered([refused]))
    #expect(scene.screen.contains("Chloé Nguyễn"))
    #expect(!scene.screen.contains("Élodie"))
    #expect(!scene.screen.contains("Qui consulte"))
  }

  @Test func `whoever withdraws disappears from every page`() throws {
    var scene = try ReviewScene(people: [elodie, chloe])
    scene.sitDown()
    scene.press(.home)
    while !(scene.lines.contains { $0.hasPrefix("▸ Élodie") }) { scene.press(.down) }
    scene.press(.enter)
    #expect(scene.state.place == .dossier)
    try scene.record(.moveIntroduction(elodie.introduction, IntroductionStep(.withdrawn)))
    scene.feed(.registryChanged)
    #expect(scene.state.place == .shortlist)
    #expect(!scene.screen.contains("Élodie"))
    #expect(scene.screen.contains("Cette personne ne vous est plus montrée"))
  }

  @Test func `a notice does not go on naming somebody who withdrew`() throws {
    var scene = try ReviewScene(people: [elodie])
    scene.sitDown()
    scene.press(.character("e"), .control("s"))
    #expect(scene.screen.contains("Élodie Dupont : à l'étude."))
    try scene.record(.moveIntroduction(elodie.introduction, IntroductionStep(.withdrawn)))
    scene.feed(.registryChanged)
    #expect(!scene.screen.contains("Élodie"))
  }

  @Test(arguments: [true, false])
  func `somebody presented again after an end is looked at anew`(isNoticed: Bool) throws {
    var scene = try ReviewScene(people: [elodie])
    scene.sitDown()
    let id = elodie.introduction
    try scene.record(.moveIntroduction(id, IntroductionStep(.withdrawn)))
    if isNoticed { scene.feed(.registryChanged) }
    var reopened = IntroductionStep(.reopened)
    reopened.remark = "La personne le demande."
    try scene.record(.moveIntroduction(id, reopened))
    if isNoticed { scene.feed(.registryChanged) }
    var agreed = IntroductionStep(.agreed, on: scene.today)
    (agreed.channel, agreed.fields) = (.phone, [.givenName])
    agreed.expires = scene.today.adding(days: 30)
    try scene.record(.moveIntroduction(id, agreed))
    try scene.record(.moveIntroduction(id, IntroductionStep(.presented)))
    // Between the change and the answer.
    #expect(!scene.screen.contains("Élodie"))
    scene.feed(.registryChanged)
    #expect(scene.screen.contains("Élodie"))
    #expect(!scene.screen.contains("Dupont"))
    #expect(scene.whole.introductions[id]?.consultations.count == 2)
  }
}
