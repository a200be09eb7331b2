import Canvas
import Testing

@testable import Interface

/// Whole screens of the locked door.
@Suite struct LockScreenTests {
  private func refused() -> LockDoor {
    var door = LockDoor()
    door.type("douze lettre")
    door.page.refuse(pause: 4)
    door.page.note(typed: 12)
    return door
  }

  @Test func `a refusal at 80 by 24`() {
    #expect(
      refused().text() == """








                                   Vivier 329 · Réserve pilote

                        Le bureau est fermé à clé. Rien n'est perdu.

                        Phrase de passe d'Amina : ••••••••••••

                        Ce n'est pas la bonne phrase. Réessayez dans 4 s.








         Entrée ouvrir  F6 quelqu'un d'autre  F10 Quitter
        """)
  }

  @Test func `whoever was given other keys is not told that nothing is lost`() {
    var door = LockDoor()
    door.page.note(closedDraftOf: LockDoor.amina.id)
    let lines = door.frame().lines().filter { !$0.isEmpty }
    #expect(
      lines.prefix(3) == [
        "                           Vivier 329 · Réserve pilote",
        "                C'est fermé à clé. Votre phrase de passe a été changée : ce",
        "                qui n'était pas enregistré ne se rouvre plus.",
      ])
    door.press(.function(6), .down, .enter)
    #expect(door.frame().lines().joined().contains("Rien n'est perdu"))
  }

  @Test func `the list at 60 by 18`() {
    var door = LockDoor()
    door.press(.function(6), .down)
    let frame = door.frame(columns: 60, rows: 18)
    #expect(
      frame.lines().joined(separator: "\n") == """





                         Vivier 329 · Réserve pilote

              Qui ouvre ?

                Amina
              ▸ Benoît
                Feuille de récupération





         ↑↓ choisir  Entrée valider  Échap retour  F10 Quitter
        """)
    #expect(frame.cursor == Position(column: 6, row: 10))
  }

  @Test func `the first opening in English`() {
    var door = LockDoor(.opening)
    door.type("abc")
    let lines = door.frame(columns: 60, rows: 18, .english).lines()
    #expect(lines.contains("      Open the reserve"))
    #expect(lines.contains("      Passphrase of Amina: •••"))
    #expect(lines.last == " Enter open  F6 somebody else  F10 Quit")
  }

  @Test func `before the files are read there is a door already`() {
    let page = LockPage(.opening)
    var frame = Frame(size: Size(columns: 80, rows: 24))
    page.draw(into: &frame, Preferences(), .standard)
    #expect(frame.lines().filter { !$0.isEmpty }.count == 4)
    #expect(frame.lines()[8].hasSuffix("Vivier 329"))
    #expect(frame.lines().contains { $0.contains("Ouverture…") })
  }

  @Test func `one fact a line, without bullets, for those who listen`() {
    let frame = refused().frame(linear: true)
    #expect(
      frame.lines().filter { !$0.isEmpty } == [
        " Vivier 329 · Réserve pilote", " Le bureau est fermé à clé. Rien n'est perdu.",
        " Phrase de passe d'Amina : 12 caractères",
        " Ce n'est pas la bonne phrase. Réessayez dans 4 s.",
        " Entrée ouvrir  F6 quelqu'un d'autre  F10 Quitter",
      ])
    #expect(frame.cursor == Position(column: 40, row: 2))
    #expect(frame.cursorVisible)
    var door = LockDoor()
    door.press(.function(6))
    #expect(door.frame(linear: true).lines().contains(" > Amina"))
  }

  @Test func `the cursor stands after what is typed, also when that is longer than the field`() {
    var door = LockDoor()
    #expect(door.frame().cursor == Position(column: 42, row: 12))
    door.type("abc")
    #expect(door.frame().cursor == Position(column: 45, row: 12))
    door.type(String(repeating: "a", count: 300))
    let frame = door.frame()
    #expect(frame.cursor == Position(column: 63, row: 12))
    #expect(frame.lines()[12].count == 63)
  }

  @Test func `a long name leaves room to type, and a slow line has no bar`() {
    let name = String(repeating: "Anne-Élisabeth ", count: 6)
    var door = LockDoor(.locked, [LockMember(LockDoor.amina.id, name: name), LockDoor.benoit])
    door.type("abc")
    let lines = door.frame(columns: 60, rows: 18).lines()
    #expect(lines.contains { $0.hasSuffix("… •••") })
    door.press(.function(6))
    let bar = Theme.standard[.selection]
    #expect(door.frame().cells.contains { $0.style == bar })
    #expect(!door.frame(slow: true).cells.contains { $0.style == bar })
  }

  @Test func `many members are walked through, the marker in sight`() {
    let many = (1...40).map { LockMember(LockDoor.amina.id, name: "Membre \($0)") }
    var door = LockDoor(.locked, many)
    door.press(.function(6), .end)
    for rows in [18, 24, 40] {
      #expect(door.frame(columns: 60, rows: rows).lines().contains { $0.contains("▸ Membre 40") })
    }
  }

  @Test func `a window that is too small says so and shows nothing else`() {
    let lines = refused().frame(columns: 59, rows: 18).lines()
    #expect(lines[0].hasPrefix("Agrandissez la fenêtre"))
    #expect(!lines.contains { $0.contains("Réserve pilote") })
  }

  @Test(arguments: Language.allCases)
  func `every sentence fits at the smallest size`(language: Language) {
    var doors = [refused(), LockDoor(.opening), LockDoor(.locked, [LockDoor.open])]
    doors[1].press(.function(6), .end, .enter)
    for door in doors {
      let frame = door.frame(columns: 60, rows: 18, language)
      #expect(!frame.lines().contains { $0.contains("…") }, "\(frame.lines())")
    }
  }
}
