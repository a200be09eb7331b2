import Domain

extension Wording {
  enum SectionTitle: CaseIterable {
    case identity, availability, pathways, introductions, due, timeline, notes
    case file, need, needs, organisation, contacts, pathway, stages
    case introduction, consent, followUps, rights, earlier, lastNote
  }

  func title(_ section: SectionTitle) -> String {
    switch section {
    case .identity: say("Identité", en: "Identity", simple: "Qui")
    case .availability: say("Disponibilité", en: "Availability", simple: "Quand et quoi")
    case .pathways: say("Parcours", en: "Pathways", simple: "Les formations")
    case .introductions: say("Mises en relation", en: "Introductions")
    case .due: say("Échéances", en: "Due", simple: "À faire")
    case .timeline: say("Chronologie", en: "Timeline", simple: "Ce qui s'est passé")
    case .notes: say("Notes", en: "Notes")
    case .lastNote: say("Dernière note", en: "Last note")
    case .need: say("Besoin", en: "Need")
    case .needs: say("Besoins", en: "Needs")
    case .organisation: say("ASBL", en: "Organisation")
    case .contacts: say("Contacts", en: "Contacts")
    case .pathway: say("Parcours", en: "Pathway", simple: "La formation")
    case .stages: say("Étapes", en: "Stages")
    case .file: say("Fiche", en: "File")
    case .introduction: say("Mise en relation", en: "Introduction")
    case .consent: say("Accord", en: "Consent")
    case .rights: say("Accords et droits", en: "Consents and rights")
    case .earlier: say("Auparavant", en: "Earlier", simple: "Avant")
    case .followUps: say("Relances et suivis", en: "Follow-ups", simple: "Rappels")
    }
  }

  /// Where there is no room for whole titles.
  func tab(_ section: SectionTitle) -> String {
    switch section {
    case .availability: say("Dispo.", en: "Availability", simple: "Quand")
    case .pathways: say("Parcours", en: "Pathways", simple: "Formations")
    case .introductions: say("Relations", en: "Introductions")
    case .rights: say("Accords", en: "Rights")
    case .identity, .due, .timeline, .notes, .need, .needs, .organisation, .contacts, .pathway,
      .stages, .file, .introduction, .consent, .followUps, .earlier, .lastNote:
      title(section)
    }
  }

  func orderedBy(_ order: String) -> String { say("ordre : \(order)", en: "order: \(order)") }

  var newestFirst: String { say("le plus récent d'abord", en: "newest first") }
  var dateDescending: String { say("date ↓", en: "date ↓") }

  var nowhere: String { say("Cette fiche n'existe plus.", en: "This file no longer exists.") }

  package func yesNo(_ isYes: Bool) -> String {
    isYes ? say("oui", en: "yes") : say("non", en: "no")
  }
  func from(_ day: Day) -> String { say("dès le \(date(day))", en: "from \(date(day))") }

  func minutes(_ count: Int) -> String {
    say("\(count) min", en: "\(count) min", simple: "\(count) minutes")
  }

  func reserveConsent(_ consent: ReserveConsent?, _ renewal: Day?) -> String {
    guard let consent, let on = consent.on else {
      return say(
        "Accord d'être dans la réserve : pas encore noté.",
        en: "Consent to be in the reserve: not yet recorded.")
    }
    let channel = consent.channel.map { " " + name($0) } ?? ""
    let until =
      renewal.map {
        say(", à renouveler avant le \(date($0))", en: ", to be renewed before \(date($0))")
      } ?? ""
    return say(
      "Accord d'être dans la réserve : donné le \(date(on))\(channel)\(until)",
      en: "Consent to be in the reserve: given on \(date(on))\(channel)\(until)")
  }

  func identityShown(to organisations: [String]) -> String {
    guard !organisations.isEmpty else {
      return say("Identité montrée à : personne", en: "Identity shown to: nobody")
    }
    return say(
      "Identité montrée à : \(list(organisations))", en: "Identity shown to: \(list(organisations))"
    )
  }

  func shown(_ consent: IntroductionStep) -> String {
    let fields = list(consent.fields.map(name))
    guard let on = consent.on, let until = consent.expires else { return fields }
    return say(
      "\(fields) (accord du \(date(on)), valable jusqu'au \(date(until)))",
      en: "\(fields) (consent of \(date(on)), until \(date(until)))")
  }

  func shownOn(_ date: String) -> String {
    say("Ce qui a été montré le \(date) :", en: "What was shown on \(date):")
  }

  func meetingDay(_ step: IntroductionStep) -> String? {
    guard let day = step.day else { return nil }
    return [date(day), step.minutes.map(time)].compactMap(\.self).joined(separator: ", ")
  }

  func state(of stage: CourseStage) -> String {
    if stage.mark?.doneOn != nil { return say("faite", en: "done") }
    if stage.mark?.startedOn != nil { return say("en cours", en: "under way") }
    return stage.span != nil ? say("prévue", en: "planned") : say("à faire", en: "to do")
  }

  func stageOrder(isOrdered: Bool) -> String {
    isOrdered
      ? say("l'une après l'autre", en: "one after the other") : say("au choix", en: "in any order")
  }

  package func stageCount(_ count: Int) -> String {
    self.count(count, (one: "étape", many: "étapes"), en: (one: "stage", many: "stages"))
  }

  var noticesTitle: String { say("Messages", en: "Messages") }
  var helpTitle: String { say("Aide", en: "Help") }
  var enterShowsMore: String { say("Entrée : la suite", en: "Enter: the rest") }

  func stages(_ done: Int, of all: Int) -> String {
    say("\(done) \(done < 2 ? "étape" : "étapes") sur \(all)", en: "\(done) of \(all) stages")
  }

  var tickedWord: String { say("cochée", en: "ticked") }
  var keysHere: String { say("Ici", en: "Here") }
  var otherKeys: String { say("Ailleurs", en: "Elsewhere") }

  func statement(of introduction: Introduction) -> String {
    let word = name(introduction.state)
    switch introduction.state {
    case .meeting:
      guard let day = introduction.meeting?.day else { return word }
      return say("rencontre le \(date(day))", en: "meeting on \(date(day))")
    case .waiting:
      guard let day = introduction.latest(.waiting)?.day else { return word }
      return say("en attente jusqu'au \(date(day))", en: "on hold until \(date(day))")
    case .proposed, .agreed, .presented, .studying, .met, .retained, .declined, .withdrawn,
      .unanswered, .lapsed, .stopped:
      return say(
        "\(word), le \(date(introduction.movedOn))", en: "\(word) on \(date(introduction.movedOn))")
    }
  }
}

extension Saying {
  static let sealed = Saying(
    "contenu scellé", en: "sealed content", simple: "Ce texte est fermé à clé.")
  static let nothing = Saying("Rien pour le moment.", en: "Nothing for now.")
  static let noConsentYet = Saying(
    "Pas encore d'accord pour cette mise en relation : rien n'est montré.",
    en: "No consent to this introduction yet: nothing is shown.")
  static let shortlistTitle = Saying(
    "Liste de présentation", en: "Shortlist", simple: "Les personnes présentées")
  static let helpIntro = Saying(
    "Les touches d'ici d'abord, puis les autres.", en: "The keys of this place first.")
}
