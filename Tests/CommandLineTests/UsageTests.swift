import Testing

/// Mistakes in a command, and help, in the user's language.
struct UsageTests {
  @Test(arguments: [
    (["lisst"], "« lisst » n'est pas une commande"),
    (["list"], "Il manque <sorte>"),
    (["list", "candidats"], "choisissez parmi candidates, organisations, needs"),
    (["list", "due", "--format", "xml"], "choisissez parmi table, csv, json, jsonl"),
    (["list", "due", "--formt", "csv"], "vouliez-vous --format ?"),
    (["list", "due", "trop"], "« trop » est de trop"),
    (["verify", "--passphrase-fd"], "L'option --passphrase-fd demande une valeur"),
    (["demo", "--frame", "80x"], "« 80x » ne va pas pour --frame"),
    (["import", "candidates", "-", "--map", "nom"], "--map s'écrit champ=Colonne"),
    (["init"], "Il manque <dossier>"),
    (["compact"], "Il manque <dossier>"),
    (["member", "lisst"], "« lisst » n'est pas une commande"),
    (["member", "add"], "Il manque <nom>"),
    (["member", "remove"], "Il manque <membre>"),
    (["member", "list", "--format", "csv"], "choisissez parmi table, json"),
    (["erase", "--reason", "demande"], "Il manque <numéro>"),
  ])
  func `a mistake is told in a sentence and ends with 64`(words: [String], sentence: String) {
    let outcome = Program().run(words)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(sentence))
  }

  @Test(arguments: [
    "demo", "init", "import", "list", "show", "export", "verify", "recover", "erase", "compact",
    "figures",
    "member", "member list", "member add", "member remove", "member passphrase",
  ])
  func `the help of every command shows an example and speaks French throughout`(command: String) {
    let help = Program().run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(help.status == 0)
    #expect(help.errors == "")
    #expect(help.output.contains("Exemple :\n  vivier \(command)"))
    for english in [
      "OVERVIEW", "USAGE:", "ARGUMENTS:", "OPTIONS:", "(values", "default", "Show ", "See '",
    ] {
      #expect(!help.output.contains(english))
    }
  }

  @Test(arguments: [
    (["LANG": "C"], "n'est pas une commande"), (["LANG": "fr_BE.UTF-8"], "n'est pas une commande"),
    (["LANG": "en_GB.UTF-8"], "is not a command"),
    (["LANG": "fr_BE.UTF-8", "VIVIER_LANG": "en"], "is not a command"),
  ])
  func `the language comes from the surroundings`(variables: [String: String], sentence: String) {
    #expect(Program().run("lisst", environment: variables).errors.contains(sentence))
  }

  @Test func `the language that is asked for comes before any other`() {
    let outcome = Program().run("lisst", "--langue", "fr", environment: ["VIVIER_LANG": "en"])
    #expect(outcome.errors.contains("n'est pas une commande"))
  }

  @Test func `the desk needs a terminal and a reserve, and says which is missing`() {
    let program = Program()
    #expect(program.run().errors.contains("vivier init"))
    _ = program.run("init", "@/r")
    let outcome = program.run("--reserve", "@/r")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Il faut un terminal"))
  }
}
