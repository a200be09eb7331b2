import Canvas
import Testing

@testable import Interface

@Suite struct PageWelcomeTests {
  /// A welcome page driven by keys.
  private struct Welcome {
    var page = WelcomePage(folder: "/home/amina/reserve")
    var outcome = WelcomePage.Outcome.none

    mutating func press(_ keys: Key...) {
      for key in keys { outcome = page.take(.key(key), wording: Wording()) }
    }

    mutating func type(_ text: String) {
      for character in text { press(.character(character)) }
    }

    func frame(columns: Int = 80, rows: Int = 24) throws -> Frame {
      var frame = Frame(size: Size(columns: columns, rows: rows))
      page.draw(into: &frame, theme: try #require(Theme.named("mono")), wording: Wording())
      return frame
    }
  }

  @Test func `the page offers three ways`() throws {
    let frame = try Welcome().frame(rows: 18)
    #expect(
      frame.lines().joined(separator: "\n") == """


            Vivier 329

            Il n'y a pas encore de réserve ici. Tout reste sur cet ordinateur : pas
            de compte, pas de connexion.

            ▸ 1  Voir une réserve d'exemple
                 Des personnes inventées, pour essayer sans risque.
              2  Créer une réserve
                 Un dossier neuf, que vous tiendrez.
              3  Ouvrir un dossier
                 Une réserve qui existe déjà.




         ↑↓ choisir  Entrée continuer  F10 Quitter
        """)
    #expect(frame.cursor == Position(column: 4, row: 7))
  }

  @Test func `Enter on the first line shows the sample`() {
    var welcome = Welcome()
    welcome.press(.up, .enter)
    #expect(welcome.outcome == .sample)
  }

  @Test func `a reserve is created from a folder and a name`() {
    var welcome = Welcome()
    welcome.press(.down, .enter)
    #expect(welcome.page.isTyping)
    welcome.type("-2")
    welcome.press(.enter)
    #expect(welcome.outcome == .none)
    welcome.press(.enter)
    #expect(welcome.outcome == .none)
    #expect(welcome.page.problem == Wording().say(.typeAName))
    welcome.type(" Réserve pilote ")
    welcome.press(.enter, .enter)
    #expect(welcome.outcome == .none)
    #expect(welcome.page.problem == Wording().say(.typeYourName))
    welcome.type("Amina ")
    welcome.press(.up, .down, .down, .enter)
    #expect(
      welcome.outcome
        == .create(folder: "/home/amina/reserve-2", name: "Réserve pilote", member: "Amina"))
  }

  @Test func `the fields to create a reserve are whole on the smallest screen`() throws {
    var welcome = Welcome()
    welcome.page = WelcomePage(folder: "/home/amina/reserve", member: "amina")
    welcome.press(.character("2"), .tab, .tab)
    welcome.type("x")
    let lines = try welcome.frame(columns: 60, rows: 18).lines()
    #expect(lines.contains { $0.hasSuffix("Votre nom          aminax") }, "\(lines)")
    #expect(lines.contains { $0.contains("Une réserve qui existe déjà.") })
  }

  @Test func `a folder is opened, and its refusal is shown`() throws {
    var welcome = Welcome()
    welcome.press(.character("\""))
    #expect(welcome.page.isTyping && welcome.page.selected == .open)
    welcome.press(.enter)
    #expect(welcome.outcome == .open(folder: "/home/amina/reserve"))
    welcome.page.refuse("Il n'y a pas de réserve dans ce dossier.")
    #expect(try welcome.frame().lines().contains { $0.contains("Il n'y a pas de réserve dans") })
    welcome.press(.backspace)
    #expect(welcome.page.problem.isEmpty)
  }

  @Test func `an empty folder is not taken`() {
    var welcome = Welcome()
    welcome.page = WelcomePage(folder: "  ")
    welcome.press(.character("3"), .enter)
    #expect(welcome.outcome == .none)
    #expect(welcome.page.problem == Wording().say(.typeAFolder))
  }

  @Test func `Escape goes back and never quits; q is a letter in a field`() {
    var welcome = Welcome()
    welcome.press(.escape)
    #expect(welcome.outcome == .none)
    welcome.press(.down, .enter)
    welcome.type("q")
    #expect(welcome.outcome == .none)
    #expect(welcome.page.folder.text == "/home/amina/reserveq")
    welcome.press(.escape, .character("q"))
    #expect(welcome.outcome == .quit)
    #expect(welcome.page.take(.closed, wording: Wording()) == .quit)
  }

  @Test func `a long folder shows its end, where one types`() throws {
    var welcome = Welcome()
    welcome.press(.character("3"))
    welcome.type(String(repeating: "/très-long", count: 12) + "/文書")
    let frame = try welcome.frame()
    let cursor = try #require(frame.cursor)
    #expect(frame.lines()[cursor.row].hasSuffix("/文書"))
    #expect(cursor.column < 80)
  }
}
