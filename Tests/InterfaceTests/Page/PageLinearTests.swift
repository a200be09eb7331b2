import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct PageLinearTests {
  private func scene(rows: Int = 24) throws -> Scene {
    var scene = try Scene(rows: rows)
    scene.state.preferences.isLinear = true
    return scene
  }

  @Test func `the desk is lines without boxes, the selection marked and under the cursor`() throws {
    var scene = try scene()
    scene.press(.character("/"))
    scene.type("élodie")
    scene.press(.enter)
    #expect(
      scene.lines.dropLast().joined(separator: "\n") == """
          1 Réserve de compétences, 1/47, 1–1 sur 1
          filtre : élodie
        > Élodie Dupont, Animation, Communication, 4/5 ETP, Liège, active
          2 Besoins des ASBL, 4 ouverts sur 15
          3 Parcours, 17 en cours, 21 achevés
          4 Mises en relation, 9 ouvertes sur 62
          Élodie Dupont
          C7K2-M9QX, active
          Courriel : elodie.dupont@example.org
          Téléphone : +32 470 00 00 00
          Bassin : Liège
          Familles : Animation & Terrain, Communication & Pédagogie
          Disponible dès : 28/07/2026
          Temps : 4/5 ETP
          Cherche : CDD, remplacement
          Suivi par : Amina
          Parcours
          Fondamentaux EP, 6 étapes sur 6
          SYSTÈME, 3 étapes sur 7
          Mises en relation
          Le Fil des Mots
          rencontre le 22/06/2026
          Dernière note
        """)
    #expect(scene.frame.cursor == Position(column: 0, row: 2))
  }

  @Test func `the cursor stands in the filter while it is typed`() throws {
    var scene = try scene()
    scene.press(.character("/"))
    scene.type("éb")
    #expect(scene.frame.cursor == Position(column: 13, row: 1))
    #expect(scene.frame.cursorVisible)
  }

  @Test func `a page moves by the same keys and draws neither lines nor bars`() throws {
    var scene = try scene()
    scene.press(.enter, .tab, .tab)
    for _ in 0..<30 {
      let frame = scene.frame
      let row = try #require(frame.cursor?.row)
      let lines = frame.lines()
      #expect(lines[row].hasPrefix("> "))
      for glyph in "─━│█░▸" { #expect(!lines.contains { $0.contains(glyph) }) }
      scene.press(.down)
    }
  }

  @Test func `what a line leads to is opened from a plain line too`() throws {
    var scene = try scene()
    scene.press(.character("/"))
    scene.type("élodie")
    scene.press(.enter, .enter, .tab, .tab, .enter)
    #expect(scene.lines[0].hasPrefix("Parcours, Fondamentaux EP, Élodie Dupont, P"))
  }

  @Test func `the four panes as text, whole or their first rows`() throws {
    let scene = try scene()
    let whole = LinearDesk(scene.state, scene.registry).text()
    let rows = Pane.allCases.map { scene.state.desk[$0].count.total }.reduce(0, +)
    #expect(whole.filter { !$0.isEmpty }.count == 4 + rows)
    let first = LinearDesk(scene.state, scene.registry).text(rows: 1)
    #expect(first.count == 4 * 2 + 3)
    #expect(first[3] == "2 Besoins des ASBL, 4 ouverts sur 15")
    #expect(first[4] == "Animateur·rice d'ateliers, Le Fil des Mots, 4/5 ETP, ouvert")
  }

  @Test func `a dossier as text`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.organisation.entity, fixture.reading)
    #expect(
      LinearWriter(Wording()).text(page).joined(separator: "\n") == """
        Les ASBL, Le Fil des Mots, A4T0-B1C2
        active

        ASBL
        Nom : Le Fil des Mots
        Type : ASBL
        Bassin : Liège
        ASBL pilote : oui
        Inscription le : 04/04/2026

        Contacts : Rien pour le moment.

        Besoins, 1, ordre : date ↓
        Animateur·rice d'ateliers, 4/5 ETP, ouvert, 10/04/2026

        Parcours : Rien pour le moment.

        Échéances : Rien pour le moment.

        Chronologie, 2, ordre : le plus récent d'abord
        10/04/2026, Animateur·rice d'ateliers : besoin ouvert, Amina
        04/04/2026, inscription, Amina

        Notes : Rien pour le moment.
        """)
  }
}
