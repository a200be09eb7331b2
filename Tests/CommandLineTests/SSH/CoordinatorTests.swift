import Testing

/// Who decides for an organisation: how they are added, and what is refused.
@Suite(.serialized)
struct CoordinatorTests {
  private static let fds = ["--reserve", "@/r", "--passphrase-fd", "0"]
  private static let add = ["member", "add", "--new-passphrase-fd", "0"] + fds
  private static let own = InitTests.secret
  private static let other = "une autre phrase longue"
  private static let key =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJYpVSThPScgYuWUJLMk57RfGz6CCsGKiWEPm5LjcyLa marie"

  /// A protected reserve that knows two organisations.
  private func office() -> Program {
    let program = Program()
    _ = program.protectedReserve()
    program.write("Nom\nLe Fil des Mots\nRadio Tilleul\n", to: "asbl.csv")
    let made = program.run(
      ["import", "organisations", "@/asbl.csv"] + Self.fds, input: "\(Self.own)\n")
    #expect(made.status == 0, "\(made.errors)")
    program.write(Self.key + "\n", to: "marie.pub")
    program.write("command=\"sh\" \(Self.key)\n", to: "odd.pub")
    return program
  }

  @Test func `the line and the recipe are on standard output, and sentences are not`() throws {
    let program = office()
    let added = program.run(
      Self.add + ["--coordinator", "le FIL des mots", "--ssh-key", "@/marie.pub"],
      input: "\(Self.own)\n\(Self.other)\n")
    #expect(added.status == 0, "\(added.errors)")
    let lines = added.output.split(separator: "\n", omittingEmptySubsequences: false)
    // README takes them by their places.
    try #require(lines.count == 15)
    let id = try #require(added.errors.firstMatch(of: #/sous le numéro (U[0-9A-Z]{7}),/#)?.1)
    let command = "/vivier review --reserve '\(program.folder)/r' --as \(id)"
    #expect(lines[0].hasPrefix("restrict,pty,command=\"/"))
    #expect(lines[0].hasSuffix("\(command)\" \(Self.key)"))
    #expect([1, 7, 14].allSatisfy { lines[$0] == "" })
    #expect(
      lines[2...5] == [
        "Match User <compte>", "    AuthenticationMethods publickey", "    DisableForwarding yes",
        "    PermitUserRC no",
      ])
    #expect(lines[6].hasPrefix("    ForceCommand /") && lines[6].hasSuffix(command))
    #expect(lines[8] == "Match Group vivier-asbl" && lines[13].hasPrefix("    ForceCommand echo '"))
    #expect(added.errors.contains("Le Fil des Mots peut ouvrir, sous le numéro \(id),"))
    #expect(!added.errors.contains("lit tout"))
    let listed = program.run("member", "list", "--format", "json", "--reserve", "@/r").output
    #expect(
      listed.contains(#""role":"coordinator","organisation":"Le Fil des Mots","protected":true"#))
    #expect(listed.contains(#""name":"Amina","role":"facilitator","organisation":null"#))
  }

