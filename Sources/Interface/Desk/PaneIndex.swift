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

  /// Makes the index anew if anything that it depends on has changed.
  mutating func refresh(_ pane: Pane, _ registry: Registry, sort: SortRule, wording: Wording) {
    let isSame = language == wording.language && self.sort == sort && revision <= registry.revision
    if isSame, revision == registry.revision { return }
    let describer = PaneDescriber(pane: pane, registry: registry, sort: sort, wording: wording)
    if isSame, let touched = registry.touched(since: revision, in: pane) {
      guard !touched.isEmpty else {
        revision = registry.revision
        return
      }
      items.removeAll { touched.contains($0.id) }
      items += touched.compactMap { describer.item($0) }
    } else {
      items = describer.all()
    }
    items.sort()
    revision = registry.revision
    language = wording.language
    self.sort = sort
  }

  /// The entities that a filter leaves, in order.
  func rows(_ query: Query, in registry: Registry, wording: Wording) -> [EntityID] {
    guard !query.isEmpty else { return items.map(\.id) }
    return items.filter { query.keeps($0, in: registry, wording: wording) }.map(\.id)
  }
}

/// One entity of a pane, ready to be ordered and searched.
struct PaneItem: Equatable, Comparable, Sendable {
  let id: EntityID
  /// Every word that a filter may find, folded.
  let haystack: [UInt8]
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
