package import Domain

extension Wording {
  package func name(_ outcome: OutreachOutcome) -> String {
    switch outcome {
    case .answered: term("réponse reçue", en: "answered", simple: .same)
    case .agreed: term("accord", en: "agreed", simple: .same)
    case .refused: term("refus", en: "refused", simple: .same)
    case .noAnswer: term("pas de réponse", en: "no answer", simple: .same)
    }
  }

  var noAnswerAwaited: String {
    say("aucune réponse n'est attendue", en: "no answer is awaited")
  }

  var noReminder: String { say("aucun rappel", en: "no reminder") }

  func reminderDone(_ name: String) -> String {
    say("\(name) : le rappel est-il fait ?", en: "\(name): is the reminder done?")
  }

  func sentence(_ outreach: Outreach) -> String {
    let made = say("contact pris", en: "contact made")
    let how = outreach.channel.map(name)
    let words = outreach.request.map { shortened($0) }
    let awaited =
      outreach.isAwaited ? say("réponse attendue", en: "answer awaited") : nil
    return list([made, how, words, awaited].compactMap(\.self))
  }

  func sentence(_ answer: OutreachAnswer) -> String {
    let what = say("suite du contact", en: "outcome of the contact")
    return answer.outcome.map { about(what, name($0)) } ?? what
  }

  func sentence(_ reminder: Reminder) -> String {
    let set =
      reminder.day.map { say("rappel pour le \(date($0))", en: "reminder for \(date($0))") }
      ?? say("rappel", en: "reminder")
    return reminder.text.map { about(set, shortened($0)) } ?? set
  }

  func sentence(_ postponement: Postponement) -> String {
    let what = postponement.kind.map(name) ?? ""
    let until = postponement.until.map(date) ?? ""
    return say("\(what), reporté au \(until)", en: "\(what), postponed to \(until)")
  }

  /// The first line is enough to know which one it is.
  private func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 60 ? line.prefix(59) + "…" : line
  }

  func agenda(_ due: DueDate, _ registry: Registry) -> String {
    let introduction = IntroductionID(due.subject).flatMap { registry.introductions[$0] }
    switch due.kind {
    case .decision:
      let organisation = introduction.map(registry.organisationLabel) ?? theOrganisation
      let state = introduction.map { name($0.state) } ?? ""
      return say(
        "\(organisation) a décidé : \(state)", en: "\(organisation) decided: \(state)")
    case .message:
      return say(
        "message de l'ASBL à transmettre à la personne",
        en: "the organisation's message to pass on to the person")
    case .question:
      let text = introduction?.notes.first { $0.number == due.record }?.text
      let asked = say("l'ASBL pose une question", en: "the organisation asks something")
      return text.map { about(asked, shortened($0)) } ?? asked
    case .contact:
      let outreach = due.record.flatMap(registry.outreach)
      let awaited = say("réponse attendue", en: "answer awaited")
      return outreach?.request.map { about(awaited, shortened($0)) } ?? awaited
    case .reminder:
      let words = due.record.flatMap(registry.reminder)?.text
      return words.map { about(name(due.kind), shortened($0)) }
        ?? say("un rappel vous attend", en: "a reminder waits")
    case .series:
      return say(
        "aucune séance en \(period(due, registry))", en: "no session in \(period(due, registry))")
    case .standstill, .review, .meetingOutcome, .consentEnds, .reserveConsent, .missingConsent,
      .retention, .pilotNeed, .followUp, .stage, .needDeadline, .request, .meeting, .meetingFixed,
      .meetingPlanned, .confirmation, .retraction:
      return name(due.kind)
    }
  }

  /// The month that is without one, or the week by its last working day.
  private func period(_ due: DueDate, _ registry: Registry) -> String {
    let series = MeetingID(due.subject).flatMap { registry.meetings[$0] }.flatMap(registry.series)
    let day = due.asRuled.day
    return series?.rhythm == .weekly
      ? say("semaine du \(date(day))", en: "the week of \(date(day))")
      : month(day.month, year: day.year)
  }
}
