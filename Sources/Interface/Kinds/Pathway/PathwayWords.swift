import Domain

extension Wording {
  func label(_ stage: CourseStage) -> String {
    let name = stage.stage.name ?? ""
    if let number = stage.number { return "\(number). \(name)" }
    return list([name, say("n'est plus au programme", en: "no longer in the programme")])
  }

  var goOver: String { say("Passer au programme actuel", en: "Go over to the current programme") }

  func adoptEdition(of programme: String) -> String {
    say(
      "Passer ce parcours au programme actuel de \(programme) ? Ce qui est fait et prévu reste.",
      en: "Let this pathway go over to the current \(programme)? What is done and planned stays.")
  }

  func hasAdopted(_ pathway: String) -> String {
    say("\(pathway) suit le programme actuel.", en: "\(pathway) follows the current programme.")
  }

  func sentence(_ plan: CoursePlan) -> String {
    let days = plan.spans.flatMap { [$0.from, $0.to] }.compactMap(\.self)
    guard let first = days.min(), let last = days.max() else { return say("plan", en: "plan") }
    return comma(
      say("étapes planifiées", en: "stages planned"), stageCount(plan.spans.count),
      say("du \(date(first)) au \(date(last))", en: "from \(date(first)) to \(date(last))"))
  }

  var nothingDone: String { say("aucune étape n'est faite", en: "no stage is done") }

  func sentence(_ attestation: Attestation) -> String {
    let word = say("attestation demandée et remise", en: "attestation asked for and given")
    return comma(word, attestation.stages.isEmpty ? nil : stageCount(attestation.stages.count))
  }
}

extension Registry {
  /// A pathway is called by what it leads through.
  func label(of pathway: Pathway) -> String { label(pathway.programme) }
}

extension Saying {
  static let adopted = Saying(
    "parcours passé au programme actuel", en: "pathway gone over to the current programme")
  static let newerEdition = Saying(
    "Le programme a changé depuis. Ce parcours garde les étapes de son début ; il peut passer au programme actuel.",
    en:
      "The programme has changed since. This pathway keeps the stages it began with; it may go over to the current programme.",
    simple:
      "Le programme a changé. Ce parcours garde ses étapes. Il peut prendre les nouvelles étapes."
  )
  static let noNewerEdition = Saying(
    "il suit le programme actuel, ou n'est plus en cours", en: "it is current, or over")
}
