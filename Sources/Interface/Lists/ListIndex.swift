import Domain

/// What filtering and ordering ask of each item: folding 20,000 files costs far more than going
/// through them at each key, so it is done once, and again only for what has changed.
struct ListIndex: Equatable, Sendable {
  private var revision = 0
  private var basis: Basis?
  private(set) var items: [ListItem] = []
  private var aside: [ListItem] = []
  private(set) var count = ListCount()

  /// Besides the registry.
  private struct Basis: Equatable {
    let language: Language
    let sort: SortRule
    let today: Day
    let members: [ReserveMember]
    let reading: Int
    /// It grows and shrinks otherwise than by entries at the end.
    let barred: Int
  }

  mutating func refresh(_ name: ListName, by sort: SortRule, _ reading: Reading) {
    let (description, registry) = (name.description, reading.registry)
    let basis = Basis(
      language: reading.wording.language, sort: sort, today: reading.today,
      members: reading.members, reading: registry.reading, barred: registry.barredEver)
    let isSame = self.basis == basis && revision <= registry.revision
    if isSame, revision == registry.revision { return }
    if isSame, let kind = description.kind,
      let touched = registry.touched(since: revision, of: kind)
    {
      if !touched.isEmpty {
        items.removeAll { $0.row.subject.map(touched.contains) ?? false }
        aside.removeAll { $0.row.subject.map(touched.contains) ?? false }
        take(touched.compactMap { description.one(.entity($0), by: sort, reading) }, name, sort)
      }
    } else {
      let isOrderAlone =
        self.basis?.language == basis.language && self.basis?.reading == basis.reading
        && revision == registry.revision
      let known = isOrderAlone ? items + aside : []
      (items, aside) = ([], [])
      take(description.all(by: sort, reading), name, sort, haystacksOf: known)
    }
    count = ListCount(items)
    revision = registry.revision
    self.basis = basis
  }

  /// A few one by one, many by ordering all anew; what was folded for a filter is taken over.
  private mutating func take(
    _ fresh: [ListItem], _ name: ListName, _ sort: SortRule, haystacksOf known: [ListItem] = []
  ) {
    var fresh = fresh
    if sort == .lot { fresh.drawLots(name) }
    if known.contains(where: { $0.haystack != nil }) {
      let known = Dictionary(known.map { ($0.row, $0) }) { first, _ in first }
      for place in fresh.indices {
        guard let item = known[fresh[place].row] else { continue }
        (fresh[place].haystack, fresh[place].told) = (item.haystack, item.told)
      }
    }
    if fresh.contains(where: { $0.part == .aside }) {
      aside = (aside + fresh.filter { $0.part == .aside }).inOrder()
      fresh.removeAll { $0.part == .aside }
    }
    if items.isEmpty || fresh.count > Self.few {
      items = items.isEmpty ? fresh.inOrder() : (items + fresh).inOrder()
      return
    }
    for item in fresh { items.insert(item, at: items.place(for: item)) }
  }

  /// From more on, ordering all of them anew is cheaper.
  private static let few = 16

  mutating func rows(
    _ query: Query, _ description: any ListDescription, _ reading: Reading
  ) -> [RowID] {
    guard !query.isEmpty else { return items.map(\.row) }
    var cards = SearchWriter(reading)
    var histories = SearchWriter(reading, .told)
    var judges = query.judges(reading)
    var rows: [RowID] = []
    func told(of item: inout ListItem) -> SearchText {
      let told = item.told ?? description.text(of: item.row, &histories)
      item.told = told
      return told
    }
    func look(_ item: inout ListItem) {
      let card = item.haystack ?? description.text(of: item.row, &cards)
      item.haystack = card
      if !query.wordsStand(in: [card]) {
        guard query.hasWords, query.wordsStand(in: [card, told(of: &item)]) else { return }
      }
      if query.hasUnwantedWords, query.isUnwanted(in: [card, told(of: &item)]) { return }
      for place in judges.indices where !judges[place].keeps(item.row.subject) { return }
      rows.append(item.row)
    }
    for place in items.indices { look(&items[place]) }
    if query.asksForState { for place in aside.indices { look(&aside[place]) } }
    return rows
  }
}

struct ListItem: Equatable, Comparable, Sendable {
  let row: RowID
  /// A group, a date, a place in a draw.
  fileprivate(set) var first: Int
  let second: FoldedText?
  /// Before the birth.
  let name: FoldedText
  /// Of namesakes the first recorded comes first, so that what is exported and imported again keeps
  /// its order under new numbers.
  let birth: Int
  let part: ListEntry.Part
  /// Folded; made when somebody first filters.
  var haystack: SearchText?
  /// What more there is of it; made of those whom a filter did not keep for their card.
  var told: SearchText?

  init(_ entry: ListEntry, _ registry: Registry) {
    row = entry.row
    first = entry.first
    second = entry.second.map(FoldedText.init)
    name = FoldedText(entry.name)
    birth = entry.row.subject.map(registry.birth) ?? -1
    part = entry.part
  }

  static func < (left: ListItem, right: ListItem) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if let one = left.second, let other = right.second {
      if one < other { return true }
      if other < one { return false }
    }
    if left.name < right.name { return true }
    if right.name < left.name { return false }
    if left.birth != right.birth { return left.birth < right.birth }
    return left.row < right.row
  }
}

extension ListCount {
  fileprivate init(_ items: [ListItem]) {
    total = items.count
    for item in items {
      switch item.part {
      case .open: open += 1
      case .completed: completed += 1
      case .aside, .other: break
      }
    }
  }
}

extension [ListItem] {
  /// Whole texts are compared only where heads are equal, and no item moves before its place is
  /// known.
  fileprivate func inOrder() -> [ListItem] {
    var heads = indices.map { SortHead(self[$0], at: $0) }
    heads.sort { left, right in
      if left.first != right.first { return left.first < right.first }
      if left.text != right.text { return left.text < right.text }
      return self[left.place] < self[right.place]
    }
    return heads.map { self[$0.place] }
  }

  fileprivate mutating func drawLots(_ name: ListName) {
    let draw = LotOrder(of: name.drawn)
    for place in indices {
      self[place].first = Int(draw.place(of: self[place].row.subject ?? .reserve) >> 1)
    }
  }

  fileprivate func place(for item: ListItem) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < item { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

private struct SortHead {
  let first: Int
  let text: UInt64
  let place: Int

  init(_ item: ListItem, at place: Int) {
    (first, text) = (item.first, (item.second ?? item.name).head)
    self.place = place
  }
}

extension Registry {
  /// Nil for: too many.
  fileprivate func touched(since revision: Int, of kind: EntityKind) -> Set<EntityID>? {
    let known = revision - barredEver
    guard known <= entries.count, entries.count - known < 200 else { return nil }
    var touched: Set<EntityID> = []
    for entry in entries[known...] {
      let subject = entry.event.subject
      touched.formUnion(([subject] + dependents(of: subject)).lazy.filter { $0.kind == kind })
    }
    return touched
  }
}
