import Canvas
import Domain
import Testing

@testable import Interface

/// Two files of one person, at the desk.
struct JoiningScreenTests {
  private static let double = CandidateID("C0000009")

  /// The second file of the first person of the list, looked for by its own name.
  private func found() throws -> (scene: Scene, first: CandidateID, double: CandidateID) {
    var scene = try Scene(columns: 100, rows: 32)
    let double = try #require(Self.double)
    let first = try #require(
      scene.registry.candidates.values.first { $0.card.identity?.familyName == "Dupont" })
    var card = CandidateCard()
    var identity = Identity()
    (identity.givenName, identity.familyName) = ("Lodie", "Zwijnepoel")
    (identity.email, identity.phone) = (first.card.identity?.email, "+32 470 99 88 77")
    card.identity = identity
    try scene.recordElsewhere(.create(double, card))
    scene.press(.character("/"))
    scene.type("zwijnep")
    scene.press(.enter)
    return (scene, first.id, double)
  }

  private func openForm(in scene: inout Scene) {
    scene.press(.function(2))
    scene.type("réunir")
    scene.press(.enter)
  }

  private func choose(_ name: String, in scene: inout Scene) {
    scene.press(.enter)
    scene.type(name)
  }

  @Test func `both are shown side by side before anything is recorded`() throws {
    var (scene, first, double) = try found()
    openForm(in: &scene)
    #expect(scene.lines[0].contains("Lodie Zwijnepoel › Réunir à l'autre fiche de la personne"))
    choose("dupont", in: &scene)
    #expect(scene.screen.contains("Élodie Dupont"))
    #expect(scene.screen.contains("même contact, \(first.entity.shown)"))
    #expect(!scene.screen.contains(double.entity.shown))
    scene.press(.enter)
    let shown = scene.lines.drop { !$0.contains("Celle-ci") }.prefix(5)
    #expect(
      shown.joined(separator: "\n") == """
                         Celle-ci, \(double.entity.shown)                      Qui reste, \(first.entity.shown)
          Prénom         Lodie                                    Élodie
          Nom            Zwijnepoel                               Dupont
          Courriel       elodie.dupont@example.org                elodie.dupont@example.org
          Téléphone      +32 470 99 88 77                         +32 470 00 00 00
        """)
    scene.press(.escape, .character("o"))
    #expect(scene.registry.joined.isEmpty)
  }

  @Test func `what stands below the only field is looked at with the same keys`() throws {
    var (scene, _, _) = try found()
    _ = scene.state.update(.input(.resize(Size(columns: 80, rows: 18))), scene.registry)
    openForm(in: &scene)
    choose("dupont", in: &scene)
    scene.press(.enter)
    let (top, last) = (scene.lines[2], "Inscription le")
    #expect(!scene.screen.contains(last))
    scene.press(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown)
    #expect(scene.screen.contains(last) && !scene.screen.contains("▸ Fiche qui reste"))
    scene.press(.up, .up)
    #expect(!scene.screen.contains(last))
    scene.press(.pageUp, .pageUp, .pageUp, .pageUp)
    #expect(scene.lines[2] == top)
    scene.press(.control("s"))
    #expect(!scene.registry.joined.isEmpty)
  }

  @Test func `one is found by what the other says, tells of it, and undoing parts them`() throws {
    var (scene, first, double) = try found()
    let before = scene.registry.candidates.count
    openForm(in: &scene)
    choose("dupont", in: &scene)
    scene.press(.enter, .control("s"))
    #expect(scene.registry.joined[double]?.into == first)
    #expect(scene.screen.contains("Fiches réunies."))
    #expect(scene.lines.contains { $0.contains("Élodie Dupont") && $0.contains("nom : Zwijne") })
    #expect(scene.registry.candidates.count == before - 1)
    scene.press(.enter)
    #expect(scene.screen.contains("Réunie"))
    while !scene.screen.contains("Zwijnepoel"), scene.screen.contains("▾") {
      scene.press(.pageDown)
    }
    #expect(scene.screen.contains("Zwijnepoel") && scene.screen.contains("+32 470 99 88 77"))
    scene.press(.escape, .character("u"))
    if scene.state.place == .question {
      #expect(scene.screen.contains("Lodie Zwijnepoel : fiche réunie à \(first.entity.shown)"))
      scene.press(.character("o"))
    }
    #expect(scene.registry.joined.isEmpty && scene.registry.candidates.count == before)
    #expect(scene.lines.contains { $0.contains("Lodie Zwijnepoel") })
  }

  @Test func `they are parted at any time, whatever was done since, and on a yes alone`() throws {
    var (scene, first, double) = try found()
    try scene.recordElsewhere(.act(double, Joining(into: first)))
    try scene.recordElsewhere(.note(first.entity, "Depuis."))
    let other = try #require(scene.registry.candidates.keys.first { $0 != first })
    try scene.recordElsewhere(.erase(other, Erasure(.request)))
    for isMeant in [false, true] {
      scene.press(.function(2))
      scene.type("séparer")
      scene.press(.enter)
      #expect(scene.screen.contains("Séparer la fiche \(double.entity.shown), Lodie Zwijnepoel ?"))
      scene.press(isMeant ? .character("o") : .enter)
      #expect(scene.registry.joined.isEmpty == isMeant)
    }
    #expect(scene.registry.candidates[first]?.notes.contains { $0.text == "Depuis." } == true)
    scene.press(.function(2))
    scene.type("séparer")
    #expect(scene.screen.contains("aucune fiche n'est réunie"), "\(scene.screen)")
  }

  @Test func `a picker finds somebody by their number, of which a letter is no part`() throws {
    var (scene, first, _) = try found()
    openForm(in: &scene)
    scene.press(.enter)
    scene.type(String(first.entity.stored.prefix(3)).lowercased())
    #expect(scene.screen.contains("▸ Élodie Dupont"), "\(scene.screen)")
    scene.type(String(first.entity.stored.dropFirst(3)))
    scene.press(.enter)
    #expect(scene.screen.contains("Qui reste, \(first.entity.shown)"))
  }

  @Test func `a file is found by its number without the dash, and by that of what joined it`()
    throws
  {
    var (scene, first, double) = try found()
    try scene.recordElsewhere(.act(double, Joining(into: first)))
    for number in [first.entity, double.entity].flatMap({ [$0.stored, $0.shown.lowercased()] }) {
      scene.press(.escape, .escape, .character("/"))
      scene.type(number)
      scene.press(.enter)
      #expect(scene.lines.contains { $0.contains("▸ Élodie Dupont") }, "\(number)")
    }
  }

  @Test(arguments: ["Téléphone:0470998877", "0470 99 88 77", "nom:zwijnepoel", "lodie"])
  func `a filter finds the file that stands by what the other one says`(filter: String) throws {
    var (scene, first, double) = try found()
    try scene.recordElsewhere(.act(double, Joining(into: first)))
    scene.press(.escape, .escape, .character("/"))
    scene.type(filter)
    scene.press(.enter)
    #expect(scene.lines.contains { $0.contains("▸ Élodie Dupont") }, "\(scene.screen)")
  }

  @Test func `whoever is erased is told which other file goes as well`() throws {
    var (scene, first, double) = try found()
    try scene.recordElsewhere(.act(double, Joining(into: first)))
    scene.press(.function(8))
    scene.press(.down, .enter)
    let told = "La fiche \(double.entity.shown), réunie à celle-ci, est effacée avec elle."
    #expect(scene.screen.contains(told), "\(scene.screen)")
  }
}
