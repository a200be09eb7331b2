import Glibc
import Testing

extension EndToEnd {
  /// The locked door: at the start, after Ctrl-L, and with a terminal that goes away.
  @Suite struct LockTests {
    let office: Office

    init() throws { office = try Office() }

    private static let words = "citron balcon tulipe"
    private static let member = "Amina"

    /// Makes the sample reserve with a passphrase and shows its door.
    private func door(columns: Int = 80, rows: Int = 24) throws -> Tmux {
      let file = "\(office.home.path)/words"
      try Files.write(Self.words + "\n", to: file)
      let outcome = try Program.run(
        [
          office.program, "demo", "--at", office.reserve, "--no-screen", "--passphrase-fd", "0",
        ], environment: Tmux.environment(in: office.home), input: file)
      try #require(outcome.status == 0, "\(outcome.errors)")
      return try openDoor(columns: columns, rows: rows)
    }

    private func openDoor(columns: Int = 80, rows: Int = 24) throws -> Tmux {
      let desk = try office.terminal(
        ["--reserve", office.reserve], columns: columns, rows: rows)
      try desk.wait(for: "Ouvrir la réserve", "Phrase de passe d'\(Self.member) :")
      return desk
    }

    private func unlock(_ desk: Tmux) throws {
      try desk.type(Self.words)
      try desk.press("Enter")
    }

    @Test func `the door shows the reserve's name and opens with the passphrase`() throws {
      let desk = try door()
      let picture = try desk.picture()
      #expect(picture.contains("Vivier 329 · Réserve pilote"))
      #expect(picture.lines.filter { !$0.isEmpty }.count == 4, "\(picture)")
      try desk.type("citron")
      try desk.wait(for: "Phrase de passe d'Amina : ••••••")
      try desk.press("C-u")
      try desk.wait(without: "•")
      try unlock(desk)
      try desk.wait(for: "1 Réserve de compétences", "─ 47 ╮", "· Amina ·")
      try desk.press("q")
      #expect(try desk.status() == 0)
      #expect(try desk.isGivenBack())
    }

    @Test func `keys pressed while the passphrase is tried do nothing at the desk`() throws {
      let desk = try door()
      try desk.press(Self.words, "Enter", "F7", "q")
      try desk.wait(for: "1 Réserve de compétences", "─ 47 ╮")
      try desk.press("Down")
      try desk.wait(for: "1 Réserve de compétences", "▸ ")
      #expect(try !desk.picture().contains("Nouvelle personne"))
    }

    @Test func `a wrong passphrase is refused, and the right one opens after the pause`() throws {
      let desk = try door()
      try desk.type("citron balcon tulipes")
      try desk.press("Enter")
      try desk.wait(for: "Ce n'est pas la bonne phrase. Réessayez.")
      try desk.type("citron balcon tulipe marteau")
      try desk.press("Enter")
      try desk.wait(for: "Ce n'est pas la bonne phrase. Réessayez dans 2 s.")
      try desk.wait(for: "Ce n'est pas la bonne phrase. Réessayez.")
      try unlock(desk)
      try desk.wait(for: "1 Réserve de compétences", "─ 47 ╮")
    }

    @Test func `a form half typed is hidden by the lock and there again after it`() throws {
      let desk = try door()
      try unlock(desk)
      try desk.wait(for: "─ 47 ╮")
      try desk.press("F7")
      try desk.wait(for: "▸ Prénom")
      try desk.type("Quetzal")
      try desk.press("Tab")
      try desk.type("Coatl")
      try desk.wait(for: "▸ Nom Coatl")
      try desk.press("C-l")
      let picture = try desk.wait(for: "Le bureau est fermé à clé. Rien n'est perdu.")
      #expect(!picture.contains("Coatl") && !picture.contains("Nouvelle personne"))
      try unlock(desk)
      try desk.wait(for: "Prénom Quetzal", "Nom Coatl")
      try desk.press("C-s")
      try desk.wait(for: "─ 48 ╮")
    }

