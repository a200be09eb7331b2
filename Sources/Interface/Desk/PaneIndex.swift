import Domain

/// What filtering and ordering a pane need of each of its entities.
///
/// Folding 20,000 files costs far more than going through them for each key typed, so it is done
/// once, and again only for what has changed.
package struct PaneIndex: Equatable, Sendable {
  /// The registry's revision that it was made from.
  private var revision = 0
  private var language: Language?
  private var sort: SortRule?
  /// In the order of the sort rule.
  private(set) var items: [PaneItem] = []
  /// Every word that a filter may find in an entity, folded; made when somebody first filters.
  private var haystacks: [EntityID: [UInt8]] = [:]

  /// Makes the index anew if anything that it depends on has changed.
  mutating func refresh(_ describer: PaneDescriber) {
    let (registry, wording) = (describer.registry, describer.wording)
    let isSame =
      language == wording.language && sort == describer.sort && revision <= registry.revision
    if isSame, revision == registry.revision { return }
    if isSame, let touched = registry.touched(since: revision, in: describer.pane) {
      guard !touched.isEmpty else {
        revision = registry.revision
        return
      }
      items.removeAll { touched.contains($0.id) }
      for id in touched { haystacks[id] = nil }
      items += touched.compactMap { describer.item($0) }
    } else {
      items = describer.all()
      if language != wording.language || revision != registry.revision { haystacks = [:] }
    }
    items.sort()
    revision = registry.revision
    language = wording.language
    sort = describer.sort
  }

  /// The entities that a filter leaves, in order.
  mutating func rows(_ query: Query, _ describer: PaneDescriber) -> [EntityID] {
    guard !query.isEmpty else { return items.map(\.id) }
    return items.map(\.id).filter { query.keeps($0, haystack(of: $0, describer), describer) }
  }

  private mutating func haystack(of id: EntityID, _ describer: PaneDescriber) -> [UInt8] {
    if let known = haystacks[id] { return known }
    let made = FoldedText(describer.words(of: id).joined(separator: "\n")).bytes
    haystacks[id] = made
    return made
  }
}

/// One entity of a pane, ready to be ordered and searched.
struct PaneItem: Equatable, Comparable, Sendable {
  let id: EntityID
  /// What comes first in the order: a group, a date, a place in a draw.
  let first: Int
  /// What comes next: a basin, an organisation.
  let second: FoldedText?
  /// What comes last, before the number.
  let name: FoldedText

  static func < (left: PaneItem, right: PaneItem) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if let one = left.second, let other = right.second, one != other { return one < other }
    if left.name != right.name { return left.name < right.name }
    return left.id < right.id
  }
}

extension Registry {
  /// The entities of a pane that events since a revision may have changed; nil for: too many to say.
  fileprivate func touched(since revision: Int, in pane: Pane) -> Set<EntityID>? {
    guard entries.count - revision < 200 else { return nil }
    var touched: Set<EntityID> = []
    for entry in entries[revision...] {
      let subject = entry.event.subject
      if subject.kind == pane.kind { touched.insert(subject) }
      touched.formUnion(dependents(of: subject, in: pane))
    }
    return touched
  }

  /// The entities of a pane that show something of another entity.
  private func dependents(of id: EntityID, in pane: Pane) -> [EntityID] {
    switch (id.kind, pane) {
    case (.candidate, .introductions):
      CandidateID(id).map { introductions(of: $0).map(\.id.entity) } ?? []
    case (.need, .introductions): NeedID(id).map { introductions(to: $0).map(\.id.entity) } ?? []
    case (.organisation, .needs): OrganisationID(id).map { needs(of: $0).map(\.id.entity) } ?? []
    case (.organisation, .introductions):
      OrganisationID(id).map { needs(of: $0) }?
        .flatMap { introductions(to: $0.id).map(\.id.entity) } ?? []
    case (.candidate, .pathways), (.organisation, .pathways): pathways(of: id).map(\.id.entity)
    case (.programme, .pathways):
      ProgrammeID(id).map { pathways(through: $0).map(\.id.entity) } ?? []
    default: []
    }
  }
}

extension Pane {
  /// The kind of entity that the pane lists.
  var kind: EntityKind {
    switch self {
    case .candidates: .candidate
    case .needs: .need
    case .pathways: .pathway
    case .introductions: .introduction
    }
  }
}
