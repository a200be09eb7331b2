import Domain

/// One list on the screen.
package struct ListState: Equatable, Sendable {
  package let name: ListName
  /// Made anew when the registry, filter or order changes.
  package private(set) var rows: [RowID] = []
  private(set) var count = ListCount()
  /// It stays selected when rows come and go around it.
  package var selected: RowID?
  /// Of the selection, when it was last seen.
  private var place = 0
  package private(set) var top = 0
  package var filter = TextInput()
  package var isFiltering = false
  /// The line being typed, of a list that takes any.
  var line: LineInput?
  /// Left before it was recorded.
  var lineAside: LineInput?
  package var sort: SortRule
  package var ticked: Set<RowID> = []
  /// Once a walk has come to rest.
  var detailed: RowID?
  private var index = ListIndex()

  package init(_ name: ListName) {
    self.name = name
    sort = name.description.orders[0]
  }

  package var orders: [SortRule] { name.description.orders }

  package var position: Int? {
    guard let selected else { return nil }
    if rows.indices.contains(place), rows[place] == selected { return place }
    return rows.firstIndex(of: selected)
  }

  /// Also those that a filter hides.
  var tickedRows: [RowID] {
    ticked.isEmpty ? [] : index.items.lazy.map(\.row).filter(ticked.contains)
  }

  package mutating func select(at place: Int) {
    self.place = max(0, min(rows.count - 1, place))
    selected = rows.isEmpty ? nil : rows[self.place]
  }

  /// The selection stays on its row; where that is gone, on the one that took its place.
  mutating func refresh(_ reading: Reading) {
    let before = position ?? 0
    index.refresh(name, by: sort, reading)
    count = index.count
    let query = Query(filter.text, wording: reading.wording)
    count.unknown = query.unknown(in: name.description.kind, reading)
    rows = count.unknown == nil ? index.rows(query, name.description, reading) : []
    count.filtered = filter.isEmpty ? nil : rows.count
    if !ticked.isEmpty { ticked.formIntersection(index.items.map(\.row)) }
    select(at: position ?? before)
  }

  /// Too many rows for the first letter of a filter to be answered at once.
  var isUnprepared: Bool { index.unwritten > Self.slice }

  /// For a filter, some of them.
  mutating func prepare(_ reading: Reading) {
    index.write(name.description, reading, most: Self.slice)
  }

  /// A few milliseconds.
  private static let slice = 500

  mutating func toggleTick() {
    guard let selected else { return }
    if ticked.remove(selected) == nil { ticked.insert(selected) }
  }

  mutating func show(within rows: Int) {
    let place = position ?? 0
    top = min(top, max(0, self.rows.count - rows))
    top = max(0, max(min(top, place), place - rows + 1))
  }

  func head(_ reading: Reading, isWide: Bool = true) -> ListHead {
    var count = count
    count.isWide = isWide
    return name.description.head(count, reading)
  }
}
