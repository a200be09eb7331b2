import ArgumentParser
import Testing

@testable import vivier

/// With a keyring from before some person was registered, no command says less than is held in
/// silence.
@Suite(.serialized)
struct LackTests {
  /// What each command does then: the words after its name, its exit status, and whether it says
  /// so.
  ///
  /// What asks for no keys lacks none.
  private static let commands: [String: (words: [String], status: Int32, isTold: Bool)] = [
    "list": (["candidates"], 2, true), "show": (["ID"], 2, true),
    "export": (["ID", "--format", "json"], 2, true),
    "import": (["candidates", "@/c.csv"], 2, true),
    "erase": (["ID", "--reason", "demande", "--dry-run"], 2, true),
    "print": (["ID"], 2, true), "figures": ([], 0, false),
    "verify-attestation": (["K7Q2-9MXB-31TF"], 1, false),
    "backup": (["@/stick"], 2, false), "verify": (["@/r"], 2, true), "recover": (["@/r"], 0, true),
    "compact": (["@/r"], 2, true), "member add": (["Zoé"], 2, true), "member list": ([], 0, false),
    "member contact": (["Amina, 04"], 2, true), "member remove": (["Marc", "--yes"], 2, true),
    "member passphrase": (["Marc"], 2, true),
  ]

  /// They open no reserve that is there, or on a screen, or with a key that is not the reserve's.
  private static let others: Set<String> = [
    "demo", "init", "review", "member ssh-key", "restore", "seal",
  ]

  private static let lack = "Il manque au trousseau"
  /// Whoever recovers goes on without.
  private static let loss = "La clé d'une partie privée est perdue"

  private static func names(of command: any ParsableCommand.Type) -> [String] {
    let name = command.configuration.commandName ?? ""
    let own = command.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    return own.isEmpty ? [name] : own.map { "\(name) \($0)" }
  }

  @Test func `every command is looked at`() {
    let all = Vivier.configuration.subcommands.flatMap(Self.names)
    #expect(Set(all) == Set(Self.commands.keys).union(Self.others))
  }

  @Test func `each says what is missing, and reading ends with it`() throws {
    let program = Program()
    let keys = ["--reserve", "@/r", "--passphrase-fd", "0"]
    let phrase = InitTests.secret + "\n"
    func run(_ words: [String]) -> Program.Outcome {
      program.run(words, input: phrase + "une phrase de plus\n")
    }
    program.write("given-name,family-name\nÉlodie,Dupont\n", to: "c.csv")
    #expect(run(["init", "@/r", "--passphrase-fd", "0"]).status == 0)
    let added = run(["member", "add", "Marc"] + keys + ["--new-passphrase-fd", "0"])
    #expect(added.status == 0, "\(added.errors)")
    let old = program.bytes(of: "r/reserve.keyring")
    #expect(run(["import", "candidates", "@/c.csv"] + keys).status == 0)
    let listed = run(["list", "candidates", "--format", "csv"] + keys).output
    let id = String(try #require(listed.split(whereSeparator: \.isNewline).last).prefix(8))
    program.write(old, to: "r/reserve.keyring")
    program.copy("r", to: "before")
    for (name, expected) in Self.commands {
      program.copy("before", to: "r")
      // This account would miss what the command before recorded.
      program.copy("none", to: ".local")
      let words = name.split(separator: " ").map(String.init)
      let isNew = ["member add", "member passphrase"].contains(name)
      let arguments = expected.words.map { $0 == "ID" ? id : $0 }
      let options = expected.words.contains("@/r") ? Array(keys.dropFirst(2)) : keys
      let outcome = run(words + arguments + options + (isNew ? ["--new-passphrase-fd", "0"] : []))
      let said = outcome.errors + (name == "verify" ? outcome.output : "")
      let expectedWords = name == "recover" ? Self.loss : Self.lack
      #expect(outcome.status == expected.status, "\(name): \(outcome.errors)")
      #expect(said.contains(expectedWords) == expected.isTold, "\(name): \(outcome.errors)")
      if name == "export" {
        #expect(outcome.output.isEmpty && said.contains("Rien n'est exporté"), "\(outcome.output)")
      }
    }
  }
}
