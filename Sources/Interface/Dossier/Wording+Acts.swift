import Domain

// What is said of an act: where it is asked for, in a timeline, and once it is recorded.
extension Wording {
  func label(_ act: AnyAct) -> String {
    switch act {
    case .attestation: say("Remettre une attestation", en: "Hand over an attestation")
    case .plan: say("Replanifier les étapes", en: "Plan the stages anew")
    case .rationale: say("Réécrire le pourquoi", en: "Reword the rationale")
    case .followUp: say("Noter une relance ou un suivi", en: "Log a follow-up")
    case .joining:
      say("Réunir à l'autre fiche de la personne", en: "Join to the person's other file")
    case .attendance: say("Noter sa présence à une rencontre", en: "Record presence at a meeting")
    case .participation:
      say("Noter la présence d'une organisation", en: "Record an organisation's presence")
    case .visit: say("Noter une visite sans nom", en: "Record a visit without a name")
    case .passingOn: say("Noter : message transmis à la personne", en: "Record: message passed on")
    case .outreach: say("Noter un contact", en: "Record a contact")
    case .outreachAnswer: say("Noter la réponse à un contact", en: "Record an answer to a contact")
    case .reminder: say("Mettre un rappel", en: "Set a reminder")
    case .reminderEnd: say("Noter : rappel fait", en: "Record: reminder done")
    case .postponement: say("Reporter l'échéance", en: "Postpone what is due")
    case .sighting: say("Noter : vu", en: "Record: seen")
    }
  }

  func sentence(_ act: AnyAct, _ names: TimelineNames) -> String {
    switch act {
    case .attestation(let paper): sentence(paper)
    case .plan(let plan): sentence(plan)
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
    case .attendance(let act): sentence(act, names)
    case .participation(let act): sentence(act, names)
    case .visit(let act): sentence(act, names)
    case .passingOn(let act):
      comma(
        say("message transmis à la personne", en: "message passed on to the person"),
        act.channel.map(name))
    case .outreach(let act): sentence(act)
    case .outreachAnswer(let act): sentence(act)
    case .reminder(let act): sentence(act)
    case .reminderEnd: say("rappel fait", en: "reminder done")
    case .postponement(let act): sentence(act)
    case .sighting: say("lu jusqu'ici", en: "read up to here")
    }
  }

  func done(_ act: AnyAct) -> String {
    switch act {
    case .attestation: say("Attestation notée.", en: "Attestation recorded.")
    case .plan: say("Plan noté.", en: "Plan recorded.")
    case .rationale: say("Le pourquoi est réécrit.", en: "The rationale is reworded.")
    case .followUp: say("Relance notée.", en: "Follow-up logged.")
    case .joining:
      say("Fiches réunies.", en: "Files joined.")
    case .attendance, .participation: say("Présence notée.", en: "Presence recorded.")
    case .visit: say("Visite notée.", en: "Visit recorded.")
    case .passingOn: say("Message transmis : noté.", en: "Message passed on: recorded.")
    case .outreach: say("Contact noté.", en: "Contact recorded.")
    case .outreachAnswer: say("Réponse notée.", en: "Answer recorded.")
    case .reminder: say("Rappel mis.", en: "Reminder set.")
    case .reminderEnd: say("Rappel fait.", en: "Reminder done.")
    case .postponement: say("Échéance reportée.", en: "Due date postponed.")
    case .sighting: say("C'est vu.", en: "Seen.")
    }
  }
}
