import Canvas
import Domain
import Testing

@testable import Interface

/// Erasing a person's file, from the pool and from the dossier.
@Suite struct ErasureScreenTests {
  private struct Erasing {
    var scene: Scene
    let person: CandidateID
    let name: String
    var number: String { person.entity.shown }
  }

  /// The form that asks why and for the number, of the first person of the pool.
  private func erasing() throws -> Erasing {
    var scene = try Scene()
    let person = try #require(scene.state.desk.focused.selected.flatMap { CandidateID($0) })
    let name = try #require(scene.registry.candidates[person]?.name)
    scene.press(.function(8), .down, .enter)
    try #require(scene.state.place == .form)
    return Erasing(scene: scene, person: person, name: name)
  }

  @Test func `the form says what happens, by name of organisation, and asks for the number`() throws
  {
    let erasing = try erasing()
    let screen = erasing.scene.screen
    #expect(erasing.scene.lines[0].contains("\(erasing.name) › Effacer la fiche"))
    for words in [
      "Plus rien de la personne ne pourra être lu", "aucune plus de 30 jours",
      "Cela ne s'annule pas.",
      "Les chiffres continuent de compter", "recopiez le numéro de la fiche : \(erasing.number)",
    ] {
      #expect(screen.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(words))
    }
  }

  @Test func `a wrong number is refused with a sentence`() throws {
    var erasing = try erasing()
    erasing.scene.press(.character("a"), .tab, .tab)
    erasing.scene.type("C0000000")
    erasing.scene.press(.control("s"))
    #expect(erasing.scene.screen.contains("Ce n'est pas le numéro de cette fiche."))
    #expect(erasing.scene.registry.erased.isEmpty)
  }

  @Test func `leaving leaves everything as it was`() throws {
    var erasing = try erasing()
    let revision = erasing.scene.registry.revision
    erasing.scene.press(.character("a"), .escape, .character("o"))
    #expect(erasing.scene.state.place == .desk)
    #expect(erasing.scene.registry.revision == revision)
  }

  @Test func `without a reason nothing is erased`() throws {
    var erasing = try erasing()
    erasing.scene.press(.tab, .tab)
    erasing.scene.type(erasing.number)
    erasing.scene.press(.control("s"))
    #expect(erasing.scene.state.place == .form)
    #expect(erasing.scene.registry.erased.isEmpty)
  }

  @Test func `the number is taken without its dash and in small letters`() throws {
    var erasing = try erasing()
    erasing.scene.press(.character("a"), .tab, .tab)
    erasing.scene.type(erasing.person.entity.stored.lowercased())
    erasing.scene.press(.control("s"))
    #expect(erasing.scene.registry.erased == [erasing.person])
  }

  @Test func `afterwards nothing on the desk names the person`() throws {
    var erasing = try erasing()
    erasing.scene.press(.escape)
    erasing.scene.press(.character("o"))
    for letter in "Une note" { erasing.scene.press(.character(letter)) }
    erasing.scene.press(.control("s"))
    erasing.scene.press(.function(8), .down, .enter, .character("a"), .tab, .tab)
    erasing.scene.type(erasing.number)
    erasing.scene.press(.control("s"))
    var scene = erasing.scene
    let answer = "La fiche \(erasing.number) est effacée : notez ce numéro sur papier."
    #expect(scene.screen.contains(answer))
    #expect(!scene.state.desk[.candidates].rows.contains(.entity(erasing.person.entity)))
    #expect(!scene.screen.contains(erasing.name))
    #expect(scene.state.history.undoable.map(\.isErasure) == [true])
    #expect(scene.state.draft == nil)
    #expect(scene.state.notices.earlier.allSatisfy { !$0.text.contains(erasing.name) })
    scene.press(.character("4"))
    scene.press(.function(3))
    scene.type(erasing.number)
    #expect(
      scene.state.desk[.introductions].rows.isEmpty == false
        || scene.registry
          .introductions(of: erasing.person).isEmpty
    )
  }

  @Test func `a form about somebody whom another process erases is closed`() throws {
    var scene = try Scene()
    let person = try #require(scene.state.desk.focused.selected.flatMap { CandidateID($0) })
    scene.press(.character("o"))
    scene.type("Une note")
    #expect(scene.state.draft != nil)
    try scene.recordElsewhere(.erase(person, Erasure(.request)))
    #expect(scene.state.place == .desk)
    #expect(scene.state.draft == nil)
    #expect(scene.screen.contains("vient d'être effacée"))
  }

  @Test func `a draft about an erased person is not opened again`() throws {
    var scene = try Scene()
    let person = try #require(scene.state.desk.focused.selected.flatMap { CandidateID($0) })
    let draft = FormDraft(
      purpose: "note \(person.entity.stored)",
      entries: [FormDraft.Part(name: "note", text: "Une note")])
    try scene.recordElsewhere(.erase(person, Erasure(.request)))
    let isOpened = scene.state.restore(draft, scene.registry)
    #expect(!isOpened)
    #expect(scene.state.place == .desk)
  }

  @Test func `the dossier of an erased person says what remains, and refuses the rest`() throws {
    var erasing = try erasing()
    erasing.scene.press(.escape, .enter, .function(8), .down, .enter)
    erasing.scene.press(.character("a"), .tab, .tab)
    erasing.scene.type(erasing.number)
    erasing.scene.press(.control("s"))
    #expect(erasing.scene.state.place == .dossier)
    #expect(erasing.scene.lines[0].contains("effacée"))
    #expect(erasing.scene.screen.contains("Fiche effacée le 15/06/2026, à sa demande."))
    #expect(!erasing.scene.screen.contains(erasing.name))
    #expect(!erasing.scene.screen.contains("F7"))
    for key in [Key.function(4), .function(7), .function(8)] {
      erasing.scene.press(key)
      #expect(erasing.scene.state.place == .dossier)
      #expect(erasing.scene.screen.contains("état : effacée"))
    }
  }
}
