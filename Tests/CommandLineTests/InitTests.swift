import Glibc
import Testing

/// Making a reserve, with and without a passphrase, for one account or a group.
@Suite(.serialized)
struct InitTests {
  static let secret = "une phrase assez longue"

  @Test(
    arguments: [
      (["--passphrase-fd", "0"], "", 1, "trop courte"),
      (["--passphrase-fd", "0"], "onze lettre", 1, "trop courte"),
      (["--passphrase-fd", "9"], "", 64, "descripteur 9"),
      (["--passphrase-fd", "-3"], "", 64, "--passphrase-fd"),
      (["--passphrase-fd", "0", "--no-passphrase"], "une phrase assez longue", 64, "pas les deux"),
      (["--group", "personne-ici"], "", 1, "Ce groupe n'existe pas"),
      (["--name", ""], "", 1, "est vide"),
    ] as [([String], String, Int32, String)])
  func `a refusal is one sentence and leaves no folder`(
    words: [String], input: String, status: Int32, sentence: String
  ) {
    let program = Program()
    let outcome = program.run(["init", "@/r"] + words, input: input)
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(sentence))
    #expect(program.mode(of: "r") == nil)
  }

  @Test func `without a terminal and a descriptor there is no passphrase, and it is said`() {
    for words in [[], ["--no-passphrase"]] {
      let program = Program()
      let made = program.run(["init", "@/r"] + words)
      #expect(made.status == 0)
      #expect(made.output == "")
      #expect(made.errors.contains("Sans phrase de passe : qui a le dossier peut lire les noms."))
      #expect(program.run("member", "list", "--reserve", "@/r").output.contains("non"))
    }
  }

  @Test func `the recovery sheet is data that says what it is and how it is used`() throws {
    let program = Program()
    let made = program.protectedReserve()
    #expect(made.status == 0)
    #expect(made.errors.contains("tenue par Amina"))
    for text in [
      "Feuille de récupération", "Réserve de Liège", "\(program.folder)/r", "28/05/2026",
    ] {
      #expect(made.output.contains(text))
    }
    let code = try #require(made.output.recoveryCode)
    #expect(code.split(separator: "-").map(\.count) == Array(repeating: 4, count: 8))
    #expect(!made.errors.contains(code))
  }

  @Test func `the code of the sheet opens nothing but the way to a new passphrase`() throws {
    let program = Program()
    let code = try #require(program.protectedReserve().output.recoveryCode)
    for words in [["list", "candidates"], ["export", "all", "--format", "json"]] {
      let outcome = program.run(
        words + ["--reserve", "@/r", "--passphrase-fd", "0"], input: code.lowercased())
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains("« vivier member passphrase »"))
    }
  }

  @Test(
    arguments: [
      ([], "", 0, "ce qui est privé reste vide"),
      (["--passphrase-fd", "0"], "une phrase assez longue\n", 0, ""),
      (["--passphrase-fd", "0"], "une phrase assez fausse\n", 3, "Ce n'est pas la bonne phrase"),
      (["--passphrase-fd", "0"], "\n", 3, "Ce n'est pas la bonne phrase"),
      (["--passphrase-fd", "9"], "", 64, "descripteur 9"),
      (["--as", "amina", "--passphrase-fd", "0"], "une phrase assez longue", 0, ""),
      (
        ["--as", "feuille", "--passphrase-fd", "0"], "une phrase assez longue", 3,
        "pas la bonne phrase"
      ),
      (["--as", "m7"], "", 1, "Personne n'a ce nom"),
      (["--as", ""], "", 1, "Personne n'a ce nom"),
    ] as [([String], String, Int32, String)])
  func `a reserve opens for whoever has the passphrase, and otherwise shows no name`(
    words: [String], input: String, status: Int32, sentence: String
  ) {
    let program = Program()
    _ = program.protectedReserve()
    let outcome = program.run(["list", "candidates", "--reserve", "@/r"] + words, input: input)
    #expect(outcome.status == status)
    #expect(sentence.isEmpty ? outcome.errors.isEmpty : outcome.errors.contains(sentence))
  }

  /// The group that this account's files belong to.
  private static var groupName: String? {
    guard let group = unsafe getgrgid(getegid()) else { return nil }
    return unsafe String(cString: group.pointee.gr_name)
  }

  @Test func `a group shares the folder and its files, and nobody else does`() throws {
    let program = Program()
    let name = try #require(Self.groupName)
    #expect(program.run("init", "@/r", "--group", name).status == 0)
    #expect(program.mode(of: "r") == 0o2770)
    for file in [program.journal()] + ["keyring", "head", "lock"].map({ "r/reserve.\($0)" }) {
      #expect(program.mode(of: file) == 0o660)
    }
    #expect(program.run("verify", "@/r").status == 0)
    #expect(program.run("list", "due", "--reserve", "@/r").errors == "")
  }

  @Test func `who can open the reserve is told without a passphrase`() {
    let program = Program()
    _ = program.protectedReserve()
    let listed = program.run("member", "list", "--reserve", "@/r", "--format", "json")
    #expect(listed.status == 0)
    let lines = listed.output.split(separator: "\n").map {
      $0.replacing(#/"id":"U[0-9A-Z]{7}"/#, with: #""id":"U""#)
    }
    #expect(
      lines == [
        "[",
        #"{"id":"U","name":"Amina","role":"facilitator","organisation":null,"protected":true},"#,
        #"{"id":"U","name":null,"role":"recovery","organisation":null,"protected":true}"#, "]",
      ])
    let table = program.run("member", "list", "--reserve", "@/r").output
    for text in ["Rôle", "Amina", "feuille de récupération", "oui"] {
      #expect(table.contains(text))
    }
    program.write("", to: "r/reserve.keyring")
    #expect(program.run("member", "list", "--reserve", "@/r").status == 2)
    #expect(program.run("member", "list", "--reserve", "@/nowhere").status == 1)
  }
}

extension Program {
  /// Makes a reserve that Amina opens with a passphrase.
  borrowing func protectedReserve() -> Outcome {
    run(
      "init", "@/r", "--name", "Réserve de Liège", "--as", "Amina", "--passphrase-fd", "0",
      input: InitTests.secret, environment: ["VIVIER_NOW": "1780000000"])
  }

  /// The permissions of a file of the folder; nil when there is none.
  borrowing func mode(of name: String) -> mode_t? {
    var status = stat()
    return unsafe stat("\(folder)/\(name)", &status) == 0 ? status.st_mode & 0o7777 : nil
  }
}

extension String {
  /// The code on a recovery sheet.
  var recoveryCode: String? {
    split(whereSeparator: \.isNewline).first { $0.contains("Code") }?.split(separator: " ").last
      .map(String.init)
  }
}
