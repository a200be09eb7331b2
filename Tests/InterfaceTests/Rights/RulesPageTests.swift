import Canvas
import Domain
import Testing

@testable import Interface

/// The page of the rules and the form that sets a figure, whole, on 80×24.
@Suite struct RulesPageTests {
  private static let source = "comité paritaire, décision du 28/04/2026"

  /// The known reserve, in which the committee has shortened the retention from September on.
  private func decided() throws -> PageFixture {
    var fixture = try PageFixture()
    let card = RuleCard(.retention, 12, from: PageFixture.day(9, 1), source: Self.source)
    fixture.tell(.ruleSet(card), on: .reserve, PageFixture.day(4, 28))
    return fixture
  }

  @Test func `each figure stands with its unit, its day and its source`() throws {
    let text = try ListName.rules.text(try decided().reading)
    #expect(
      text == """
         Règles et durées 17                                              Amina · 14:32
         Entrée ou F4 : fixer un chiffre à partir d'un jour.

        ▸ Durée de conservation d'une fiche                     24 mois puis 12 mois
          Annonce avant la fin de conservation                 30 jours
          Accord d'être dans la réserve, à renouveler après     12 mois
          Annonce avant le renouvellement de l'accord          30 jours
          Annonce avant la fin d'un accord de présentation     30 jours
          Mise en relation sans mouvement, premier rappel       9 jours
          Mise en relation sans mouvement, deuxième rappel     21 jours
          Mise en relation sans mouvement, troisième rappel    45 jours
          Besoin attendu d'une ASBL pilote                       6 mois
          Suivi après engagement, premier                        1 mois
          Suivi après engagement, deuxième                       3 mois
          Suivi après engagement, troisième                      6 mois
          Relance d'un contact resté sans réponse               7 jours
         tri : par sujet                                                  1–13 sur 17 ▾
          ────────────────────────────────────────────────────────────────────────────
            depuis le 01/01/2026  convention du pilote
            dès le 01/09/2026     12 mois, comité paritaire, décision du 28/04/2026
          28/04/2026  règle fixée : durée de conservation d'une fiche, 12 mois,  Amina
                      dès le 01/09/2026 (comité paritaire, décision du
                      28/04/2026)
        """)
  }

  @Test(arguments: Language.allCases)
  func `every figure stands on the page once, uncut`(language: Language) throws {
    let fixture = try PageFixture()
    let reading = fixture.reading(language)
    var list = ListState(.rules)
    list.refresh(reading)
    let figures = list.rows.compactMap(\.figure)
    #expect(figures.count == DatedRule.Figure.allCases.count)
    #expect(Set(figures).count == figures.count && figures.first == .retention)
    let wording = Wording(language)
    #expect(Set(figures.map { wording.name($0) }).count == figures.count)
    for columns in [80, 120] {
      let text = try ListName.rules.text(reading, columns: columns, rows: 80)
      for figure in figures { #expect(text.contains(wording.name(figure).capitalisedFirst)) }
    }
  }

  @Test func `what was set is told, the newest first, and what was undone says so`() throws {
    var fixture = try decided()
    let number = try #require(fixture.registry.entries(of: .reserve).last?.stamp.number)
    let card = RuleCard(.volunteerDay, 4_500, from: PageFixture.day(7, 1), source: "arrêté")
    fixture.tell(.ruleSet(card), on: .reserve, PageFixture.day(5, 2))
    fixture.tell(.undone(Undone(number: number)), on: .reserve, PageFixture.day(5, 3))
    let rules = RuleList()
    let details = [DatedRule.Figure.volunteerDay, .retention].flatMap {
      rules.details(of: $0, fixture.reading).filter { if case .event = $0 { true } else { false } }
    }
    let lines = details.flatMap(LinearWriter(Wording(.french)).texts)
    #expect(
      lines.joined(separator: "\n") == """
        02/05/2026, règle fixée : frais forfaitaires de volontariat, par jour, 45,00 €, dès le \
        01/07/2026 (arrêté), Amina
        28/04/2026, règle fixée : durée de conservation d'une fiche, 12 mois, dès le \
        01/09/2026 (\(Self.source)) (annulé le 03/05/2026 par Amina), Amina
        """)
  }

  @Test func `in linear mode a figure is a line and what is known of the selected one follows`()
    throws
  {
    #expect(
      try ListName.rules.text(try decided().reading, isLinear: true) == """
        Règles et durées, 17
        Entrée ou F4 : fixer un chiffre à partir d'un jour.
        tri : par sujet, 1–14 sur 17 ▾
        > Durée de conservation d'une fiche : 24 mois, puis 12 mois
          Annonce avant la fin de conservation : 30 jours
          Accord d'être dans la réserve, à renouveler après : 12 mois
          Annonce avant le renouvellement de l'accord : 30 jours
          Annonce avant la fin d'un accord de présentation : 30 jours
          Mise en relation sans mouvement, premier rappel : 9 jours
          Mise en relation sans mouvement, deuxième rappel : 21 jours
          Mise en relation sans mouvement, troisième rappel : 45 jours
          Besoin attendu d'une ASBL pilote : 6 mois
          Suivi après engagement, premier : 1 mois
          Suivi après engagement, deuxième : 3 mois
          Suivi après engagement, troisième : 6 mois
          Relance d'un contact resté sans réponse : 7 jours
          Réponse à une demande de droits : 1 mois
          depuis le 01/01/2026 : convention du pilote
          dès le 01/09/2026 : 12 mois, comité paritaire, décision du 28/04/2026
          28/04/2026, règle fixée : durée de conservation d'une fiche, 12 mois, dès le
          01/09/2026 (comité paritaire, décision du 28/04/2026), Amina
        """)
  }

  @Test func `the retention page names the rule in force and the one decided`() throws {
    let fixture = try decided()
    let may = try ListName.retention.text(fixture.reading)
    #expect(may.contains("Une fiche se garde 24 mois"))
    #expect(may.contains("Dès le 01/09/2026 : 12 mois, \(Self.source)"))
    let later = Reading(
      registry: fixture.registry, today: PageFixture.day(9, 1), wording: Wording(.french))
    let september = try ListName.retention.text(later)
    #expect(
      september == """
         Conservation 0                                                   Amina · 14:32
         Rien n'est effacé sans votre décision. Une fiche se garde 12 mois après le
         dernier fait noté ; elle se montre ici 30 jours avant. Source : comité
         paritaire, décision du 28/04/2026. Pour chaque personne : s pour noter un
         nouvel accord, F8 pour effacer.

          Personne n'arrive à la fin de la durée de conservation.















         tri : date ↑
        """)
  }
}

