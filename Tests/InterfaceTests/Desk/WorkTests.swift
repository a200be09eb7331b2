import Canvas
import Domain
import Interface
import Testing

/// Whole pieces of work, by keys alone.
@Suite struct WorkTests {
  @Test func `a person is registered, found, and undone`() throws {
    var scene = try Scene()
    scene.press(.function(7))
    scene.type("Zoé")
    scene.press(.tab)
    scene.type("Nguyễn")
    scene.press(.control("s"))
    #expect(scene.screen.contains("Zoé Nguyễn est dans la réserve."))
    #expect(scene.screen.contains("▸ Zoé Nguyễn"))
    #expect(scene.registry.candidates.count == 48)
    scene.press(.character("u"), .character("o"))
    #expect(scene.registry.candidates.count == 47)
    #expect(!scene.screen.contains("▸ Zoé Nguyễn"))
  }

  @Test func `a refusal stays on the form with all that was typed`() throws {
    var scene = try Scene()
    scene.press(.function(7), .tab, .tab)
    scene.type("zoe@example.org")
    scene.press(.control("s"))
    #expect(scene.state.place == .form)
    #expect(scene.screen.contains("zoe@example.org"))
    #expect(scene.registry.candidates.count == 47)
  }

  @Test func `leaving a form asks only when something would be lost, and no is the answer`() throws
  {
    var scene = try Scene()
    scene.press(.function(7), .escape)
    #expect(scene.state.place == .desk)
    scene.press(.function(7))
    scene.type("Zoé")
    scene.press(.escape)
    #expect(scene.screen.contains("▸ Non"))
    scene.press(.enter)
    #expect(scene.state.place == .form)
    #expect(scene.screen.contains("Zoé"))
    scene.press(.escape, .character("o"))
    #expect(scene.state.place == .desk)
  }

  @Test func `several ticked people are asked about once and each result is told`() throws {
    var scene = try Scene()
    scene.press(.character(" "), .character(" "), .function(2))
    scene.type("pause")
    scene.press(.enter)
    #expect(scene.screen.contains("Mettre en pause : le faire pour les 2 personnes cochées ?"))
    scene.press(.character("o"))
    #expect(scene.registry.candidates.values.count { $0.state == .paused } >= 2)
    #expect(scene.state.desk.focused.ticked.isEmpty)
    scene.press(.character("u"))
    #expect(scene.state.notices.current?.isError == false)
  }

  @Test func `one ticked row is meant, and not the one that the cursor went on to`() throws {
    var scene = try Scene()
    let ticked = try #require(scene.state.desk.focused.selected?.subject)
    _ = scene.state.update(.input(.resize(Size(columns: 120, rows: 36))), scene.registry)
    #expect(scene.screen.contains("F4 Modifier ─╮"))
    scene.press(.character(" "))
    #expect(scene.state.desk.focused.selected?.subject != ticked)
    #expect(!scene.screen.contains("F4 Modifier ─╮"))
    #expect(scene.state.subject(scene.registry) == ticked)
    // Enter opens what the cursor stands on.
    scene.press(.enter)
    guard case .dossier(let page) = scene.state.pages.last else {
      Issue.record("no file")
      return
    }
    #expect(page.id != ticked)
  }

  @Test func `with several ticked, no step is offered that none of them can take`() throws {
    var scene = try Scene()
    scene.press(.character(" "), .character(" "), .character("s"))
    #expect(!scene.screen.contains("Reprendre dans la réserve"))
    #expect(scene.screen.contains("Mettre en pause"))
  }

  @Test func `help is there on a page of text too`() throws {
    var scene = try Scene()
    scene.press(.character("m"), .character("c"))
    #expect(scene.screen.contains("F1 Aide"))
    scene.press(.function(1))
    let help = scene.screen
    scene.press(.function(1))
    #expect(scene.screen == help)
    scene.press(.escape)
    #expect(scene.screen != help)
  }

  @Test func `with several ticked, commands are about those rows or refused`() throws {
    var scene = try Scene()
    scene.press(.character(" "), .character(" "))
    scene.press(.function(8))
    #expect(scene.state.place == .picker)
    scene.press(.enter)
    #expect(scene.state.place == .question)
    #expect(scene.screen.contains("Noter le départ de la réserve"))
    scene.press(.escape, .function(4))
    #expect(scene.state.place == .desk)
    #expect(scene.screen.contains("une seule ligne à la fois"))
    scene.press(.character("s"))
    #expect(scene.screen.contains("─ 2 cochées ─"))
  }

  @Test func `a list without a line to choose offers no Enter`() throws {
    var scene = try Scene()
    scene.press(.function(2))
    #expect(scene.lines[23].contains("Entrée choisir"))
    scene.type("xyz")
    #expect(!scene.lines[23].contains("Entrée"))
  }

  @Test func `what another process changed is refused to be undone, with the reason`() throws {
    var scene = try Scene()
    scene.press(.function(4))
    scene.type("Marie-")
    scene.press(.control("s"))
    let id = try #require(scene.state.desk.focused.selected.flatMap { CandidateID($0) })
    try scene.recordElsewhere(.note(id.entity, "Une note d'un autre poste."))
    scene.press(.character("u"), .character("o"))
    #expect(scene.state.notices.current?.isError == true)
  }

  @Test func `a closed terminal ends the program whatever lies open`() throws {
    var scene = try Scene()
    scene.press(.function(7))
    scene.type("Zoé")
    #expect(scene.state.update(.input(.closed), scene.registry) == .quit)
    #expect(scene.state.draft != nil)
  }

  @Test func `what was recorded before the program was killed is not offered a second time`() throws
  {
    var scene = try Scene()
    scene.press(.function(7))
    scene.type("Zoé")
    scene.press(.tab)
    scene.type("Essai")
    let draft = try #require(scene.state.draft.flatMap { FormDraft(text: $0.text) })
    var other = scene
    other.state.pages = []
    let isOffered = other.state.restore(draft, other.registry)
    #expect(isOffered && other.screen.contains("Essai"))
    scene.press(.control("s"))
    scene.state.pages = []
    let isOfferedAgain = scene.state.restore(draft, scene.registry)
    #expect(!isOfferedAgain && scene.state.pages.isEmpty)
  }

  @Test func `a read-only reserve says so and offers nothing that would write`() throws {
    var scene = try Scene()
    scene.state.isReadOnly = true
    #expect(scene.screen.contains("lecture seule"))
    #expect(!scene.lines[23].contains("F7"))
    scene.press(.function(7))
    #expect(scene.state.place == .desk)
    #expect(scene.state.notices.current?.text.contains("lecture seule") == true)
  }

  @Test func `a resize keeps the selection in sight`() throws {
    var scene = try Scene(columns: 120, rows: 50)
    for _ in 0..<20 { scene.press(.down) }
    _ = scene.state.update(.input(.resize(Size(columns: 80, rows: 24))), scene.registry)
    #expect(scene.screen.contains("▸"))
    #expect(scene.frame.cursor != nil)
  }
}
