import Domain
import Interface
import Storage

extension Wording {
  func whole(records: Int, bytes: Int) -> String {
    say(
      "Journal entier : \(count(records, ("ligne", "lignes"), en: ("record", "records"))), \(bytes) octets, chaîne intacte.",
      en: "Journal whole: \(records) records, \(bytes) bytes, chain intact.")
  }

  func sound(records: Int, bytes: Int, of length: Int) -> String {
    say(
      "Ce qui précède est sûr : \(count(records, ("ligne", "lignes"), en: ("record", "records"))), \(bytes) octets sur \(length).",
      en: "What stands before is sound: \(records) records, \(bytes) bytes of \(length).")
  }

  /// With the file where there are several.
  func damagedAt(_ damage: Damage, in file: EntityID?) -> String {
    let (line, bytes, cause) = (damage.line, damage.bytes, name(damage.cause))
    let place = file.map { say("fichier \($0.stored), ", en: "file \($0.stored), ") } ?? ""
    return say(
      "Journal abîmé : \(place)ligne \(line), octets \(bytes.lowerBound) à \(bytes.upperBound), \(cause).",
      en:
        "Journal damaged: \(place)line \(line), bytes \(bytes.lowerBound) to \(bytes.upperBound), \(cause)."
    )
  }

  func remedy(_ cause: Damage.Cause, isRewound: Bool) -> String {
    switch cause {
    case .rolledBack where isRewound: say(.rewound)
    case .rolledBack: say(.rolledBackRemedy)
    case .malformed, .unterminated, .number, .chain, .sealedHash, .seal, .signature, .endless:
      say(.damageRemedy)
    }
  }

  /// As whoever went on without them said.
  func lost(through number: Int, of file: EntityID) -> String {
    say(
      "Il manque des actes du fichier \(file.stored), jusqu'au n\u{A0}\(number) : c'est noté depuis que le dossier continue sans eux ; gardez toute copie qui les a encore.",
      en:
        "Acts of file \(file.stored) are missing, up to n\u{A0}\(number): so it was noted when the folder went on without them; keep every copy that still has them."
    )
  }

  func lackingSlot(_ member: MemberID) -> String {
    say(
      "Le fichier de clé « \(member.stored).slot » manque ou est abîmé : remettez celui de la sauvegarde, ou donnez à ce membre une nouvelle phrase de passe.",
      en:
        "The key file “\(member.stored).slot” is missing or damaged: put the one of the backup back, or give this member a new passphrase."
    )
  }

  func keysMissing(_ count: Int) -> String {
    say(
      count < 2
        ? "Il manque au trousseau la clé d'une partie privée : remettez le dernier trousseau sauvegardé."
        : "Il manque au trousseau les clés de \(count) parties privées : remettez le dernier trousseau sauvegardé.",
      en: "The keyring lacks the keys of \(count) private parts: put back its latest backup.")
  }

  func erasedBehind(_ people: [CandidateID]) -> String {
    let numbers = list(people.map(\.entity.shown))
    return say(
      people.count < 2
        ? "L'effacement de \(numbers) était derrière la partie abîmée : il est fait de nouveau."
        : "Les effacements de \(numbers) étaient derrière la partie abîmée : ils sont faits de nouveau.",
      en: "The erasure of \(numbers) stood behind the damaged part: it was done again.")
  }

  /// Out of a backup.
  func keysFound(_ count: Int) -> String {
    say(
      count < 2
        ? "La clé d'une partie privée manquait : elle est reprise de la sauvegarde."
        : "Les clés de \(count) parties privées manquaient : elles sont reprises de la sauvegarde.",
      en: "The missing keys of \(count) private parts are back, from the backup.")
  }

  /// As whoever went on without them said.
  func keysLost(_ count: Int) -> String {
    say(
      count < 2
        ? "La clé d'une partie privée est perdue, et le dossier continue sans elle : cette partie reste vide."
        : "Les clés de \(count) parties privées sont perdues, et le dossier continue sans elles : ces parties restent vides.",
      en:
        "The keys of \(count) private parts are lost, and the folder goes on without them: those parts stay empty."
    )
  }

