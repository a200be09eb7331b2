import Interface

/// The commands that help explains.
enum CommandTopic: Sendable {
  case desk
  case demo
  case initialise
  case importing
  case list
  case show
  case export
  case verify
  case recover
  case review
  case keeping(KeepingTopic)
}

extension Wording {
  /// What a command does, in one line.
  func abstract(_ topic: CommandTopic) -> String {
    switch topic {
    case .desk:
      say(
        "Vivier 329 : la réserve de compétences, à l'écran.",
        en: "Vivier 329: the reserve of skills, on the screen.",
        simple: "Vivier 329 garde la réserve de compétences. Il la montre à l'écran.")
    case .demo:
      say(
        "Ouvre une réserve inventée, pour essayer sans risque.",
        en: "Opens a made-up reserve, to try things without risk.")
    case .initialise: say("Crée une réserve.", en: "Makes a reserve.")
    case .importing:
      say(
        "Ajoute ce que contient un fichier CSV : tout, ou rien.",
        en: "Adds what a CSV file holds: all of it, or nothing.")
    case .list:
      say(
        "Liste des dossiers, filtrés comme à l'écran.",
        en: "Lists files, filtered as on the screen.")
    case .show:
      say("Montre tout d'un seul dossier.", en: "Shows everything about one file.")
    case .export:
      say(
        "Donne tout ce que la réserve sait d'un dossier, ou de tous.",
        en: "Gives all that the reserve knows of one file, or of every one.")
    case .verify:
      say(
        "Vérifie que rien n'a été abîmé ni modifié.",
        en: "Checks that nothing was damaged or altered.")
    case .recover:
      say(
        "Remet en service une réserve abîmée, sans rien effacer.",
        en: "Makes a damaged reserve usable again, and erases nothing.")
    case .review:
      say(
        "Montre à une ASBL les personnes qui lui sont présentées ; elle seule décide.",
        en: "Shows an organisation the people presented to it; it alone decides.")
    case .keeping(let topic): abstract(of: topic)
    }
  }

  /// An example of a command, and what is good to know of it.
  func discussion(_ topic: CommandTopic) -> String {
    let example = say("Exemple :", en: "Example:")
    let remark = remark(topic)
    let lines = self.example(topic).map { "  \($0)" }.joined(separator: "\n")
    return "\(example)\n\(lines)" + (remark.isEmpty ? "" : "\n\n\(remark)")
  }

  /// How a command is written.
  func usage(_ topic: CommandTopic) -> String {
    let reserve = "[--reserve <\(placeholder(.reserve))>]"
    let command =
      switch topic {
      case .desk: say("[<commande>]", en: "[<command>]")
      case .demo:
        """
        demo [--candidates <\(placeholder(.candidates))>] [--seed <\(placeholder(.seed))>] \
        [--at <\(placeholder(.at))>] [--no-screen] [--frame <\(placeholder(.frame))>]
        """
      case .initialise:
        """
        init <\(placeholder(.folder))> [--name <\(placeholder(.name))>] \
        [--group <\(placeholder(.group))>] \
        [--passphrase-fd <\(placeholder(.passphrase))>|--no-passphrase]
        """
      case .importing:
        """
        import candidates|organisations|needs <\(placeholder(.file))>|- [--dry-run] [--keep-good] \
        [--map <\(placeholder(.map))>] [--latin1]
        """
      case .list:
        """
        list candidates|organisations|needs|pathways|introductions|due|requests \
        [--filter <\(placeholder(.filter))>] [--format table|csv|json|jsonl]
        """
      case .show: "show <\(placeholder(.id))> [--format text|json]"
      case .export: "export <\(placeholder(.id))>|all --format json|csv|markdown"
      case .verify: "verify [<\(placeholder(.folder))>]"
      case .recover: "recover <\(placeholder(.folder))>"
      case .review:
        """
        review --as <\(placeholder(.member))> \(reserve) [--sobre] [--lineaire] \
        [--langue <\(placeholder(.language))>]
        """
      case .keeping(let topic): usage(of: topic)
      }
    if case .desk = topic { return "vivier \(reserve) \(command)" }
    return "vivier \(command)"
  }

