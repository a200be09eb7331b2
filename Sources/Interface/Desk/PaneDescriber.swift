import Domain

/// Makes a pane's items from the registry.
struct PaneDescriber {
  let pane: Pane
  let registry: Registry
  let sort: SortRule
  let wording: Wording

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

  private func item(_ candidate: Candidate) -> PaneItem {
    let card = candidate.card
    let words =
      [registry.label(candidate.id), candidate.id.entity.shown, wording.name(candidate.state)]
      + card.families.map(wording.name)
      + [card.basin?.name, card.identity?.town].compactMap(\.self)
      + (card.identity?.skills ?? [])
    return item(
      candidate.id.entity, words, name: familyFirst(candidate),
      first: sort == .registered ? -(card.registeredOn?.number ?? 0) : 0,
      second: sort == .basin ? card.basin?.name ?? "" : nil)
  }

  private func item(_ need: Need) -> PaneItem {
    let words =
      [need.title, need.id.entity.shown, registry.organisationLabel(of: need.id)]
      + [need.card.family.map(wording.name), need.card.place].compactMap(\.self)
      + [wording.name(need.state)]
    let isOver = need.state == .open ? 0 : 1
    return item(
      need.id.entity, words, name: need.title,
      first: sort == .opened ? isOver * Self.far - need.openedOn.number : 0,
      second: sort == .organisation ? registry.organisationLabel(of: need.id) : nil)
  }

  private func item(_ pathway: Pathway) -> PaneItem {
    let subject = registry.label(pathway.subject)
    let programme = registry.label(pathway.programme)
    let isOver = pathway.state == .running ? 0 : 1
    return item(
      pathway.id.entity,
      [subject, programme, wording.name(pathway.state), pathway.id.entity.shown],
      name: subject,
      first: sort == .begun ? isOver * Self.far - pathway.begunOn.number : 0,
      second: sort == .programme ? programme : nil)
  }

  private func item(_ introduction: Introduction) -> PaneItem {
    let candidate = registry.label(introduction.candidate)
    let organisation = registry.organisationLabel(of: introduction.need)
    let isOver = introduction.state.isOpen ? 0 : 1
    return item(
      introduction.id.entity,
      [
        candidate, organisation, registry.label(introduction.need),
        wording.name(introduction.state), introduction.id.entity.shown,
      ],
      name: candidate,
      first: sort == .moved ? isOver * Self.far + introduction.movedOn.number : 0,
      second: sort == .organisation ? organisation : nil)
  }

  private func item(
    _ id: EntityID, _ words: [String], name: String, first: Int, second: String?
  ) -> PaneItem {
    PaneItem(
      id: id, haystack: FoldedText(words.joined(separator: "\n")).bytes,
      first: sort == .lot ? Int(Self.lot.place(of: id) >> 1) : first,
      second: second.map(FoldedText.init), name: FoldedText(name))
  }

  /// People stand in the alphabet by family name, as in every office.
  private func familyFirst(_ candidate: Candidate) -> String {
    guard let identity = candidate.card.identity else { return candidate.id.entity.shown }
    return [identity.familyName, identity.givenName].compactMap(\.self).joined(separator: " ")
  }

  /// More than any number of a day.
  private static let far = 10_000_000
  /// The draw of a whole list, the same for everyone.
  private static let lot = LotOrder(of: .reserve)
}
