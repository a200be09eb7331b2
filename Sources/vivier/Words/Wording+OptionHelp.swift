import Interface

/// The options and arguments that help explains.
enum OptionTopic: Sendable {
  case reserve
  case member
  case passphrase
  case newPassphrase
  case language
  case slow
  case linear
  case candidates
  case seed
  case at
  case noScreen
  case frame
  case name
  case group
  case noPassphrase
  case memberName
  case memberOrName
  case coordinator
  case sshKey
  case reason
  case yes
  case eraseDryRun
  case importKind
  case file
  case dryRun
  case keepGood
  case map
  case latin1
  case listKind
  case filter
  case format
  case id
  case idOrAll
  case folder
}

extension Wording {
  /// What an option or an argument is for.
  func help(_ topic: OptionTopic) -> String {
    switch topic {
    case .reserve:
      say(
        "Le dossier de la réserve ; sans cela, VIVIER_RESERVE, puis ~/.local/share/vivier.",
        en: "The reserve's folder; otherwise VIVIER_RESERVE, then ~/.local/share/vivier.")
    case .passphrase:
      say(
        "Lire la phrase de passe sur ce descripteur, jusqu'à la fin de la ligne.",
        en: "Read the passphrase from this descriptor, up to the end of the line.")
    case .language: say("La langue : fr, en ou simple.", en: "The language: fr, en or simple.")
    case .slow:
      say(
        "Ligne lente : ni barre ni horloge, peu d'octets.",
        en: "Slow line: no bar, no clock, few bytes.")
    case .linear:
      say(
        "Sans cadres, un fait par ligne : lecteurs d'écran et braille.",
        en: "No boxes, one fact a line: screen readers and braille.")
    case .id: say("Le numéro du dossier, avec ou sans tiret.", en: "The file's number.")
    case .idOrAll:
      say("Le numéro du dossier, ou « all » pour tout.", en: "The file's number, or “all”.")
    case .folder: say("Le dossier de la réserve.", en: "The reserve's folder.")
    case .name: say("Le nom de la réserve.", en: "The reserve's name.")
    case .listKind: say("Ce qu'il faut lister.", en: "What to list.")
    case .filter:
      say(
        "Des mots, et champ:valeur ; accents et majuscules sont ignorés.",
        en: "Words, and field:value; accents and capitals are ignored.")
    case .format: say("La forme du résultat.", en: "The form of the result.")
    default: help(ofMembers: topic)
    }
  }

  private func help(ofMembers topic: OptionTopic) -> String {
    switch topic {
    case .member:
      say(
        "Qui ouvre la réserve, par numéro ou par nom ; sinon, qui a cette phrase de passe.",
        en: "Who opens the reserve, by number or name; otherwise whoever has the passphrase.")
    case .newPassphrase:
      say(
        "Lire la nouvelle phrase de passe sur ce descripteur, une ligne.",
        en: "Read the new passphrase from this descriptor, one line.")
    case .group:
      say(
        "Partager le dossier avec les comptes de ce groupe.",
        en: "Share the folder with the accounts of this group.")
    case .noPassphrase:
      say(
        "Sans phrase de passe : qui a le dossier peut lire les noms.",
        en: "No passphrase: whoever has the folder can read the names.")
    case .memberName: say("Comment s'appelle la personne.", en: "What the person is called.")
    case .coordinator:
      say(
        "La personne décide pour cette ASBL, et ne voit que ce qui lui est présenté : numéro ou nom.",
        en: "The person decides for this organisation, and sees only its own: number or name.")
    case .sshKey:
      say(
        "Le fichier de sa clé SSH publique, ou « - » pour l'entrée.",
        en: "The file of their public SSH key, or “-” for the input.")
    case .memberOrName: say("Le numéro ou le nom du membre.", en: "The member's number or name.")
    case .reason:
      say(
        "Pourquoi : demande, départ, conservation, erreur, ou vos mots, qui ne nomment personne.",
        en: "Why: demande, départ, conservation, erreur, or your own words, which name nobody.")
    case .yes: say("Ne pas demander de confirmer.", en: "Do not ask to confirm.")
    case .eraseDryRun:
      say(
        "Dire ce qui deviendrait illisible, et ne rien changer.",
        en: "Say what would become unreadable, and change nothing.")
    default: help(ofDemoOrImport: topic)
    }
  }

  private func help(ofDemoOrImport topic: OptionTopic) -> String {
    switch topic {
    case .candidates: say("Combien de personnes inventer.", en: "How many people to make up.")
    case .seed:
      say("Un autre nombre, une autre réserve.", en: "Another number, another reserve.")
    case .at:
      say(
        "Garder la réserve dans ce dossier, qui doit être vide.",
        en: "Keep the reserve in this folder, which must be empty.")
    case .noScreen: say("Créer la réserve et s'arrêter là.", en: "Make the reserve and stop there.")
    case .frame:
      say(
        "Imprimer un écran de cette taille, par exemple 80x24.",
        en: "Print one screen of this size, 80x24 for instance.")
    case .importKind: say("Ce que contient le fichier.", en: "What the file holds.")
    case .file:
      say("Le fichier CSV, ou « - » pour l'entrée.", en: "The CSV file, or “-” for the input.")
    case .dryRun: say("Dire ce qui serait fait, et ne rien faire.", en: "Say what would be done.")
    case .keepGood:
      say("Prendre les bonnes lignes, laisser les autres.", en: "Take the good rows only.")
    case .map:
      say(
        "Quelle colonne remplit quel champ : champ=Colonne,champ=Colonne.",
        en: "Which column fills which field: field=Column,field=Column.")
    case .latin1:
      say("Le fichier vient d'un ancien Windows.", en: "The file comes from an old Windows.")
    default: ""
    }
  }

  /// The word that stands for an option's value.
  func placeholder(_ topic: OptionTopic) -> String {
    switch topic {
    case .reserve, .folder, .at: say("dossier", en: "folder")
    case .passphrase, .candidates, .seed: say("nombre", en: "number")
    case .language: say("langue", en: "language")
    case .frame: say("taille", en: "size")
    case .name, .memberName: say("nom", en: "name")
    case .member, .memberOrName: say("membre", en: "member")
    case .newPassphrase: say("nombre", en: "number")
    case .group: say("groupe", en: "group")
    case .reason: say("motif", en: "reason")
    case .importKind, .listKind: say("sorte", en: "kind")
    case .file, .sshKey: say("fichier", en: "file")
    case .coordinator: say("ASBL", en: "organisation")
    case .map: say("choix", en: "choice")
    case .filter: say("filtre", en: "filter")
    case .format: say("forme", en: "form")
    case .id, .idOrAll: say("numéro", en: "number")
    case .slow, .linear, .noScreen, .dryRun, .keepGood, .latin1, .noPassphrase, .yes, .eraseDryRun:
      ""
    }
  }

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
