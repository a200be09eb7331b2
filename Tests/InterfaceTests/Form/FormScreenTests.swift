import Canvas
import Domain
import Testing

@testable import Interface

/// Whole forms as they stand on a screen of 80×24: between the first line and the hints.
@Suite struct FormScreenTests {
  private static let newNeed = Form.Purpose.new(
    FormDesk.id(NeedID.self, "B0000009"))

  @Test func `a need is typed in as designed`() throws {
    var desk = try FormDesk(Self.newNeed)
    try desk.answer(.organisation, "Le Fil des Mots")
    try desk.fill(.title, "Animateur·rice d'ateliers")
    try desk.answer(.family, "Animation & Terrain")
    try desk.answer(.contract, "CDD")
    try desk.fill(.fte, "0,8")
    try desk.fill(.place, "Liège, Outremeuse")
    try desk.answer(
      .description,
      "Préparer et animer deux ateliers d'écriture par semaine, avec Sylvie, pour des adultes.")
    try desk.fill(.criteria, "expérience d'animation ; aisance à l'écrit")
    try desk.fill(.start, "31/2/2026")
    let frame = try desk.screen()
    #expect(
      frame.lines() == [
        "",
        "  ASBL           Le Fil des Mots                                       ▾",
        "  Intitulé       Animateur·rice d'ateliers",
        "  Famille        Animation & Terrain                                   ▾",
        "  Contrat        CDD                                                   ▾",
        "  Financement                                                          ▾",
        "  Temps          4/5 ETP",
        "▸ Début          31/2/2026",
        "                 Février 2026 a 28 jours. Écrivez par exemple 28/02/2026.",
        "  Places         1",
        "  Lieu           Liège, Outremeuse",
        "  Jusqu'au",
        "",
        "  Travail",
        "  ┌──────────────────────────────────────────────────────────────────────────┐",
        "  │ Préparer et animer deux ateliers d'écriture par semaine, avec Sylvie,    │",
        "  │ pour des adultes.                                                        │",
        "  └──────────────────────────────────────────────────────────────────────────┘",
        "",
        "  Critères       expérience d'animation ; aisance à l'écrit",
        "", "",
      ])
    #expect(frame.cursor == Position(column: 26, row: 7) && frame.cursorVisible)
  }

  @Test func `a day is picked from a calendar beside its field`() throws {
    var desk = try FormDesk(Self.newNeed)
    try desk.go(to: .start)
    desk.press(.enter, .right)
    let frame = try desk.screen()
    #expect(
      Array(frame.lines()[6...17]) == [
        "  Temps",
        "▸ Début          jj/mm/aaaa, +3, lundi ; Entrée : calendrier",
        "  Places         ╭─ février 2026 ───────╮",
        "  Lieu           │ lu ma me je ve sa di │",
        "  Jusqu'au       │                    1 │",
        "                 │  2  3  4  5  6  7  8 │",
        "  Travail        │  9 10 11 12▸13 14 15 │",
        "                 │ 16 17 18 19 20 21 22 │",
        "  Critères       │ 23 24 25 26 27 28    │",
        "                 ╰──────────────────────╯",
        "", "",
      ])
    #expect(frame.cursor == Position(column: 31, row: 12))
  }

  @Test func `on a narrow screen sentences are broken and nothing is cut`() throws {
    var desk = try FormDesk(.move(FormDesk.introduction, .agreed), columns: 60)
    try desk.answer(.fields, "prénom")
    #expect(
      try desk.screen(columns: 60, rows: 13).lines() == [
        "",
        "  La personne choisit ce que l'ASBL verra d'elle. Rien",
        "  d'autre ne sera montré, et elle peut revenir sur son",
        "  accord. Si l'ASBL la retient, elle garde ce qu'elle a vu",
        "  jusqu'au suivi après un mois, 60 jours au plus.",
        "",
        "  Accord donné le      12/02/2026",
        "  Comment              à remplir                         ▾",
        "",
        "▸ Accepte de montrer   prénom                            ▾",
        "  Valable jusqu'au     12/08/2026",
        "  Remarque",
        "",
      ])
  }

  @Test func `what the need looks for stands above the words that answer it`() throws {
    let desk = try FormDesk(
      .new(FormDesk.introduction, of: FormDesk.marc.entity, FormDesk.workshops.entity),
      columns: 120)
    let box = String(repeating: "─", count: 98)
    let empty = "  │" + String(repeating: " ", count: 98) + "│"
    let lines = try desk.screen(columns: 120).lines()
    #expect(lines[1].contains("L'ASBL ne le lira que si"))
    let start = try #require(lines.firstIndex { $0.hasPrefix("  Candidat·e") })
    #expect(
      Array(lines[start...].prefix(10)) == [
        "  Candidat·e     Marc Lambert",
        "  Besoin         Animateur·rice d'ateliers, Le Fil des Mots",
        "",
        "  Ce que cherche Le Fil des Mots",
        "  expérience d'animation ; aisance à l'écrit",
        "",
        "▸ Pourquoi",
        "  ┌\(box)┐",
        empty,
        empty,
      ])
  }

  @Test func `a list is ticked beside its field`() throws {
    var desk = try FormDesk(.edit(FormDesk.marc.entity))
    try desk.go(to: .families)
    desk.press(.enter, .down, .character(" "))
    let lines = try desk.screen().lines()
    #expect(lines[1].hasPrefix("  Familles") || lines.contains { $0.hasPrefix("▸ Familles") })
    #expect(lines.contains { $0.contains("│▸● Communication & Pédagogie") })
    #expect(lines.contains { $0.contains("│ ○ Création & Design") })
    #expect(lines.contains { $0.contains("│ Espace cocher  Entrée terminer │") })
  }

  @Test(arguments: [(60, 16), (80, 21), (120, 34)])
  func `the field in focus is in sight wherever it is`(columns: Int, rows: Int) throws {
    for purpose in FormPurposeTests.others.map(\.0) {
      var desk = try FormDesk(purpose, columns: columns)
      for place in desk.form.shownFields {
        #expect(desk.form.focus == place)
        let frame = try desk.screen(columns: columns, rows: rows)
        let cursor = try #require(frame.cursor)
        let label = desk.state.wording.label(desk.form.fields[place])
        let row = try #require(frame.lines().firstIndex { $0.hasPrefix("▸ \(label)") })
        #expect((row..<rows).contains(cursor.row), "\(purpose) \(label)")
        desk.press(.tab)
      }
    }
  }

  @Test func `without boxes and marks for screen readers`() throws {
    var desk = try FormDesk(Self.newNeed)
    desk.state.preferences.isLinear = true
    desk.form = try #require(
      Form(Self.newNeed, registry: desk.registry, seat: desk.state.formSeat))
    try desk.go(to: .description)
    desk.type("Animer.")
    let text = try desk.screen().lines().joined(separator: "\n")
    #expect(!text.contains { "┌┐└┘│─▾".contains($0) })
    #expect(text.contains("▸ Travail\n    Animer."))
  }

  @Test func `a click goes to a field, another opens its list`() throws {
    var desk = try FormDesk(Self.newNeed)
    func click(_ row: Int) -> Form.Outcome {
      desk.form.click(
        Position(column: 20, row: row), in: desk.setting, Form.area(in: desk.state.size))
    }
    #expect(click(4) == .none && desk.form.focused?.name == .family)
    guard case .pick = click(4) else {
      Issue.record("no list opened")
      return
    }
    #expect(click(0) == .none && click(23) == .none && desk.form.focused?.name == .family)
  }
}
