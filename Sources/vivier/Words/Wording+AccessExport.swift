import Domain
import Interface

/// The words around what a person receives who asks what is held on them (RGPD, art. 15 and 20).
extension Wording {
  var colon: String { say(" : ", en: ": ") }

  func fullHeading(_ name: String) -> String {
    name == "stages-done" ? say("Étapes faites", en: "Stages done") : heading(name)
  }

  func inWords(_ fte: Fte) -> String {
    fte.hundredths == 100
      ? say("temps plein", en: "full time")
      : say("\(fte.shown) d'un temps plein", en: "\(fte.shown) of a full time")
  }

  var heldToday: String { say("Ce qui est gardé aujourd'hui", en: "What is held today") }

  func accessOpening(_ number: String, reserve: String, on day: Day) -> [String] {
    let name = reserve.isEmpty ? "" : " « \(reserve) »"
    let english = reserve.isEmpty ? "" : " “\(reserve)”"
    return [
      say(
        "Ce fichier contient tout ce que la réserve de compétences\(name) garde sur vous à la date"
          + " du \(date(day)). Numéro de dossier : \(number).",
        en: "This file holds everything that the reserve of skills\(english) keeps about you on"
          + " \(date(day)). File number: \(number).",
        simple: "Voici tout ce que la réserve\(name) sait de vous. Date : \(date(day))."
          + " Votre numéro : \(number)."),
      say(
        "Il dit d'abord ce qui est gardé aujourd'hui, puis vos accords, vos demandes, ce qui a été"
          + " montré de vous et à qui, qui l'a consulté et quand, vos parcours et vos mises en relation. L'historique redonne"
          + " ensuite chaque chose notée, dans l'ordre, avec la personne qui l'a notée.",
        en: "It first says what is held today, then your consents, your requests, what was shown of"
          + " you and to whom, who looked at it and when, your pathways and your introductions. The history then tells"
          + " everything that was recorded, in order, with who recorded it."),
    ]
  }

  func erasedOpening(_ number: String, reserve: String, on day: Day?) -> [String] {
    let french = day.map { " depuis le \(date($0))" } ?? ""
    let english = day.map { " since \(date($0))" } ?? ""
    return [
      say(
        "Le dossier \(number) de la réserve \(reserve) est effacé\(french). Il n'en reste que ce"
          + " numéro, des codes et des dates, gardés pour les chiffres : plus rien ne dit qui était la"
          + " personne.",
        en: "File \(number) of the reserve \(reserve) has been erased\(english). Only this number,"
          + " codes and dates remain, kept for the figures: nothing says any more who the person was."
      )
    ]
  }

  var yourRights: String { say("Vos droits", en: "Your rights") }

  /// RGPD, article 15(1).
  func rights(retention: Int?, answer: Int?) -> [String] {
    let kept = retention.map(months)
    let due = answer.map(months)
    return [
      say(
        "Ces données servent à une seule chose : vous mettre en relation, avec votre accord, avec"
          + " des ASBL du secteur socio-culturel qui cherchent quelqu'un. L'ASBL seule décide. Aucun"
          + " classement de personnes n'est fait.",
        en:
          "These data serve one thing: introducing you, with your consent, to organisations of the"
          + " socio-cultural sector that look for somebody. The organisation alone decides. People"
          + " are put in no order of merit."),
      kept.map {
        say(
          "Elles se gardent \($0) après la dernière chose qui vous concerne. Une personne décide"
            + " ensuite de vous demander un nouvel accord ou d'effacer le dossier.",
          en:
            "They are kept for \($0) after the last thing that concerns you. Somebody then decides"
            + " to ask for your consent anew or to erase the file.")
      },
      due.map {
        say(
          "À tout moment, vous pouvez demander de voir, de corriger, de limiter ou d'effacer ces"
            + " données, de les recevoir dans un fichier, vous opposer à leur usage, ou retirer votre"
            + " accord. La réponse vient dans le délai légal \(frenchOf($0)).",
          en:
            "At any time you may ask to see, correct, restrict or erase these data, to receive them"
            + " as a file, object to their use, or withdraw your consent. The answer comes within the"
            + " legal term of \($0).")
      },
      say(
        "Si la réponse ne vous convient pas, vous pouvez vous adresser à l'Autorité de protection"
          + " des données (Belgique).",
        en: "If the answer does not satisfy you, you may turn to the Data Protection Authority"
          + " (Belgium)."),
    ].compactMap(\.self)
  }
}