  func tail(_ bytes: Range<Int>) -> String {
    say(
      "Fin coupée, octets \(bytes.lowerBound) à \(bytes.upperBound) : rien d'enregistré n'y manque ; le prochain ajout la mettra de côté.",
      en:
        "Cut end, bytes \(bytes.lowerBound) to \(bytes.upperBound): nothing recorded is missing; the next change puts it aside."
    )
  }

  func unsigned(_ bytes: Range<Int>) -> String {
    say(
      "Suite que personne de la réserve n'a signée, octets \(bytes.lowerBound) à \(bytes.upperBound) : elle ne compte pas ; le prochain ajout la mettra de côté.",
      en:
        "Lines that nobody of the reserve signed, bytes \(bytes.lowerBound) to \(bytes.upperBound): they do not count; the next change puts them aside."
    )
  }

  func setAside(_ bytes: Range<Int>) -> String {
    say(
      "Octets \(bytes.lowerBound) à \(bytes.upperBound) mis de côté : personne ne les avait signés.",
      en: "Bytes \(bytes.lowerBound) to \(bytes.upperBound) put aside: nobody had signed them.")
  }

  /// Every one, those in a row as one: whoever writes them can write many.
  func notEntitled(_ numbers: [Int]) -> String {
    let shown = Self.shown(numbers)
    return say(
      "Signé sans en avoir le droit ou avec une clé d'avant, et donc sans effet : n\u{A0}\(shown). La page « Échéances » permet de les mettre de côté, et de confirmer ce qui peut l'être.",
      en:
        "Signed without the right to or with an earlier key, and so without effect: n\u{A0}\(shown). The page of what is due lets you set them aside, and confirm what can be."
    )
  }

