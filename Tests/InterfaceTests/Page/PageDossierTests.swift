import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct PageDossierTests {
  @Test func `the dossier of a person on a wide screen`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.candidate.entity, fixture.reading)
    let shown = try page.text(columns: 100, rows: 30)
    #expect(
      shown == """
         Réserve › Élodie Dupont  C7K2-M9QX                                                          active
         Identité  Dispo.  Parcours  Relations  Accords  Échéances  Chronologie  Notes
         ━━━━━━━━                                                                             1–26 sur 62 ▾

        ▸ Prénom        Élodie                              Téléphone     +32 496 12 34 56
          Nom           Dupont                              Commune       4000 Liège
          Courriel      elodie.dupont@example.org           Bassin        Liège

          Présentation  J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui
                        apprennent le français. J'aimerais travailler dans une équipe, près de Liège.

          Compétences   animation de groupe, écriture,      Langues       français, néerlandais
                        langage clair

          Accord d'être dans la réserve : donné le 03/04/2026 par courriel, à renouveler avant le
          03/04/2027
          Identité montrée à : Le Fil des Mots (28/04/2026)

          Disponibilité
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Familles        Animation & Terrain,              Volontariat     non
                          Communication & Pédagogie         Situation       demande d'emploi
          Disponible dès  01/09/2026                        Suivi par       Amina
          Temps           4/5 ETP                           Inscription le  03/04/2026
          Cherche         CDI, CDD

          Parcours
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Fondamentaux EP  ███░░░░░░░  1/3    en cours, Amina
        """)
  }

  @Test(arguments: Language.allCases)
  func `every section of a person has its title in sight on 80 columns`(
    language: Language
  ) throws {
    let fixture = try PageFixture()
    let reading = fixture.reading(language)
    let page = PageContent.dossier(of: fixture.candidate.entity, reading)
    let titles = try page.text(columns: 80, rows: 24).split(separator: "\n")[1]
    #expect(!titles.contains("…"))
    #expect(titles.hasSuffix(reading.wording.title(.notes)))
  }

  @Test func `the dossier of a person on a small screen`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.candidate.entity, fixture.reading)
    let shown = try page.text(columns: 80, rows: 24)
    #expect(
      shown == """
         Réserve › Élodie Dupont  C7K2-M9QX                                      active
         Identité  Dispo.  Parcours  Relations  Accords  Échéances  Chronologie  Notes
         ━━━━━━━━                                                         1–20 sur 70 ▾

        ▸ Prénom        Élodie
          Nom           Dupont
          Courriel      elodie.dupont@example.org
          Téléphone     +32 496 12 34 56
          Commune       4000 Liège
          Bassin        Liège

          Présentation  J'anime des ateliers d'écriture depuis six ans, surtout avec
                        des adultes qui apprennent le français. J'aimerais travailler
                        dans une équipe, près de Liège.

          Compétences   animation de groupe, écriture, langage clair
          Langues       français, néerlandais

          Accord d'être dans la réserve : donné le 03/04/2026 par courriel, à
          renouveler avant le 03/04/2027
          Identité montrée à : Le Fil des Mots (28/04/2026)

          Disponibilité
          ────────────────────────────────────────────────────────────────────────────
        """)
  }

  @Test func `the dossier of a need`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.need.entity, fixture.reading)
    let shown = try page.text(columns: 100, rows: 40)
    #expect(
      shown == """
         Besoins › Animateur·rice d'ateliers, Le Fil des Mots  B5N3-R8VW                             ouvert
         Besoin    Mises en relation 1    Échéances 0    Chronologie 5    Notes 0
         ━━━━━━

        ▸ Intitulé   Animateur·rice d'ateliers              Début      01/09/2026
          Famille    Animation & Terrain                    Lieu       Liège, Outremeuse
          Contrat    CDD                                    Ouvert le  10/04/2026
          Temps      4/5 ETP

          Travail    Préparer et animer deux ateliers d'écriture par semaine.

          Critères   expérience d'animation ; aisance à l'écrit

          Le Fil des Mots  ASBL

          Mises en relation                                                                 ordre : date ↓
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Élodie Dupont  rencontre fixée  12/05/2026  Amina
            Pourquoi  Six ans d'ateliers d'écriture avec des adultes ; l'ASBL cherche cela même.
            Montré    prénom, nom, téléphone, présentation (accord du 27/04/2026, valable jusqu'au
                      27/10/2026)

          Échéances  Rien pour le moment.

          Chronologie                                                       ordre : le plus récent d'abord
          ────────────────────────────────────────────────────────────────────────────────────────────────
          05/05/2026  Élodie Dupont : l'ASBL fixe une rencontre le 12/05/2026, 14:00                 Amina
          28/04/2026  Élodie Dupont : présentée à l'ASBL                                             Amina
          27/04/2026  Élodie Dupont : accord donné, par téléphone                                    Amina
          21/04/2026  Élodie Dupont : mise en relation proposée avec l'ASBL                          Amina
          10/04/2026  besoin ouvert                                                                  Amina

          Notes  Rien pour le moment.
        """)
  }

  @Test func `the dossier of an introduction`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.introduction.entity, fixture.reading)
    let shown = try page.text(columns: 100, rows: 44)
    #expect(
      shown == """
         Mises en relation › Élodie Dupont, Le Fil des Mots  M000-0001                      rencontre fixée
         Mise en relation    Accord    Relances et suivis 0    Échéances 0    Chronologie 4    Notes 0
         ━━━━━━━━━━━━━━━━

        ▸ État         rencontre fixée                      Rencontre    12/05/2026, 14:00
          Dernier pas  05/05/2026

          Pourquoi     Six ans d'ateliers d'écriture avec des adultes ; l'ASBL cherche cela même.

          Suivi par    Amina                                Proposée le  21/04/2026

          Élodie Dupont              Candidat·e
          Animateur·rice d'ateliers  Besoin
          Le Fil des Mots            ASBL

          Accord
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Accord donné le     27/04/2026                    Accepte de montrer  prénom, nom, téléphone,
          Comment             par téléphone                                     présentation
                                                            Valable jusqu'au    27/10/2026

          Ce qui a été montré le 28/04/2026 :
          contenu scellé

          Relances et suivis  Rien pour le moment.

          Échéances  Rien pour le moment.

          Chronologie                                                       ordre : le plus récent d'abord
          ────────────────────────────────────────────────────────────────────────────────────────────────
          05/05/2026  l'ASBL fixe une rencontre le 12/05/2026, 14:00                                 Amina
          28/04/2026  présentée à l'ASBL                                                             Amina
          27/04/2026  accord donné, par téléphone                                                    Amina
          21/04/2026  mise en relation proposée avec l'ASBL                                          Amina

          Notes  Rien pour le moment.
        """)
  }

  @Test func `the dossier of a pathway`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.pathway.entity, fixture.reading)
    let shown = try page.text(columns: 100, rows: 40)
    #expect(
      shown == """
         Parcours › Fondamentaux EP, Élodie Dupont  P000-0001                                      en cours
         Parcours    Étapes 3    Échéances 0    Chronologie 2    Notes 0
         ━━━━━━━━

        ▸ Suivi par    Amina                                État         en cours
          Commencé le  05/04/2026

          Élodie Dupont    Qui suit
          Fondamentaux EP  Programme

          Étapes
          ────────────────────────────────────────────────────────────────────────────────────────────────
          12/04/2026  1. Histoire et sens                                                          faite
                      2. Décret                                                                    à faire
                      3. Concertation                                                              à faire

          Échéances  Rien pour le moment.

          Chronologie                                                       ordre : le plus récent d'abord
          ────────────────────────────────────────────────────────────────────────────────────────────────
          12/04/2026  étape 1 faite : Histoire et sens                                               Amina
          05/04/2026  parcours commencé                                                              Amina

          Notes  Rien pour le moment.
        """)
  }

  @Test func `the dossier of an organisation`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.organisation.entity, fixture.reading)
    let shown = try page.text(columns: 100, rows: 40)
    #expect(
      shown == """
         Les ASBL › Le Fil des Mots  A4T0-B1C2                                                       active
         ASBL    Contacts 0    Besoins 1    Parcours 0    Échéances 0    Chronologie 2    Notes 0
         ━━━━

        ▸ Nom             Le Fil des Mots                   ASBL pilote     oui
          Type            ASBL                              Inscription le  04/04/2026
          Bassin          Liège

          Contacts  Rien pour le moment.

          Besoins                                                                           ordre : date ↓
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Animateur·rice d'ateliers  4/5 ETP  ouvert  10/04/2026

          Parcours  Rien pour le moment.

          Échéances  Rien pour le moment.

          Chronologie                                                       ordre : le plus récent d'abord
          ────────────────────────────────────────────────────────────────────────────────────────────────
          10/04/2026  Animateur·rice d'ateliers : besoin ouvert                                      Amina
          04/04/2026  inscription                                                                    Amina

          Notes  Rien pour le moment.
        """)
  }

  @Test func `the dossier of a programme`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.programme.entity, fixture.reading)
    let shown = try page.text(columns: 100, rows: 40)
    #expect(
      shown == """
         Programmes › Fondamentaux EP  G000-0001                                                    proposé
         Fiche    Étapes 3    Parcours 1    Chronologie 1
         ━━━━━

        ▸ Nom              Fondamentaux EP                  Étapes en ordre  oui
          Pour qui         candidat·es                      État             proposé

          Étapes
          ────────────────────────────────────────────────────────────────────────────────────────────────
          1. Histoire et sens
          2. Décret
          3. Concertation

          Parcours
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Élodie Dupont  ███░░░░░░░  1/3    en cours, Amina

          Chronologie                                                       ordre : le plus récent d'abord
          ────────────────────────────────────────────────────────────────────────────────────────────────
          01/04/2026  programme créé                                                                 Amina
        """)
  }
}
