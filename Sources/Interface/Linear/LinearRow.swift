import Domain

/// The facts of one row of a pane, in words.
struct LinearRow {
  let registry: Registry
  let wording: Wording

  func texts(of id: EntityID) -> [String] {
    if let candidate = CandidateID(id).flatMap({ registry.candidates[$0] }) {
      let card = candidate.card
      return [registry.label(candidate.id)] + card.families.map(wording.word) + [
        card.fte.map(wording.fte) ?? "", card.basin?.name ?? "", wording.name(candidate.state),
      ]
    }
    if let need = NeedID(id).flatMap({ registry.needs[$0] }) {
      return [
        need.title, registry.organisationLabel(of: need.id),
        need.card.fte.map(wording.fte) ?? "", wording.name(need.state),
      ]
    }
    if let pathway = PathwayID(id).flatMap({ registry.pathways[$0] }) {
      let (done, all) = registry.progress(of: pathway)
      return [
        registry.label(pathway.programme), registry.label(pathway.subject),
        wording.stages(done, of: all), wording.name(pathway.state),
      ]
    }
    guard let introduction = IntroductionID(id).flatMap({ registry.introductions[$0] }) else {
      return [registry.label(id)]
    }
    return [
      registry.label(introduction.candidate), registry.organisationLabel(of: introduction.need),
      wording.statement(of: introduction),
    ]
  }
}
