package import Domain

/// The four panes.
package struct Desk: Equatable, Sendable {
  package var focus = Pane.candidates
  /// The selection, once the walk through the list has come to rest.
  package internal(set) var detail: EntityID?
  /// Of the lists on pages of their own, as somebody last chose.
  package var orders: [ListName: SortRule] = [:]
  /// In the order of their names.
  package var filters: [KeptFilter] = []
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

  /// The one that whoever sits here looks at first.
  private var unprepared: Int? {
    if focused.isUnprepared { return focus.rawValue }
    return states.firstIndex(where: \.isUnprepared)
  }

  var isUnprepared: Bool { unprepared != nil }

  mutating func prepare(_ reading: Reading) {
    if let unprepared { states[unprepared].prepare(reading) }
  }

  mutating func refreshFocused(_ reading: Reading) { states[focus.rawValue].refresh(reading) }
}
