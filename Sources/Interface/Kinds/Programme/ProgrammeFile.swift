import Domain

extension DossierWriter {
  func sections(_ programme: Programme) -> [DossierSection] {
    let card = programme.card
    let pathways = registry.pathways(through: programme.id)
    let stages = card.stages.enumerated().map { place, stage -> DossierLine in
      let length = stage.minutes.map(wording.minutes)
      let name = "\(place + 1). \(stage.name ?? "")"
      return .paragraph(wording.list([name, length].compactMap(\.self)))
    }
    return [
      DossierSection(
        wording.title(.programme),
        lines: facts(of: programme, and: [fact(.state, wording.name(programme.standing))])),
      list(.stages, stages),
      list(.pathways, pathways.map { bar($0, label: registry.label($0.subject)) }),
      timelineSection(of: programme.id.entity),
    ]
  }
}
