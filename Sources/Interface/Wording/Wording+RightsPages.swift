import Domain

extension Wording {
  var notRecordedYet: String { say("Pas encore noté.", en: "Not yet recorded.") }
  var requestsOfPersonTitle: String { say("Demandes de droits", en: "Requests for rights") }

  func sentence(_ record: ConsentRecord, renewal: Day?) -> String {
    let word =
      record.isWithdrawal
      ? say("accord retiré", en: "consent withdrawn") : say("accord donné", en: "consent given")
    let until = renewal.map {
      say("à renouveler avant le \(date($0))", en: "to be renewed before \(date($0))")
    }
    return comma(word, record.consent.channel.map(name), until)
  }

  func sentence(_ request: RightsRequest) -> String {
    let word = about(say("demande", en: "request"), request.card.kind.map(name) ?? "")
    return comma(word, request.card.channel.map(name))
  }

  var openRequest: String { say("à répondre", en: "to answer") }
  var answeredRequest: String { say("répondue", en: "answered") }

  func erasedFile(_ erasure: Erasure?, isFinished: Bool) -> String {
    guard isFinished else {
      return say(
        "L'effacement est commencé et n'est pas fini : ses clés sont encore là. Libérez de la place"
          + " sur le disque, puis rouvrez la réserve.",
        en: "The erasure is begun and not finished: its keys are there still. Make room on the"
          + " disk, then open the reserve again.")
    }
    let french = erasure?.on.map { " le \(date($0))" } ?? ""
    let english = erasure?.on.map { " on \(date($0))" } ?? ""
    let reason = erasure?.reason.map { ", \(name($0))" } ?? ""
    return say(
      "Fiche effacée\(french)\(reason). Il n'en reste que le numéro, des codes et des dates, qui"
        + " comptent dans les chiffres. Gardez le numéro et la date sur papier : restaurer une"
        + " sauvegarde d'avant les demande.",
      en: "File erased\(english)\(reason). Only its number, codes and dates remain, which count in"
        + " the figures. Keep the number and the date on paper: restoring an earlier backup asks"
        + " for them.",
      simple: "La fiche est effacée\(french). Il reste un numéro et des dates. On ne sait plus qui"
        + " c'était. Gardez le numéro sur papier.")
  }

  var erasedWords: String { say("contenu effacé", en: "erased content") }
}

extension Saying {
  static let requestsTitle = Saying(
    "Demandes de droits", en: "Requests for rights", simple: "Demandes sur les données")
  static let consentsTitle = Saying(
    "Accord d'être dans la réserve", en: "Consent to be in the reserve")
  static let agreedIntroductionsTitle = Saying(
    "Ce que la personne accepte de montrer, ASBL par ASBL",
    en: "What the person agrees to show, organisation by organisation")
}
