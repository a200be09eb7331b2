import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct PageSummaryTests {
  /// The detail of an entity as rows of a width, without a box.
  private func rows(_ id: EntityID, _ reading: Reading, columns: Int) -> [String] {
    let lines = SummaryWriter(reading: reading, columns: columns).lines(of: id)
    let rows = SummaryLayout(lines, width: columns).rows()
    var frame = Frame(size: Size(columns: columns, rows: rows.count))
    for (place, row) in rows.enumerated() {
      guard let theme = Theme.named("mono") else { continue }
      row.draw(into: &frame, area: frame.area.row(place), theme: theme)
    }
    return frame.lines()
  }

  @Test func `a person beside the desk`() throws {
    let fixture = try PageFixture()
    #expect(
      rows(fixture.candidate.entity, fixture.reading, columns: 29).joined(separator: "\n") == """
        C7K2-M9QX              active
        elodie.dupont@example.org
        +32 496 12 34 56

        Bassin    Liège
        Familles  Animation,
                  Communication
        Dispo.    01/09/2026
        Temps     4/5 ETP
        Cherche   CDI, CDD
        Suivi par Amina

        Parcours
          Fondamentaux EP ██░░░░░ 1/3

        Mises en relation
          Le Fil des Mots
            rencontre le 12/05/2026

        Dernière note
          20/04  Préfère être appelée
                 après 17 h.

        Chronologie
          05/05  Le Fil des Mots fixe
                 une rencontre le
                 12/05/2026, 14:00
          28/04  présentée à Le Fil
                 des Mots
          27/04  accord d'Élodie, par
                 téléphone
          21/04  mise en relation
                 proposée avec Le Fil
                 des Mots
          20/04  note

        Commune     4000 Liège
        Compétences animation de
                    groupe, écriture,
                    langage clair
        Langues     français,
                    néerlandais
        Situation   demande d'emploi
        Inscrip. le 03/04/2026

        Présentation
          J'anime des ateliers
          d'écriture depuis six ans,
          surtout avec des adultes
          qui apprennent le français.
          J'aimerais travailler dans
          une équipe, près de Liège.

        Auparavant
          12/04  Fondamentaux EP :
                 étape 1 faite :
                 Histoire et sens
          05/04  Fondamentaux EP :
                 parcours commencé
          03/04  accord d'être dans
                 la réserve, par
                 courriel
          03/04  inscription
        """)
  }

  @Test func `a need, a pathway and an introduction beside the desk`() throws {
    let fixture = try PageFixture()
    let ids = [fixture.need.entity, fixture.pathway.entity, fixture.introduction.entity]
    let text = ids.map { rows($0, fixture.reading, columns: 48).joined(separator: "\n") }
    #expect(
      text.joined(separator: "\n\n") == """
        B5N3-R8VW                                 ouvert
        Le Fil des Mots

        Famille  Animation & Terrain
        Contrat  CDD
        Temps    4/5 ETP
        Début    01/09/2026
        Lieu     Liège, Outremeuse

        Mises en relation
          Élodie Dupont
            rencontre le 12/05/2026

        Travail
          Préparer et animer deux ateliers d'écriture
          par semaine.

        Critères
          expérience d'animation ; aisance à l'écrit

        Chronologie
          05/05  Élodie Dupont : l'ASBL fixe une
                 rencontre le 12/05/2026, 14:00
          28/04  Élodie Dupont : présentée à l'ASBL
          27/04  Élodie Dupont : accord donné, par
                 téléphone
          21/04  Élodie Dupont : mise en relation
                 proposée avec l'ASBL
          10/04  besoin ouvert

        P000-0001                               en cours
        Élodie Dupont

        Suivi par    Amina
        Commencé le  05/04/2026

          Fondamentaux EP ███░░░░░░░ 1/3

        Étapes
          12/04    Histoire et sens
          à faire  Décret
          à faire  Concertation

        Chronologie
          12/04    étape 1 faite : Histoire et sens
          05/04    parcours commencé

        M000-0001                        rencontre fixée
        Animateur·rice d'ateliers, Le Fil des Mots

        Suivi par    Amina
        Proposée le  21/04/2026
        Rencontre    12/05/2026, 14:00
        Dernier pas  05/05/2026
        Montré       prénom, nom, téléphone,
                     présentation

        Pourquoi
          Six ans d'ateliers d'écriture avec des
          adultes ; l'ASBL cherche cela même.

        Chronologie
          05/05  l'ASBL fixe une rencontre le
                 12/05/2026, 14:00
          28/04  présentée à l'ASBL
          27/04  accord donné, par téléphone
          21/04  mise en relation proposée avec l'ASBL
        """)
  }

  @Test func `what is due comes before what is past`() throws {
    let fixture = try PageFixture()
    let reading = Reading(
      registry: fixture.registry, today: PageFixture.day(5, 20), wording: Wording())
    let lines = SummaryWriter(reading: reading, columns: 48)
      .lines(of: fixture.introduction.entity)
    let titles = lines.compactMap { if case .heading(let text) = $0 { text } else { nil } }
    #expect(titles == ["Échéances", "Pourquoi", "Chronologie"])
  }

  @Test(arguments: [20, 23, 29, 40]) func `an address is broken only where no line holds it`(
    columns: Int
  ) {
    let facts = [Fact("Courriel", "a.b@example.org"), Fact("Disponible dès le", "01/09/2026")]
    let rows = SummaryLayout([.facts(facts)], width: columns).rows()
    let texts = rows.flatMap(\.spans).map(\.text)
    for fact in facts {
      #expect(texts.contains(fact.label) && texts.contains(fact.value), "\(texts)")
    }
    #expect(
      rows.flatMap(\.spans).allSatisfy { $0.column + TextWidth.columns(of: $0.text) <= columns })
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)])
  func `what follows and is introduced is above the fold, a column away from the frame`(
    size: Size
  ) throws {
    var scene = try Scene(columns: size.columns, rows: size.rows)
    scene.press(.character("/"))
    scene.type("élodie dupont")
    #expect(scene.screen.contains("Fondamentaux EP █"))
    #expect(scene.screen.contains("rencontre le 22/06/2026"))
    for line in scene.lines.dropFirst(2).dropLast(2) { #expect(line.hasSuffix(" │"), "\(line)") }
  }

  @Test func `what does not fit the box is announced, not lost`() throws {
    var scene = try Scene()
    scene.press(.character("/"))
    scene.type("élodie dupont")
    #expect(scene.screen.contains("Entrée : la suite ▾"))
    let tall = try Scene(columns: 200, rows: 80)
    #expect(!tall.screen.contains("Entrée : la suite"))
  }

  @Test func `a person whose file is sealed shows a number and no name`() throws {
    var fixture = try PageFixture()
    fixture.tell(
      .amended(.candidate(CandidateCard())), on: fixture.candidate.entity, PageFixture.day(5, 6))
    let text = rows(fixture.candidate.entity, fixture.reading, columns: 48).joined()
    #expect(text.contains("contenu scellé"))
    #expect(!text.contains("Dupont"))
  }

  @Test func `nothing is said of what does not exist`() throws {
    let fixture = try PageFixture()
    let id = try #require(NeedID("B0000009")).entity
    #expect(SummaryWriter(reading: fixture.reading, columns: 40).lines(of: id).isEmpty)
    let page = PageContent.dossier(of: id, fixture.reading)
    #expect(page.sections.map(\.lines) == [[.paragraph(Wording().nowhere)]])
  }
}
