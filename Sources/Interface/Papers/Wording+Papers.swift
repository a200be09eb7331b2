import Domain

extension Wording {
  var attestationTitle: String { say("Attestation de parcours", en: "Attestation of a pathway") }
  var attestationFile: String { say("attestation", en: "attestation") }

  func attests(_ done: Int, of all: Int) -> String {
    say(
      "À sa demande, la réserve atteste que \(done) \(done < 2 ? "étape est faite" : "étapes sont faites")"
        + " sur \(all). Ce papier n'est ni une note ni une condition.",
      en: "As asked for, the reserve attests that \(done) of \(all)"
        + " \(all < 2 ? "stage is" : "stages are") done. This paper judges nothing and opens nothing.",
      simple: "La personne a demandé ce papier. \(done) étapes sont faites sur \(all).")
  }

  func howToVerify(_ code: AttestationCode, _ reserve: String) -> String {
    say(
      "« \(reserve) » confirme ce papier à qui donne son code : vivier verify-attestation \(code.shown)",
      en: "“\(reserve)” confirms this paper to whoever gives its code: vivier verify-attestation"
        + " \(code.shown)")
  }

  func name(_ form: Paper.Form) -> String {
    switch form {
    case .text: say("Texte simple", en: "Plain text")
    case .html: say("Page à imprimer (HTML)", en: "Page to print (HTML)")
    }
  }
}
