import Canvas
import Domain
import Testing

@testable import Interface

/// What a file says otherwise of those who are there, and what only a person can tell.
struct ImportChangeTests {
  private typealias Page = ImportPageTests

  private static let changes: [ImportPlan.Difference] = [
    .init("4:phone", who: "Ligne 4 · Zoé Essai", what: "Téléphone : (vide) → 0470 12 34 56"),
    .init("4:town", who: "Ligne 4 · Zoé Essai", what: "Commune : Huy → Liège"),
    .init("9:state", who: "Ligne 9 · Amin Essai", what: "a quitté la réserve : y revient"),
  ]

  @Test func `each is ticked where it stands, and goes with what is recorded`() throws {
    var scene = try Page.scene(Page.plan(added: 0, changes: Self.changes))
    #expect(scene.screen.contains("[ ] Ligne 4 · Zoé Essai · Téléphone : (vide) → 0470 12 34 56"))
    #expect(scene.screen.contains("à changer  0"))
    #expect(scene.lines[1].contains("3 différences plus bas ; Ctrl-S écrit."))
    #expect(Page.asked(scene.press(.control("s"))) == nil)
    #expect(scene.lines[23].contains("rien n'est coché"))
    scene.press(.down, .down, .down, .down, .down, .down, .character(" "))
    #expect(scene.screen.contains("[x] Ligne 4 · Zoé Essai · Téléphone"), "\(scene.screen)")
    #expect(scene.screen.contains("à changer  1"))
    #expect(scene.lines[1].contains("3 différences plus bas (1 cochée) ; Ctrl-S écrit."))
    scene.press(.down, .enter)
    #expect(scene.screen.contains("à changer  1"))
    scene.press(.enter)
    var choice = Page.plan().choice
    choice.taken = ["4:phone"]
    #expect(Page.asked(scene.press(.control("s"))) == .record(choice))
  }

  @Test func `a field that is typed whole is the one that is chosen`() throws {
    var scene = try Page.scene(Page.plan())
    scene.press(.down, .down, .down, .enter)
    scene.type("nom")
    #expect(scene.screen.contains("▸ Nom") && scene.screen.contains("  Prénom"), "\(scene.screen)")
    scene.type("x")
    scene.press(.backspace, .backspace, .backspace, .backspace)
    #expect(scene.screen.contains("▸ Laisser de côté"))
  }

  @Test func `one key takes all of them, or none`() throws {
    var scene = try Page.scene(Page.plan(added: 0, changes: Self.changes))
    scene.press(.control("a"))
    #expect(scene.screen.contains("à changer  2") && !scene.screen.contains("[ ]"))
    scene.press(.control("a"))
    #expect(scene.screen.contains("à changer  0") && !scene.screen.contains("[x]"))
    scene = try Page.scene(Page.plan())
    scene.press(.control("a"))
    #expect(scene.screen.contains("rien d'autre n'est dit"))
    scene.press(.character(" "))
    #expect(scene.lines[23].contains("rien à changer"))
  }

  @Test func `what was chosen is forgotten only on a yes`() throws {
    var scene = try Page.scene(Page.plan(changes: Self.changes))
    scene.press(.control("a"), .escape)
    #expect(scene.screen.contains("Quitter sans importer ?") && scene.state.pages.count == 1)
    scene.press(.enter)
    #expect(scene.state.pages.count == 1)
    scene.press(.escape, .character("o"))
    #expect(scene.state.pages.isEmpty)
    scene = try Page.scene(Page.plan(changes: Self.changes))
    scene.press(.escape)
    #expect(scene.state.pages.isEmpty)
  }

  @Test(arguments: [0, 2])
  func `what only somebody can tell is asked before anything is added`(refused: Int) throws {
    let doubt = "1 personne a été effacée depuis le 12/06/2026."
    var scene = try Page.scene(Page.plan(refused: refused, doubt: doubt))
    #expect(Page.asked(scene.press(.control("s"))) == nil)
    #expect(scene.screen.contains("1 personne a été effacée"))
    #expect(scene.screen.contains(refused == 0 ? "Prendre 2" : "bonnes lignes"))
    #expect(Page.asked(scene.press(.enter)) == nil)
    scene.press(.control("s"))
    var choice = Page.plan().choice
    choice.takesGoodRows = true
    #expect(Page.asked(scene.press(.character("o"))) == .record(choice))
  }
}
