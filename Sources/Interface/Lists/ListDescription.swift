import Domain

/// Everything that is to be said of a list: what it holds, how it is searched and ordered, what its
/// rows show at a width.
///
/// Whoever writes one has a whole list: search, order, ticks, counts, mouse, linear mode and the
/// command line go by it.
protocol ListDescription<Item>: Sendable {
  associatedtype Item

  /// The kind whose records keep the list up one by one; nil where it is made anew after each.
  var kind: EntityKind? { get }
  /// What F7 makes there, if anything.
  var made: EntityKind? { get }
  /// The orders that may be had, the usual one first.
  var orders: [SortRule] { get }
  /// Whether something can be done with several rows at once.
  var isTickable: Bool { get }
  /// Rows below the list that say more of the selected row, at most.
  var detailRows: Int { get }

  /// Everything that it lists, in no particular order.
  func items(_ reading: Reading) -> [Item]
  func item(_ row: RowID, _ reading: Reading) -> Item?
  func entry(_ item: Item, by rule: SortRule, _ reading: Reading) -> ListEntry
  /// Writes down by what a filter finds it.
  func write(_ item: Item, to search: inout SearchWriter)
  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Item>]
  /// What linear mode says of a row, one fact each.
  func facts(of item: Item, _ reading: Reading) -> [String]
  func details(of item: Item, _ reading: Reading) -> [DossierLine]
  func head(_ count: ListCount, _ reading: Reading) -> ListHead

  // Asked for here so that the compiler makes them for each list, which is twice as fast.
  func all(by rule: SortRule, _ reading: Reading) -> [ListItem]
  func text(of row: RowID, _ search: inout SearchWriter) -> SearchText
  func cells(of rows: ArraySlice<RowID>, in room: ListRoom, _ reading: Reading) -> [[ListCell]]
}

// Most lists say no more of a row than the row itself.
extension ListDescription {
  var detailRows: Int { 0 }
  func details(of item: Item, _ reading: Reading) -> [DossierLine] { [] }
}

/// A list of every entity of a kind.
protocol EntityList: ListDescription where Item: Entity {}

extension EntityList {
  var kind: EntityKind? { Item.ID.kind }
  var made: EntityKind? { Item.ID.kind }
  var isTickable: Bool { true }

  func items(_ reading: Reading) -> [Item] { Array(Item.all(in: reading.registry).values) }

  /// Whatever was typed can be found: every described field, and what the entity refers to.
  func write(_ item: Item, to search: inout SearchWriter) { search.add(item) }

  func item(_ row: RowID, _ reading: Reading) -> Item? {
    Item.ID(row).flatMap { Item.all(in: reading.registry)[$0] }
  }
}

/// What a list asks of an item to order it.
struct ListEntry {
  let row: RowID
  /// What comes first in the order: a group, a date.
  var first = 0
  /// What comes next: a basin, an organisation.
  var second: String?
  /// What comes last, before the number.
  let name: String
  var part = Part.other

  /// At which end of its way it is.
  enum Part: Sendable {
    case open
    case completed
    /// Erased: there for whoever asks for that state, and for nobody else.
    case aside
    case other
  }

  init(
    _ row: RowID, first: Int = 0, second: String? = nil, name: String, part: Part = .other
  ) {
    self.row = row
    self.first = first
    self.second = second
    self.name = name
    self.part = part
  }

  /// More than any number of a day, for what stands below the rest.
  static let far = 10_000_000
}

/// How many rows a list has.
struct ListCount: Equatable, Sendable {
  /// How many there would be without a filter.
  var total = 0
  var open = 0
  var completed = 0
  /// How many the filter leaves; nil without one.
  var filtered: Int?
  /// Whether there is room for more than the shortest words.
  var isWide = true
}

/// What stands above a list, and in its place while it is empty.
struct ListHead {
  /// The way to it; the last part is its title.
  let path: [String]
  /// How many rows, in words.
  let count: String
  /// A few sentences that are always in sight.
  var intro: [String] = []
  let empty: String

  var title: String { path.last ?? "" }
}

extension ListDescription {
  func all(by rule: SortRule, _ reading: Reading) -> [ListItem] {
    items(reading).map { ListItem(entry($0, by: rule, reading)) }
  }

  func one(_ row: RowID, by rule: SortRule, _ reading: Reading) -> ListItem? {
    item(row, reading).map { ListItem(entry($0, by: rule, reading)) }
  }

  func text(of row: RowID, _ search: inout SearchWriter) -> SearchText {
    if let item = item(row, search.reading) { write(item, to: &search) }
    return search.take()
  }

  func facts(of row: RowID, _ reading: Reading) -> [String] {
    item(row, reading).map { facts(of: $0, reading).filter { !$0.isEmpty } } ?? []
  }

  func details(of row: RowID, _ reading: Reading) -> [DossierLine] {
    item(row, reading).map { details(of: $0, reading) } ?? []
  }

  /// The rows as they stand in columns.
  func cells(of rows: ArraySlice<RowID>, in room: ListRoom, _ reading: Reading) -> [[ListCell]] {
    let columns = columns(room, reading)
    let fixed = columns.reduce(columns.count - 1) { $0 + $1.width }
    let rest = max(4, room.width - fixed)
    return rows.map { row in
      guard let item = item(row, reading) else { return [] }
      var start = 0
      return columns.map { column in
        let width = column.width == 0 ? rest : column.width
        defer { start += width + 1 }
        let (text, role) = column.cell(item, width)
        return ListCell(text: text, role: role, start: start, width: width, align: column.align)
      }
    }
  }
}
