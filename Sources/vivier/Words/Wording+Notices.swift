import Domain
import Interface
import Storage

extension Wording {
  func sentence(_ notice: Storage.Notice) -> String {
    switch notice {
    case .tornTail(let offset, let length):
      say(
        "\(length) octets que personne n'avait signés ont été mis de côté, à la position \(offset) : rien d'enregistré n'est perdu.",
        en:
          "\(length) bytes that nobody had signed were put aside, at \(offset): nothing recorded is lost."
      )
    case .wentOn:
      say(
        "Ce dossier est une copie, a été remis en arrière ou a perdu son repère : il continue sous un nouveau numéro de poste. S'il y en a un autre, ne travaillez plus que dans un des deux.",
        en:
          "This folder is a copy, was put back or lost its watermark: it goes on under a new computer number. If there is another, work in one of the two only."
      )
    case .actsLost:
      say(
        "Des actes déjà enregistrés n'y sont pas : gardez l'autre dossier et toute sauvegarde, et voyez ce qui manque.",
        en:
          "Acts that had been recorded are not in it: keep the other folder and every backup, and see what is missing."
      )
    case .watermarkFailed:
      say(
        "Le repère du journal n'a pas pu être écrit ; les données sont sûres.",
        en: "The journal's mark could not be written; the data are safe.")
    case .folderOpenToOthers:
      say(
        "D'autres personnes peuvent écrire dans ce dossier : retirez-leur ce droit.",
        en: "Other people can write in this folder: take that right away.")
    case .filesOpenToOthers:
      say(
        "D'autres personnes peuvent lire des fichiers de la réserve : retirez-leur ce droit (chmod).",
        en: "Other people can read files of the reserve: take that right away (chmod).")
    case .olderKeyring:
      say(
        "Le trousseau était une copie plus ancienne : les clés des personnes effacées ont été détruites à nouveau.",
        en: "The keyring was an older copy: the keys of erased people were destroyed again.")
    case .keysMissing(let count): keysMissing(count)
    case .keysLost(let count): keysLost(count)
    case .partsEmptied(let count): partsEmptied(count)
    case .keysGivenBack(let count): keysGivenBack(count)
    case .erasuresFinished(let people): erasuresFinished(people)
    case .unprotectedKeys:
      say(
        "Sans phrase de passe : qui a le dossier lit les noms.",
        en: "This reserve has no passphrase: whoever has the folder can read the names.")
    case .passphraseGiven:
      say(
        "Votre phrase de passe vient du bureau : choisissez la vôtre (F2).",
        en: "Your passphrase comes from the office: choose your own (F2).")
    case .triesFailed(let count, let last): triesFailed(count, last: last)
    }
  }

  private func partsEmptied(_ count: Int) -> String {
    say(
      count < 2
        ? "Une partie privée a été vidée dans le fichier : « vivier verify » dit laquelle, et comment la remettre."
        : "\(count) parties privées ont été vidées dans le fichier : « vivier verify » dit lesquelles, et comment les remettre.",
      en:
        "\(count) private parts were emptied in the file: “vivier verify” says which, and how to put them back."
    )
  }

  private func triesFailed(_ count: Int, last: Timestamp) -> String {
    let moment = WallClock.moment(of: last)
    let (day, hour) = (date(moment.today), time(moment.minutes))
    return count < 2
      ? say(
        "Depuis votre dernière ouverture, une phrase de passe a été refusée, le \(day) à \(hour) : si ce n'était pas vous, changez la vôtre.",
        en:
          "Since you opened last, one passphrase was refused, on \(day) at \(hour): if it was not you, change yours."
      )
      : say(
        "Depuis votre dernière ouverture, \(count) phrases de passe ont été refusées, la dernière le \(day) à \(hour) : si ce n'était pas vous, changez la vôtre.",
        en:
          "Since you opened last, \(count) passphrases were refused, the last on \(day) at \(hour): if it was not you, change yours."
      )
  }

  private func keysGivenBack(_ count: Int) -> String {
    say(
      count < 2
        ? "Le trousseau avait été remplacé par une copie plus ancienne : la clé qui y manquait, et que ce poste avait encore, y est remise."
        : "Le trousseau avait été remplacé par une copie plus ancienne : les \(count) clés qui y manquaient, et que ce poste avait encore, y sont remises.",
      en:
        "The keyring had been replaced by an older copy: \(count) keys that it lacked, and which were still here, were put back into it."
    )
  }

  private func erasuresFinished(_ people: [CandidateID]) -> String {
    let numbers = people.map(\.entity.shown).joined(separator: ", ")
    return people.count < 2
      ? say(
        "Un effacement interrompu vient d'être terminé : gardez son numéro, \(numbers), qu'une restauration demande.",
        en:
          "An interrupted erasure has just been finished: keep its number, \(numbers), which a restore asks for."
      )
      : say(
        "Des effacements interrompus viennent d'être terminés : gardez leurs numéros, \(numbers), qu'une restauration demande.",
        en:
          "Interrupted erasures have just been finished: keep their numbers, \(numbers), which a restore asks for."
      )
  }
}
