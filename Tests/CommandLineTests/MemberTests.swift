import Testing

/// Who can open the reserve: what is refused, and what opens it afterwards.
@Suite(.serialized)
struct MemberTests {
  private static let fds = ["--reserve", "@/r", "--passphrase-fd", "0"]
  private static let newFds = fds + ["--new-passphrase-fd", "0"]
  private static let own = InitTests.secret
  private static let other = "une autre phrase longue"

  @Test(
    arguments: [
      (["add", "Marc"] + newFds, "\(own)\ncourt\n", 1, "trop courte"),
      (["add", "Marc"] + newFds, "\(own)\n\n", 1, "trop courte"),
      (["add", "Marc"] + newFds, "une phrase assez fausse\n\(other)\n", 3, "pas la bonne phrase"),
      (["add", "Marc"] + fds, "\(own)\n", 64, "--new-passphrase-fd"),
      (["add", "Marc"] + fds + ["--new-passphrase-fd", "9"], "\(own)\n", 64, "descripteur 9"),
      (["add", "Marc", "--reserve", "@/r"], "", 3, "fermée à clé"),
      (["add", ""] + newFds, "\(own)\n\(other)\n", 1, "est vide"),
      (["add", "  "] + newFds, "\(own)\n\(other)\n", 1, "est vide"),
      (["add", " amína"] + newFds, "\(own)\n\(other)\n", 1, "porte déjà ce nom"),
      (["remove", "Marc"] + fds, "\(own)\n", 64, "ajoutez --yes"),
      (["remove", "Marc", "--yes"] + fds, "\(own)\n", 1, "Personne n'a ce nom"),
      (["remove", "feuille", "--yes"] + fds, "\(own)\n", 1, "ne se retire pas"),
      (["remove", "Amina", "--yes"] + fds, "\(own)\n", 1, "la dernière personne"),
      (["remove", "Amina", "--yes", "--reserve", "@/r"], "", 3, "fermée à clé"),
      (["passphrase", "m7"] + newFds, "\(own)\n\(other)\n", 1, "Personne n'a ce nom"),
      (["passphrase"] + newFds, "\(own)\ncourt\n", 1, "trop courte"),
      (["passphrase"] + newFds, "\(own)\n", 1, "trop courte"),
      (["passphrase"] + fds, "\(own)\n", 64, "--new-passphrase-fd"),
    ] as [([String], String, Int32, String)])
  func `a refusal is one sentence and changes nothing`(
    words: [String], input: String, status: Int32, sentence: String
  ) {
    let program = Program()
    _ = program.protectedReserve()
    let before = [program.journal(), "r/reserve.keyring"].map { program.bytes(of: $0) }
    let outcome = program.run(["member"] + words, input: input)
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(sentence))
    let isSame = [program.journal(), "r/reserve.keyring"].map { program.bytes(of: $0) } == before
    #expect(isSame)
  }

  /// How opening the reserve ends for somebody with a passphrase.
  private func open(_ program: borrowing Program, _ secret: String, as member: String) -> Int32 {
    program.run(["list", "candidates", "--as", member] + Self.fds, input: secret).status
  }

  private func run(_ program: borrowing Program, _ words: [String], _ lines: String...) -> Int32 {
    program.run(["member"] + words, input: lines.map { "\($0)\n" }.joined()).status
  }

  @Test func `whoever is added opens the reserve until removed, and so does nobody else`() {
    let program = Program()
    _ = program.protectedReserve()
    #expect(run(program, ["add", "Marc"] + Self.newFds, Self.own, Self.other) == 0)
    #expect(open(program, Self.other, as: "marc") == 0)
    #expect(open(program, Self.other, as: "amina") == 3)
    #expect(open(program, Self.own, as: "Marc") == 3)
    #expect(run(program, ["remove", "Amina", "--yes"] + Self.fds, Self.other) == 0)
    #expect(open(program, Self.other, as: "Marc") == 0)
    #expect(
      program.run(["list", "candidates"] + Self.fds, input: Self.own).status == 3)
    #expect(!program.run("member", "list", "--reserve", "@/r").output.contains("Amina"))
  }

  @Test func `a new passphrase replaces one's own and leaves the sheet`() throws {
    let program = Program()
    let code = try #require(program.protectedReserve().output.recoveryCode)
    #expect(run(program, ["passphrase"] + Self.newFds, Self.own, Self.other) == 0)
    #expect(open(program, Self.other, as: "Amina") == 0)
    #expect(open(program, Self.own, as: "Amina") == 3)
    #expect(run(program, ["passphrase"] + Self.newFds, code, "encore une autre phrase") == 0)
    #expect(open(program, "encore une autre phrase", as: "Amina") == 0)
  }

  @Test func `the sheet renews anybody, and is replaced only by somebody with a passphrase`()
    throws
  {
    let program = Program()
    let code = try #require(program.protectedReserve().output.recoveryCode)
    #expect(run(program, ["add", "Marc"] + Self.newFds, Self.own, Self.other) == 0)
    #expect(run(program, ["passphrase"] + Self.newFds, code, "pour qui est-ce") == 1)
    #expect(run(program, ["passphrase", "marc"] + Self.newFds, code, "pour Marc seul") == 0)
    #expect(open(program, "pour Marc seul", as: "Marc") == 0)
    #expect(run(program, ["passphrase", "feuille"] + Self.fds, code) == 1)
    let renewed = program.run(["member", "passphrase", "feuille"] + Self.fds, input: Self.own)
    #expect(renewed.status == 0)
    let newCode = try #require(renewed.output.recoveryCode)
    #expect(run(program, ["passphrase", "Amina"] + Self.newFds, code, Self.other) == 3)
    #expect(run(program, ["passphrase", "Amina"] + Self.newFds, newCode, Self.other) == 0)
  }

  @Test func `the first passphrase of a reserve brings its first sheet`() throws {
    let program = Program()
    _ = program.run("init", "@/r", "--as", "Amina")
    let changed = program.run(
      "member", "passphrase", "--reserve", "@/r", "--new-passphrase-fd", "0", input: Self.own)
    #expect(changed.status == 0)
    let code = try #require(changed.output.recoveryCode)
    #expect(open(program, Self.own, as: "Amina") == 0)
    #expect(run(program, ["passphrase"] + Self.newFds, code, Self.other) == 0)
    #expect(open(program, Self.other, as: "Amina") == 0)
  }
}
