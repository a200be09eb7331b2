package import Domain

extension Wording {
  package func name(_ kind: DueDate.Kind) -> String {
    switch kind {
    case .standstill: say("sans mouvement", en: "no movement")
    case .review: say("à revoir", en: "to review")
    case .meetingOutcome: say("rencontre à noter", en: "meeting to record")
    case .consentEnds: say("l'accord expire", en: "consent expires")
    case .reserveConsent: say("accord à renouveler", en: "consent to renew")
    case .missingConsent: say("accord à demander", en: "consent to ask for")
    case .request: say("réponse à donner", en: "answer to give")
    case .retention: say("fin de conservation", en: "end of retention")
    case .pilotNeed: say("besoin attendu", en: "need expected")
    case .followUp: say("suivi après engagement", en: "follow-up after hiring")
    case .stage: say("étape prévue", en: "planned stage")
    case .needDeadline: say("besoin échu", en: "need past its date")
    case .meeting: say("rencontre à clore", en: "meeting to close")
    case .meetingFixed: say("rencontre fixée", en: "meeting fixed")
    case .meetingPlanned: say("rencontre prévue", en: "meeting planned")
    case .confirmation: say("acte sans effet", en: "act without effect")
    case .retraction: say("inscription annulée", en: "undone registration")
    case .decision: say("décision de l'ASBL", en: "organisation's decision")
    case .message: say("message à transmettre", en: "message to pass on")
    case .question: say("question de l'ASBL", en: "organisation's question")
    case .contact: say("réponse attendue", en: "answer awaited")
    case .reminder: say("rappel", en: "reminder")
    case .series: say("séance à prévoir", en: "session to plan")
    }
  }

  func sentence(_ due: DueDate, on today: Day, _ registry: Registry) -> String {
    switch due.kind {
    case .standstill: standstill(due, on: today, registry)
    case .review: say("en attente, à revoir", en: "on hold, to be reviewed")
    case .meetingOutcome:
      say(
        "la rencontre est passée, notez comment elle s'est déroulée",
        en: "the meeting is over, record how it went", simple: "la rencontre a-t-elle eu lieu ?")
    case .consentEnds:
      due.day < today
        ? say("l'accord pour être présenté·e a expiré", en: "the consent has expired")
        : say("l'accord pour être présenté·e expire bientôt", en: "the consent expires soon")
    case .reserveConsent:
      say(
        "accord d'être dans la réserve à renouveler", en: "consent to be in the reserve to renew",
        simple: "demander : voulez-vous rester dans la réserve ?")
    case .missingConsent:
      say(
        "accord d'être dans la réserve à demander et à noter",
        en: "consent to be in the reserve to ask for and record",
        simple: "demander : voulez-vous être dans la réserve ?")
    case .request:
      say(
        "une demande de droits attend une réponse", en: "a request for rights awaits an answer",
        simple: "la personne a posé une question sur ses données, il faut répondre")
    case .retention:
      say(
        "fin de la durée de conservation, à décider", en: "end of the retention term, to decide",
        simple: "garder ou effacer cette fiche ?")
    case .pilotNeed:
      say("ASBL pilote, un besoin est attendu", en: "pilot organisation, a need is expected")
    case .followUp: say("suivi après engagement à faire", en: "follow-up after hiring to make")
    case .stage:
      due.day < today
        ? say("une étape prévue n'est pas faite", en: "a planned stage is not done")
        : say("une étape est prévue", en: "a stage is planned")
    case .meetingFixed: say("rencontre fixée", en: "a meeting is fixed")
    case .meetingPlanned: say("rencontre prévue", en: "a meeting is planned")
    case .meeting:
      say(
        "la rencontre est passée, notez si elle a eu lieu",
        en: "the meeting is over, record whether it took place")
    case .confirmation:
      due.record.flatMap { registry.barred[$0] }.map { sentence($0, registry) }
        ?? say("une ligne attend d'être confirmée", en: "a line waits to be confirmed")
    case .retraction:
      say(
        "inscription annulée, remettre la personne ou effacer sa fiche",
        en: "registration undone, put the person back or erase the file",
        simple: "inscription annulée : garder ou effacer cette fiche ?")
    case .decision, .message, .question, .contact, .reminder, .series: agenda(due, registry)
    case .needDeadline:
      due.day > today
        ? say("besoin qui arrive à échéance", en: "comes to its date, still open")
        : say("besoin échu, encore ouvert", en: "past its date, still open")
    }
  }

  private func standstill(_ due: DueDate, on today: Day, _ registry: Registry) -> String {
    let moved = IntroductionID(due.subject).flatMap { registry.introductions[$0]?.movedOn }
    let count = days(max(today, due.day).days(since: moved ?? due.day))
    if due.day > today {
      return say(
        "si rien ne bouge, \(count) sans mouvement",
        en: "if nothing moves, \(count) without movement")
    }
    return say("sans mouvement depuis \(count)", en: "no movement for \(count)")
  }

  func about(_ subject: String, _ sentence: String) -> String {
    say("\(subject) : \(sentence)", en: "\(subject): \(sentence)")
  }

  func distance(from today: Day, to day: Day) -> String {
    let days = day.days(since: today)
    if days == 0 { return say("aujourd'hui", en: "today") }
    let short = say("\(abs(days)) j", en: "\(abs(days)) d", simple: "\(abs(days)) jours")
    return days < 0
      ? say("il y a \(short)", en: "\(short) ago") : say("dans \(short)", en: "in \(short)")
  }
}
