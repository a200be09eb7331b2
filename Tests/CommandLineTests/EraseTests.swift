import Testing

/// Erasing a person, and emptying the journal of what no key opens any more.
@Suite(.serialized)
struct EraseTests {
  private static let people = """
    Prénom;Nom;E-mail;Présentation
    Zoé;Janssens;zoe@example.org;Je cherche un mi-temps.
    Amin;Benali;amin@example.org;
    """

  /// A reserve with two people, and the number of the first.
  private func reserve(in program: borrowing Program) throws -> String {
    _ = program.run("init", "@/r")
    program.write(Self.people, to: "people.csv")
    _ = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r")
    return try #require(list(program, "janssens").split(separator: "\r\n").last?.prefix(8))
      .description
  }

  private func list(_ program: borrowing Program, _ filter: String) -> String {
    program.run(
      "list", "candidates", "--reserve", "@/r", "--format", "csv", "--filter", filter
    ).output
  }

  private func erase(_ program: borrowing Program, _ words: String...) -> Program.Outcome {
    program.run(["erase"] + words + ["--reserve", "@/r"])
  }

  @Test(
    arguments: [
      (["ID", "--reason", "demande"], 64, "ajoutez --yes"),
      (["ID", "--yes"], 64, "--reason"),
      (["ID", "--reason", " ", "--yes"], 64, "demande, depart, conservation, erreur, autre"),
      (["CZZZ-ZZZZ", "--reason", "demande", "--yes"], 1, "Aucun dossier « CZZZ-ZZZZ »"),
      (["NEED", "--reason", "demande", "--yes"], 1, "n'est pas une personne"),
      (["ID", "--reason", "Zoé est partie", "--yes"], 1, "ne peut contenir ni nom"),
      (["ID", "--reason", "Zoé est partie", "--dry-run"], 1, "ne peut contenir ni nom"),
    ] as [([String], Int32, String)])
  func `a refusal is one sentence and changes nothing`(
    words: [String], status: Int32, sentence: String
  ) throws {
    let program = Program()
    let id = try reserve(in: program)
    let programme = program.read(program.journal()).split(separator: "\"on\":\"")
      .first { $0.hasPrefix("G") }?.prefix(8).description
    let before = program.bytes(of: program.journal())
    let outcome = program.run(
      ["erase"] + words.map { $0 == "ID" ? id : $0 == "NEED" ? programme ?? "" : $0 }
        + ["--reserve", "@/r"])
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(sentence))
    let isSame = program.bytes(of: program.journal()) == before
    #expect(isSame)
  }

  @Test func `a trial says what would become unreadable and changes nothing`() throws {
    let program = Program()
    let id = try reserve(in: program)
    let before = [program.journal(), "r/reserve.keyring"].map { program.bytes(of: $0) }
    let tried = erase(program, id, "--reason", "départ", "--dry-run")
    #expect(tried.status == 0)
    #expect(tried.errors.contains("ce qui est privé dans 1 ligne du journal.\n"))
    #expect(tried.errors.contains("Aucune mise en relation n'est en cours."))
    let isSame = [program.journal(), "r/reserve.keyring"].map { program.bytes(of: $0) } == before
    #expect(isSame)
  }

  @Test func `an erased person is in no list and has no name anywhere`() throws {
    let program = Program()
    let id = try reserve(in: program)
    #expect(erase(program, id, "--reason", "départ", "--yes").status == 0)
    #expect(program.read(program.journal()).contains(#""reason":"depart""#))
    #expect(program.read(program.journal()).contains(#""do":"person.erased","on":"\#(id)""#))
    #expect(!list(program, "").contains(id))
    #expect(list(program, "").contains("Benali"))
    #expect(list(program, "état:effacé").contains("\(id),erased,,"))
    for words in [
      ["show", id], ["show", id, "--format", "json"], ["export", id, "--format", "json"],
    ] {
      let outcome = program.run(words + ["--reserve", "@/r"])
      #expect(outcome.status == 0)
      for text in ["Zoé", "Janssens", "example.org", "mi-temps"] {
        #expect(!outcome.output.contains(text))
      }
    }
    let again = erase(program, id, "--reason", "demande", "--yes")
    // Whoever was stopped before it was told has the number still to write down.
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("\(id.prefix(4))-\(id.dropFirst(4)) 20"))
    #expect(again.errors.contains("déjà effacé"))
  }

  /// They are in no list, but what was recorded about them is kept.
  @Test func `somebody whose registration is undone is told of, erased, and stays so`() throws {
    let program = Program()
    let id = try reserve(in: program)
    let undone = program.run("import", "--undo", "10", "--reserve", "@/r")
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(list(program, "") == list(program, "nobody at all"))
    _ = program.run("backup", "@/stick", "--reserve", "@/r")
    for words in [
      ["show", id], ["show", id, "--format", "json"], ["export", id, "--format", "json"],
    ] {
      let told = program.run(words + ["--reserve", "@/r"])
      #expect(told.status == 0 && told.output.contains("zoe@example.org"), "\(told.errors)")
      #expect(told.errors.contains("est annulée"))
    }
    let erased = erase(program, id, "--reason", "demande", "--yes")
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(!program.run("show", id, "--reserve", "@/r").output.contains("zoe"))
    // Nor do they come back out of a backup in which they stand undone.
    let restored = program.run(
      "restore", "@/stick", "@/again", input: erased.output,
      environment: ["XDG_STATE_HOME": "/nowhere"])
    #expect(restored.status == 0, "\(restored.errors)")
    let shown = program.run("show", id, "--reserve", "@/again")
    #expect(shown.status == 0 && !shown.output.contains("zoe"), "\(shown.output)")
    #expect(!program.read("again/reserve.keyring").contains("\"of\":\"\(id)\",\"wrapped"))
    #expect(program.read("r/reserve.keyring").contains("\"wrapped\""))
  }

  @Test func `compacting blanks what was erased and nothing else`() throws {
    let program = Program()
    let id = try reserve(in: program)
    let nothing = program.run("compact", "@/r")
    #expect(nothing.status == 0)
    #expect(nothing.errors.contains("Rien à vider"))
    _ = erase(program, id, "--reason", "fiche faite deux fois", "--yes")
    let size = program.bytes(of: program.journal()).count
    let compacted = program.run("compact", "@/r")
    #expect(compacted.status == 0)
    let freed = size - program.bytes(of: program.journal()).count
    #expect(freed > 0)
    #expect(compacted.errors.contains("1 partie privée vidée, \(freed) octets libérés"))
    #expect(program.run("verify", "@/r").status == 0)
    #expect(list(program, "").contains("Benali"))
    #expect(program.run("compact").status == 64)
    #expect(program.run("compact", "@/nowhere").status == 1)
  }

  @Test func `a damaged reserve is neither erased from nor compacted`() throws {
    let program = Program()
    let id = try reserve(in: program)
    let again = program.run(
      "import", "candidates", "-", "--reserve", "@/r", input: "Nom;Prénom\nEssai-Autre;Zoé\n")
    #expect(again.status == 0)
    var journal = program.bytes(of: program.journal())
    journal[journal.count - 40] ^= 1
    program.write(journal, to: program.journal())
    #expect(erase(program, id, "--reason", "demande", "--yes").status == 2)
    #expect(program.run("compact", "@/r").status == 2)
    let isSame = program.bytes(of: program.journal()) == journal
    #expect(isSame)
  }

  @Test func `requests for rights are listed with the day by which to answer`() {
    let program = Program()
    _ = program.run("init", "@/r")
    let listed = program.run("list", "requests", "--reserve", "@/r", "--format", "csv")
    #expect(listed.status == 0)
    #expect(
      listed.output
        == "id,state,number,kind,on,channel,due,outcome,answered-on,name\r\n")
  }
}