    @Test func `what was typed before a lock waits for its member when the program ends there`()
      throws
    {
      var desk = try door()
      try unlock(desk)
      try desk.wait(for: "─ 47 ╮")
      try desk.press("F7")
      try desk.wait(for: "▸ Prénom")
      try desk.type("Quetzal")
      try desk.wait(for: "▸ Prénom Quetzal")
      try desk.press("C-l")
      try desk.wait(for: "Rien n'est perdu.")
      try desk.press("F10")
      #expect(try desk.status() == 0)
      desk = try openDoor()
      try unlock(desk)
      try desk.wait(for: "▸ Prénom Quetzal")
    }

    @Test func `another member takes a turn, and each finds their own form again`() throws {
      let desk = try door()
      let file = "\(office.home.path)/both"
      try Files.write(Self.words + "\nvelours marteau\n", to: file)
      let added = try Program.run(
        [
          office.program, "--reserve", office.reserve, "member", "add", "Benoît",
          "--passphrase-fd", "0", "--new-passphrase-fd", "0",
        ], environment: Tmux.environment(in: office.home), input: file)
      try #require(added.status == 0, "\(added.errors)")
      try unlock(desk)
      try desk.wait(for: "─ 47 ╮", "· Amina ·")
      try desk.press("F7")
      try desk.wait(for: "▸ Prénom")
      try desk.type("Quetzal")
      try desk.wait(for: "▸ Prénom Quetzal")
      try desk.press("C-l")
      try desk.wait(for: "Phrase de passe d'Amina :")
      try desk.press("F6")
      try desk.wait(for: "▸ Amina", "Benoît", "Feuille de récupération")
      try desk.press("Down", "Enter")
      try desk.wait(for: "Phrase de passe de Benoît :")
      try desk.type("velours marteau")
      try desk.press("Enter")
      let picture = try desk.wait(for: "─ 47 ╮", "Benoît ·", "F1 Aide")
      #expect(!picture.contains("Quetzal"))
      try desk.press("C-l")
      try desk.wait(for: "Phrase de passe de Benoît :")
      try desk.press("F6", "Up", "Enter")
      try desk.wait(for: "Phrase de passe d'Amina :")
      try unlock(desk)
      try desk.wait(for: "▸ Prénom Quetzal")
    }

