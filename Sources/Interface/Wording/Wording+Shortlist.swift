import Domain

extension Wording {
  func shortlistIntro(_ count: Int, _ order: String, isDrawn: Bool) -> String {
    let people = people(count)
    let rule =
      isDrawn
      ? say(
        "tirage au sort, le même pour tout le monde", en: "drawn by lot, the same for everybody")
      : order
    return say("\(people). Ordre : \(rule).", en: "\(people). Order: \(rule).")
  }

  /// Nothing of what ended without a consent; its end is said in its last `notice` days, and after.
  func agreement(of introduction: Introduction, on today: Day, notice: Int) -> String? {
    guard let consent = introduction.consent else {
      return introduction.state.isOpen
        ? say("pas encore, son accord est attendu", en: "not yet, their consent is awaited") : nil
    }
    guard introduction.state.isOpen, let expires = consent.expires else { return shown(consent) }
    let days = expires.days(since: today)
    if days < 0 { return expired(consent, expires, introduction) }
    guard days <= notice else { return shown(consent) }
    return shown(consent) + soon(days)
  }

  private func soon(_ days: Int) -> String {
    guard days > 0 else { return say(" – expire aujourd'hui", en: " – expires today") }
    let left = self.days(days)
    return say(" – expire dans \(left)", en: " – expires in \(left)")
  }

  private func expired(
    _ consent: IntroductionStep, _ day: Day, _ introduction: Introduction
  ) -> String {
    let fields = list(consent.fields.map(name))
    let isWith = introduction.state.isWithOrganisation
    return say(
      "\(fields) – accord expiré le \(date(day))"
        + (isWith ? ", l'ASBL ne voit plus rien" : ", à redemander"),
      en: "\(fields) – consent expired on \(date(day))"
        + (isWith ? ", the organisation sees nothing any more" : ", to be asked for anew"))
  }

  func person(_ state: CandidateState) -> String {
    say("personne \(name(state))", en: "person \(name(state))")
  }
}

extension Wording {
  func compositionIntro(_ count: Int) -> String {
    let people = self.count(
      count, ("personne libre", "personnes libres"), en: ("person free", "people free"))
    return say(
      "\(people) pour ce besoin. Cocher n'envoie rien à l'ASBL.",
      en: "\(people) for this need. Ticking sends nothing to the organisation.")
  }

  func propose(_ count: Int, to need: String, of organisation: String) -> String {
    let people = people(count)
    return say(
      "Proposer \(people) pour le besoin « \(need) », \(organisation) ?\n\nVous écrirez pour chacune"
        + " pourquoi. Chacune sera ensuite invitée à donner son accord. Rien n'est envoyé à l'ASBL.",
      en:
        "Propose \(people) for the need “\(need)”, \(organisation)?\n\nYou will write why for each."
        + " Each is then asked for their consent. Nothing is sent to the organisation.")
  }

  func present(_ names: [String], expired: Int, others: Int, to organisation: String) -> String {
    let people = people(names.count)
    let first = say(
      "Présenter \(people) à \(organisation) ?", en: "Present \(people) to \(organisation)?")
    let what = say(
      "L'ASBL verra de chaque personne ce qu'elle a accepté de montrer, et rien d'autre.",
      en: "Of each person the organisation will see what they agreed to show, and nothing else.")
    return first + " " + some(names) + "\n\n" + what + expiredAmong(expired) + untouched(others)
  }

  private func some(_ names: [String]) -> String {
    let named = list(Array(names.prefix(Self.namedAtOnce)))
    let more = names.count - Self.namedAtOnce
    guard more > 0 else { return named + "." }
    let others = count(more, ("autre", "autres"), en: ("other", "others"))
    return say("\(named) et \(others).", en: "\(named) and \(others).")
  }

  private static let namedAtOnce = 8

  private func expiredAmong(_ count: Int) -> String {
    guard count > 0 else { return "" }
    let many = self.count(
      count, ("accord a expiré", "accords ont expiré"),
      en: ("consent has expired", "consents have expired"))
    return say(
      "\n\n\(many) : ces personnes ne seront pas présentées, la page suivante le dira.",
      en: "\n\n\(many): these people will not be presented, as the next page will say.")
  }

  private func untouched(_ count: Int) -> String {
    guard count > 0 else { return "" }
    let rest = self.count(
      count, ("autre personne de la liste reste", "autres personnes de la liste restent"),
      en: ("other person of the list stays", "other people of the list stay"))
    return say(
      "\n\n\(rest) comme à présent, sans accord ou déjà présentée\(count < 2 ? "" : "s").",
      en: "\n\n\(rest) as now, without consent or already presented.")
  }
}

extension Saying {
  static let emptyShortlist = Saying(
    "Personne n'est encore proposé pour ce besoin. F7 ou n ouvre la liste des personnes à cocher.",
    en: "Nobody has been proposed for this need. F7 or n opens the list of people to tick.")
  static let nobodyTicked = Saying(
    "personne n'est coché, Espace coche", en: "nobody is ticked, Space ticks")
  static let nobodyAgreed = Saying(
    "personne n'a donné son accord, s note celui de la ligne choisie",
    en: "nobody has agreed, s records the consent of the selected row")
}
