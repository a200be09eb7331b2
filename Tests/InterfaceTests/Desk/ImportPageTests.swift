import Canvas
import Domain
import Testing

@testable import Interface

/// A file is brought in from the desk: seen before a byte is taken, and taken back as one act.
struct ImportPageTests {
  private static let path = "/home/amina/Documents/inscriptions.csv"

  static func plan(
    added: Int = 2, refused: Int = 0, missing: [String] = [], changes: [ImportPlan.Difference] = [],
    doubt: String? = nil
  ) -> ImportPlan {
    var choice = ImportChoice(path: path)
    (choice.kind, choice.encoding) = ("candidates", "utf8")
    return ImportPlan(
      of: choice,
      columns: [
        .init("Prénom", field: "given-name", values: ["Zoé", "Amin", "Inès"]),
        .init("Remarque", field: nil, values: ["vient mercredi"]),
        .init("Vide", field: nil, values: []),
      ],
      missing: missing, counts: (added, 1, refused), changes: changes, doubt: doubt,
      remarks: ["Ligne 7 : déjà là."],
      faults: (0..<refused).map { "Ligne \($0 + 2), colonne 3 : ce n'est pas une date." },
      kinds: [.init("candidates", "Personnes"), .init("needs", "Besoins")],
      encodings: [.init("utf8", "UTF-8"), .init("windows", "ancien Windows")],
      fields: [
        .init("", "Laisser de côté"), .init("given-name", "Prénom"),
        .init("family-name", "Nom"), .init("presentation", "Présentation"),
      ])
  }

  static func scene(_ plan: ImportPlan) throws -> Scene {
    var scene = try Scene()
    _ = scene.state.update(.brought(.planned(plan)), scene.registry)
    return scene
  }

  /// Its choice of a file, of a field, of what to record.
  static func asked(_ effect: Effect) -> ImportAsk? {
    if case .bringIn(let ask) = effect { ask } else { nil }
  }

  @Test func `the list of commands asks for the files, the newest is picked first`() throws {
    var scene = try Scene()
    scene.press(.function(2))
    scene.type("importer un fichier")
    #expect(Self.asked(scene.press(.enter)) == .find)
    let files = [("neuf.csv", false), ("vieux.csv", false), ("classeur.xlsx", true)].map {
      FoundFile(
        name: $0, folder: "/home/amina/Documents", changed: scene.today, isUnreadable: $1)
    }
    _ = scene.state.update(.brought(.found(files)), scene.registry)
    #expect(scene.screen.contains("neuf.csv") && scene.screen.contains("Documents, 15/06/2026"))
    #expect(scene.screen.contains("enregistrez-le en CSV"))
    scene.press(.end, .enter)
    #expect(scene.screen.contains("classeur.xlsx") && scene.state.pages.isEmpty)
    scene.press(.home)
    let choice = ImportChoice(path: "/home/amina/Documents/neuf.csv")
    #expect(Self.asked(scene.press(.enter)) == .plan(choice))
  }

  @Test func `where there is no file it says where one would be found`() throws {
    var scene = try Scene()
    _ = scene.state.update(.brought(.found([])), scene.registry)
    #expect(scene.screen.contains("Aucun fichier CSV") && scene.state.layers.isEmpty)
  }

