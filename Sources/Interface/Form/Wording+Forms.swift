package import Domain

extension Form {
  package func path(registry: Registry, wording: Wording) -> [String] {
    FormPath(registry: registry, wording: wording).path(of: purpose)
  }
}

private struct FormPath {
  let registry: Registry
  let wording: Wording

  func path(of purpose: Form.Purpose) -> [String] {
    switch purpose {
    case .card(let id, let isNew, _):
      [wording.origin(id.kind), isNew ? id.kind.map(wording.new) ?? "" : label(id)]
    case .step(let id, let standing): [wording.origin(id.kind), own(id), wording.step(standing)]
    case .consent(let id):
      file(id, wording.say("Accord d'être dans la réserve", en: "Consent to be in the reserve"))
    case .withdrawConsent(let id):
      file(id, wording.say("Retrait de l'accord", en: "Withdrawn consent"))
    case .request(let id):
      file(id, wording.say("Nouvelle demande de droits", en: "New request for rights"))
    case .extendRequest(let id, _): file(id, wording.say("Délai de réponse", en: "Time to answer"))
    case .answerRequest(let id, _):
      file(id, wording.say("Réponse à une demande", en: "Answer to a request"))
    case .erase(let id): file(id, wording.step(.candidate(.erased)))
    case .rule(let figure): [wording.say(.rulesTitle), wording.name(figure).capitalisedFirst]
    case .visitor(_, let meeting, let number):
      [wording.name(of: meeting, registry), wording.visitor(number)]
    case .note(let id): [label(id), wording.say("Nouvelle note", en: "New note")]
    case .stage(let id, let stage): [wording.origin(.pathway), own(id.entity), name(of: stage, id)]
    case .move(let id, let move): [own(id.entity), wording.action(move)]
    case .actOnDue(let due, let name): path(of: .act(due.subject, name))
    case .act(let id, let name):
      // The label of an introduction is long enough.
      (id.kind == .introduction ? [] : [wording.origin(id.kind)])
        + [own(id), name.act.map(wording.label) ?? ""]
    }
  }

  private func file(_ id: CandidateID, _ what: String) -> [String] {
    [wording.origin(.candidate), label(id.entity), what]
  }

  private func label(_ id: EntityID) -> String { registry.label(id) }

  private func own(_ id: EntityID) -> String {
    if id.kind == .introduction { return registry.fullLabel(id) }
    return label(PathwayID(id).flatMap { registry.pathways[$0]?.subject } ?? id)
  }

  private func name(of stage: Int, _ id: PathwayID) -> String {
    let stages = registry.pathways[id].map(registry.stages) ?? []
    return stages.first { $0.key == stage }?.stage.name ?? ""
  }
}

extension Wording {
  /// The label of a field in a form: what is typed to confirm is a number, not a name, and a figure
  /// is of something.
  func label(_ field: FormField) -> String {
    if let stage = field.stage { return stage.label }
    return switch field.unit {
    case .days: say("Nombre de jours", en: "Number of days")
    case .months: say("Nombre de mois", en: "Number of months")
    case .cents: say("Montant", en: "Amount")
    case nil: field.confirms == nil ? label(field.name) : fileNumber
    }
  }
}

extension Wording {
  func placeholder(_ shape: Shape) -> String {
    switch shape {
    case .day:
      say(
        "jj/mm/aaaa, +3, lundi ; Entrée : calendrier", en: "dd/mm/yyyy, +3, Monday; Enter: calendar"
      )
    case .fte: say("4/5, 0,8 ou 30 h", en: "4/5, 0.8 or 30 h")
    case .line(.phone): "0496 12 34 56"
    case .time: say("14 h 30", en: "14:30")
    case .hours: "38"
    case .enterpriseNumber: "0445.120.924"
    case .texts: say("séparées par des virgules", en: "with commas between them")
    case .basin: say("Entrée : choisir, ou un nom", en: "Enter: choose, or a name")
    case .flag, .code, .codes, .member, .reference, .references:
      say("Entrée : choisir", en: "Enter: choose")
    case .line(.text), .line(.email), .line(.postcode), .page, .number, .money, .parts: ""
    }
  }

  var toFillIn: String { say("à remplir", en: "to fill in") }
  var noChoice: String { say("(rien)", en: "(nothing)") }

  /// With the unit that numbers of a shape are read in.
  func withUnit(_ text: String, _ shape: Shape) -> String {
    let unit =
      switch shape {
      case .fte: say("ETP", en: "FTE", simple: "d'un temps plein")
      case .money: "€"
      case .hours: say("h par semaine", en: "h a week")
      case .line, .page, .texts, .day, .number, .time, .flag, .code, .codes, .basin,
        .enterpriseNumber, .member, .reference, .references, .parts:
        ""
      }
    return text.isEmpty || unit.isEmpty ? text : "\(text) \(unit)"
  }

  /// After a share of a full time, in whatever language.
  static let fteUnits = ["etp", "fte", "d'un temps plein"]

  func criteriaTitle(_ organisation: String) -> String {
    say("Ce que cherche \(organisation)", en: "What \(organisation) looks for")
  }

  /// As `38` or `37,5`.
  func decimalHours(_ hundredths: Int) -> String {
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole)" }
    let point = say(",", en: ".")
    return rest % 10 == 0
      ? "\(whole)\(point)\(rest / 10)" : "\(whole)\(point)\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension Saying {
  static let checklistHint = Saying("Espace cocher  Entrée terminer", en: "Space tick  Enter done")
  static let noCriteria = Saying(
    "Le besoin ne dit pas de critères.", en: "The need states no criteria.")
}
