import Domain

extension Wording {
  func ownHint(_ move: IntroductionMove) -> String {
    switch move {
    case .studying: say("À l'étude", en: "Under study")
    case .meeting: say("Rencontre", en: "Meeting")
    case .met: say("Rencontrée", en: "Met")
    case .retained: say("Retenue", en: "Retained")
    case .declined: say("Non retenue", en: "Not retained")
    case .waiting: say("En attente", en: "On hold")
    case .agreed, .presented, .withdrawn, .unanswered, .lapsed, .stopped, .reopened: action(move)
    }
  }

  var question: String { say("Poser une question", en: "Ask something") }

  func questionOf(_ day: Day) -> String {
    say("Votre question du \(date(day))", en: "Your question of \(date(day))")
  }

  func asked(_ companion: String) -> String {
    say(
      "Question envoyée à \(companion). Rien d'autre ne change.",
      en: "Your question is with \(companion). Nothing else changes.")
  }

  var meetingsAhead: String { say("Rencontres à venir", en: "Meetings to come") }

  func ownMove(_ move: IntroductionMove) -> String {
    switch move {
    case .studying: say("Mettre à l'étude", en: "Put under study")
    case .retained: say("Retenir", en: "Retain")
    case .declined: say("Ne pas retenir", en: "Do not retain")
    case .meeting, .met, .waiting, .agreed, .presented, .withdrawn, .unanswered, .lapsed, .stopped,
      .reopened:
      action(move)
    }
  }

  func obstacle(to move: IntroductionMove, in state: IntroductionState) -> String {
    switch move {
    case .retained where state == .meeting:
      say("notez d'abord la rencontre (v)", en: "first record the meeting (v)")
    case .retained:
      say("mettez d'abord la personne à l'étude (e)", en: "first put the person under study (e)")
    case .met: say("aucune rencontre n'est fixée", en: "no meeting is fixed")
    case .studying, .meeting, .waiting, .declined, .agreed, .presented, .withdrawn, .unanswered,
      .lapsed, .stopped, .reopened:
      move.state == state
        ? say("c'est déjà noté", en: "it is recorded already")
        : say("« \(name(state)) » est déjà noté", en: "“\(name(state))” is recorded already")
    }
  }

  func decided(_ name: String, _ step: IntroductionStep) -> String { "\(about(name, told(step)))." }

  func told(_ step: IntroductionStep) -> String {
    let details: [String?] =
      switch step.move {
      case .met where step.happened == false: [step.missedBy.map(name)]
      case .waiting:
        [
          step.reason.map(name),
          step.day.map { say("à revoir le \(date($0))", en: "to review on \(date($0))") },
        ]
      case .retained: [step.form.map(name), step.day.map(from)]
      case .declined: [step.reason.map(name)]
      case .met, .agreed, .presented, .studying, .meeting, .withdrawn, .unanswered, .lapsed,
        .stopped, .reopened:
        []
      }
    if step.move == .meeting, let day = meetingDay(step) {
      return say("rencontre fixée au \(day)", en: "meeting fixed on \(day)")
    }
    let isMissed = step.move == .met && step.happened == false
    let word = isMissed ? missed : name(step.move.state)
    return list([word] + details.compactMap(\.self))
  }

  private var missed: String { say("rencontre manquée", en: "meeting missed") }

  func standing(of person: ShownPerson) -> String {
    let introduction = person.introduction
    guard person.access != .ended else {
      return introduction.state.isWithOrganisation
        ? say("accord échu", en: "consent over", simple: "accord fini")
        : statement(of: introduction)
    }
    switch introduction.state {
    case .presented:
      return person.access == .open && person.name == nil
        ? say("à lire, sans identité", en: "to read, no identity")
        : say("présentée, à lire", en: "presented, to read")
    case .studying: return name(.studying)
    case .met where introduction.latest(.met)?.happened == false: return missed
    case .met, .proposed, .agreed, .meeting, .waiting, .retained, .declined, .withdrawn,
      .unanswered, .lapsed, .stopped:
      return statement(of: introduction)
    }
  }
}

extension Wording {
  func deciding(_ move: IntroductionMove) -> String {
    let seen = say(
      "Le bureau de la réserve lit aussitôt ce que vous notez ici ; la personne peut demander à le"
        + " lire.",
      en: "The reserve's desk reads at once what you record here; the person may ask to read it.",
      simple: "Le bureau de la réserve lit tout de suite ce que vous notez ici. La personne peut"
        + " demander à le lire.")
    let meaning =
      switch move {
      case .waiting:
        say(
          "La personne reste sur votre liste, et vous y revenez le jour dit.",
          en: "The person stays on your list, and you come back to them on that day.",
          simple: "La personne reste sur votre liste. Vous y revenez le jour dit.")
      case .retained:
        say(
          "Vous décidez seuls. Ce que la personne vous montre reste lisible ici jusqu'au suivi"
            + " après un mois, \(Introduction.keptWhenRetained) jours au plus.",
          en: "You alone decide. What the person shows stays readable here until the follow-up"
            + " after a month, \(Introduction.keptWhenRetained) days at most.")
      case .declined:
        say(
          "Vous décidez seuls ; aucune autre ASBL ne le saura. Cette liste ne montrera plus que le"
            + " numéro de la personne. Le bureau de la réserve le voit aussitôt.",
          en: "You alone decide; no other organisation will know. This list will show no more than"
            + " the person's number. The reserve's desk sees it at once.",
          simple: "Vous décidez seuls. Aucune autre ASBL ne le saura. Cette liste ne montrera plus"
            + " que le numéro de la personne. Le bureau de la réserve le voit tout de suite.")
      case .agreed, .presented, .studying, .meeting, .met, .withdrawn, .unanswered, .lapsed,
        .stopped, .reopened:
        ""
      }
    // Who reads its words stands beside the words.
    if move == .declined { return meaning }
    return meaning.isEmpty ? seen : "\(meaning) \(seen)"
  }

  func readers(_ companion: String) -> String {
    say(
      "Le message est lu par la personne. La note est pour \(companion) : la personne ne la reçoit"
        + " pas, mais peut demander à la lire.",
      en: "The person reads the message. The note is for \(companion): the person does not receive"
        + " it, but may ask to read it.",
      simple: "La personne lit le message. \(companion) lit la note. La personne ne reçoit pas la"
        + " note, mais elle peut demander à la lire.")
  }
}

extension Saying {
  static let onlyNumber = Saying(
    "cette personne ne vous est plus montrée", en: "this person is no longer shown to you")
  static let notTracedYet = Saying(
    "votre consultation n'est pas encore notée", en: "that you look is not yet recorded")
}
