import Domain
import Interface

extension Wording {
  var codeWord: String { say("code", en: "code") }

  var onlyPathways: String {
    say(
      "--gantt montre un parcours : donnez le numéro d'un parcours, qui commence par P.",
      en: "--gantt shows a pathway: give the number of a pathway, which begins with P.")
  }

  var onlyNeeds: String {
    say(
      "--with shortlist imprime la liste d'un besoin : donnez son numéro, qui commence par B.",
      en: "--with shortlist prints the list of a need: give its number, which begins with B.")
  }

  var onlyPathwaysAttested: String {
    say(
      "--with attestation imprime l'attestation d'un parcours : donnez son numéro, qui commence par P.",
      en: "--with attestation prints that of a pathway: give its number, which begins with P.")
  }

  func noAttestation(_ id: EntityID) -> String {
    say(
      "Aucune attestation n'a été remise pour \(id.shown) : remettez-la d'abord, au bureau, dès qu'une étape est faite.",
      en:
        "No attestation was handed over for \(id.shown): hand it over at the desk first, once a stage is done."
    )
  }

  func unknownAttestation(_ code: String) -> String {
    say(
      "Inconnu : cette réserve ne confirme aucune attestation au code \(code) ; relisez-le sur le papier.",
      en:
        "Unknown: this reserve confirms no attestation with the code \(code); read it again on the paper."
    )
  }

  func confirmed(
    _ paper: Attestation, _ code: AttestationCode, _ pathway: Pathway, _ registry: Registry
  ) -> [String] {
    let head = say(
      "Attestation \(code.shown) : confirmée", en: "Attestation \(code.shown): confirmed")
    let day = paper.on.map(date) ?? ""
    let facts = [registry.label(pathway.programme.entity), stageCount(paper.stages.count), day]
    let stages = paper.stages.map { "  - " + (registry.stage($0, of: pathway)?.name ?? "") }
    return [head + ".", list(facts)] + stages
  }
}
