import Canvas
import Domain
import Testing

@testable import Interface

/// The pages and forms about a person's rights, whole, as they stand on 80×24.
@Suite struct RightsPagesTests {
  /// The known person, who has asked for access and had an address put right.
  private func asked() throws -> PageFixture {
    var fixture = try PageFixture()
    let day = PageFixture.day
    fixture.tell(
      .requestReceived(
        RightsRequestCard(
          .rectification, on: day(4, 14), channel: .email, remark: "Mon numéro a changé.")),
      on: fixture.candidate.entity, day(4, 14))
    let first = try #require(fixture.registry.requests.first?.number)
    fixture.tell(
      .requestAnswered(
        RequestAnswer(
          to: first, .granted, on: day(4, 16), channel: .phone, remark: "Numéro corrigé.")),
      on: fixture.candidate.entity, day(4, 16))
    fixture.tell(
      .requestReceived(RightsRequestCard(.access, on: day(5, 2), channel: .letter)),
      on: fixture.candidate.entity, day(5, 2))
    let second = try #require(fixture.registry.requests.last?.number)
    fixture.tell(
      .requestExtended(
        RequestExtension(of: second, on: day(5, 8), reason: "Archives papier à relire.")),
      on: fixture.candidate.entity, day(5, 8))
    return fixture
  }

  private func form(_ purpose: Form.Purpose, _ fixture: PageFixture) throws -> String {
    var state = DeskState(
      size: Size(columns: 80, rows: 24), moment: WallTime(today: PageFixture.today, minutes: 872),
      actor: Actor(MemberID("m1"), .facilitator), memberName: "Amina", seed: 1)
    let form = try #require(Form(purpose, registry: fixture.registry, seat: state.formSeat))
    state.pages = [.form(form)]
    let theme = try #require(Theme.named("mono"))
    var lines = state.view(fixture.registry, theme: theme).lines()
    let hints = lines.removeLast()
    while lines.last == "" { lines.removeLast() }
    return (lines + [hints]).joined(separator: "\n")
  }

