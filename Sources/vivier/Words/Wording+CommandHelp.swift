import Exchange
import Interface

struct CommandHelp {
  let abstract: Saying
  /// After the name of the program.
  let usage: String
  let examples: [String]
  /// Made for whoever asks: that of an import goes through every field of every kind.
  let remark: () -> String

  init(
    _ french: String, en english: String, simple: String? = nil, usage: String,
    examples: [String], remark: @autoclosure @escaping () -> String = ""
  ) {
    abstract = Saying(french, en: english, simple: simple)
    (self.usage, self.examples, self.remark) = (usage, examples, remark)
  }
}

extension Wording {
  func discussion(of help: CommandHelp) -> String {
    let lines = help.examples.map { "  \($0)" }.joined(separator: "\n")
    let remark = help.remark()
    return say("Exemple :", en: "Example:") + "\n" + lines + (remark.isEmpty ? "" : "\n\n" + remark)
  }

  var deskCommand: CommandHelp {
    CommandHelp(
      "Vivier 329 : la réserve de compétences, à l'écran.",
      en: "Vivier 329: the reserve of skills, on the screen.",
      simple: "Vivier 329 garde la réserve de compétences. Il la montre à l'écran.",
      usage: "[--reserve <\(folderWord)>] \(say("[<commande>]", en: "[<command>]"))",
      examples: ["vivier", "vivier --reserve ~/Reserve"], remark: Version.text)
  }

  var demoCommand: CommandHelp {
    CommandHelp(
      "Ouvre une réserve inventée, pour essayer sans risque.",
      en: "Opens a made-up reserve, to try things without risk.",
      usage: """
        demo [--candidates <\(countWord)>] [--seed <\(countWord)>] [--at <\(folderWord)>] \
        [--no-screen] [--frame <\(sizeWord)>]
        """,
      examples: ["vivier demo", "vivier demo --frame 80x24"])
  }

  var initCommand: CommandHelp {
    CommandHelp(
      "Crée une réserve.", en: "Makes a reserve.",
      usage: """
        init <\(folderWord)> [--name <\(nameWord)>] [--group <\(groupWord)>] \
        [--passphrase-fd <\(countWord)>|--no-passphrase]
        """,
      examples: [
        "vivier init ~/Reserve --name \"Réserve de Liège\"", "vivier init ~/Reserve | lp",
      ],
      remark: say(
        """
        Sur un terminal, la phrase de passe se tape deux fois. La feuille de récupération sort sur \
        la sortie standard : « | lp » l'imprime, « > feuille.txt » la garde. --as dit comment \
        s'appelle la personne qui tient la réserve.
        """,
        en: """
          On a terminal, the passphrase is typed twice. The recovery sheet goes to standard output: \
          “| lp” prints it, “> sheet.txt” keeps it. --as says what whoever keeps the reserve is \
          called.
          """))
  }

  var importCommand: CommandHelp {
    CommandHelp(
      "Ajoute ce que contient un fichier CSV ou JSON : tout, ou rien.",
      en: "Adds what a CSV or JSON file holds: all of it, or nothing.",
      usage: """
        import \(importKinds) <\(fileWord)>|- [--dry-run] [--keep-good] \
        [--new-basins] [--map <\(choiceWord)>] [--latin1] [--encoding <\(formWord)>] \
        [--update <\(fieldWord)>|all] [--refused <\(fileWord)>] | --undo <\(numberWord)> [--dry-run]
        """,
      examples: [
        "vivier import candidates inscriptions.csv --dry-run", "vivier import meetings agenda.csv",
        "vivier import candidates inscriptions.csv --map given-name=Prénom,family-name=Nom",
        "vivier import --undo 57",
      ],
      remark: importRemark)
  }

  var listCommand: CommandHelp {
    CommandHelp(
      "Liste des dossiers, filtrés comme à l'écran.",
      en: "Lists files, filtered as on the screen.",
      usage: """
        list \(ListKind.allValueStrings.joined(separator: "|")) \
        [--filter <\(filterWord)>] [--format \(ListFormat.allCases.map(\.rawValue).joined(separator: "|"))] [--to <\(dayWord)>]
        """,
      examples: [
        say(
          "vivier list candidates --filter \"bassin:liège animation\"",
          en: "vivier list candidates --filter \"basin:liège outreach\""),
        "vivier list meetings", "vivier list due --format excel > echeances.csv",
        "vivier list due --to +30 --format ics > semaine.ics",
      ],
      remark: say(
        """
        \(filterHelp) Les personnes effacées \
        n'y sont que si le filtre le demande : état:effacé.
        """,
        en: """
          \(filterHelp) Erased people are \
          listed only if the filter asks for them: state:erased.
          """))
  }

