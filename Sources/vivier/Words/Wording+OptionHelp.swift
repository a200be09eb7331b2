import Interface

struct OptionHelp {
  let text: Saying
  /// Nil for a flag.
  let value: (@Sendable (Wording) -> String)?

  init(_ french: String, en english: String, _ value: (@Sendable (Wording) -> String)? = nil) {
    (text, self.value) = (Saying(french, en: english), value)
  }

  static let reserve = OptionHelp(
    "Le dossier de la réserve ; sans cela, VIVIER_RESERVE, puis ~/.local/share/vivier.",
    en: "The reserve's folder; otherwise VIVIER_RESERVE, then ~/.local/share/vivier.", \.folderWord)
  static let member = OptionHelp(
    "Qui ouvre la réserve, par numéro ou par nom ; sinon, qui a cette phrase de passe.",
    en: "Who opens the reserve, by number or name; otherwise whoever has the passphrase.",
    \.memberWord)
  static let passphrase = OptionHelp(
    "Lire la phrase de passe sur ce descripteur, jusqu'à la fin de la ligne.",
    en: "Read the passphrase from this descriptor, up to the end of the line.", \.countWord)
  static let contact = OptionHelp(
    "Un nom, un téléphone ou une adresse, en une ligne.",
    en: "A name, a telephone or an address, in one line.", \.contactWord)
  static let newPassphrase = OptionHelp(
    "Lire la nouvelle phrase de passe sur ce descripteur, une ligne.",
    en: "Read the new passphrase from this descriptor, one line.", \.countWord)
  static let language = OptionHelp(
    "La langue : fr, en ou simple.", en: "The language: fr, en or simple.", \.languageWord)
  static let slow = OptionHelp(
    "Ligne lente : ni barre ni horloge, peu d'octets.",
    en: "Slow line: no bar, no clock, few bytes.")
  static let linear = OptionHelp(
    "Sans cadres, un fait par ligne : lecteurs d'écran et braille.",
    en: "No boxes, one fact a line: screen readers and braille.")
  static let candidates = OptionHelp(
    "Combien de personnes inventer.", en: "How many people to make up.", \.countWord)
  static let seed = OptionHelp(
    "Un autre nombre, une autre réserve.", en: "Another number, another reserve.", \.countWord)
  static let at = OptionHelp(
    "Garder la réserve dans ce dossier, qui doit être vide.",
    en: "Keep the reserve in this folder, which must be empty.", \.folderWord)
  static let backupFolder = OptionHelp(
    "Le dossier de la sauvegarde.", en: "The backup's folder.", \.folderWord)
  static let recoverFrom = OptionHelp(
    "Remettre, d'une sauvegarde, les parties privées qui ont été vidées.",
    en: "Put back, from a backup, the private parts that were emptied.", \.folderWord)
  static let newFolder = OptionHelp(
    "Où sera la réserve : un dossier qui n'existe pas encore.",
    en: "Where the reserve is to be: a folder that is not there yet.", \.newFolderWord)
  static let committee = OptionHelp(
    "Un siège du comité paritaire, qui scelle le journal avec sa clé.",
    en: "A seat in the joint committee, which seals the journal with its key.")
  static let bench = OptionHelp(
    "Le banc du siège : union, employer ou observer.",
    en: "The seat's bench: union, employer or observer.", \.benchWord)
  static let seatKey = OptionHelp(
    "Le dossier, sur une clé USB du siège, où écrire sa clé.",
    en: "The folder, on a stick of the seat's, in which to write its key.", \.folderWord)
  static let stick = OptionHelp(
    "Le dossier de la clé USB du siège.", en: "The folder of the seat's stick.", \.folderWord)
  static let keyPassphrase = OptionHelp(
    "Lire la phrase de passe de la clé du siège sur ce descripteur, une ligne.",
    en: "Read the passphrase of the seat's key from this descriptor, one line.", \.countWord)
  static let verifySeal = OptionHelp(
    "Vérifier aussi avec la clé USB d'un siège : le journal doit prolonger ce qu'elle a signé.",
    en: "Check with a seat's stick too: the journal must go on from what it signed.", \.folderWord)
  static let noScreen = OptionHelp(
    "Créer la réserve et s'arrêter là.", en: "Make the reserve and stop there.")
  static let frame = OptionHelp(
    "Imprimer un écran de cette taille, par exemple 80x24.",
    en: "Print one screen of this size, 80x24 for instance.", \.sizeWord)
  static let name = OptionHelp("Le nom de la réserve.", en: "The reserve's name.", \.nameWord)
  static let group = OptionHelp(
    "Partager le dossier avec les comptes de ce groupe.",
    en: "Share the folder with the accounts of this group.", \.groupWord)
  static let noPassphrase = OptionHelp(
    "Sans phrase de passe : qui a le dossier peut lire les noms.",
    en: "No passphrase: whoever has the folder can read the names.")
  static let memberName = OptionHelp(
    "Comment s'appelle la personne.", en: "What the person is called.", \.nameWord)
  static let memberOrName = OptionHelp(
    "Le numéro ou le nom du membre.", en: "The member's number or name.", \.memberWord)
  static let coordinator = OptionHelp(
    "La personne décide pour cette ASBL, et ne voit que ce qui lui est présenté : numéro ou nom.",
    en: "The person decides for this organisation, and sees only its own: number or name.",
    \.organisationWord)
  static let sshKey = OptionHelp(
    "Le fichier de sa clé SSH publique, ou « - » pour l'entrée.",
    en: "The file of their public SSH key, or “-” for the input.", \.fileWord)
  static let reason = OptionHelp(
    "Pourquoi : demande, départ, conservation, erreur, ou vos mots, qui ne nomment personne.",
    en: "Why: demande, départ, conservation, erreur, or your own words, which name nobody.",
    \.reasonWord)
  static let yes = OptionHelp("Ne pas demander de confirmer.", en: "Do not ask to confirm.")
  static let eraseDryRun = OptionHelp(
    "Dire ce qui deviendrait illisible, et ne rien changer.",
    en: "Say what would become unreadable, and change nothing.")
  static let importKind = OptionHelp(
    "Ce que contient le fichier.", en: "What the file holds.", \.kindWord)
  static let file = OptionHelp(
    "Le fichier CSV ou JSON, ou « - » pour l'entrée.",
    en: "The CSV or JSON file, or “-” for the input.", \.fileWord
  )
  static let dryRun = OptionHelp(
    "Dire ce qui serait fait, et ne rien faire.", en: "Say what would be done.")
  static let keepGood = OptionHelp(
    "Prendre les bonnes lignes, laisser les autres.", en: "Take the good rows only.")
  static let newBasins = OptionHelp(
    "Créer les bassins qui ne sont pas connus.", en: "Make the basins that are not known.")
  static let map = OptionHelp(
    "Quelle colonne remplit quel champ : champ=Colonne,champ=Colonne.",
    en: "Which column fills which field: field=Column,field=Column.", \.choiceWord)
  static let refusedFile = OptionHelp(
    "Écrire les lignes refusées, avec ce qui ne va pas, dans ce nouveau fichier.",
    en: "Write the refused rows, with what is wrong, to this new file.", \.fileWord)
  static let update = OptionHelp(
    "Prendre ce que le fichier dit autrement de qui est déjà là : all, ou champ,champ.",
    en: "Take what the file says otherwise of who is there: all, or field,field.", \.choiceWord)
  static let undoImport = OptionHelp(
    "Reprendre en entier l'import de ce numéro, tant que personne n'y a touché.",
    en: "Take back the whole import of this number, while nobody touched it.", \.numberWord)
  static let latin1 = OptionHelp(
    "Le fichier vient d'un ancien Windows.", en: "The file comes from an old Windows.")
  static let encoding = OptionHelp(
    "L'écriture du fichier : utf8, windows, mac, dos, utf16 ou double (UTF-8 écrit deux fois).",
    en: "How the file is written: utf8, windows, mac, dos, utf16 or double (UTF-8 twice).",
    \.formWord)
  static let listKind = OptionHelp("Ce qu'il faut lister.", en: "What to list.", \.kindWord)
  static let filter = OptionHelp(
    "Des mots, et champ:valeur ; accents et majuscules sont ignorés.",
    en: "Words, and field:value; accents and capitals are ignored.", \.filterWord)
  static let horizon = OptionHelp(
    "Aussi ce qui vient jusqu'à ce jour : +30, ou une date ; pour les échéances.",
    en: "Also what comes up to that day: +30, or a date; for what is due.", \.dayWord)
  static let mine = OptionHelp(
    "Seulement ce dont vous répondez ; pour les échéances.",
    en: "Only what you answer for; for what is due.")
  static let paper = OptionHelp("Quel papier.", en: "Which paper.", \.formWord)
  static let gantt = OptionHelp(
    "Le calendrier d'un parcours : prévu et fait, côte à côte.",
    en: "A pathway's calendar: planned and done, side by side.")
  static let attestationCode = OptionHelp(
    "Le code qui est sur l'attestation, avec ou sans tirets.",
    en: "The code that stands on the attestation, with or without dashes.", \.codeWord)
  static let format = OptionHelp("La forme du résultat.", en: "The form of the result.", \.formWord)
  static let id = OptionHelp(
    "Le numéro du dossier, avec ou sans tiret.", en: "The file's number.", \.numberWord)
  static let idOrAll = OptionHelp(
    "Le numéro du dossier, ou « all » pour tout.", en: "The file's number, or “all”.", \.numberWord)
  static let folder = OptionHelp(
    "Le dossier de la réserve.", en: "The reserve's folder.", \.folderWord)
}

