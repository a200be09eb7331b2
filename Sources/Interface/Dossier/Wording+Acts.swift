import Domain

// What is said of an act: where it is asked for, in a timeline, and once it is recorded.
extension Wording {
  func label(_ act: AnyAct) -> String {
    switch act {
    case .attestation: say("Remettre une attestation", en: "Hand over an attestation")
    case .rationale: say("Réécrire le pourquoi", en: "Reword the rationale")
    case .followUp: say("Noter une relance ou un suivi", en: "Log a follow-up")
    case .joining:
      say("Réunir à l'autre fiche de la personne", en: "Join to the person's other file")
    }
  }

  func sentence(_ act: AnyAct, _ names: TimelineNames) -> String {
    switch act {
    case .attestation(let paper): sentence(paper)
    case .rationale(let rationale):
      comma(
        say("motif reformulé", en: "reason reworded"), rationale.text == nil ? names.sealed : nil)
    case .followUp(let followUp):
      comma(
        say("contact avec \(names.organisation)", en: "contact with \(names.organisation)"),
        followUp.channel.map(name))
    case .joining(let joining):
      say(
        "fiche réunie à \(joining.into?.entity.shown ?? "")",
        en: "file joined to \(joining.into?.entity.shown ?? "")")
    }
  }

  func done(_ act: AnyAct) -> String {
    switch act {
    case .attestation: say("Attestation notée.", en: "Attestation recorded.")
    case .rationale: say("Le pourquoi est réécrit.", en: "The rationale is reworded.")
    case .followUp: say("Relance notée.", en: "Follow-up logged.")
    case .joining:
      say("Fiches réunies.", en: "Files joined.")
    }
  }
}