  @Test func `the page shows what each column fills, with its first values`() throws {
    let scene = try Self.scene(Self.plan(refused: 2))
    let lines = scene.lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
    #expect(lines[0].hasPrefix(" Importer › inscriptions.csv"))
    #expect(
      lines[1].hasPrefix(" 2 à ajouter, 2 refusées ; rien n'est écrit avant Ctrl-S."))
    #expect(
      Array(lines[3...21]) == [
        "▸ Fichier   inscriptions.csv", "  Contenu   Personnes", "  Écriture  UTF-8", "",
        "  Colonnes", "  " + String(repeating: "─", count: 76),
        "  Prénom    → Prénom : Zoé, Amin, Inès",
        "  Remarque  → laissée de côté : vient mercredi", "  Vide      → laissée de côté", "",
        "  Lignes", "  " + String(repeating: "─", count: 76), "  à ajouter  2", "  déjà là    1",
        "  refusées   2", "", "  À savoir", "  " + String(repeating: "─", count: 76),
        "  Ligne 7 : déjà là.",
      ])
    #expect(!lines[23].contains("Entrée") && lines[23].contains("Ctrl-S Importer"))
  }

  @Test func `Enter gives a column another field, and a field one column`() throws {
    var scene = try Self.scene(Self.plan())
    scene.press(.enter)
    #expect(scene.screen.contains("rien à changer") && scene.state.layers.isEmpty)
    scene.press(.down, .down, .down, .down)
    #expect(scene.lines[23].contains("Entrée Changer"))
    scene.press(.enter)
    scene.type("prés")
    var choice = Self.plan().choice
    choice.fields = [1: "presentation"]
    #expect(Self.asked(scene.press(.enter)) == .plan(choice))
    var plan = Self.plan()
    plan = ImportPlan(
      of: choice, columns: plan.columns, missing: [], counts: (2, 1, 0), remarks: [], faults: [],
      kinds: plan.kinds, encodings: plan.encodings, fields: plan.fields)
    _ = scene.state.update(.brought(.planned(plan)), scene.registry)
    #expect(scene.state.pages.count == 1)
    scene.press(.down, .enter)
    scene.type("prés")
    #expect(
      Self.asked(scene.press(.enter)) == .plan(with(plan.choice, fields: [2: "presentation"])))
    // Those of one kind are no fields of another.
    scene.press(.home, .down, .enter, .down)
    var other = plan.choice
    (other.kind, other.fields) = ("needs", [:])
    #expect(Self.asked(scene.press(.enter)) == .plan(other))
  }

  private func with(_ choice: ImportChoice, fields: [Int: String]) -> ImportChoice {
    var choice = choice
    choice.fields = fields
    return choice
  }

  @Test func `what is refused is left out only on a yes`() throws {
    var scene = try Self.scene(Self.plan(refused: 1))
    #expect(Self.asked(scene.press(.control("s"))) == nil)
    #expect(scene.screen.contains("Prendre 2 bonnes lignes"))
    #expect(Self.asked(scene.press(.enter)) == nil)
    scene.press(.control("s"))
    var choice = Self.plan().choice
    choice.takesGoodRows = true
    #expect(Self.asked(scene.press(.character("o"))) == .record(choice))
  }

  @Test func `refused rows are asked for as a file, where there are any`() throws {
    var scene = try Self.scene(Self.plan(refused: 1))
    #expect(scene.lines[23].contains("Ctrl-E Lignes refusées"))
    #expect(Self.asked(scene.press(.control("e"))) == .writeRefused(Self.plan().choice))
    _ = scene.state.update(.brought(.written("1 ligne est dans « x ».")), scene.registry)
    #expect(scene.screen.contains("1 ligne est dans « x ».") && scene.state.pages.count == 1)
    scene = try Self.scene(Self.plan())
    #expect(Self.asked(scene.press(.control("e"))) == nil)
    #expect(scene.screen.contains("aucune ligne n'est refusée"))
  }

  @Test func `what cannot be brought in says why`() throws {
    for (plan, reason) in [
      (Self.plan(added: 0), "aucune ligne n'est à ajouter"),
      (Self.plan(missing: ["Nom"]), "Il manque Nom"),
    ] {
      var scene = try Self.scene(plan)
      #expect(Self.asked(scene.press(.control("s"))) == nil)
      #expect(scene.lines[23].contains(reason), "\(scene.lines[23])")
    }
  }

  @Test func `what was brought in is taken back by one key, and brought back by another`() throws {
    var scene = try Self.scene(Self.plan())
    #expect(Self.asked(scene.press(.control("s"))) == .record(Self.plan().choice))
    let before = scene.registry.candidates.count
    var events: [Event] = []
    for number in ["C0000008", "C0000009"] {
      var card = CandidateCard()
      var identity = Identity()
      (identity.givenName, identity.familyName) = ("Zoé", "Essai \(number)")
      card.identity = identity
      let id = try #require(CandidateID(number))
      events += try scene.registry.decide(
        .create(id, card), by: scene.state.actor, on: scene.today)
    }
    let stamps = scene.registry.apply(
      events, from: scene.registry.revision + 1,
      at: Timestamp(seconds: scene.today.number * 86_400), by: scene.state.actor.member)
    _ = scene.state.update(
      .brought(.recorded(stamps, sentence: "Ajouté : 2 lignes.")), scene.registry)
    #expect(scene.state.pages.isEmpty && scene.screen.contains("Ajouté : 2 lignes."))
    #expect(scene.screen.contains("u Annuler : inscription (2)"))
    scene.press(.character("u"), .character("o"))
    #expect(scene.registry.candidates.count == before)
    scene.press(.character("U"))
    #expect(scene.registry.candidates.count == before + 2)
  }
}
