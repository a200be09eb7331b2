import Interface

/// What help says of an option or an argument, and the word that stands for its value.
struct OptionHelp {
  let text: String
  /// Nil for a flag.
  let value: String?
}

extension Wording {
  private func option(
    _ french: String, en english: String, _ value: String? = nil
  ) -> OptionHelp {
    OptionHelp(text: say(french, en: english), value: value)
  }

  var reserveOption: OptionHelp {
    option(
      "Le dossier de la réserve ; sans cela, VIVIER_RESERVE, puis ~/.local/share/vivier.",
      en: "The reserve's folder; otherwise VIVIER_RESERVE, then ~/.local/share/vivier.", folderWord)
  }

  var memberOption: OptionHelp {
    option(
      "Qui ouvre la réserve, par numéro ou par nom ; sinon, qui a cette phrase de passe.",
      en: "Who opens the reserve, by number or name; otherwise whoever has the passphrase.",
      memberWord)
  }

  var passphraseOption: OptionHelp {
    option(
      "Lire la phrase de passe sur ce descripteur, jusqu'à la fin de la ligne.",
      en: "Read the passphrase from this descriptor, up to the end of the line.", countWord)
  }

  var newPassphraseOption: OptionHelp {
    option(
      "Lire la nouvelle phrase de passe sur ce descripteur, une ligne.",
      en: "Read the new passphrase from this descriptor, one line.", countWord)
  }

  var languageOption: OptionHelp {
    option(
      "La langue : fr, en ou simple.", en: "The language: fr, en or simple.", languageWord)
  }

  var slowOption: OptionHelp {
    option(
      "Ligne lente : ni barre ni horloge, peu d'octets.",
      en: "Slow line: no bar, no clock, few bytes.")
  }

  var linearOption: OptionHelp {
    option(
      "Sans cadres, un fait par ligne : lecteurs d'écran et braille.",
      en: "No boxes, one fact a line: screen readers and braille.")
  }

  var candidatesOption: OptionHelp {
    option("Combien de personnes inventer.", en: "How many people to make up.", countWord)
  }

  var seedOption: OptionHelp {
    option("Un autre nombre, une autre réserve.", en: "Another number, another reserve.", countWord)
  }

  var atOption: OptionHelp {
    option(
      "Garder la réserve dans ce dossier, qui doit être vide.",
      en: "Keep the reserve in this folder, which must be empty.", folderWord)
  }

  var noScreenOption: OptionHelp {
    option("Créer la réserve et s'arrêter là.", en: "Make the reserve and stop there.")
  }

  var frameOption: OptionHelp {
    option(
      "Imprimer un écran de cette taille, par exemple 80x24.",
      en: "Print one screen of this size, 80x24 for instance.", sizeWord)
  }

  var nameOption: OptionHelp {
    option("Le nom de la réserve.", en: "The reserve's name.", nameWord)
  }

  var groupOption: OptionHelp {
    option(
      "Partager le dossier avec les comptes de ce groupe.",
      en: "Share the folder with the accounts of this group.", groupWord)
  }

  var noPassphraseOption: OptionHelp {
    option(
      "Sans phrase de passe : qui a le dossier peut lire les noms.",
      en: "No passphrase: whoever has the folder can read the names.")
  }

  var memberNameOption: OptionHelp {
    option("Comment s'appelle la personne.", en: "What the person is called.", nameWord)
  }

  var memberOrNameOption: OptionHelp {
    option("Le numéro ou le nom du membre.", en: "The member's number or name.", memberWord)
  }

  var coordinatorOption: OptionHelp {
    option(
      "La personne décide pour cette ASBL, et ne voit que ce qui lui est présenté : numéro ou nom.",
      en: "The person decides for this organisation, and sees only its own: number or name.",
      organisationWord)
  }

  var sshKeyOption: OptionHelp {
    option(
      "Le fichier de sa clé SSH publique, ou « - » pour l'entrée.",
      en: "The file of their public SSH key, or “-” for the input.", fileWord)
  }

  var reasonOption: OptionHelp {
    option(
      "Pourquoi : demande, départ, conservation, erreur, ou vos mots, qui ne nomment personne.",
      en: "Why: demande, départ, conservation, erreur, or your own words, which name nobody.",
      reasonWord)
  }