  var showCommand: CommandHelp {
    CommandHelp(
      "Montre tout d'un seul dossier.", en: "Shows everything about one file.",
      usage: "show <\(numberWord)> [--format text|json] [--gantt]",
      examples: ["vivier show C7K2-M9QX"])
  }

  var printCommand: CommandHelp {
    CommandHelp(
      "Donne un papier : le dossier, l'attestation ou la liste de présentation.",
      en: "Gives a paper: the file, the attestation or the shortlist.",
      usage: "print <\(numberWord)> [--with file|attestation|shortlist] [--format text|html]",
      examples: ["vivier print P7K2-M9QX --with attestation --format html > attestation.html"])
  }

  var exportCommand: CommandHelp {
    CommandHelp(
      "Donne tout ce que la réserve sait d'un dossier, ou de tous.",
      en: "Gives all that the reserve knows of one file, or of every one.",
      usage: "export <\(numberWord)>|all --format json|csv|markdown",
      examples: ["vivier export C7K2-M9QX --format markdown"],
      remark: say(
        """
        En CSV, chaque ligne est un fait : id, field, value. Pour un tableau d'une seule sorte de \
        dossiers, prenez « vivier list … --format csv ».
        """,
        en: """
          In CSV, each row is a fact: id, field, value. For a table of one kind of file, use \
          “vivier list … --format csv”.
          """))
  }

  var verifyCommand: CommandHelp {
    CommandHelp(
      "Vérifie que rien n'a été abîmé ni modifié.",
      en: "Checks that nothing was damaged or altered.",
      usage: "verify [<\(folderWord)>]",
      examples: ["vivier verify ~/Reserve"],
      remark: say(
        "Code de sortie : 0 si tout est entier, 2 si quelque chose est abîmé.",
        en: "Exit code: 0 when all is whole, 2 when something is damaged."))
  }

  var recoverCommand: CommandHelp {
    CommandHelp(
      "Remet en service une réserve abîmée, sans rien effacer.",
      en: "Makes a damaged reserve usable again, and erases nothing.",
      usage: "recover <\(folderWord)> [--from <\(folderWord)>]",
      examples: ["vivier recover ~/Reserve", "vivier recover ~/Reserve --from /media/cle/vivier"],
      remark: say(
        """
        Ce qui est abîmé reste tel quel, à côté. Si le trousseau est plus ancien que le journal et \
        qu'il n'y en a pas d'autre, la réserve continue sans les clés qui manquent : essayez \
        d'abord toutes vos sauvegardes.
        """,
        en: """
          What is damaged stays as it is, beside. If the keyring is older than the journal and there \
          is no other, the reserve goes on without the keys that are missing: try all your backups \
          first.
          """))
  }

  var reviewCommand: CommandHelp {
    CommandHelp(
      "Montre à une ASBL les personnes qui lui sont présentées ; elle seule décide.",
      en: "Shows an organisation the people presented to it; it alone decides.",
      usage: """
        review --as <\(memberWord)> [--reserve <\(folderWord)>] [--sobre] [--lineaire] \
        [--langue <\(languageWord)>]
        """,
      examples: ["vivier review --as U7K2M9QX", "ssh -t vivier@bureau"],
      remark: say(
        """
        La coordination de l'ASBL ne voit que ses besoins et les personnes qui ont accepté de lui être \
        présentées. Seules les options comptent : ni réglages, ni variables. « vivier member add \
        --coordinator » donne les lignes à mettre dans sshd.
        """,
        en: """
          The organisation's coordinator sees her own needs and the people who agreed to be presented \
          to her, and nothing else. Only the options count: no settings, no variables. “vivier member \
          add --coordinator” gives the lines for sshd.
          """))
  }

  private var importKinds: String { ImportKind.allCases.map(\.rawValue).joined(separator: "|") }

  private var importRemark: String {
    ImportKind.allCases.map { kind in
      let (columns, required) = (kind.columnNames.joined(separator: ", "), kind.requiredNames)
      let asked = say("Exigé", en: "Required") + " : " + required.joined(separator: ", ")
      return "\(kind.rawValue) : \(columns). \(asked)."
    }.joined(separator: "\n\n")
  }
}