extension Wording {
  var folderWord: String { say("dossier", en: "folder") }
  var countWord: String { say("nombre", en: "number") }
  var numberWord: String { say("numéro", en: "number") }
  var languageWord: String { say("langue", en: "language") }
  var sizeWord: String { say("taille", en: "size") }
  var nameWord: String { say("nom", en: "name") }
  var memberWord: String { say("membre", en: "member") }
  var contactWord: String { say("contact", en: "contact") }
  var groupWord: String { say("groupe", en: "group") }
  var reasonWord: String { say("motif", en: "reason") }
  var kindWord: String { say("sorte", en: "kind") }
  var fileWord: String { say("fichier", en: "file") }
  var organisationWord: String { say("ASBL", en: "organisation") }
  var choiceWord: String { say("choix", en: "choice") }
  var filterWord: String { say("filtre", en: "filter") }
  var fieldWord: String { say("champ", en: "field") }
  var dayWord: String { say("jour", en: "day") }
  var formWord: String { say("forme", en: "form") }

  var helpWords: [(english: String, own: String)] {
    guard language != .english else { return [("OVERVIEW: ", "")] }
    return [
      ("OVERVIEW: ", ""), ("USAGE:", "USAGE :"), ("ARGUMENTS:", "ARGUMENTS :"),
      ("OPTIONS:", "OPTIONS :"), ("SUBCOMMANDS:", "COMMANDES :"),
      ("<subcommand>", "<commande>"), ("Show help information.", "Montrer cette aide."),
      ("Show the version.", "Montrer la version."),
      ("(values:", "(au choix :"), ("(default:", "(sinon :"), ("; default:", " ; sinon :"),
      // Where the line is broken between them.
      (";\n", " ;\n"), (" default:", " sinon :"),
    ]
      + ["help", "help member"].map {
        (
          "See 'vivier \($0) <commande>' for detailed help.",
          "« vivier \($0) <commande> » les explique."
        )
      }
  }
}