  @Test func `the section of the dossier tells consents, introductions and requests`() throws {
    let fixture = try asked()
    var page = PageContent.dossier(of: fixture.candidate.entity, fixture.reading)
    page.sections = [page.sections[4]]
    let shown = try page.text(columns: 80, rows: 24)
    #expect(
      shown == """
         Réserve › Élodie Dupont  C7K2-M9QX                                      active
         Accords et droits
         ━━━━━━━━━━━━━━━━━

        ▸ Accord d'être dans la réserve
          03/04/2026  accord donné, par courriel, à renouveler avant le
                      03/04/2027

          Ce que la personne accepte de montrer, ASBL par ASBL
          Le Fil des Mots  rencontre le 12/05/2026
            Montré                  prénom, nom, téléphone, présentation (accord du
                                    27/04/2026, valable jusqu'au 27/10/2026)

          Demandes de droits
          02/05/2026  demande : accès, par courrier                         à répondre
            À répondre pour le      02/08/2026, dans 84 j
            Prolongée le            08/05/2026, Archives papier à relire.
          14/04/2026  demande : rectification, par courriel                 répondue
            Ce que dit la personne  Mon numéro a changé.
            Ce qui a été répondu    accordée, 16/04/2026, par téléphone, Numéro
                                    corrigé.
        """)
  }

  @Test func `requests stand by the last day to answer, then the answered ones`() throws {
    let fixture = try asked()
    #expect(
      try ListName.requests.text(fixture.reading) == """
         Demandes de droits 1 à répondre sur 2                            Amina · 14:32
         Le jour dit est le dernier pour répondre.

        ▸ Élodie Dupont                     accès           02/08/2026        dans 84 j
          Élodie Dupont                     rectification   16/04/2026         accordée












         tri : à répondre d'abord, date ↑                                     1–2 sur 2
          ────────────────────────────────────────────────────────────────────────────
          demande : accès, par courrier
            À répondre pour le  02/08/2026, dans 84 j
            Prolongée le        08/05/2026, Archives papier à relire.
        """)
  }

  @Test func `people at the end of their term stand by day, under the rule and its source`() throws
  {
    var fixture = try PageFixture()
    let today = PageFixture.day(5, 5).adding(months: 24)
    fixture.tell(.noted(.organisation, Note("Rappeler.")), on: fixture.organisation.entity, today)
    let later = Reading(registry: fixture.registry, today: today, wording: Wording(.french))
    #expect(
      try ListName.retention.text(later) == """
         Conservation 1                                                   Amina · 14:32
         Rien n'est effacé sans votre décision. Une fiche se garde 24 mois après le
         dernier fait noté ; elle se montre ici 30 jours avant. Source : convention du
         pilote. Pour chaque personne : s pour noter un nouvel accord, F8 pour effacer.

        ▸ 05/05/2028 Élodie Dupont                             active       aujourd'hui
















         tri : date ↑                                                         1–1 sur 1
        """)
  }

  @Test func `nobody at the end of a term is said so`() throws {
    let fixture = try PageFixture()
    #expect(
      try ListName.retention.text(fixture.reading)
        .contains("Personne n'arrive à la fin de la durée de conservation."))
  }

  @Test func `with a clock that is not believed nobody is said to be far from it`() throws {
    let fixture = try PageFixture()
    let later = Reading(
      registry: fixture.registry, today: PageFixture.day(5, 5).adding(months: 40),
      wording: Wording(.french))
    let text = try ListName.retention.text(later)
    #expect(text.contains("vérifiez sa date") && text.contains("personne ne sait qui y arrive"))
    #expect(!text.contains("Personne n'arrive"))
  }

  @Test func `figures stand under one another, few people as such`() throws {
    let fixture = try PageFixture()
    #expect(
      try PageContent.figures(fixture.reading).text(columns: 80, rows: 24) == """
         Chiffres
         Par un seul critère à la fois, sans nom.                        1–21 sur 102 ▾

        ▸ « < 5 » : d'une à quatre personnes ; si peu qu'on pourrait les reconnaître.
          « – » : retenu, pour qu'un petit nombre ne puisse pas être calculé par
          différence. Une personne effacée compte encore, sans nom.

          Personnes, par état
          ────────────────────────────────────────────────────────────────────────────
          active      –
          en pause    –
          partie      –
          effacée     –
          En tout   < 5

          Personnes, par famille (une personne peut en avoir plusieurs)
          ────────────────────────────────────────────────────────────────────────────
          Veille & Analyse             –
          Communication & Pédagogie    –
          Technique & Numérique        –
          Animation & Terrain          –
          Coordination & Gestion       –
          Création & Design            –
          non dit                      –
        """)
  }

  @Test func `the form to erase`() throws {
    let fixture = try PageFixture()
    let shown = try form(.erase(fixture.candidate), fixture)
    #expect(
      shown == """
         Réserve › Élodie Dupont › Effacer la fiche pour de bon           Amina · 14:32

          Plus rien de la personne ne pourra être lu ici. Une copie du trousseau faite
          avant ouvre encore sa fiche : n'en gardez aucune plus de 30 jours. Cela ne
          s'annule pas. Une mise en relation prend fin : Le Fil des Mots. Les chiffres
          continuent de compter, sans nom.

        ▸ Motif                Entrée : choisir                                      ▾

          Remarque, sans nommer la personne
          ┌──────────────────────────────────────────────────────────────────────────┐
          │                                                                          │
          │                                                                          │
          └──────────────────────────────────────────────────────────────────────────┘

          Pour confirmer, recopiez le numéro de la fiche : C7K2-M9QX.

          Numéro de la fiche   à remplir
         F1 Aide  Ctrl-S Effacer  Échap quitter  Tab champ suivant
        """)
  }

  @Test func `the form to withdraw a consent`() throws {
    let fixture = try PageFixture()
    let shown = try form(.withdrawConsent(fixture.candidate), fixture)
    #expect(
      shown == """
         Réserve › Élodie Dupont › Retrait de l'accord                    Amina · 14:32

          Retirer l'accord, c'est aussi quitter la réserve. La personne peut y revenir
          plus tard. Une mise en relation prend fin : Le Fil des Mots.

        ▸ Retiré le      10/05/2026
          Comment        à remplir                                             ▾
         F1 Aide  Ctrl-S Enregistrer  Échap quitter  Tab champ suivant
        """)
  }

  @Test func `the form to receive a request`() throws {
    let fixture = try PageFixture()
    let shown = try form(.request(fixture.candidate), fixture)
    #expect(
      shown == """
         Réserve › Élodie Dupont › Nouvelle demande de droits             Amina · 14:32

          La réponse est due dans un délai d'un mois : reçue aujourd'hui, au plus tard
          le 10/06/2026.

        ▸ Demande        Entrée : choisir                                      ▾
          Reçue le       10/05/2026
          Comment        à remplir                                             ▾

          Ce que dit la personne
          ┌──────────────────────────────────────────────────────────────────────────┐
          │                                                                          │
          │                                                                          │
          └──────────────────────────────────────────────────────────────────────────┘
         F1 Aide  Ctrl-S Enregistrer  Échap quitter  Tab champ suivant
        """)
  }

  @Test func `the form to extend a request`() throws {
    var fixture = try PageFixture()
    let card = RightsRequestCard(.rectification, on: PageFixture.day(5, 2), channel: .letter)
    fixture.tell(.requestReceived(card), on: fixture.candidate.entity, PageFixture.day(5, 2))
    let number = try #require(fixture.registry.requests.last?.number)
    let shown = try form(.extendRequest(fixture.candidate, number), fixture)
    #expect(
      shown == """
         Réserve › Élodie Dupont › Délai de réponse                       Amina · 14:32

          Le délai s'allonge une seule fois, de 2 mois : jusqu'au 02/08/2026. La
          personne doit en connaître le motif.

        ▸ Pourquoi
          ┌──────────────────────────────────────────────────────────────────────────┐
          │                                                                          │
          │                                                                          │
          └──────────────────────────────────────────────────────────────────────────┘

          Prolongée le   10/05/2026
         F1 Aide  Ctrl-S Enregistrer  Échap quitter  Tab champ suivant
        """)
    let answering = try form(.answerRequest(fixture.candidate, number), fixture)
    #expect(
      answering == """
         Réserve › Élodie Dupont › Réponse à une demande                  Amina · 14:32

          Demande reçue le 02/05/2026 : rectification. Réponse due le 02/06/2026.

          Une rectification accordée fait oublier pour de bon ce que disait la fiche
          avant. Corrigez d'abord la fiche (F4), puis répondez.

        ▸ Réponse                Entrée : choisir                                    ▾
          Répondu le             10/05/2026
          Comment                à remplir                                           ▾
          Ce qui a été répondu
         F1 Aide  Ctrl-S Enregistrer  Échap quitter  Tab champ suivant
        """)
  }

  @Test func `a request of somebody erased since waits for nothing`() throws {
    var fixture = try asked()
    fixture.tell(
      .erasureBegun(Erasure(.departure, on: PageFixture.day(5, 9))), on: fixture.candidate.entity,
      PageFixture.day(5, 9))
    let page = try ListName.requests.text(fixture.reading)
    #expect(page.hasPrefix(" Demandes de droits 0 à répondre sur 2 "))
    #expect(page.contains("accès           02/05/2026          effacée"))
    #expect(!page.contains("Élodie"))
  }

  @Test func `in linear mode every request is a line`() throws {
    let fixture = try asked()
    #expect(
      try ListName.requests.text(fixture.reading, isLinear: true)
        == """
        Demandes de droits, 1 à répondre sur 2
        Le jour dit est le dernier pour répondre.
        tri : à répondre d'abord, date ↑, 1–2 sur 2
        > Élodie Dupont, accès, 02/08/2026, dans 84 j
          Élodie Dupont, rectification, 16/04/2026, accordée













          demande : accès, par courrier
          À répondre pour le : 02/08/2026, dans 84 j
          Prolongée le : 08/05/2026, Archives papier à relire.
        """)
  }
}
