import Domain
import Interface
import Storage

extension Wording {
  var sealCommand: CommandHelp {
    CommandHelp(
      "Scelle l'état du journal avec la clé d'un siège du comité paritaire.",
      en: "Seals the state of the journal with the key of a joint committee seat.",
      usage: "seal --key <\(folderWord)> [--key-passphrase-fd <\(countWord)>]",
      examples: ["vivier seal --key /media/cle"],
      remark: say(
        """
        Toutes les signatures sont vérifiées d'abord, et le journal doit prolonger le dernier sceau que la \
        clé a signé. Le second banc signe le même texte, aussi des jours plus tard. La sortie standard donne \
        le sceau, à garder sur papier.
        """,
        en: """
          Every signature is checked first, and the journal must go on from the last seal that the key \
          signed. The second bench signs the same text, days later too. Standard output gives the seal, to \
          be kept on paper.
          """))
  }

  var benchWord: String { say("BANC", en: "BENCH") }

  func seatAdded(_ name: String, id: String, on bench: Bench) -> String {
    say(
      "\(name) a un siège (\(self.name(bench))), sous le numéro \(id) : sa clé est sur la clé USB, à garder ailleurs que l'ordinateur.",
      en:
        "\(name) has a seat (\(self.name(bench))), under the number \(id): its key is on the stick, to be kept away from the computer."
    )
  }

  private func named(_ benches: Set<Bench>) -> String {
    let names = Bench.allCases.filter(benches.contains).map { bench in
      switch bench {
      case .union, .employer: say("le \(name(bench))", en: "the \(name(bench))")
      case .observer: say("l'\(name(bench))", en: "the \(name(bench))")
      }
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return say(
      "\(names.dropLast().joined(separator: ", ")) et \(last)",
      en: "\(names.dropLast().joined(separator: ", ")) and \(last)")
  }

  private func reached(_ ends: [WriterEnd]) -> String {
    ends.map {
      say("\($0.writer.shown) ligne \($0.number)", en: "\($0.writer.shown) line \($0.number)")
    }
    .joined(separator: ", ")
  }

  private func since(_ acts: Int) -> String {
    acts == 0
      ? say("rien depuis", en: "nothing since")
      : say(
        "depuis : \(count(acts, ("acte", "actes"), en: ("act", "acts")))",
        en: "since: \(count(acts, ("acte", "actes"), en: ("act", "acts")))")
  }

  func sealed(_ report: SealReport) -> String {
    let by = named(report.benches)
    return report.isCompleted
      ? say(
        "Sceau du \(date(report.time.day)) complété : scellé par \(by), jusqu'à \(reached(report.ends)).",
        en:
          "Seal of \(date(report.time.day)) completed: sealed by \(by), up to \(reached(report.ends))."
      )
      : say(
        "Journal scellé par \(by) jusqu'au \(date(report.time.day)) : \(reached(report.ends)).",
        en: "Journal sealed by \(by) up to \(date(report.time.day)): \(reached(report.ends)).")
  }

  func sealed(_ finding: SealFinding) -> String {
    say(
      "Scellé par \(named(finding.benches)) jusqu'au \(date(finding.time.day)) : \(reached(finding.ends)) ; \(since(finding.actsSince)).",
      en:
        "Sealed by \(named(finding.benches)) up to \(date(finding.time.day)): \(reached(finding.ends)); \(since(finding.actsSince))."
    )
  }

  func ownSeal(_ finding: SealFinding) -> String {
    say(
      "Le journal prolonge ce que cette clé a signé le \(date(finding.time.day)) : \(reached(finding.ends)) ; \(since(finding.actsSince)).",
      en:
        "The journal goes on from what this key signed on \(date(finding.time.day)): \(reached(finding.ends)); \(since(finding.actsSince))."
    )
  }

  func alarm(_ time: Timestamp) -> String {
    say(
      "ALARME : le journal ne prolonge pas le sceau du \(date(time.day)) ; des lignes scellées ont été changées ou ôtées. Prévenez les deux bancs.",
      en:
        "ALARM: the journal does not go on from the seal of \(date(time.day)); sealed lines were changed or taken out. Tell both benches."
    )
  }

  func sentence(_ trouble: SealTrouble) -> String {
    switch trouble {
    case .unsound: say(.sealUnsound)
    case .noStick: say(.noStick)
    case .stickDamaged: say(.stickDamaged)
    case .stickTaken: say(.stickTaken)
    case .noteMissing: say(.noteMissing)
    case .keyIsOnStick: say(.keyIsOnStick)
    case .otherReserve: say(.stickOfOther)
    case .unknownSeat: say(.unknownSeat)
    case .notContinued(let time): alarm(time)
    }
  }
}

extension Saying {
  static let askStick = Saying(
    "Phrase de passe de la clé du siège : ", en: "Passphrase of the seat's key: ")
  static let sealUnsound = Saying(
    "La réserve n'est pas entière, et rien n'a été scellé : « vivier verify » dit ce qui manque.",
    en: "The reserve is not whole, and nothing was sealed: “vivier verify” says what is missing.")
  static let noStick = Saying(
    "Il n'y a pas de clé de siège dans ce dossier : donnez celui qui contient « vivier.key ».",
    en: "There is no seat's key in this folder: give the one that holds “vivier.key”.")
  static let stickDamaged = Saying(
    "La clé du siège n'est pas lisible ou a été changée : prenez-en la copie, ou faites-en donner une autre.",
    en: "The seat's key cannot be read or was changed: take its copy, or have another one given.")
  static let stickTaken = Saying(
    "Il y a déjà une clé de siège dans ce dossier : donnez-en un autre.",
    en: "There is a seat's key in this folder already: give another.")
  static let stickOfOther = Saying(
    "Cette clé est d'un siège d'une autre réserve, ou la réserve a été remplacée : vérifiez le dossier.",
    en: "This key is of another reserve's seat, or the reserve was replaced: check the folder.")
  static let unknownSeat = Saying(
    "Ce siège n'est pas, ou plus, dans la réserve : demandez à qui la garde de l'ajouter.",
    en: "This seat is not in the reserve, or no longer: ask whoever keeps it to add it.")
  static let noteMissing = Saying(
    "La dernière note de cette clé, « vivier.last », manque, est abîmée ou n'est pas la dernière : remettez-la, ou prévenez les deux bancs et faites donner une autre clé.",
    en:
      "This key's last note, “vivier.last”, is missing, damaged or not the last: put it back, or tell both benches and have another key given."
  )
  static let keyIsOnStick = Saying(
    "La phrase de passe d'un siège est celle de sa clé, et personne d'ici ne la change : retirez ce siège et donnez-en un autre.",
    en:
      "A seat's passphrase is its stick's, and nobody here changes it: remove this seat and give another one."
  )
  static let sealGivenUp = Saying(
    "Rien n'a été scellé : il faut la phrase de passe de la clé du siège.",
    en: "Nothing was sealed: it takes the passphrase of the seat's key.")
}
