package import Domain

extension Wording {
  /// In the middle of a sentence.
  package func name(_ figure: DatedRule.Figure) -> String {
    switch figure {
    case .retention:
      term("durée de conservation d'une fiche", en: "term of a file", simple: "durée d'une fiche")
    case .retentionNotice:
      term(
        "annonce avant la fin de conservation", en: "notice before the end of that term",
        simple: "on prévient avant la fin de la fiche")
    case .reserveConsent:
      term(
        "accord d'être dans la réserve, à renouveler après",
        en: "consent to be in the reserve, renewed after",
        simple: "on redemande l'accord de la personne après")
    case .reserveConsentNotice:
      term(
        "annonce avant le renouvellement de l'accord", en: "notice before that renewal",
        simple: "on prévient avant de redemander l'accord")
    case .requestAnswer:
      term("réponse à une demande de droits", en: "answer to a request for rights", simple: .same)
    case .requestExtension:
      term(
        "prolongation du délai de réponse", en: "extension of the time to answer",
        simple: "temps en plus pour répondre")
    case .volunteerDay:
      term(
        "frais forfaitaires de volontariat, par jour", en: "fixed expenses of a volunteer, a day",
        simple: .same)
    case .volunteerYear:
      term(
        "frais forfaitaires de volontariat, par an", en: "fixed expenses of a volunteer, a year",
        simple: .same)
    case .contactFollowUp:
      term(
        "relance d'un contact resté sans réponse", en: "follow-up of an unanswered contact",
        simple: "on redemande quand personne ne répond")
    case .firstStandstill: standstill(term("premier rappel", en: "first reminder", simple: .same))
    case .secondStandstill:
      standstill(term("deuxième rappel", en: "second reminder", simple: .same))
    case .thirdStandstill: standstill(term("troisième rappel", en: "third reminder", simple: .same))
    case .consentNotice:
      term(
        "annonce avant la fin d'un accord de présentation",
        en: "notice before a consent to be presented ends",
        simple: "on prévient avant la fin d'un accord")
    case .pilotNeed:
      term(
        "besoin attendu d'une ASBL pilote", en: "need awaited from a pilot organisation",
        simple: .same)
    case .firstFollowUp: followUp(term("premier", en: "first", simple: .same))
    case .secondFollowUp: followUp(term("deuxième", en: "second", simple: .same))
    case .thirdFollowUp: followUp(term("troisième", en: "third", simple: .same))
    }
  }

  private func standstill(_ reminder: String) -> String {
    say(
      "mise en relation sans mouvement, \(reminder)",
      en: "introduction without movement, \(reminder)")
  }

  private func followUp(_ which: String) -> String {
    say("suivi après engagement, \(which)", en: "follow-up after hiring, \(which)")
  }

  func value(_ value: Int, of figure: DatedRule.Figure) -> String {
    switch figure.unit {
    case .days: days(value)
    case .months: count(value, ("mois", "mois"), en: ("month", "months"))
    case .cents: say("\(amount(value)) €", en: "€\(amount(value))")
    }
  }

  /// As `1760,83`.
  func amount(_ cents: Int) -> String {
    let (euros, rest) = cents.quotientAndRemainder(dividingBy: 100)
    return "\(euros)" + say(",", en: ".") + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  package func name(_ unit: RuleFigure.Unit) -> String {
    switch unit {
    case .days: say("jours", en: "days")
    case .months: say("mois", en: "months")
    case .cents: say("centimes d'euro", en: "euro cents")
    }
  }

  var noFigure: String { say("pas encore fixé", en: "not yet set") }

  func since(_ day: Day) -> String { say("depuis le \(date(day))", en: "since \(date(day))") }
}

extension Saying {
  static let rulesTitle = Saying(
    "Règles et durées", en: "Rules and terms", simple: "Les règles et les délais")
}

extension Wording {
  func settingRule(_ figure: DatedRule.Figure, _ rule: DatedRule?) -> String {
    let now = rule.map { rule in
      let shown = value(rule.value, of: figure)
      return say(
        "Aujourd'hui : \(shown) (\(rule.source)).", en: "Today: \(shown) (\(rule.source)).")
    }
    let before = say(
      "Le nouveau chiffre vaut à partir du jour dit ; les jours d'avant gardent l'ancien.",
      en: "The new figure holds from the day given; the days before keep the old one.",
      simple: "Le nouveau chiffre compte à partir de ce jour. Avant ce jour, rien ne change.")
    return [now, limits(of: figure), before].compactMap(\.self).joined(separator: " ")
  }

  private func limits(of figure: DatedRule.Figure) -> String {
    let range = figure.limits
    let most = value(range.upperBound, of: figure)
    if range.count == 1 {
      return say(
        "La loi n'en permet pas d'autre : \(most).", en: "The law allows no other: \(most).")
    }
    let least = figure.unit == .cents ? value(range.lowerBound, of: figure) : "\(range.lowerBound)"
    return say("De \(least) à \(most).", en: "From \(least) to \(most).")
  }

  func sentence(onAmount range: ClosedRange<Int>) -> String {
    let (least, most) = (range.lowerBound / 100, range.upperBound / 100)
    return say(
      "Écrivez un montant en euros de \(least) à \(most), par exemple 44,02.",
      en: "Type an amount in euros from \(least) to \(most), for example 44.02.")
  }

  func sentence(_ card: RuleCard) -> String {
    let word = say("règle fixée", en: "rule set")
    guard let rule = told(card) else { return word }
    return about(word, card.source.map { "\(rule) (\($0))" } ?? rule)
  }

  func done(_ card: RuleCard) -> String {
    (told(card) ?? say("règle fixée", en: "rule set")).capitalisedFirst + "."
  }

  private func told(_ card: RuleCard) -> String? {
    guard let figure = card.figure, let value = card.value, let from = card.from else { return nil }
    return list([name(figure), self.value(value, of: figure), self.from(from)])
  }
}
