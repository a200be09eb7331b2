import Domain

extension Wording {
  var reviewAside: String { say("décision par SSH", en: "deciding over SSH") }

  func needFacts(_ card: NeedCard) -> String {
    comma(card.title, card.fte.map(fte), card.start.map(from), card.place)
  }

  func people(_ count: Int, toRead unread: Int) -> String {
    guard unread > 0 else { return people(count) }
    return say("\(unread) à lire sur \(count)", en: "\(unread) of \(count) to read")
  }

  /// What nobody decides for any more, though the list is still there.
  func isOver(_ state: NeedState) -> String {
    say(
      "Ce besoin n'est plus ouvert : \(name(state)). Les personnes restent lisibles tant que le bureau ne les en retire pas.",
      en:
        "This need is no longer open: \(name(state)). The people can be read until the office takes them off it.",
      simple: "Ce besoin n'est plus ouvert : \(name(state)).")
  }

  func whoIsPresented(_ shown: Int, retained: Int = 0, ended: Int) -> String {
    let now =
      switch shown {
      case 0:
        say(
          "Personne ne vous est présenté pour le moment.",
          en: "Nobody is presented to you for now.")
      case 1:
        say(
          "1 personne a accepté de vous être présentée.",
          en: "1 person has agreed to be presented to you.")
      default:
        say(
          "\(shown) personnes ont accepté de vous être présentées. Ordre : tirage au sort.",
          en: "\(shown) people have agreed to be presented to you. Order: drawn by lot.",
          simple: "\(shown) personnes ont accepté de vous être présentées. Ordre : au hasard.")
      }
    let kept =
      retained == 0
      ? nil
      : say(
        "Retenues et encore lisibles : \(retained).", en: "Retained, still to be read: \(retained)."
      )
    let over =
      switch ended {
      case 0: String?.none
      case 1: say("1 ne vous est plus montrée.", en: "1 is no longer shown.")
      default: say("\(ended) ne vous sont plus montrées.", en: "\(ended) are no longer shown.")
      }
    return [now, kept, over].compactMap(\.self).joined(separator: " ")
  }

  func notTraced(_ trouble: String) -> String {
    say(
      "Qui consulte est noté avant toute identité, et ce n'a pas été possible : \(trouble)"
        + " F5 réessaie.",
      en: "Who looks is recorded before any identity is shown, which failed: \(trouble)"
        + " F5 tries again.")
  }

  var theCompanion: String { say("qui l'accompagne", en: "the companion") }
  var whatIsShown: String { say("Ce que la personne vous montre", en: "What the person shows") }
  var ownWordsTitle: String { say("Ce que vous avez écrit", en: "What you wrote") }

  func presentedBecause(_ reason: String, by companion: String) -> String {
    say(
      "Pourquoi \(companion) vous la présente : \(reason)",
      en: "Why \(companion) presents them to you: \(reason)")
  }

  func youDecideAlone(companion: String) -> String {
    say(
      "Vous décidez seuls. Votre réponse reste entre vous, la personne et \(companion).",
      en: "You alone decide. Your answer stays between you, the person and \(companion).")
  }

  /// How long what the person shows can be read.
  func shownUntil(_ introduction: Introduction) -> String {
    guard let day = introduction.shownUntil else { return "" }
    if introduction.state == .retained { return keptUntil(day) }
    return say("Accord valable jusqu'au \(date(day)).", en: "Consent valid until \(date(day)).")
  }

  /// By the organisation that retained them.
  func keptUntil(_ day: Day) -> String {
    say(
      "Lisible jusqu'au suivi après un mois, au plus tard jusqu'au \(date(day)).",
      en: "To be read until the follow-up after a month, until \(date(day)) at the latest.",
      simple: "Lisible jusqu'au suivi, après un mois. Au plus tard : le \(date(day))."
    )
  }

  /// What there is to know at the end of what a person shows.
  func closing(of person: ShownPerson, companion: String) -> String {
    person.awaitsDecision
      ? youDecideAlone(companion: companion) : shownUntil(person.introduction)
  }

  func noteTo(_ companion: String) -> String {
    say("Note à \(companion)", en: "Note to \(companion)")
  }

  func notReadable(_ person: ShownPerson, companion: String) -> String {
    switch person.access {
    case .untraced:
      say(
        "Son identité s'affiche dès que votre consultation est notée.",
        en: "The identity is shown once it is recorded that you look.")
    case .unreadable:
      say(
        "Ce que la personne montre n'est pas lisible pour le moment. Dites-le à \(companion).",
        en: "What the person shows cannot be read for now. Tell \(companion).")
    case .ended, .open: ended(person.introduction)
    }
  }

  /// Whose name stood in the title of the form that is being filled in.
  func formIsOver(_ person: ShownPerson) -> String {
    let why = ended(person.introduction)
    return say(
      "\(why) Ce formulaire ne s'enregistre plus : Échap le ferme.",
      en: "\(why) This form can no longer be saved: Esc closes it.")
  }

  private func ended(_ introduction: Introduction) -> String {
    let day = date(introduction.movedOn)
    return switch introduction.state {
    case .retained:
      say(
        "Vous l'avez retenue le \(day). La suite se passe hors de cette liste.",
        en: "You retained them on \(day). What follows happens outside this list.")
    case .declined:
      say(
        "Vous ne l'avez pas retenue, le \(day) ; ce qu'elle montrait est refermé.",
        en: "You did not retain them, on \(day); what they showed is closed.")
    case .withdrawn:
      say(
        "La personne s'est retirée le \(day), sans avoir à dire pourquoi.",
        en: "The person withdrew on \(day), and need not say why.")
    case .unanswered:
      say(
        "Restée sans réponse de votre part, elle n'est plus présentée depuis le \(day).",
        en: "For want of an answer from you, no longer presented since \(day).")
    case .lapsed:
      say(
        "Le besoin n'est plus ouvert depuis le \(day).",
        en: "The need is no longer open, since \(day).")
    case .stopped:
      say(
        "La présentation a été interrompue le \(day).",
        en: "The presentation was stopped on \(day).")
    case .proposed, .agreed, .presented, .studying, .meeting, .met, .waiting:
      say(
        "Son accord de vous être présentée est échu\(until(introduction)).",
        en: "The consent to be presented to you is over\(until(introduction)).",
        simple: "Son accord est fini\(until(introduction)).")
    }
  }

  private func until(_ introduction: Introduction) -> String {
    guard let day = introduction.consent?.expires else { return "" }
    return say(" depuis le \(date(day))", en: " since \(date(day))")
  }
}

extension Saying {
  static let noNeedYet = Saying(
    "Votre ASBL n'a pas encore de besoin dans la réserve. Parlez-en à qui vous accompagne.",
    en: "Your organisation has no need in the reserve yet. Speak to your companion.")
  static let noLongerShown = Saying(
    "Cette personne ne vous est plus montrée : la liste dit pourquoi.",
    en: "This person is no longer shown to you: the list says why.")
  static let withoutIdentity = Saying(
    "Sans identité, à sa demande.", en: "Without identity, at their own wish.")
}