/// What the facilitator does on the page of the rules, by keys alone.
@Suite struct RulesScreenTests {
  /// The page of the rules, opened from the list of pages.
  private func scene(_ language: Language = .french) throws -> Scene {
    var scene = try Scene(language: language)
    scene.press(.function(9), .character("/"))
    scene.type(language == .english ? "rules" : "regles")
    scene.press(.enter)
    return scene
  }

  @Test func `the form to set a figure`() throws {
    var scene = try scene()
    scene.press(.enter)
    #expect(
      scene.screen == """
         Règles et durées › Durée de conservation d'une fiche             Amina · 14:32

          Aujourd'hui : 24 mois (convention du pilote). De 1 à 36 mois. Le nouveau
          chiffre vaut à partir du jour dit ; les jours d'avant gardent l'ancien.

        ▸ Nombre de mois      24
          À partir du         15/06/2026

          La source n'est pas scellée : citez une décision ou un texte, jamais une
          personne.

          Décision ou texte   à remplir











         F1 Aide  Ctrl-S Enregistrer  Échap quitter  Tab champ suivant
        """)
  }

  @Test func `a figure is set from a day on, shown, and undone`() throws {
    var scene = try scene()
    #expect(scene.lines[3].hasPrefix("▸ Durée de conservation d'une fiche"))
    scene.press(.function(4), .backspace, .backspace)
    scene.type("12")
    scene.press(.tab, .end)
    for _ in 0..<10 { scene.press(.backspace) }
    scene.type("1/9/2026")
    scene.press(.tab)
    scene.type("comité du 28/05/2026")
    scene.press(.control("s"))
    #expect(scene.state.place == .list)
    let sentence = "Durée de conservation d'une fiche, 12 mois, dès le 01/09/2026."
    #expect(scene.lines.last?.contains(sentence) == true)
    let book = scene.registry.rules
    #expect(book.value(.retention, on: scene.today) == 24)
    let september = try #require(Day(year: 2026, month: 9, day: 1))
    #expect(book.value(.retention, on: september) == 12)
    #expect(book.value(.retention, on: september.adding(days: -1)) == 24)
    #expect(scene.screen.contains("dès le 01/09/2026") && scene.screen.contains("puis 12 mois"))
    scene.press(.character("u"))
    #expect(scene.registry.rules == RuleBook())
    #expect(!scene.screen.contains("puis 12 mois"))
  }

  @Test func `an amount is typed in euros`() throws {
    var scene = try scene()
    scene.press(.end)
    #expect(scene.state.selectedFigure == .volunteerYear)
    scene.press(.up, .enter)
    #expect(scene.screen.contains("44,02"))
    for _ in 0..<5 { scene.press(.backspace) }
    scene.type("250")
    scene.press(.tab)
    #expect(scene.screen.contains("Écrivez un montant en euros de 1 à 200"))
    scene.press(.backTab, .backspace, .backspace, .backspace)
    scene.type("45,5 €")
    scene.press(.tab)
    #expect(scene.screen.contains("45,50"))
    scene.press(.tab)
    scene.type("arrêté royal")
    scene.press(.control("s"))
    #expect(scene.registry.rules.value(.volunteerDay, on: scene.today) == 4_550)
  }

  @Test(arguments: ["0", "37", "douze", ""])
  func `what is out of range is said under the field`(text: String) throws {
    var scene = try scene()
    scene.press(.enter, .backspace, .backspace)
    scene.type(text)
    scene.press(.tab, .tab)
    scene.type("comité")
    scene.press(.control("s"))
    #expect(scene.state.place == .form)
    let said = text.isEmpty ? "Il faut écrire" : "Écrivez un nombre de 1 à 36."
    #expect(scene.screen.contains(said))
    #expect(scene.registry.rules == RuleBook())
  }

  @Test func `without a source nothing is set`() throws {
    var scene = try scene()
    scene.press(.enter, .backspace, .backspace)
    scene.type("12")
    scene.press(.control("s"))
    #expect(scene.state.place == .form && scene.registry.rules == RuleBook())
  }

  @Test func `the selection stays on its figure while decisions come in`() throws {
    var scene = try scene()
    scene.press(.down, .down)
    #expect(scene.state.selectedFigure == .reserveConsent)
    let from = scene.today.adding(days: 30)
    try scene.recordElsewhere(.setRule(RuleCard(.retention, 12, from: from, source: "comité")))
    #expect(scene.state.selectedFigure == .reserveConsent)
    scene.press(.enter)
    #expect(scene.lines[0].contains("Accord d'être dans la réserve, à renouveler"))
  }

  @Test func `nothing is made or archived on the page, and others' files stay out of reach`() throws
  {
    var scene = try scene()
    for key in [Key.function(7), .function(8), .character("s"), .character("i")] {
      scene.press(key)
      #expect(scene.state.place == .list && scene.state.layers.isEmpty)
    }
  }

  @Test func `what is due follows the committee`() throws {
    var scene = try Scene()
    let before = scene.state.dueCount
    try scene.recordElsewhere(
      .setRule(RuleCard(.retention, 1, from: scene.today, source: "comité")))
    #expect(scene.state.dueCount > before)
    try scene.recordElsewhere(.undo([scene.registry.revision]))
    #expect(scene.state.dueCount == before)
  }

  @Test func `a draft of the form is opened again`() throws {
    var scene = try scene()
    scene.press(.enter, .tab, .tab)
    scene.type("comité")
    let draft = try #require(scene.state.draft)
    let stored = try #require(FormDraft(text: draft.text))
    var other = try Scene()
    let isRestored = other.state.restore(stored, other.registry)
    #expect(isRestored)
    #expect(other.screen.contains("comité"))
  }
}
