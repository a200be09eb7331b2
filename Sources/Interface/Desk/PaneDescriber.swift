import Domain

/// Makes a pane's items from the registry.
struct PaneDescriber {
  let pane: Pane
  let registry: Registry
  let sort: SortRule
  let wording: Wording
  /// The draw that an order by lot follows.
  var draw = LotOrder(of: .reserve)

  /// Every entity of the pane, in no particular order.
  func all() -> [PaneItem] {
    switch pane {
    case .candidates: registry.candidates.values.map(item)
    case .needs: registry.needs.values.map(item)
    case .pathways: registry.pathways.values.map(item)
    case .introductions: registry.introductions.values.map(item)
    }
  }

  /// One entity, or nil when it does not exist.
  func item(_ id: EntityID) -> PaneItem? {
    switch pane {
    case .candidates: CandidateID(id).flatMap { registry.candidates[$0] }.map(item)
    case .needs: NeedID(id).flatMap { registry.needs[$0] }.map(item)
    case .pathways: PathwayID(id).flatMap { registry.pathways[$0] }.map(item)
    case .introductions: IntroductionID(id).flatMap { registry.introductions[$0] }.map(item)
    }
  }

  /// Every word that a filter may find in an entity.
  func words(of id: EntityID) -> [String] {
    switch pane {
    case .candidates: CandidateID(id).flatMap { registry.candidates[$0] }.map(words) ?? []
    case .needs: NeedID(id).flatMap { registry.needs[$0] }.map(words) ?? []
    case .pathways: PathwayID(id).flatMap { registry.pathways[$0] }.map(words) ?? []
    case .introductions:
      IntroductionID(id).flatMap { registry.introductions[$0] }.map(words) ?? []
    }
  }

  private func words(of candidate: Candidate) -> [String] {
    let card = candidate.card
    return [
      registry.label(candidate.id), candidate.id.entity.shown, wording.name(candidate.state),
      card.basin?.name ?? "", card.identity?.town ?? "",
    ] + card.families.map(wording.name) + (card.identity?.skills ?? [])
  }

  private func words(of need: Need) -> [String] {
    [
      need.title, need.id.entity.shown, registry.organisationLabel(of: need.id),
      need.card.family.map(wording.name) ?? "", need.card.place ?? "", wording.name(need.state),
    ]
  }

  private func words(of pathway: Pathway) -> [String] {
    [
      registry.label(pathway.subject), registry.label(pathway.programme),
      wording.name(pathway.state), pathway.id.entity.shown,
    ]
  }

  private func words(of introduction: Introduction) -> [String] {
    [
      registry.label(introduction.candidate), registry.organisationLabel(of: introduction.need),
      registry.label(introduction.need), wording.name(introduction.state),
      introduction.id.entity.shown,
    ]
  }

  private func item(_ candidate: Candidate) -> PaneItem {
    item(
      candidate.id.entity, name: candidate.alphabetical,
      first: sort == .registered ? -(candidate.card.registeredOn?.number ?? 0) : 0,
      second: sort == .basin ? candidate.card.basin?.name ?? "" : nil)
  }

  private func item(_ need: Need) -> PaneItem {
    let isOver = need.state == .open ? 0 : 1
    return item(
      need.id.entity, name: need.title,
      first: sort == .opened ? isOver * Self.far - need.openedOn.number : 0,
      second: sort == .organisation ? registry.organisationLabel(of: need.id) : nil)
  }

  private func item(_ pathway: Pathway) -> PaneItem {
    let isOver = pathway.state == .running ? 0 : 1
    return item(
      pathway.id.entity, name: registry.label(pathway.subject),
      first: sort == .begun ? isOver * Self.far - pathway.begunOn.number : 0,
      second: sort == .programme ? registry.label(pathway.programme) : nil)
  }

  private func item(_ introduction: Introduction) -> PaneItem {
    let isOver = introduction.state.isOpen ? 0 : 1
    return item(
      introduction.id.entity, name: registry.label(introduction.candidate),
      first: sort == .moved ? isOver * Self.far + introduction.movedOn.number : 0,
      second: sort == .organisation ? registry.organisationLabel(of: introduction.need) : nil)
  }

  private func item(_ id: EntityID, name: String, first: Int, second: String?) -> PaneItem {
    PaneItem(
      id: id, first: sort == .lot ? Int(draw.place(of: id) >> 1) : first,
      second: second.map(FoldedText.init), name: FoldedText(name))
  }

  /// More than any number of a day.
  private static let far = 10_000_000
}
