import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct MenuTests {
  @Test func `pages stand in groups, each with its letter`() throws {
    var scene = try Scene()
    scene.press(.function(9))
    let rows = scene.lines[3..<21].map { line in
      var row = line.dropFirst(6).prefix(50)
      while row.last == " " { row.removeLast() }
      return String(row)
    }
    #expect(
      rows.joined(separator: "\n") == """
        filtre :
        Aujourd'hui          ▸ d  Mes échéances
                               t  Échéances
                               j  Ce qui a changé
        Personnes              r  Réserve de compétences
                               p  Parcours
                               g  Programmes
                               i  Mises en relation
        ASBL et partenaires    a  Les ASBL
                               b  Besoins des ASBL
        Ensemble               e  Rencontres
        Gouvernance            c  Chiffres
        La réserve             m  Membres
                               o  Demandes de droits
                               v  Conservation
                               l  Règles et durées
                               f  Importer un fichier
                               k  Sauvegarder sur une clé
        """)
  }

  @Test func `a letter opens its page, and after a stroke letters search over all groups`() throws {
    var scene = try Scene()
    try scene.recordUndoneRegistration()
    for line in MenuLine.all {
      scene.state.pages = []
      let effect = scene.press(.character("m"), .character(line.letter))
      let isSetting = scene.state.pages.isEmpty && !scene.state.layers.isEmpty
      switch line.target {
      case .pane(let pane): #expect(scene.state.desk.focus == pane && scene.state.pages.isEmpty)
      case .list(let name): #expect(scene.state.listed.name == name)
      case .text: #expect(scene.state.place == .text)
      case .setting(let action): #expect(isSetting || action == .help || effect != .none)
      }
      scene.state.layers = []
    }
    scene.state.pages = []
    scene.press(.character("m"), .character("/"), .character("c"))
    #expect(scene.state.place == .picker && scene.screen.contains("Chiffres"))
    #expect(!scene.screen.contains("Membres"))
  }

  @Test func `no letter opens two pages, and every page of the menu stands there once`() {
    let letters = MenuLine.all.map(\.letter)
    #expect(Set(letters).count == letters.count)
    #expect(Set(MenuLine.all.map(\.action)).count == letters.count)
  }

  @Test func `kinds of which there is nothing yet are behind one line of their group`() throws {
    var scene = try ShortlistScene()
    scene.state.pages = []
    scene.press(.character("m"))
    #expect(!scene.lines.contains { $0.contains("g  Programmes") })
    let row = try #require(scene.lines.first { $0.contains("Commencer…") })
    #expect(!row.contains("Gouvernance"))
    scene.press(.character("/"))
    scene.type("commencer")
    scene.press(.enter, .character("g"))
    #expect(scene.state.listed.name == .entities(.programme))
    scene.press(.character("m"), .character("/"))
    scene.type("renc")
    scene.press(.enter)
    #expect(scene.state.listed.name == .entities(.meeting))
  }
}
