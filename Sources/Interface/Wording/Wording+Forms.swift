package import Domain

extension Form {
  /// Where the form stands: `Besoins`, `Nouveau besoin`.
  package func path(registry: Registry, wording: Wording) -> [String] {
    FormPath(registry: registry, wording: wording).path(of: purpose)
  }
}

/// The breadcrumb of each form.
private struct FormPath {
  let registry: Registry
  let wording: Wording

  func path(of purpose: Form.Purpose) -> [String] {
    switch purpose {
    case .candidate(let id, let isNew):
      [reserve, isNew ? wording.say("Nouvelle personne", en: "New candidate") : label(id.entity)]
    case .organisation(let id, let isNew):
      [
        wording.say("Organisations", en: "Organisations"),
        isNew ? wording.say("Nouvelle organisation", en: "New organisation") : label(id.entity),
      ]
    case .need(let id, let isNew, _):
      [needs, isNew ? wording.say("Nouveau besoin", en: "New need") : label(id.entity)]
    case .programme(let id, let isNew):
      [
        wording.say("Programmes", en: "Programmes"),
        isNew ? wording.say("Nouveau programme", en: "New programme") : label(id.entity),
      ]
    case .pathway: [pathways, wording.say("Commencer un parcours", en: "Begin a pathway")]
    case .introduction:
      [introductions, wording.say("Nouvelle mise en relation", en: "New introduction")]
    case .consent(let id):
      [
        reserve, label(id.entity),
        wording.say("Accord d'être dans la réserve", en: "Consent to be in the reserve"),
      ]
    case .withdrawConsent(let id), .request(let id), .extendRequest(let id, _),
      .answerRequest(let id, _), .erase(let id):
      [reserve, label(id.entity), wording.pathOnRights(purpose)]
    case .candidateStep(let id, let state): [reserve, label(id.entity), step(state)]
    case .needStep(let id, let state): [needs, label(id.entity), step(state)]
    case .rule(let figure): [wording.rulesTitle, wording.name(figure).capitalisedFirst]
    case .note(let id): [label(id), wording.say("Nouvelle note", en: "New note")]
    default: pathOfStep(purpose)
    }
  }

  private func pathOfStep(_ purpose: Form.Purpose) -> [String] {
    switch purpose {
    case .stage(let id, let stage): [pathways, subject(of: id), name(of: stage, id)]
    case .pathwayStep(let id, let state): [pathways, subject(of: id), step(state)]
    case .attest(let id):
      [pathways, subject(of: id), wording.say("Attestation", en: "Attestation")]
    case .reword(let id): [pair(id), wording.say("Pourquoi", en: "Why")]
    case .move(let id, let move): [pair(id), wording.action(move)]
    case .followUp(let id):
      [pair(id), wording.say("Relance ou suivi", en: "Follow-up")]
    default: []
    }
  }

  private var reserve: String { wording.say("Réserve", en: "Reserve") }
  private var needs: String { wording.say("Besoins", en: "Needs") }
  private var pathways: String { wording.say("Parcours", en: "Pathways") }
  private var introductions: String {
    wording.say("Mises en relation", en: "Introductions")
  }

  private func label(_ id: EntityID) -> String { registry.label(id) }

  private func subject(of id: PathwayID) -> String {
    registry.pathways[id].map { registry.label($0.subject) } ?? id.entity.shown
  }

  private func name(of stage: Int, _ id: PathwayID) -> String {
    let stages = registry.pathways[id].map(registry.stages) ?? []
    return stages.first { $0.key == stage }?.stage.name ?? ""
  }

  private func pair(_ id: IntroductionID) -> String {
    guard let introduction = registry.introductions[id] else { return id.entity.shown }
    let organisation = registry.organisationLabel(of: introduction.need)
    return "\(registry.label(introduction.candidate)), \(organisation)"
  }

  private func step(_ state: CandidateState) -> String {
    switch state {
    case .active: wording.say("Reprendre", en: "Resume")
    case .paused: wording.say("Mettre en pause", en: "Pause")
    case .left: wording.say("Quitter la réserve", en: "Leave the reserve")
    case .erased: wording.say("Effacer la fiche", en: "Erase the file")
    }
  }

  private func step(_ state: NeedState) -> String {
    switch state {
    case .open: wording.say("Rouvrir", en: "Reopen")
    case .suspended: wording.say("Suspendre", en: "Suspend")
    case .filled: wording.say("Noter : pourvu", en: "Record: filled")
    case .closed: wording.say("Fermer", en: "Close")
    }
  }

  private func step(_ state: PathwayState) -> String {
    switch state {
    case .running: wording.say("Reprendre", en: "Resume")
    case .ended: wording.say("Terminer", en: "End")
    case .stopped: wording.say("Arrêter", en: "Stop")
    }
  }
}

extension Wording {
  /// What may be typed into an empty field, while it has the focus.
  func placeholder(_ kind: FieldKind) -> String {
    switch kind {
    case .line(.date):
      say(
        "jj/mm/aaaa, +3, lundi ; Entrée : calendrier", en: "dd/mm/yyyy, +3, Monday; Enter: calendar"
      )
    case .line(.fte): say("4/5, 0,8 ou 30 h", en: "4/5, 0.8 or 30 h")
    case .line(.phone): "0496 12 34 56"
    case .line(.time): say("14 h 30", en: "14:30")
    case .line(.hours): "38"
    case .line(.enterpriseNumber): "0445.120.924"
    case .line(.texts): say("séparées par des virgules", en: "with commas between them")
    case .line(.basin): say("Entrée : choisir, ou un nom", en: "Enter: choose, or a name")
    case .choice, .several: say("Entrée : choisir", en: "Enter: choose")
    case .line, .page: ""
    }
  }

  /// What stands in an empty field that must be filled in.
  var toFillIn: String { say("à remplir", en: "to fill in") }

  /// The line of a list that takes a choice back.
  var noChoice: String { say("(rien)", en: "(nothing)") }

  /// The keys of a list to tick.
  var checklistHint: String {
    say("Espace cocher  Entrée terminer", en: "Space tick  Enter done")
  }

  /// The unit after a number that is read so.
  func unit(_ reading: LineReading) -> String {
    switch reading {
    case .fte: say("ETP", en: "FTE", simple: "d'un temps plein")
    case .amount: "€"
    case .hours: say("h par semaine", en: "h a week")
    default: ""
    }
  }

  /// The units that may be typed after a share of a full time, in whatever language.
  static let fteUnits = ["etp", "fte", "d'un temps plein"]

  /// What a need looks for, above the words that answer it.
  func criteriaTitle(_ organisation: String) -> String {
    say("Ce que cherche \(organisation)", en: "What \(organisation) looks for")
  }

  /// A need without criteria.
  var noCriteria: String {
    say("Le besoin ne dit pas de critères.", en: "The need states no criteria.")
  }

  /// Hundredths of an hour as `38` or `37,5`.
  func decimalHours(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    let point = say(",", en: ".")
    return rest % 10 == 0
      ? "\(whole)\(point)\(rest / 10)" : "\(whole)\(point)\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A stage as it is typed: its name, and its minutes in brackets.
  func stage(_ stage: Stage) -> String {
    let name = stage.name ?? ""
    return stage.minutes.map { "\(name) (\($0) min)" } ?? name
  }
}