    @Test func `without a passphrase Ctrl-L hides the desk until Enter`() throws {
      let desk = try office.desk()
      try desk.press("C-l")
      let picture = try desk.wait(
        for: "Le bureau est caché. Rien n'est perdu.", "Entrée rouvre le bureau d'Amina.",
        "« vivier member passphrase »", "F10 Quitter")
      #expect(!picture.contains("Réserve de compétences"))
      try desk.press("Enter")
      try desk.wait(for: "1 Réserve de compétences", "─ 47 ╮")
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal at the door ends the program and gives the terminal back`(signal: Int32) throws {
      let desk = try door()
      #expect(Glibc.kill(try desk.process(), signal) == 0)
      #expect(try desk.status() == 128 + Int(signal))
      #expect(try desk.isGivenBack())
    }

    @Test func `a terminal closed at the door leaves no process`() throws {
      let desk = try door()
      let program = try desk.process()
      #expect(Glibc.kill(program, 0) == 0)
      try desk.close()
      try desk.watch("the end of process \(program)") { Glibc.kill(program, 0) != 0 }
    }

    @Test func `the passphrase of a descriptor opens without a door`() throws {
      let desk = try door()
      try desk.press("F10")
      #expect(try desk.status() == 0)
      let open = try Tmux(
        [
          "sh", "-c", "exec \"$0\" --reserve \"$1\" --passphrase-fd 3 3< \"$2\"", office.program,
          office.reserve, "\(office.home.path)/words",
        ], in: office.home)
      let picture = try open.wait(for: "1 Réserve de compétences", "─ 47 ╮")
      #expect(!picture.contains("Ouvrir la réserve"))
    }

    @Test func `a reserve without its keyring says so instead of asking`() throws {
      let desk = try door()
      try desk.press("F10")
      #expect(try desk.status() == 0)
      #expect(unsafe unlink("\(office.reserve)/reserve.keyring") == 0)
      let open = try office.terminal(["--reserve", office.reserve], columns: 100)
      let picture = try open.wait(for: "Le trousseau de clés manque")
      #expect(!picture.contains("Phrase de passe"))
    }
  }

  /// A reserve created on the first page of all.
  @Suite struct CreatingTests {
    let office: Office

    init() throws { office = try Office() }

    /// Goes from the first page to the choice of a passphrase.
    private func choosing() throws -> Tmux {
      let desk = try office.terminal([])
      try desk.wait(for: "Créer une réserve")
      try desk.press("2")
      try desk.wait(for: "Nom de la réserve")
      try desk.press("Enter")
      try desk.type("Essai")
      try desk.press("Enter")
      try desk.type(" de l'ASBL")
      try desk.press("Enter")
      try desk.wait(for: "Choisissez la phrase de passe", "Par exemple :")
      return desk
    }

    @Test func `a passphrase is chosen, the recovery sheet shown once, and the desk opens`() throws
    {
      let desk = try choosing()
      let before = try desk.picture()
      try desk.press("F5")
      try desk.wait(until: "other words") { "\($0)" != "\(before)" }
      try desk.type("citron balcon")
      try desk.press("Enter")
      try desk.type("citron balcon tulipe")
      try desk.press("Enter")
      try desk.wait(for: "Les deux ne sont pas pareilles")
      try desk.type("citron balcon")
      try desk.press("Enter")
      let sheet = try desk.wait(for: "Feuille de récupération", "Recopiez-le à la main")
      #expect(sheet.lines.contains { $0.split(separator: " ").count == 4 })
      try desk.press("F10")
      try desk.press("Enter")
      try desk.wait(for: "Le code est-il noté hors de cet ordinateur ? o/N")
      try desk.press("o")
      try desk.wait(for: "Vivier 329 · Essai", "1 Réserve de compétences")
      try desk.press("C-l")
      try desk.wait(for: "Le bureau est fermé à clé.")
      try desk.type("citron balcon")
      try desk.press("Enter")
      try desk.wait(for: "1 Réserve de compétences")
    }

    /// Whether a row holds four groups of a recovery code.
    private static func isCode(_ row: [Substring]) -> Bool {
      row.count == 4 && row.allSatisfy { $0.utf8.count == 4 && $0 == $0.uppercased() }
    }

    @Test func `with the recovery sheet a member gets another passphrase, and the desk opens`()
      throws
    {
      let desk = try choosing()
      for _ in 1...2 {
        try desk.type("citron balcon")
        try desk.press("Enter")
      }
      let sheet = try desk.wait(for: "Recopiez-le à la main")
      let rows = sheet.lines.map { $0.split(separator: " ") }.filter(Self.isCode)
      try #require(rows.count == 2, "\(sheet)")
      let code = rows.flatMap { row in row.map { $0.lowercased() } }.joined(separator: "-")
      try desk.press("Enter")
      try desk.wait(for: "o/N")
      try desk.press("o")
      try desk.wait(for: "1 Réserve de compétences")
      try desk.press("C-l")
      try desk.wait(for: "Le bureau est fermé à clé.")
      try desk.press("F6")
      try desk.wait(for: "Qui ouvre ?")
      try desk.press("End", "Enter")
      try desk.wait(for: "Code de la feuille :", "0 caractère sur 32")
      try desk.type(code)
      try desk.wait(for: "32 caractères sur 32")
      try desk.press("Enter")
      try desk.wait(for: "Choisissez la phrase de passe")
      for _ in 1...2 {
        try desk.type("velours tulipe")
        try desk.press("Enter")
      }
      try desk.wait(for: "1 Réserve de compétences")
      try desk.press("C-l")
      try desk.wait(for: "Le bureau est fermé à clé.")
      try desk.type("velours tulipe")
      try desk.press("Enter")
      try desk.wait(for: "1 Réserve de compétences")
    }

    @Test func `a reserve without a passphrase is created only by somebody who says so`() throws {
      let desk = try choosing()
      try desk.press("F8")
      try desk.wait(for: "Continuer sans phrase de passe ? o/N")
      try desk.press("o")
      try desk.wait(for: "Vivier 329 · Essai", "1 Réserve de compétences")
    }
  }
}
