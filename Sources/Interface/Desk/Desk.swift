package import Domain

/// The four panes.
package struct Desk: Equatable, Sendable {
  package var focus = Pane.candidates
  /// The selection, once the walk through the list has come to rest.
  package internal(set) var detail: EntityID?
  /// Of the lists on pages of their own, as somebody last chose.
  package var orders: [ListName: SortRule] = [:]
  private var states: [ListState] = Pane.allCases.map { ListState($0.list) }

  package subscript(_ pane: Pane) -> ListState {
    get { states[pane.rawValue] }
    set { states[pane.rawValue] = newValue }
  }

  package var focused: ListState {
    get { self[focus] }
    set { self[focus] = newValue }
  }

  /// In place: what a list keeps of each row is not to be copied.
  mutating func refresh(_ reading: Reading) {
    for place in states.indices { states[place].refresh(reading) }
  }

  mutating func refreshFocused(_ reading: Reading) { states[focus.rawValue].refresh(reading) }
}
