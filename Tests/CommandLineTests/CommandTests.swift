import Glibc
import Testing

/// The contract that scripts rely on: exit codes, streams, keys.
@Suite(.serialized)
struct CommandTests {
  private static let people = """
    Prénom;Nom;E-mail;Truc
    Zoé;Janssens;zoe@example.org;x
    Amin;Benali;pas-un-mail;
    """

  @Test func `a new reserve holds the shipped programmes and says where it is on standard error`() {
    let program = Program()
    let made = program.run("init", "@/r", "--name", "Réserve de Liège")
    #expect(made.status == 0)
    #expect(made.output == "")
    #expect(made.errors.contains("\(program.folder)/r") && made.errors.contains("7 programmes"))
    #expect(program.run("init", "@/r").status == 73)
    #expect(program.run("verify", "@/r").status == 0)
  }

  @Test func `an import with a refused line does nothing unless the good ones are to be kept`() {
    let program = Program()
    _ = program.run("init", "@/r")
    program.write(Self.people, to: "people.csv")
    let refused = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r")
    #expect(refused.status == 1)
    #expect(refused.output == "")
    #expect(refused.errors.contains("Ligne 3, colonne 3 « E-mail »"))
    #expect(refused.errors.contains("Truc"))
    #expect(program.run("list", "candidates", "--reserve", "@/r", "--format", "jsonl").output == "")
    let kept = program.run(
      "import", "candidates", "@/people.csv", "--reserve", "@/r", "--keep-good")
    #expect(kept.status == 0)
    _ = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r", "--keep-good")
    let listed = program.run("list", "candidates", "--reserve", "@/r", "--format", "jsonl")
    #expect(listed.output.split(separator: "\n").count == 1)
    #expect(listed.output.contains(#""given-name":"Zoé","family-name":"Janssens""#))
    #expect(listed.output.contains(#""phone":null"#))
  }

  @Test func `a list of people imported into an empty reserve is listed there as it was`() {
    let program = Program()
    for reserve in ["@/a", "@/b"] { _ = program.run("init", reserve, "--as", "Amina") }
    program.write(
      """
      Prénom;Nom;CP;Langue;État;Situation;Accompagnement;Accord le;Accord donné;Inscrit le;Temps;Courriel
      Zoé;Janssens;5621;néerlandais;en pause;aux études;Amina;03/02/2026;par courrier;1/2/26;1/2;
      Amin;Benali;;;partie;;Inconnue;2026-02-03;by phone;;;
      Ida;Rossi;;;active;;;;;;;d@example.org
      Ida;Rossi;;;active;;;;;;;b@example.org
      Ida;Rossi;;;active;;;;;;;c@example.org
      Ida;Rossi;;;active;;;;;;;a@example.org
      """, to: "people.csv")
    let taken = program.run("import", "candidates", "@/people.csv", "--reserve", "@/a")
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(taken.errors.contains("« Inconnue » n'est le nom d'aucun membre"))
    let list = { (reserve: String) in
      program.run("list", "candidates", "--reserve", reserve, "--format", "csv").output
    }
    let before = list("@/a")
    #expect(before.contains("paused,Zoé,Janssens,,,5621,,namur,"))
    #expect(before.contains("etudes,Amina,2026-02-01,2026-02-03,courrier"))
    #expect(before.contains("left,Amin"))
    #expect(before.split(separator: "Ida,Rossi").count == 5, "namesakes keep their order too")
    program.write(before, to: "again.csv")
    #expect(program.run("import", "candidates", "@/again.csv", "--reserve", "@/b").status == 0)
    _ = program.run("init", "@/c", "--as", "Amina")
    let json = program.run("list", "candidates", "--reserve", "@/a", "--format", "json").output
    program.write(json, to: "again.json")
    #expect(program.run("import", "candidates", "@/again.json", "--reserve", "@/c").status == 0)
    program.write(json.replacing("null", with: "nul"), to: "bad.json")
    let refused = program.run("import", "candidates", "@/bad.json", "--reserve", "@/c")
    #expect(refused.status != 0)
    #expect(refused.errors.hasPrefix("Ligne 2, colonne "), "\(refused.errors)")
    let withoutNumbers = { (text: String) in
      text.split(separator: "\r\n").map { $0.drop { $0 != "," } }
    }
    #expect(withoutNumbers(list("@/b")) == withoutNumbers(before))
    #expect(withoutNumbers(list("@/c")) == withoutNumbers(before))
  }