  private func example(_ topic: CommandTopic) -> [String] {
    switch topic {
    case .desk:
      ["vivier", "vivier --reserve ~/Reserve"]
    case .demo: ["vivier demo", "vivier demo --frame 80x24"]
    case .initialise:
      [
        "vivier init ~/Reserve --name \"Réserve de Liège\"",
        "vivier init ~/Reserve | lp",
      ]
    case .importing:
      [
        "vivier import candidates inscriptions.csv --dry-run",
        "vivier import candidates inscriptions.csv --map given-name=Prénom,family-name=Nom",
      ]
    case .list:
      [
        say(
          "vivier list candidates --filter \"bassin:liège animation\"",
          en: "vivier list candidates --filter \"basin:liège outreach\""),
        "vivier list due --format csv",
      ]
    case .show: ["vivier show C7K2-M9QX"]
    case .export: ["vivier export C7K2-M9QX --format markdown"]
    case .verify: ["vivier verify ~/Reserve"]
    case .recover: ["vivier recover ~/Reserve"]
    case .review: ["vivier review --as m4", "ssh -t vivier@bureau"]
    case .keeping(let topic): example(of: topic)
    }
  }

  private func remark(_ topic: CommandTopic) -> String {
    switch topic {
    case .importing: importRemark
    case .keeping(let topic): remark(on: topic)
    case .initialise:
      say(
        """
        Sur un terminal, la phrase de passe se tape deux fois. La feuille de récupération sort sur \
        la sortie standard : « | lp » l'imprime, « > feuille.txt » la garde. --as dit comment \
        s'appelle la personne qui tient la réserve.
        """,
        en: """
          On a terminal, the passphrase is typed twice. The recovery sheet goes to standard output: \
          “| lp” prints it, “> sheet.txt” keeps it. --as says what whoever keeps the reserve is \
          called.
          """)
    case .export:
      say(
        """
        En CSV, chaque ligne est un fait : id, field, value. Pour un tableau d'une seule sorte de \
        dossiers, prenez « vivier list … --format csv ».
        """,
        en: """
          In CSV, each row is a fact: id, field, value. For a table of one kind of file, use \
          “vivier list … --format csv”.
          """)
    case .list:
      say(
        """
        Champs d'un filtre : famille, bassin, état, programme. Tous les mots sont exigés. Les personnes \
        effacées n'y sont que si le filtre le demande : état:effacé.
        """,
        en: """
          Fields of a filter: family, basin, state, programme. Every word is required. Erased people \
          are listed only if the filter asks for them: state:erased.
          """)
    case .review:
      say(
        """
        La coordination de l'ASBL ne voit que ses besoins et les personnes qui ont accepté de lui être \
        présentées. Seules les options comptent : ni réglages, ni variables. « vivier member add \
        --coordinator » donne les lignes à mettre dans sshd.
        """,
        en: """
          The organisation's coordinator sees her own needs and the people who agreed to be presented \
          to her, and nothing else. Only the options count: no settings, no variables. “vivier member \
          add --coordinator” gives the lines for sshd.
          """)
    case .verify:
      say(
        "Code de sortie : 0 si tout est entier, 2 si quelque chose est abîmé.",
        en: "Exit code: 0 when all is whole, 2 when something is damaged.")
    default: ""
    }
  }

  private var importRemark: String {
    let needed = say("Exigé", en: "Required")
    return """
      candidates : given-name, family-name, email, phone, postcode, town, postcode-town, basin, \
      families, skills, languages, presentation, available-from, fte, contracts, volunteering, \
      registered-on. \(needed) : family-name.

      organisations : name, enterprise-number, sector, postcode, basin, kind, circle, pilot, \
      weekly-hours, contact-name, contact-role, contact-email, contact-phone. \(needed) : name.

      needs : organisation, title, family, description, criteria, fte, contract, start, place, \
      deadline, places. \(needed) : organisation, title.
      """
  }
}
