package import Domain

/// The people of the reserve who may be proposed for a need, to be ticked.
///
/// In the order of the need's own draw unless somebody asks for the alphabet: never by anything
/// that would weigh one person against another.
package struct CompositionPage: Equatable, Sendable {
  package let need: NeedID
  /// The list, with its filter, its ticks and its selection.
  package internal(set) var list: PaneState

  init(_ need: NeedID) {
    self.need = need
    list = PaneState(.candidates)
    list.sort = SortRule.composition[0]
  }

  /// The ticked people in the order of the list, also those whom a filter hides.
  var ticked: [CandidateID] {
    list.index.items.lazy.map(\.id).filter(list.ticked.contains).compactMap { CandidateID($0) }
  }

  /// Makes the list anew after the registry, the filter or the order has changed.
  mutating func refresh(_ registry: Registry, _ wording: Wording) {
    let place = list.position ?? 0
    let describer = PaneDescriber(
      pane: .candidates, registry: registry, sort: list.sort, wording: wording,
      draw: LotOrder(of: need.entity))
    list.index.refresh(describer)
    let people = registry.peopleFree(for: need)
    list.total = people.count
    list.rows = list.index.rows(Query(list.filter.text, wording: wording), describer)
      .filter(people.contains)
    list.ticked.formIntersection(people)
    if list.position == nil { list.select(at: place) }
  }
}

extension SortRule {
  /// The orders of the people who may be proposed, the usual one first.
  static let composition: [SortRule] = [.lot, .name]

  /// The orders of a shortlist, the usual one first.
  static let shortlist: [SortRule] = [.lot, .name, .proposed]
}