  var yesOption: OptionHelp {
    option("Ne pas demander de confirmer.", en: "Do not ask to confirm.")
  }

  var eraseDryRunOption: OptionHelp {
    option(
      "Dire ce qui deviendrait illisible, et ne rien changer.",
      en: "Say what would become unreadable, and change nothing.")
  }

  var importKindOption: OptionHelp {
    option("Ce que contient le fichier.", en: "What the file holds.", kindWord)
  }

  var fileOption: OptionHelp {
    option(
      "Le fichier CSV, ou « - » pour l'entrée.", en: "The CSV file, or “-” for the input.",
      fileWord)
  }

  var dryRunOption: OptionHelp {
    option("Dire ce qui serait fait, et ne rien faire.", en: "Say what would be done.")
  }

  var keepGoodOption: OptionHelp {
    option("Prendre les bonnes lignes, laisser les autres.", en: "Take the good rows only.")
  }

  var newBasinsOption: OptionHelp {
    option("Créer les bassins qui ne sont pas connus.", en: "Make the basins that are not known.")
  }

  var mapOption: OptionHelp {
    option(
      "Quelle colonne remplit quel champ : champ=Colonne,champ=Colonne.",
      en: "Which column fills which field: field=Column,field=Column.", choiceWord)
  }

  var latin1Option: OptionHelp {
    option("Le fichier vient d'un ancien Windows.", en: "The file comes from an old Windows.")
  }

  var listKindOption: OptionHelp {
    option("Ce qu'il faut lister.", en: "What to list.", kindWord)
  }

  var filterOption: OptionHelp {
    option(
      "Des mots, et champ:valeur ; accents et majuscules sont ignorés.",
      en: "Words, and field:value; accents and capitals are ignored.", filterWord)
  }

  var formatOption: OptionHelp {
    option("La forme du résultat.", en: "The form of the result.", formWord)
  }

  var idOption: OptionHelp {
    option("Le numéro du dossier, avec ou sans tiret.", en: "The file's number.", numberWord)
  }

  var idOrAllOption: OptionHelp {
    option(
      "Le numéro du dossier, ou « all » pour tout.", en: "The file's number, or “all”.", numberWord)
  }

  var folderOption: OptionHelp {
    option("Le dossier de la réserve.", en: "The reserve's folder.", folderWord)
  }
}

/// The words that stand for what is to be typed.
extension Wording {
  var folderWord: String { say("dossier", en: "folder") }
  var countWord: String { say("nombre", en: "number") }
  var numberWord: String { say("numéro", en: "number") }
  var languageWord: String { say("langue", en: "language") }
  var sizeWord: String { say("taille", en: "size") }
  var nameWord: String { say("nom", en: "name") }
  var memberWord: String { say("membre", en: "member") }
  var groupWord: String { say("groupe", en: "group") }
  var reasonWord: String { say("motif", en: "reason") }
  var kindWord: String { say("sorte", en: "kind") }
  var fileWord: String { say("fichier", en: "file") }
  var organisationWord: String { say("ASBL", en: "organisation") }
  var choiceWord: String { say("choix", en: "choice") }
  var filterWord: String { say("filtre", en: "filter") }
  var formWord: String { say("forme", en: "form") }
}

extension Wording {
  /// Fixed words of generated help in English, and what they are in this language.
  var helpWords: [(english: String, own: String)] {
    guard language != .english else { return [("OVERVIEW: ", "")] }
    return [
      ("OVERVIEW: ", ""), ("USAGE:", "USAGE :"), ("ARGUMENTS:", "ARGUMENTS :"),
      ("OPTIONS:", "OPTIONS :"), ("SUBCOMMANDS:", "COMMANDES :"),
      ("<subcommand>", "<commande>"), ("Show help information.", "Montrer cette aide."),
      ("(values:", "(au choix :"), ("(default:", "(sinon :"), ("; default:", " ; sinon :"),
      (
        "See 'vivier help <commande>' for detailed help.",
        "« vivier help <commande> » les explique."
      ),
      (
        "See 'vivier help member <commande>' for detailed help.",
        "« vivier help member <commande> » les explique."
      ),
    ]
  }
}
