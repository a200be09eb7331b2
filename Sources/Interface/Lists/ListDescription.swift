import Canvas
import Domain

/// Everything that is to be said of a list: search, order, ticks, counts, mouse, linear mode and
/// the command line go by it.
protocol ListDescription<Item>: Sendable {
  associatedtype Item
  associatedtype Items: Sequence<Item>

  /// Its records keep the list up one by one; nil where it is made anew after each.
  var kind: EntityKind? { get }
  /// By F7, if anything.
  var made: EntityKind? { get }
  /// The usual one first.
  var orders: [SortRule] { get }
  /// At most, below the list.
  var detailRows: Int { get }

  /// In no particular order.
  func items(_ reading: Reading) -> Items
  func item(_ row: RowID, _ reading: Reading) -> Item?
  func entry(_ item: Item, by rule: SortRule, _ reading: Reading) -> ListEntry
  func write(_ item: Item, to search: inout SearchWriter)
  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<Item>]
  /// In linear mode, one each.
  func facts(of item: Item, _ reading: Reading) -> [String]
  func details(of item: Item, _ reading: Reading) -> [DossierLine]
  var title: Saying { get }
  /// Said where it has no rows.
  var nothing: Saying { get }
  /// As far as it is known that there are none.
  func nothing(_ reading: Reading) -> String
  /// Said above its rows, whatever they are.
  var rule: Saying? { get }
  func intro(_ count: ListCount, _ reading: Reading) -> [String]
  /// Its title is the last part.
  func path(_ reading: Reading) -> [String]
  /// Nil where the number of rows is enough.
  func told(_ count: ListCount, _ wording: Wording) -> String?

  // Asked for here so that the compiler makes them for each list, which is twice as fast.
  func all(by rule: SortRule, _ reading: Reading) -> [ListItem]
  func write(_ row: RowID, to search: inout SearchWriter)
  func cells(
    of rows: ArraySlice<RowID>, in room: ListRoom, found query: Query, _ reading: Reading
  ) -> [[ListCell]]
}

// Most lists say no more of a row than the row itself.
extension ListDescription {
  var kind: EntityKind? { nil }
  var made: EntityKind? { nil }
  var detailRows: Int { 0 }
  func details(of item: Item, _ reading: Reading) -> [DossierLine] { [] }
  var nothing: Saying { .nothing }
  func nothing(_ reading: Reading) -> String { reading.wording.say(nothing) }
  var rule: Saying? { nil }
  func told(_ count: ListCount, _ wording: Wording) -> String? { nil }
  func path(_ reading: Reading) -> [String] { [reading.wording.say(title)] }

  func intro(_ count: ListCount, _ reading: Reading) -> [String] {
    rule.map { [reading.wording.say($0)] } ?? []
  }
}

protocol EntityList: ListDescription where Item: Entity {}

extension EntityList {
  var kind: EntityKind? { Item.ID.kind }
  var made: EntityKind? { Item.ID.kind }

  func items(_ reading: Reading) -> some Sequence<Item> { Item.all(in: reading.registry).values }

  /// Every described field, and what the entity refers to.
  func write(_ item: Item, to search: inout SearchWriter) { search.add(item) }

  func item(_ row: RowID, _ reading: Reading) -> Item? {
    Item.ID(row).flatMap { Item.all(in: reading.registry)[$0] }
  }
}

struct ListEntry {
  let row: RowID
  /// A group, a date.
  var first = 0
  /// A basin, an organisation.
  var second: String?
  /// Before the time of recording.
  let name: String
  var part = Part.other

  enum Part: Sendable {
    case open
    case completed
    /// There for whoever asks for that state, and for nobody else.
    case aside
    case other
  }

  /// More than any number of a day.
  static let far = 10_000_000
}

struct ListCount: Equatable, Sendable {
  var total = 0
  var open = 0
  var completed = 0
  /// Not in the list as it stands.
  var aside = 0
  /// Nil without a filter.
  var filtered: Int?
  /// Why nothing can be found.
  var unknown: UnknownWord?
  var isWide = true
}

struct ListHead {
  let path: [String]
  let count: String
  let intro: [String]
  let empty: String

  var title: String { path.last ?? "" }
}

extension ListDescription {
  func all(by rule: SortRule, _ reading: Reading) -> [ListItem] {
    items(reading).map { ListItem(entry($0, by: rule, reading), reading.registry) }
  }

  func head(_ count: ListCount, _ reading: Reading) -> ListHead {
    let wording = reading.wording
    return ListHead(
      path: path(reading), count: wording.count(count, told(count, wording)),
      intro: intro(count, reading), empty: wording.empty(count, nothing(reading)))
  }

  func one(_ row: RowID, by rule: SortRule, _ reading: Reading) -> ListItem? {
    item(row, reading).map { ListItem(entry($0, by: rule, reading), reading.registry) }
  }

  func write(_ row: RowID, to search: inout SearchWriter) {
    if let item = item(row, search.reading) { write(item, to: &search) }
  }

  func facts(of row: RowID, _ reading: Reading) -> [String] {
    item(row, reading).map { facts(of: $0, reading).filter { !$0.isEmpty } } ?? []
  }

  func details(of row: RowID, _ reading: Reading) -> [DossierLine] {
    item(row, reading).map { details(of: $0, reading) } ?? []
  }

  func cells(
    of rows: ArraySlice<RowID>, in room: ListRoom, found query: Query, _ reading: Reading
  ) -> [[ListCell]] {
    let columns = columns(room, reading)
    let fixed = columns.reduce(columns.count - 1) { $0 + $1.width }
    let rest = max(4, room.width - fixed)
    var heading = ""
    return rows.map { row in
      guard let item = item(row, reading) else { return [] }
      var start = 0
      let cells = columns.map { column in
        let width = column.width == 0 ? rest : column.width
        defer { start += width + 1 }
        var (text, role) = column.cell(item, width)
        if column.isHeading { (heading, text) = (text, text == heading ? "" : text) }
        return ListCell(text: text, role: role, start: start, width: width, align: column.align)
      }
      let shown = cells.map(\.text).joined(separator: "\n")
      guard let place = reading.place(of: query, row.subject, besides: shown) else { return cells }
      return cells.telling(place, in: room, keeping: columns.firstIndex { $0.width == 0 } ?? 0)
    }
  }
}

extension [ListCell] {
  /// Why the row is there, in place of what stands behind its name.
  fileprivate func telling(_ place: String, in room: ListRoom, keeping last: Int) -> [ListCell] {
    guard indices.contains(last) else { return self }
    let name = self[last]
    let most = Swift.max(name.width / 2, (room.width - name.start) * 2 / 5)
    let width = Swift.min(most, TextWidth.columns(of: name.text))
    let start = name.start + width + 2
    return self[..<last] + [
      ListCell(text: name.text, role: name.role, start: name.start, width: width, align: .leading),
      ListCell(
        text: place, role: .faint, start: start, width: Swift.max(0, room.width - start),
        align: .leading),
    ]
  }
}