  @Test func `a basin that is not known is asked about, and made when it is meant`() {
    let program = Program()
    _ = program.run("init", "@/r")
    let file = "Nom;Bassin\nJanssens;Lieg\n"
    let refused = program.run("import", "candidates", "-", "--reserve", "@/r", input: file)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("« Lieg » n'est pas un bassin connu. Liège ?"))
    let words = ["import", "candidates", "-", "--new-basins", "--reserve", "@/r"]
    #expect(program.run(words, input: file).status == 0)
    let listed = program.run("list", "candidates", "--reserve", "@/r", "--format", "csv").output
    #expect(listed.contains(",lieg,"))
  }

  @Test func `a trial import says what would be done and does nothing`() {
    let program = Program()
    _ = program.run("init", "@/r")
    let tried = program.run(
      "import", "candidates", "-", "--dry-run", "--reserve", "@/r", input: "Nom\nJanssens\n")
    #expect(tried.status == 0)
    #expect(tried.errors.contains("À ajouter : 1 ligne"))
    #expect(
      program.run("list", "candidates", "--reserve", "@/r", "--format", "json").output == "[]\n")
  }

  @Test func `without its passphrase a reserve is listed with what is private left null`() {
    let program = Program()
    let secret = "une phrase assez longue\n"
    #expect(program.run("init", "@/r", "--passphrase-fd", "0", input: "court").status == 1)
    #expect(program.run("init", "@/r", "--passphrase-fd", "0", input: secret).status == 0)
    program.write("Nom;Prénom\nJanssens;Zoé\n", to: "people.csv")
    let words = ["import", "candidates", "@/people.csv", "--reserve", "@/r"]
    #expect(program.run(words).status == 3)
    let imported = program.run(words + ["--passphrase-fd", "0"], input: secret)
    #expect(imported.status == 0)
    let sealed = program.run("list", "candidates", "--reserve", "@/r", "--format", "json")
    #expect(sealed.status == 0)
    #expect(sealed.output.contains(#""family-name":null"#))
    #expect(!sealed.output.contains("Janssens"))
    let wrong = program.run(
      "list", "candidates", "--reserve", "@/r", "--passphrase-fd", "0",
      input: "une phrase assez fausse")
    #expect(wrong.status == 3)
    #expect(program.run("verify", "@/r").status == 0)
  }

  @Test func `the same seed gives the same demonstration, in a folder or none`() {
    let program = Program()
    let now = ["VIVIER_NOW": "1780000000"]
    let frame = program.run("demo", "--frame", "80x24", environment: now)
    #expect(frame.status == 0)
    #expect(frame.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
    #expect(frame.output == program.run("demo", "--frame", "80x24", environment: now).output)
    #expect(program.run("demo", "--at", "@/d", "--no-screen", environment: now).status == 0)
    #expect(program.run("demo", "--at", "@/d", "--no-screen", environment: now).status == 73)
    let text = program.run("demo", environment: now)
    #expect(text.status == 0)
    for title in ["Réserve de compétences", "Besoins", "Parcours", "Mises en relation"] {
      #expect(text.output.contains(title))
    }
  }

  @Test func `a number is found however it is typed, and what is not there ends with 1`() {
    let program = Program()
    _ = program.run(
      "demo", "--at", "@/d", "--no-screen", "--candidates", "5",
      environment: ["VIVIER_NOW": "1780000000"])
    let csv = program.run("list", "candidates", "--reserve", "@/d", "--format", "csv").output
    let id = csv.split(separator: "\r\n")[1].prefix(8)
    let typed = "\(id.prefix(4))-\(id.suffix(4))".lowercased()
    let shown = program.run("show", typed, "--reserve", "@/d", "--format", "json")
    #expect(shown.status == 0)
    #expect(shown.output.contains(#"{"id":"\#(id)""#))
    #expect(program.run("show", "CZZZ-ZZZZ", "--reserve", "@/d").status == 1)
    #expect(program.run("export", typed, "--format", "markdown", "--reserve", "@/d").status == 0)
  }

  /// 22:30 in Greenwich is after midnight in Brussels in summer.
  @Test func `an access export tells the day and the hour of the wall`() {
    let program = Program()
    let summer = ["VIVIER_NOW": "1781562600", "TZ": "CET-1CEST,M3.5.0,M10.5.0/3"]
    #expect(
      program.run(
        "demo", "--candidates", "3", "--at", "@/d", "--no-screen", environment: summer
      ).status == 0)
    program.write("given-name,family-name\nZoé,Nom\n", to: "c.csv")
    let added = program.run(
      "import", "candidates", "@/c.csv", "--reserve", "@/d", environment: summer)
    #expect(added.status == 0, "\(added.errors)")
    let all = program.run(
      "export", "all", "--format", "markdown", "--reserve", "@/d", environment: summer)
    #expect(all.output.contains("- 16/06/2026 00:30 "), "\(all.output.suffix(2_000))")
    #expect(!all.output.contains("UTC"))
  }

  @Test func `a changed byte makes verify end with 2 and recover makes the reserve whole again`() {
    let program = Program()
    _ = program.run("init", "@/r")
    var journal = program.bytes(of: program.journal())
    journal[journal.count - 40] ^= 1
    program.write(journal, to: program.journal())
    let damaged = program.run("verify", "@/r")
    #expect(damaged.status == 2)
    #expect(damaged.output.contains("ligne 10"))
    #expect(program.run("list", "candidates", "--reserve", "@/r").status == 2)
    #expect(program.run("recover", "@/r").status == 0)
    #expect(program.run("verify", "@/r").status == 0)
  }

  @Test func `recover does not call whole what is not`() throws {
    let program = Program()
    _ = program.run("init", "@/r", "--passphrase-fd", "0", input: InitTests.secret)
    #expect(
      program.run("recover", "@/r", "--passphrase-fd", "0", input: InitTests.secret).status == 0)
    let slot = try #require(program.names(in: "r").first { $0.hasSuffix(".slot") })
    #expect(unsafe unlink("\(program.folder)/r/\(slot)") == 0)
    let left = program.run("recover", "@/r")
    #expect(left.status == 2 && !left.errors.contains("est entière"), "\(left)")
  }

  @Test func `verify tells lines that nobody signed from an end that was cut`() throws {
    let program = Program()
    _ = program.run("init", "@/r")
    let whole = program.bytes(of: program.journal())
    let last = try #require(whole.dropLast().lastIndex(of: 0x0A))
    let line = whole[(last + 1)...]
    program.write(whole + line, to: program.journal())
    let unsigned = program.run("verify", "@/r")
    #expect(unsigned.status == 0)
    #expect(unsigned.output.contains("Suite que personne de la réserve n'a signée"))
    program.write(whole + line.dropLast(20), to: program.journal())
    let cut = program.run("verify", "@/r")
    #expect(cut.status == 0 && cut.output.contains("Fin coupée"))
  }
}