  @Test(arguments: [
    ("fr", "qui a accès au dossier lit tout"), ("en", "has access to the folder reads everything"),
    ("simple", "Qui a accès au dossier peut donc tout lire"),
  ])
  func `where facilitators have no passphrase, it says that hers protects nothing`(
    language: String, words: String
  ) throws {
    let program = Program()
    _ = program.run("init", "@/open", "--no-passphrase", "--name", "Réserve", "--as", "Amina")
    program.write("Nom\nLe Fil des Mots\n", to: "asbl.csv")
    _ = program.run("import", "organisations", "@/asbl.csv", "--reserve", "@/open")
    let added = program.run(
      ["member", "add", "--coordinator", "Le Fil des Mots", "--reserve", "@/open"]
        + ["--new-passphrase-fd", "0", "--langue", language], input: "\(Self.other)\n")
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.errors.contains(words))
  }

  @Test func `the key may come by standard input, the organisation by its number`() throws {
    let program = office()
    let listed = program.run("list", "organisations", "--format", "json", "--reserve", "@/r")
    let id = try #require(listed.output.split(separator: "\"id\":\"").last?.prefix { $0 != "\"" })
    program.write("\(Self.own)\n\(Self.other)\n", to: "secrets")
    let added = program.run(
      ["member", "add", "Zoé", "--reserve", "@/r", "--coordinator", id.lowercased()]
        + ["--passphrase-fd", "3", "--new-passphrase-fd", "3", "--ssh-key", "-"],
      input: Self.key, through: ["/bin/sh", "-c", "exec $0 $* 3<@/secrets"])
    #expect(added.status == 0, "\(added.errors)")
    #expect(added.output.contains(#/--as U[0-9A-Z]{7}" ssh-ed25519 /#))
    #expect(added.errors.contains("Zoé peut ouvrir"))
  }

  @Test func `where no key is given, the line says what is missing`() {
    let program = office()
    let added = program.run(
      Self.add + ["--coordinator", "Le Fil des Mots"], input: "\(Self.own)\n\(Self.other)\n")
    #expect(added.output.contains(#/--as U[0-9A-Z]{7}" <sa clé publique>\n/#))
    let removed = program.run(
      ["member", "remove", "Le Fil des Mots", "--yes"] + Self.fds, input: "\(Self.own)\n")
    #expect(removed.status == 0)
    #expect(removed.errors.contains(#/Ôtez aussi sa ligne de authorized_keys.* « --as U/#))
  }

  @Test func `a coordinator with another key gets the same lines with it, and nothing changes`()
    throws
  {
    let program = office()
    let secrets = "\(Self.own)\n\(Self.other)\n"
    let added = program.run(Self.add + ["--coordinator", "Le Fil des Mots"], input: secrets)
    let before = program.bytes(of: program.journal())
    let again = program.run(
      "member", "ssh-key", "Le Fil des Mots", "--ssh-key", "@/marie.pub", "--reserve", "@/r")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output == added.output.replacing("<sa clé publique>", with: Self.key))
    #expect(again.errors.contains("La clé d'avant ouvre toujours la porte"))
    #expect(program.bytes(of: program.journal()) == before)
    for (words, status, sentence) in [
      (["Amina"], 1, "ne coordonne pas d'ASBL"), (["Zoé"], 1, "Personne n'a ce nom"),
      ([], 64, "<membre>"),
      (["Le Fil des Mots", "--ssh-key", "@/odd.pub"], 1, "clé SSH publique"),
    ] as [([String], Int32, String)] {
      let refused = program.run(["member", "ssh-key", "--reserve", "@/r"] + words, input: "")
      #expect(refused.status == status && refused.output == "", "\(words)")
      #expect(refused.errors.contains(sentence), "\(refused.errors)")
    }
  }

  /// The folder of a test is its own alone.
  @Test func `where no other account gets at the folder, it says so`() {
    let program = office()
    let secrets = "\(Self.own)\n\(Self.other)\n"
    let added = program.run(Self.add + ["--coordinator", "Le Fil des Mots"], input: secrets)
    #expect(added.errors.contains("un autre compte ne peut pas ouvrir \(program.folder)/r"))
  }

  @Test(
    arguments: [
      (["--coordinator", "Le Fil"], 1, "Aucune organisation"),
      (["--coordinator", "A000-0000"], 1, "Aucune organisation"),
      (["--coordinator", ""], 1, "Aucune organisation"),
      (["amina", "--coordinator", "Le Fil des Mots"], 1, "porte déjà ce nom"),
      (["--coordinator", "Le Fil des Mots", "--ssh-key", "@/odd.pub"], 1, "clé SSH publique"),
      (["--coordinator", "Le Fil des Mots", "--ssh-key", "@/asbl.csv"], 1, "clé SSH publique"),
      (["--coordinator", "Le Fil des Mots", "--ssh-key", "@/none"], 1, "none"),
      (["Marc", "--ssh-key", "@/marie.pub"], 64, "--coordinator"),
      ([], 64, "<nom>"),
    ] as [([String], Int32, String)])
  func `a refusal is one sentence and changes nothing`(
    words: [String], status: Int32, sentence: String
  ) {
    let program = office()
    let before = ["journal", "keyring"].map { program.bytes(of: "r/reserve.\($0)") }
    let outcome = program.run(Self.add + words, input: "\(Self.own)\n\(Self.other)\n")
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(sentence), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
    let isSame = ["journal", "keyring"].map { program.bytes(of: "r/reserve.\($0)") } == before
    #expect(isSame)
  }
}
