package import Domain

/// The four panes.
package struct Desk: Equatable, Sendable {
  /// The pane that has the keys.
  package var focus = Pane.candidates
  /// Whom the detail is about: the selection, once the walk through the list has come to rest.
  package internal(set) var detail: EntityID?
  private var states: [PaneState] = Pane.allCases.map(PaneState.init)

  package subscript(_ pane: Pane) -> PaneState {
    get { states[pane.rawValue] }
    set { states[pane.rawValue] = newValue }
  }

  /// The pane that has the keys.
  package var focused: PaneState {
    get { self[focus] }
    set { self[focus] = newValue }
  }
}

/// One pane: its list, what filters and orders it, where the selection stands.
package struct PaneState: Equatable, Sendable {
  package let pane: Pane
  /// What is in the list, in order; made anew when the registry, filter or order changes.
  package var rows: [EntityID] = []
  /// How many there would be without a filter.
  package var total = 0
  /// How many are open or under way, and how many pathways were completed.
  var tally = Tally()
  /// The selected entity; it stays selected when rows come and go around it.
  package var selected: EntityID?
  /// The first visible row.
  package var top = 0
  package var filter = TextInput()
  /// Whether keys go to the filter.
  package var isFiltering = false
  package var sort: SortRule
  package var ticked: Set<EntityID> = []
  var index = PaneIndex()

  init(_ pane: Pane) {
    self.pane = pane
    sort = SortRule.rules(for: pane)[0]
  }

  /// The place of the selection in the list.
  package var position: Int? { selected.flatMap { rows.firstIndex(of: $0) } }

  /// Selects a row by its place, as near as there is one.
  package mutating func select(at place: Int) {
    selected = rows.isEmpty ? nil : rows[max(0, min(rows.count - 1, place))]
  }
}

/// How many of a pane's entities are at which end of their way.
struct Tally: Equatable, Sendable {
  var open = 0
  var completed = 0
}

/// The rule by which a list is ordered.
///
/// The screen always names it.
///
/// By what stands in a file, by date, by alphabet or by lot: never by anything that would weigh one
/// person against another.
package enum SortRule: String, CaseIterable, Sendable {
  case name
  case basin
  case registered
  case organisation
  case opened
  case programme
  case begun
  case moved
  case lot
  case proposed

  /// The rules that a pane offers, the usual one first.
  package static func rules(for pane: Pane) -> [SortRule] {
    switch pane {
    case .candidates: [.name, .basin, .registered, .lot]
    case .needs: [.opened, .organisation, .name]
    case .pathways: [.begun, .programme, .name]
    case .introductions: [.moved, .name, .organisation, .lot]
    }
  }
}
