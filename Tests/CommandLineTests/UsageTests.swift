import Testing

/// Mistakes in a command, and help, in the user's language.
struct UsageTests {
  @Test(arguments: [
    (["lisst"], "« lisst » n'est pas une commande"),
    (["list"], "Il manque <sorte>"),
    (["list", "candidats"], "choisissez parmi candidates, organisations, needs"),
    (["list", "due", "--format", "xml"], "choisissez parmi table, csv, excel, json, jsonl"),
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
    "figures", "print", "verify-attestation",
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

  @Test func `the version is the program's name and number, in its help too`() {
    let asked = Program().run("--version")
    #expect(asked.status == 0 && asked.errors == "")
    let words = asked.output.split(whereSeparator: \.isWhitespace)
    #expect(words.count == 3 && words.starts(with: ["Vivier", "329"]))
    #expect(words.last?.contains { $0.isNumber } == true)
    let help = Program().run("--help").output
    #expect(help.contains(asked.output) && !help.contains("Show"))
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

  @Test(arguments: [
    "demo", "init", "import", "list", "show", "export", "verify", "recover", "member", "erase",
    "compact", "figures", "review", "print", "verify-attestation",
  ])
  func `no line of help breaks inside guillemets or before a sign`(command: String) {
    let help = Program().run(command, "--help").output
    for line in help.split(separator: "\n") {
      let words = line.drop { $0 == " " }
      #expect(!":;?!»".contains(words.first ?? "a"), "\(line)")
      #expect(line.count { $0 == "«" } == line.count { $0 == "»" }, "\(line)")
      #expect(!line.contains("\u{A0}"))
    }
  }

  @Test func `an import says what a form would, and counts as English does`() {
    let program = Program()
    #expect(program.run("init", "@/r", "--no-passphrase").status == 0)
    program.write("name;pilot;sector\nLe Fil;oui;329.03\nLe Pont;oui;329.02\n", to: "a.csv")
    let told = program.run("import", "organisations", "@/a.csv", "--reserve", "@/r")
    #expect(told.status == 0, "\(told.errors)")
    #expect(told.errors.contains("Ligne 2 : Attention : une ASBL pilote relève de la SCP 329.02."))
    program.write("about;day;meeting-kind\nLe Quai;2026-02-03;suivi\n", to: "m.csv")
    let lost = program.run(
      "import", "meetings", "@/m.csv", "--reserve", "@/r", "--language", "en")
    #expect(lost.errors.contains("nothing has that name in"), "\(lost.errors)")
    #expect(lost.errors.contains("“Organisations”"))
    #expect(lost.errors.contains("mend 1 row,"))
  }

  @Test func `a refused row says which column and what may stand there`() {
    let program = Program()
    #expect(program.run("init", "@/r", "--no-passphrase").status == 0)
    let refused = { (kind: String, file: String) in
      program.write(file, to: "f.csv")
      return program.run("import", kind, "@/f.csv", "--reserve", "@/r").errors
    }
    let consent = refused("candidates", "Nom;consent-on\nA;2026-02-03\n")
    #expect(
      consent.hasPrefix(
        "Ligne 2 : il manque « Accord reçu » (consent-channel) ; ajoutez cette colonne."),
      "\(consent)")
    for hours in ["500", "-3", "beaucoup"] {
      let told = refused("organisations", "name;weekly-hours\nLe Fil;\(hours)\n")
      #expect(told.hasPrefix("Ligne 2, colonne 2 « weekly-hours » : "), "\(told)")
      #expect(told.contains("1 à 168"), "\(told)")
    }
    let kind = refused("meetings", "meeting-kind;day\nfête;2026-02-03\n")
    #expect(kind.contains("« fête » n'est pas connu ; prenez : comité paritaire, cercle 1, "))
    #expect(kind.contains("…") && !kind.contains("compagnonnage"), "\(kind)")
    let phone = refused("candidates", "Nom;GSM;CP\nA;abc;\nB;;0999\nC;;99999\n")
    #expect(phone.contains("Ligne 2, colonne 2 « GSM » : Un téléphone a au moins six chiffres"))
    #expect(phone.contains("Ligne 3, colonne 3 « CP » : Un code postal belge va de 1000 à 9999."))
    #expect(phone.contains("Ligne 4 : Le code postal n'est pas belge"), "\(phone)")
  }
}
