import Canvas
import Domain
import Testing

@testable import Interface

/// Proposals that are written one after the other.
@Suite struct RoundTests {
  /// Three people are ticked by name and the question is answered with yes.
  private func begun() throws -> ShortlistScene {
    var scene = try ShortlistScene()
    scene.press(.function(7), .function(6), .down, .enter, .home)
    scene.press(.character(" "), .character(" "), .character(" "), .control("s"), .character("o"))
    return scene
  }

  @Test func `each ticked person has a form in turn, and a result at the end`() throws {
    var scene = try begun()
    for (place, name) in ["Zoé Adam", "Noël Bosq", "Élise Carlier"].enumerated() {
      #expect(scene.lines[0].contains("\(place + 1) sur 3 · Amina"))
      #expect(scene.lines.contains { $0.hasPrefix("  Candidat·e") && $0.contains(name) })
      scene.type("Des ateliers depuis \(place + 2) ans.")
      scene.press(.control("s"))
    }
    #expect(
      scene.body.dropLast(0).joined(separator: "\n") == """
         3 proposées sur 3.
        ▸ Zoé Adam       proposée, le 12/02/2026
          Noël Bosq      proposée, le 12/02/2026
          Élise Carlier  proposée, le 12/02/2026
        """)
    #expect(scene.people(.proposed) == ["Zoé Adam", "Noël Bosq", "Élise Carlier"])
    scene.press(.escape)
    #expect(scene.state.place == .shortlist)
  }

  @Test func `a form that is left asks whether to pass to the next or to stop`() throws {
    var scene = try begun()
    scene.type("Un début")
    scene.press(.escape)
    #expect(scene.state.place == .picker)
    scene.press(.escape)
    #expect(scene.state.place == .form && scene.lines.contains { $0.contains("Un début") })
    scene.press(.escape, .enter)
    #expect(scene.lines[0].contains("2 sur 3"))
    scene.press(.escape, .down, .enter)
    #expect(
      scene.body.joined(separator: "\n") == """
         0 proposée sur 3. Entrée écrit pour les autres.
        ▸ Zoé Adam       passée, pas proposée
            écrit  votre texte est gardé tant que cette page est ouverte : Entrée le
                   reprend
          Noël Bosq      à écrire
          Élise Carlier  à écrire
        """)
    #expect(scene.registry.introductions.isEmpty)
  }

  @Test func `nothing that was typed is lost`() throws {
    var scene = try begun()
    scene.type("Un début")
    scene.press(.escape, .enter, .escape, .down, .enter)
    #expect(scene.state.draft?.entries.first?.text == "Un début")
    scene.press(.function(10))
    #expect(scene.state.place == .question)
    scene.press(.enter, .escape)
    #expect(scene.state.place == .question)
    scene.press(.enter, .enter)
    scene.type(", et la fin.")
    scene.press(.control("s"))
    let told = scene.registry.introductions.values.map(\.rationale)
    #expect(told == ["Un début, et la fin."])
    #expect(scene.lines[0].contains("2 sur 3"))
  }

  @Test func `a draft brings back the people who were waiting`() throws {
    var scene = try begun()
    scene.type("Zoé")
    scene.press(.control("s"))
    scene.type("Un début")
    let draft = try #require(scene.state.draft.flatMap { FormDraft(text: $0.text) })
    scene.state.pages = []
    let isRestored = scene.state.restore(draft, scene.registry)
    #expect(isRestored && scene.lines[0].contains("1 sur 2"))
    #expect(scene.lines.contains { $0.contains("Un début") })
    scene.press(.control("s"))
    #expect(scene.lines[0].contains("2 sur 2"))
    #expect(scene.lines.contains { $0.contains("Élise Carlier") })
  }

  @Test func `a draft brings back the texts that were put aside as well`() throws {
    var scene = try begun()
    scene.type("De Zoé, des mots")
    scene.press(.escape, .enter)
    scene.type("De Noël")
    let draft = try #require(scene.state.draft.flatMap { FormDraft(text: $0.text) })
    scene.state.pages = []
    let isRestored = scene.state.restore(draft, scene.registry)
    #expect(isRestored)
    scene.press(.escape, .down, .enter)
    #expect(
      scene.body.joined(separator: "\n") == """
         0 proposée sur 3. Entrée écrit pour les autres.
        ▸ Noël Bosq      à écrire
            écrit  votre texte est gardé tant que cette page est ouverte : Entrée le
                   reprend
          Élise Carlier  à écrire
          Zoé Adam       passée, pas proposée
            écrit  votre texte est gardé tant que cette page est ouverte : Entrée le
                   reprend
        """)
    scene.press(.end, .enter)
    #expect(scene.lines.contains { $0.contains("De Zoé, des mots") })
  }

  @Test func `whoever cannot be proposed any more is told of before anything is written`() throws {
    var scene = try begun()
    try scene.propose(2)
    try scene.record(.move(ShortlistScene.person(3), CandidateStep(.paused)))
    scene.type("Zoé")
    scene.press(.control("s"))
    #expect(
      scene.body.joined(separator: "\n") == """
         1 proposée sur 3. Entrée écrit pour les autres.
        ▸ Zoé Adam       proposée, le 12/02/2026
          Noël Bosq      pas proposée
            pourquoi  Noël Bosq a déjà une mise en relation en cours pour ce besoin.
                      Continuez celle-là.
          Élise Carlier  pas proposée
            pourquoi  Élise Carlier est en pause. Demandez-lui si elle veut reprendre.
        """)
  }

  @Test func `a refusal stays with what was written, and with the line of who is passed over`()
    throws
  {
    var scene = try begun()
    try scene.registry.carryOut(.move(ShortlistScene.need, NeedStep(.suspended)))
    scene.type("Zoé")
    scene.press(.control("s"))
    #expect(scene.state.place == .form)
    scene.press(.escape, .enter)
    #expect(scene.state.place == .list)
    #expect(scene.body.filter { $0.contains("pas proposée") }.count == 3)
    #expect(scene.state.draft != nil)
  }

  @Test func `an undone proposal is no longer counted`() throws {
    var scene = try begun()
    scene.type("Zoé")
    scene.press(.control("s"), .escape, .down, .enter, .character("u"), .character("o"))
    #expect(
      scene.body.prefix(2).joined(separator: "\n") == """
         0 proposée sur 3. Entrée écrit pour les autres.
        ▸ Zoé Adam       annulée
        """)
  }

  @Test func `what was written about somebody who is erased goes with them`() throws {
    var scene = try begun()
    scene.type("Un début")
    scene.press(.escape, .down, .enter)
    #expect(scene.state.draft != nil)
    try scene.record(.erase(ShortlistScene.person(1), Erasure(.request)))
    #expect(scene.state.draft == nil)
    scene.press(.home, .enter)
    #expect(scene.state.place == .list)
    #expect(!scene.lines.contains { $0.contains("Zoé") || $0.contains("Un début") })
  }
}
