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
  /// Erased people, who are there for whoever asks for that state and for nobody else.
  private var erased: [PaneItem] = []

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
      items +=
        erased.filter { !touched.contains($0.id) } + touched.compactMap { describer.item($0) }
    } else {
      let isOrderAlone = language == wording.language && revision == registry.revision
      let known = isOrderAlone ? items + erased : []
      items = describer.all()
      take(haystacksOf: known)
    }
    erased = describer.pane == .candidates ? items.filter { registry.isErased($0.id) } : []
    if !erased.isEmpty { items.removeAll { registry.isErased($0.id) } }
    items.putInOrder()
    erased.putInOrder()
    revision = registry.revision
    language = wording.language
    sort = describer.sort
  }

  /// Takes over what was folded for a filter, which no order changes.
  private mutating func take(haystacksOf known: [PaneItem]) {
    guard known.contains(where: { $0.haystack != nil }) else { return }
    let known = Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0.haystack) })
    for place in items.indices { items[place].haystack = known[items[place].id] ?? nil }
  }

  /// The entities that a filter leaves, in order.
  mutating func rows(_ query: Query, _ describer: PaneDescriber) -> [EntityID] {
    guard !query.isEmpty else { return items.map(\.id) }
    var rows: [EntityID] = []
    for place in items.indices
    where query.keeps(items[place].id, haystack(at: place, describer), describer) {
      rows.append(items[place].id)
    }
    guard query.asksForState else { return rows }
    let others = erased.filter { item in
      query.keeps(item.id, FoldedText(describer.text(of: item.id)).bytes, describer)
    }
    return rows + others.map(\.id)
  }

  private mutating func haystack(at place: Int, _ describer: PaneDescriber) -> [UInt8] {
    if let known = items[place].haystack { return known }
    let made = FoldedText(describer.text(of: items[place].id)).bytes
    items[place].haystack = made
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
  /// Every word that a filter may find, folded; made when somebody first filters.
  var haystack: [UInt8]?

  static func < (left: PaneItem, right: PaneItem) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if let one = left.second, let other = right.second {
      if one < other { return true }
      if other < one { return false }
    }
    if left.name < right.name { return true }
    if right.name < left.name { return false }
    return left.id < right.id
  }
}

extension PaneDescriber {
  /// Every word that a filter may find in an entity, one a line.
  fileprivate func text(of id: EntityID) -> String { words(of: id).joined(separator: "\n") }
}

extension Registry {
  fileprivate func isErased(_ id: EntityID) -> Bool {
    !erased.isEmpty && CandidateID(id).map(erased.contains) ?? false
  }
}

extension [PaneItem] {
  /// Sorts by a few words of each item; only where these are equal are whole texts compared, and no
  /// item moves before its place is known.
  fileprivate mutating func putInOrder() {
    var heads = indices.map { SortHead(self[$0], at: $0) }
    heads.sort { left, right in
      if left.first != right.first { return left.first < right.first }
      if left.text != right.text { return left.text < right.text }
      return self[left.place] < self[right.place]
    }
    self = heads.map { self[$0.place] }
  }
}

/// The beginning of what an item is ordered by.
private struct SortHead {
  let first: Int
  /// The head of the text that comes next in the order.
  let text: UInt64
  let place: Int

  init(_ item: PaneItem, at place: Int) {
    (first, text) = (item.first, (item.second ?? item.name).head)
    self.place = place
  }
}

extension Registry {
  /// The entities of a pane that events since a revision may have changed; nil for too many.
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
