import Canvas
import Domain
import Testing

@testable import Interface

@Suite struct PageDossierTests {
  @Test func `the dossier of a person on a wide screen`() throws {
    let fixture = try PageFixture()
    let page = PageContent.dossier(of: fixture.candidate.entity, fixture.reading)
    #expect(
      try page.text(columns: 100, rows: 30) == """
         Réserve › Élodie Dupont  C7K2-M9QX                                                          active
         Identité  Dispo.  Parcours  Relations  Accords  Échéances  Chronologie  Notes
         ━━━━━━━━                                                                             1–26 sur 61 ▾

        ▸ Prénom        Élodie                              Téléphone     +32 496 12 34 56
          Nom           Dupont                              Courriel      elodie.dupont@example.org
          Adresse       4000 Liège                          Bassin        Liège

          Présentation  J'anime des ateliers d'écriture depuis six ans, surtout avec des adultes qui
                        apprennent le français. J'aimerais travailler dans une équipe, près de Liège.

          Compétences   animation de groupe, écriture,      Langues       français, néerlandais
                        langage clair

          Accord d'être dans la réserve : donné le 03/04/2026 par courriel, à renouveler avant le
          03/04/2027
          Identité montrée à : Le Fil des Mots (28/04/2026)

          Disponibilité
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Disponible   dès le 01/09/2026                    Familles     Animation & Terrain,
          Temps        4/5 ETP                                           Communication & Pédagogie
          Cherche      CDI, CDD                             Situation    demande d'emploi
          Volontariat  non                                  Suivi par    Amina
                                                            Inscription  03/04/2026

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
    #expect(
      try page.text(columns: 80, rows: 24) == """
         Réserve › Élodie Dupont  C7K2-M9QX                                      active
         Identité  Dispo.  Parcours  Relations  Accords  Échéances  Chronologie  Notes
         ━━━━━━━━                                                         1–20 sur 69 ▾

        ▸ Prénom        Élodie
          Nom           Dupont
          Adresse       4000 Liège
          Téléphone     +32 496 12 34 56
          Courriel      elodie.dupont@example.org
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
    #expect(
      try page.text(columns: 100, rows: 40) == """
         Besoins › Animateur·rice d'ateliers, Le Fil des Mots  B5N3-R8VW                             ouvert
         Besoin    Mises en relation 1    Échéances 0    Chronologie 5    Notes 0
         ━━━━━━

        ▸ Intitulé   Animateur·rice d'ateliers              Début      01/09/2026
          Famille    Animation & Terrain                    Lieu       Liège, Outremeuse
          Temps      4/5 ETP                                Places     1
          Contrat    CDD                                    Ouvert le  10/04/2026

          Travail    Préparer et animer deux ateliers d'écriture par semaine.
          Critères   expérience d'animation ; aisance à l'écrit

          Le Fil des Mots  organisation

          Mises en relation                                                                 ordre : date ↓
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Élodie Dupont  rencontre fixée  12/05/2026  Amina
            pourquoi  Six ans d'ateliers d'écriture avec des adultes ; l'ASBL cherche cela même.
            montré    prénom, nom, téléphone, présentation (accord du 27/04/2026, valable jusqu'au
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
    #expect(
      try page.text(columns: 100, rows: 44) == """
         Mises en relation › Élodie Dupont, Le Fil des Mots  M000-0001                      rencontre fixée
         Mise en relation    Accord    Relances et suivis 0    Échéances 0    Chronologie 4    Notes 0
         ━━━━━━━━━━━━━━━━

        ▸ État         rencontre fixée                      Suivi par    Amina
          Proposée     21/04/2026                           Rencontre    12/05/2026, 14:00
          Dernier pas  05/05/2026

          Pourquoi     Six ans d'ateliers d'écriture avec des adultes ; l'ASBL cherche cela même.

          Élodie Dupont              personne
          Animateur·rice d'ateliers  besoin
          Le Fil des Mots            organisation

          Accord
          ────────────────────────────────────────────────────────────────────────────────────────────────
          Accord du         27/04/2026                      Peut montrer      prénom, nom, téléphone,
          Reçu              par téléphone                                     présentation
                                                            Valable jusqu'au  27/10/2026

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
    #expect(
      try page.text(columns: 100, rows: 40) == """
         Parcours › Fondamentaux EP, Élodie Dupont  P000-0001                                      en cours
         Parcours    Étapes 3    Échéances 0    Chronologie 2    Notes 0
         ━━━━━━━━

        ▸ État       en cours                               Suivi par  Amina
          Commencé   05/04/2026

          Élodie Dupont    suit ce parcours
          Fondamentaux EP  programme

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
    #expect(
      try page.text(columns: 100, rows: 40) == """
         Organisations › Le Fil des Mots  A4T0-B1C2                                                  active
         Organisation    Contacts 0    Besoins 1    Parcours 0    Échéances 0    Chronologie 2    Notes 0
         ━━━━━━━━━━━━

        ▸ Nom          Le Fil des Mots                      Pilote       oui
          Type         ASBL                                 Inscription  04/04/2026
          Bassin       Liège

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
    #expect(
      try page.text(columns: 100, rows: 40) == """
         Programmes › Fondamentaux EP  G000-0001                                                    proposé
         Programme    Étapes 3    Parcours 1    Chronologie 1
         ━━━━━━━━━

        ▸ Nom    Fondamentaux EP                            Ordre  l'une après l'autre
          Pour   candidat·es                                État   proposé

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