  private static func shown(_ numbers: [Int]) -> String {
    rows(of: numbers).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }.joined(separator: ", ")
  }

  private static func rows(of numbers: [Int]) -> [ClosedRange<Int>] {
    numbers.sorted().reduce(into: []) { rows, number in
      if let last = rows.last, number <= last.upperBound + 1 {
        rows[rows.count - 1] = last.lowerBound...max(number, last.upperBound)
      } else {
        rows.append(number...number)
      }
    }
  }

  func setAside(_ numbers: Set<Int>) -> String {
    let count = numbers.count
    return say(
      count < 2 ? "Mise de côté : \(count) ligne." : "Mises de côté : \(count) lignes.",
      en: count < 2 ? "Set aside: \(count) line." : "Set aside: \(count) lines.")
  }

  func watermark(isPresent: Bool) -> String {
    isPresent
      ? say("Repère présent.", en: "Mark present.")
      : say(
        "Repère absent ou illisible : le prochain ajout le refera.",
        en: "Mark missing or unreadable: the next change makes it anew.")
  }

  func unknownRecords(_ count: Int) -> String {
    say(
      count < 2
        ? "\(count) ligne d'un type inconnu, faite par une version plus récente : installez-la."
        : "\(count) lignes d'un type inconnu, faites par une version plus récente : installez-la.",
      en: "\(count) records of unknown kinds, made by a newer program: install it.")
  }

  func keyring(keys: Int, isChecked: Bool) -> String {
    isChecked
      ? say(
        "Trousseau entier : \(count(keys, ("clé", "clés"), en: ("key", "keys"))).",
        en: "Keyring whole: \(keys) keys.")
      : say(
        "Trousseau lisible, \(count(keys, ("clé", "clés"), en: ("key", "keys"))) ; il sera vérifié une fois le journal en ordre.",
        en: "Keyring readable, \(keys) keys; it will be checked once the journal is in order.")
  }

  func opened(_ opened: Int, of sealed: Int, forgotten: Int) -> String {
    let open = count(opened, ("ouverte", "ouvertes"), en: ("", ""))
    let erased = count(forgotten, ("effacée", "effacées"), en: ("", ""))
    return say(
      "Parties privées : \(open) sur \(sealed), \(erased) pour toujours.",
      en: "Private parts: \(opened) opened of \(sealed), \(forgotten) erased for good.")
  }

  func blankedWithoutReason(_ numbers: [Int]) -> String {
    let shown = Self.shown(numbers)
    return say(
      "La partie privée a été vidée sans qu'un effacement l'explique : n\u{A0}\(shown). Une sauvegarde d'avant la rend : « vivier recover RESERVE --from SAUVEGARDE ».",
      en:
        "The private part was emptied without an erasure: n\u{A0}\(shown). A backup from before gives it back: “vivier recover RESERVE --from BACKUP”."
    )
  }

  func refilled(_ count: Int) -> String {
    say(
      count < 2
        ? "Une partie privée qui avait été vidée est remise, de la sauvegarde."
        : "\(count) parties privées qui avaient été vidées sont remises, de la sauvegarde.",
      en: "\(count) private parts that had been emptied are back, from the backup.")
  }

  func recovered(records: Int) -> String {
    say(
      "Réserve remise en service : \(count(records, ("ligne sûre", "lignes sûres"), en: ("record", "records"))).",
      en: "Reserve usable again: \(records) sound records.")
  }

  func unread(_ part: Verification.Unread) -> String {
    let place = say(
      "\(part.file.stored).journal, octets \(part.bytes.lowerBound) à \(part.bytes.upperBound)",
      en: "\(part.file.stored).journal, bytes \(part.bytes.lowerBound) to \(part.bytes.upperBound)")
    return say(
      "\(place) : non lu, car la réserve continue avant dans un autre fichier ; rien d'autre n'en dépend.",
      en:
        "\(place): not read, since the reserve goes on before that in another file; nothing else depends on it."
    )
  }

  func aside(_ files: [EntityID]) -> String {
    let names = files.map { $0.stored + ".journal" }.joined(separator: ", ")
    return say(
      "Non lu, car ce dossier ne continue pas ces fichiers : \(names).",
      en: "Not read, since this folder does not go on with these files: \(names).")
  }
}

extension Saying {
  static let damageRemedy = Saying(
    "Remettez une sauvegarde, ou lancez « vivier recover » pour continuer après la dernière ligne sûre.",
    en: "Put back a backup, or run “vivier recover” to go on after the last sound line.")
  static let rolledBackRemedy = Saying(
    "Remettez le fichier où ces actes sont encore, s'il y en a un ; sinon, lancez « vivier recover » : la réserve continue sans eux, et le dit.",
    en:
      "Put back the file that still has these acts, if there is one; otherwise run “vivier recover”: the reserve goes on without them, and says so."
  )
  static let seenFurther = Saying(
    "Ce compte a déjà lu dans cette réserve des actes qui ne sont pas ici : donnez la phrase de passe, qui seule le confirme.",
    en:
      "This account has read acts of this reserve that are not here: give the passphrase, which alone confirms it."
  )
  static let keyringIsOlder = Saying(
    "Le trousseau est une copie d'avant le dernier effacement : ouvrez la réserve avec la phrase de passe, elle y détruira de nouveau les clés effacées.",
    en:
      "The keyring is a copy from before the last erasure: open the reserve with the passphrase, which destroys the erased keys again."
  )
  static let numberNew = Saying(
    "Le dossier continue sous un nouveau numéro de poste ; l'ancien fichier reste entier.",
    en: "The folder goes on under a new computer number; the old file stays whole.")
  static let leftToRecover = Saying(
    "La réserve n'est pas entière pour autant : « vivier verify » dit ce qui manque et d'où cela peut revenir.",
    en:
      "The reserve is not whole for all that: “vivier verify” says what is missing and whence it may come back."
  )
  static let nothingToRecover = Saying(
    "Rien à reprendre : la réserve est entière.", en: "Nothing to recover: all is whole.")
}
