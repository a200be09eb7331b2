import Testing

/// A backup, a reserve again of it, and the seals of two benches, as people type them.
@Suite(.serialized)
struct BackupCommandTests {
  private func reserve(in program: borrowing Program) throws -> String {
    _ = program.run("init", "@/r", "--no-passphrase")
    program.write("Prénom;Nom\nZoé;Janssens\nAmin;Benali\n", to: "people.csv")
    _ = program.run("import", "candidates", "@/people.csv", "--reserve", "@/r")
    let list = program.run(
      "list", "candidates", "--reserve", "@/r", "--format", "csv", "--filter", "janssens")
    return try #require(list.output.split(separator: "\r\n").last?.prefix(8)).description
  }

  private func restore(_ program: borrowing Program, to name: String, _ numbers: String)
    -> Program.Outcome
  {
    program.run("restore", "@/stick", "@/\(name)", input: numbers)
  }

  @Test func `a restored backup says the same, and erases again who was erased since`() throws {
    let program = Program()
    let id = try reserve(in: program)
    let made = program.run("backup", "@/stick", "--reserve", "@/r")
    #expect(
      made.status == 0 && made.output == "" && made.errors.contains("La sauvegarde est faite"))
    let erased = program.run("erase", id, "--reserve", "@/r", "--reason", "demande", "--yes")
    #expect(erased.output.hasPrefix("\(id.prefix(4))-\(id.suffix(4)) 20"))
    let whole = restore(program, to: "whole", "")
    #expect(whole.status == 0 && whole.errors.contains("Numéros effacés depuis"))
    #expect(program.run("list", "candidates", "--reserve", "@/whole").output.contains("Janssens"))
    let again = restore(program, to: "again", erased.output + "\nC000-0001\n")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.contains("C000-0001 n'est pas dans cette sauvegarde"))
    #expect(!again.errors.contains("est une copie"), "whoever restores knows it")
    #expect(!program.run("list", "candidates", "--reserve", "@/again").output.contains("Janssens"))
    #expect(program.run("verify", "@/again").output.contains("1 effacée pour toujours"))
    let number = String(erased.output.split(separator: " ")[0])
    for line in ["\(number) personne", "C000-0001, \(number)", "\(number) 2026-13-40"] {
      #expect(restore(program, to: "wrong", line + "\n").status == 1, "\(line)")
    }
    let both = restore(program, to: "both", "\u{FEFF}C000-0001 \(number) 2026-06-15\n")
    #expect(both.status == 0 && both.errors.contains(number), "both on one line")
    let wrong = restore(program, to: "wrong", "personne\n")
    #expect(wrong.status == 1 && wrong.errors.contains("« personne » n'est pas le numéro"))
    #expect(program.files(in: "wrong").isEmpty && program.files(in: "wrong.new").isEmpty)
    #expect(restore(program, to: "again", "").status == 1)
    #expect(program.run("restore", "@/r", "@/none").errors.contains("pas de sauvegarde"))
  }

  /// Whoever was to be erased again is in the folder that is not finished.
  @Test func `a restore with a wrong passphrase leaves nothing, and the next one goes on`() throws {
    let program = Program()
    let words = "phrase d'Amina entière"
    _ = program.run(["init", "@/r", "--as", "Amina", "--passphrase-fd", "7"], typing: words)
    program.write("Prénom;Nom\nZoé;Janssens\n", to: "people.csv")
    let own = ["--reserve", "@/r", "--passphrase-fd", "7"]
    _ = program.run(["import", "candidates", "@/people.csv"] + own, typing: words)
    let list = program.run(["list", "candidates", "--format", "csv"] + own, typing: words)
    let id = try #require(list.output.split(separator: "\r\n").last?.prefix(8)).description
    #expect(program.run("backup", "@/stick", "--reserve", "@/r").status == 0)
    program.write("\(id)\n", to: "numbers")
    for (typed, status) in [("une autre phrase", 3), (words, 0)] as [(String, Int32)] {
      let outcome = program.run(
        ["restore", "@/stick", "@/back", "--passphrase-fd", "7"], input: "\(id)\n",
        typing: typed)
      #expect(outcome.status == status, "\(outcome.errors)")
      #expect(program.files(in: "back.new").isEmpty)
    }
    let found = program.run("verify", "@/stick")
    #expect(found.status == 1 && found.errors.contains("C'est une sauvegarde"))
    #expect(program.run("verify", "@/back").output.contains("1 effacée pour toujours"))
  }

  @Test func `two benches seal, and each stick tells a journal that was put back`() throws {
    let program = Program()
    _ = try reserve(in: program)
    program.copy("r", to: "before")
    for (name, bench) in [("Syndicat", "union"), ("Patronat", "employer")] {
      program.makeFolder(bench)
      let seat = seat(
        program, "member", "add", name, "--committee", "--bench", bench, "--key",
        "@/\(bench)", "--new-passphrase-fd", "7", bench: bench)
      #expect(seat.status == 0, "\(seat.errors)")
    }
    let renewed = seat(
      program, "member", "passphrase", "Syndicat", "--new-passphrase-fd", "7", bench: "autre")
    #expect(renewed.status == 1 && renewed.errors.contains("personne d'ici ne la change"))
    let first = seat(
      program, "seal", "--key", "@/union", "--key-passphrase-fd", "7", bench: "union")
    #expect(first.status == 0 && first.output.hasPrefix("vivier-seal-2/"), "\(first.errors)")
    let second = seat(
      program, "seal", "--key", "@/employer", "--key-passphrase-fd", "7", bench: "employer")
    #expect(second.errors.contains("complété : scellé par le banc syndical et le banc patronal"))
    let found = program.run("verify", "@/r", "--seal", "@/union")
    #expect(
      found.status == 0 && found.output.contains("Le journal prolonge ce que cette clé a signé"))
    #expect(found.output.contains("Scellé par le banc syndical et le banc patronal jusqu'au"))
    let put = program.run("verify", "@/before", "--seal", "@/union")
    #expect(put.status == 2 && put.output.contains("ALARME"))
    #expect(program.run("member", "list", "--reserve", "@/r").output.contains("banc syndical"))
  }

  private func seat(
    _ program: borrowing Program, _ words: String..., bench: String
  ) -> Program.Outcome {
    program.run(words + ["--reserve", "@/r"], typing: "phrase de \(bench) entière")
  }

  @Test(
    arguments: [
      (["member", "add", "X", "--committee"], 64),
      (["member", "add", "X", "--bench", "union"], 64),
      (["member", "add", "X", "--committee", "--bench", "autre", "--key", "@"], 64),
      (["seal"], 64), (["backup"], 64), (["restore", "@/stick"], 64),
      (["seal", "--key", "@/none"], 3), (["backup", "@/r", "--reserve", "@/r"], 1),
      (["verify", "@/r", "--seal", "@/none"], 1),
    ] as [([String], Int32)])
  func `what is missing or cannot be is one sentence`(words: [String], status: Int32) throws {
    let program = Program()
    _ = program.run("init", "@/r", "--no-passphrase")
    let outcome = program.run(words)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty)
  }
}

extension Program {
  /// The passphrase comes through descriptor 7.
  borrowing func run(
    _ words: [String], input: String = "", typing passphrase: String
  ) -> Outcome {
    write(passphrase + "\n", to: "words")
    write("exec 7<\"$1\"\nshift\nexec \"$@\"\n", to: "typing.sh")
    return run(
      words, input: input, through: ["/usr/bin/timeout", "20", "/bin/sh", "@/typing.sh", "@/words"])
  }
}
