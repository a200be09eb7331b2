import Interface

/// The commands about who can open the reserve and about what is kept in it.
enum KeepingTopic: Sendable {
  case member
  case memberList
  case memberAdd
  case memberRemove
  case memberPassphrase
  case erase
  case compact
  case figures
}

extension Wording {
  func abstract(of topic: KeepingTopic) -> String {
    switch topic {
    case .member: say("Qui peut ouvrir la réserve.", en: "Who can open the reserve.")
    case .memberList:
      say("Liste qui peut ouvrir la réserve.", en: "Lists who can open the reserve.")
    case .memberAdd:
      say(
        "Donne à quelqu'un sa phrase de passe pour ouvrir la réserve.",
        en: "Gives somebody a passphrase of their own to open the reserve.")
    case .memberRemove:
      say(
        "Retire à quelqu'un le droit d'ouvrir la réserve.",
        en: "Takes from somebody the right to open the reserve.")
    case .memberPassphrase:
      say(
        "Change une phrase de passe, ou fait une nouvelle feuille de récupération.",
        en: "Changes a passphrase, or makes a new recovery sheet.")
    case .erase:
      say(
        "Efface une personne : plus rien de privé ne peut être lu d'elle.",
        en: "Erases a person: nothing private about them can be read any more.")
    case .compact:
      say(
        "Vide les parties privées que plus aucune clé n'ouvre.",
        en: "Blanks the private parts that no key opens any more.")
    case .figures:
      say("Donne les chiffres de la réserve, sans un nom.", en: "Gives figures, without a name.")
    }
  }

  func usage(of topic: KeepingTopic) -> String {
    let (member, new) = (placeholder(.memberOrName), placeholder(.newPassphrase))
    return switch topic {
    case .member: "member list|add|remove|passphrase"
    case .memberList: "member list [--format table|json]"
    case .memberAdd:
      "member add [<\(placeholder(.memberName))>] [--coordinator <\(placeholder(.coordinator))>]"
        + " [--ssh-key <\(placeholder(.sshKey))>] [--new-passphrase-fd <\(new)>]"
    case .memberRemove: "member remove <\(member)> [--yes]"
    case .memberPassphrase: "member passphrase [<\(member)>] [--new-passphrase-fd <\(new)>]"
    case .erase:
      "erase <\(placeholder(.id))> --reason <\(placeholder(.reason))> [--yes] [--dry-run]"
    case .compact: "compact <\(placeholder(.folder))>"
    case .figures: "figures [--format table|json]"
    }
  }

  func example(of topic: KeepingTopic) -> [String] {
    switch topic {
    case .member: ["vivier member list", "vivier member add Amina"]
    case .memberList: ["vivier member list --format json"]
    case .memberAdd:
      [
        "vivier member add Amina",
        "vivier member add --coordinator \"Le Fil des Mots\" --ssh-key marie.pub",
      ]
    case .memberRemove: ["vivier member remove Amina", "vivier member remove m2 --yes"]
    case .memberPassphrase:
      [
        "vivier member passphrase", "vivier member passphrase Amina",
        "vivier member passphrase m0 | lp",
      ]
    case .erase:
      [
        "vivier erase C7K2-M9QX --reason demande --dry-run",
        "vivier erase C7K2-M9QX --reason \"fiche faite deux fois\"",
      ]
    case .compact: ["vivier compact ~/Reserve"]
    case .figures: ["vivier figures --format json"]
    }
  }

  func remark(on topic: KeepingTopic) -> String {
    switch topic {
    case .memberAdd:
      say(
        """
        Avec --coordinator, le nom peut manquer : c'est alors celui de l'ASBL. La sortie standard donne \
        ce qu'il faut à sshd : une ligne pour authorized_keys, puis cinq pour sshd_config.
        """,
        en: """
          With --coordinator the name may be left out: it is then the organisation's. Standard output \
          gives what sshd needs: a line for authorized_keys, then five for sshd_config.
          """)
    case .memberPassphrase:
      say(
        """
        Sans membre : votre propre phrase de passe. Avec « m0 » : une nouvelle feuille de \
        récupération, sur la sortie standard. Pour un script, --passphrase-fd et \
        --new-passphrase-fd peuvent nommer le même descripteur : une ligne chacune.
        """,
        en: """
          Without a member: your own passphrase. With “m0”: a new recovery sheet, on standard \
          output. For a script, --passphrase-fd and --new-passphrase-fd may name the same \
          descriptor: one line each.
          """)
    case .erase: eraseRemark
    case .figures:
      say(
        """
        Un nombre de personnes entre 1 et 4 n'est pas donné : « < 5 », et en JSON count est null et \
        small est true. « – » est retenu pour qu'on ne puisse pas le calculer : withheld est true.
        """,
        en: """
          A number of people from 1 to 4 is not given: “< 5”, and in JSON count is null and small is \
          true. “–” is kept back so that one cannot be worked out: withheld is true.
          """)
    default: ""
    }
  }

  private var eraseRemark: String {
    say(
      """
      Les clés de la personne sont détruites : ses lignes restent dans le journal, mais rien ne \
      peut plus les ouvrir. Rien ne revient. Les copies du trousseau faites avant gardent les clés : \
      ne les gardez pas plus de 30 jours.
      """,
      en: """
        The person's keys are destroyed: their lines stay in the journal, but nothing can open \
        them. Nothing comes back. Copies of the keyring made before still hold the keys: keep them \
        30 days at most.
        """)
  }
}
