import Interface

extension Wording {
  var memberCommand: CommandHelp {
    CommandHelp(
      "Qui peut ouvrir la réserve.", en: "Who can open the reserve.",
      usage: "member list|add|remove|passphrase|ssh-key|contact",
      examples: ["vivier member list", "vivier member add Amina"])
  }

  var memberListCommand: CommandHelp {
    CommandHelp(
      "Liste qui peut ouvrir la réserve.", en: "Lists who can open the reserve.",
      usage: "member list [--format table|json]",
      examples: ["vivier member list --format json"])
  }

  var memberAddCommand: CommandHelp {
    CommandHelp(
      "Donne à quelqu'un sa phrase de passe pour ouvrir la réserve.",
      en: "Gives somebody a passphrase of their own to open the reserve.",
      usage: """
        member add [<\(nameWord)>] [--coordinator <\(organisationWord)>] [--ssh-key <\(fileWord)>] \
        [--committee --bench <\(benchWord)> --key <\(folderWord)>] [--new-passphrase-fd <\(countWord)>]
        """,
      examples: [
        "vivier member add Amina",
        "vivier member add \"Syndicat\" --committee --bench union --key /media/cle",
        "vivier member add --coordinator \"Le Fil des Mots\" --ssh-key marie.pub",
      ],
      remark: say(
        """
        Avec --coordinator, le nom peut manquer : c'est alors celui de l'ASBL. La sortie standard donne \
        ce qu'il faut à sshd : une ligne pour authorized_keys, puis, pour qui préfère un compte par \
        ASBL, cinq lignes pour ce compte et six pour tous.
        """,
        en: """
          With --coordinator the name may be left out: it is then the organisation's. Standard output \
          gives what sshd asks for: a line for authorized_keys, then, for an account for each \
          organisation, five lines for that account and six for all of them.
          """))
  }

  var memberKeyCommand: CommandHelp {
    CommandHelp(
      "Redonne ce qu'il faut à sshd, pour une coordination qui a une autre clé.",
      en: "Gives again what sshd asks for, for a coordinator who has another key.",
      usage: "member ssh-key <\(memberWord)> [--ssh-key <\(fileWord)>]",
      examples: ["vivier member ssh-key \"Le Fil des Mots\" --ssh-key marie.pub"])
  }

  var memberContactCommand: CommandHelp {
    CommandHelp(
      "Dit aux coordinations comment joindre le bureau, aussi avant qu'elles n'ouvrent.",
      en: "Tells coordinators how to reach the office, also before they open.",
      usage: "member contact <\(contactWord)>",
      examples: ["vivier member contact \"Amina, +32 4 000 00 00, en semaine\""],
      remark: say(
        "Ce texte n'est pas scellé : qui a le dossier peut le lire. Un texte vide l'ôte.",
        en: "This text is not sealed: whoever has the folder can read it. An empty one removes it.")
    )
  }

  var memberRemoveCommand: CommandHelp {
    CommandHelp(
      "Retire à quelqu'un le droit d'ouvrir la réserve.",
      en: "Takes from somebody the right to open the reserve.",
      usage: "member remove <\(memberWord)> [--yes]",
      examples: ["vivier member remove Amina", "vivier member remove U7K2M9QX --yes"])
  }

  var memberPassphraseCommand: CommandHelp {
    CommandHelp(
      "Change une phrase de passe, ou fait une nouvelle feuille de récupération.",
      en: "Changes a passphrase, or makes a new recovery sheet.",
      usage: "member passphrase [<\(memberWord)>] [--new-passphrase-fd <\(countWord)>]",
      examples: [
        "vivier member passphrase", "vivier member passphrase Amina",
        "vivier member passphrase feuille | lp",
      ],
      remark: say(
        """
        Sans membre : votre propre phrase de passe ; votre clé reste. Si quelqu'un d'autre \
        connaît la phrase et a pu copier le dossier, qu'un·e autre facilitateur·rice vous en donne \
        une nouvelle, ou servez-vous de la feuille : la clé change aussi. Avec « feuille » : une \
        nouvelle feuille de récupération, sur la sortie standard. Pour un script, --passphrase-fd \
        et --new-passphrase-fd peuvent nommer le même descripteur : une ligne chacune.
        """,
        en: """
          Without a member: your own passphrase; your key stays. If somebody else knows the \
          passphrase and may have copied the folder, let another facilitator give you a new one, or \
          use the sheet: the key changes too. With “sheet”: a new recovery sheet, on standard \
          output. For a script, --passphrase-fd and --new-passphrase-fd may name the same \
          descriptor: one line each.
          """))
  }

  var eraseCommand: CommandHelp {
    CommandHelp(
      "Efface une personne : plus rien de privé ne peut être lu d'elle.",
      en: "Erases a person: nothing private about them can be read any more.",
      usage: "erase <\(numberWord)> --reason <\(reasonWord)> [--yes] [--dry-run]",
      examples: [
        "vivier erase C7K2-M9QX --reason demande --dry-run",
        "vivier erase C7K2-M9QX --reason \"fiche faite deux fois\"",
      ],
      remark: say(
        """
        Les clés de la personne sont détruites : ses lignes restent dans le journal, mais rien ne \
        peut plus les ouvrir. Rien ne revient. Les copies du trousseau faites avant gardent les clés : \
        ne les gardez pas plus de 30 jours.
        """,
        en: """
          The person's keys are destroyed: their lines stay in the journal, but nothing can open \
          them. Nothing comes back. Copies of the keyring made before still hold the keys: keep them \
          30 days at most.
          """))
  }

  var compactCommand: CommandHelp {
    CommandHelp(
      "Vide les parties privées que plus aucune clé n'ouvre.",
      en: "Blanks the private parts that no key opens any more.",
      usage: "compact <\(folderWord)>",
      examples: ["vivier compact ~/Reserve"])
  }

  var verifyAttestationCommand: CommandHelp {
    CommandHelp(
      "Dit si une attestation vient de cette réserve, sans un nom.",
      en: "Says whether an attestation comes from this reserve, without a name.",
      usage: "verify-attestation <\(codeWord)>",
      examples: ["vivier verify-attestation K7Q2-9MXB-31TF"])
  }

  var figuresCommand: CommandHelp {
    CommandHelp(
      "Donne les chiffres de la réserve, sans un nom.", en: "Gives figures, without a name.",
      usage: "figures [--format table|json]",
      examples: ["vivier figures --format json"],
      remark: say(
        """
        Un nombre de personnes entre 1 et 4 n'est pas donné : « < 5 », et en JSON count est null et \
        small est true. « – » est retenu pour qu'on ne puisse pas le calculer : withheld est true.
        """,
        en: """
          A number of people from 1 to 4 is not given: “< 5”, and in JSON count is null and small is \
          true. “–” is kept back so that one cannot be worked out: withheld is true.
          """))
  }
}
