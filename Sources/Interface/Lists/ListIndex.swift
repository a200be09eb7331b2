import Domain

/// What filtering and ordering ask of each item: folding 20,000 files costs far more than going
/// through them at each key, so it is done once, while nobody types if there is time, and again
/// only for what has changed.
struct ListIndex: Equatable, Sendable {
  private var revision = 0
  private var basis: Basis?
  private(set) var items: [ListItem] = []
  private var aside: [ListItem] = []
  private var texts = SearchTexts()
  /// Of those, what was written for rows that have changed since.
  private var wasted = 0
  /// Before this place each item has its text.
  private var written = 0
  private var narrowing: Narrowing?

  /// Where more is typed behind it, only those that it kept are looked at again.
  private struct Narrowing: Equatable {
    let words: Query.PlainWords
    let kept: [Int]
  }
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
    defer { (narrowing, written) = (nil, 0) }
    if isSame, let kind = description.kind,
      let touched = registry.touched(since: revision, of: kind)
    {
      if !touched.isEmpty {
        func isTouched(_ item: ListItem) -> Bool { item.row.subject.map(touched.contains) ?? false }
        for item in (items + aside).filter(isTouched) { wasted += item.text?.size ?? 0 }
        items.removeAll(where: isTouched)
        aside.removeAll(where: isTouched)
        take(touched.compactMap { description.one(.entity($0), by: sort, reading) }, name, sort)
      }
    } else {
      let isOrderAlone =
        self.basis?.language == basis.language && self.basis?.reading == basis.reading
        && revision == registry.revision
      let known = isOrderAlone ? items + aside : []
      (items, aside) = ([], [])
      if !isOrderAlone { (texts, wasted) = (SearchTexts(), 0) }
      take(description.all(by: sort, reading), name, sort, textsOf: known)
    }
    count = ListCount(items)
    count.aside = aside.count
    revision = registry.revision
    self.basis = basis
  }

  /// A few one by one, many by ordering all anew; what was folded for a filter is taken over.
  private mutating func take(
    _ fresh: [ListItem], _ name: ListName, _ sort: SortRule, textsOf known: [ListItem] = []
  ) {
    var fresh = fresh
    if sort == .lot { fresh.drawLots(name) }
    if known.contains(where: { $0.text != nil }) {
      let known = Dictionary(known.map { ($0.row, $0.text) }) { first, _ in first }
      for place in fresh.indices { fresh[place].text = known[fresh[place].row] ?? nil }
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
    write(description, reading)
    var judges = query.judges(reading)
    // Not the whole item: to copy one of so many takes longer than to look through its text.
    func isKept(_ text: SearchTexts.Place?, _ row: RowID) -> Bool {
      guard let text, query.wordsStand(in: texts, at: text) else { return false }
      for place in judges.indices where !judges[place].keeps(row.subject) { return false }
      return true
    }
    let words = query.plain
    let kept: [Int]
    if let words, let narrowing, words.areNarrower(than: narrowing.words) {
      kept = narrowing.kept.filter { isKept(items[$0].text, items[$0].row) }
    } else {
      kept = items.indices.filter { isKept(items[$0].text, items[$0].row) }
    }
    narrowing = words.map { Narrowing(words: $0, kept: kept) }
    let rows = kept.map { items[$0].row }
    guard query.asksForState else { return rows }
    return rows + aside.filter { isKept($0.text, $0.row) }.map(\.row)
  }

  /// How many rows were not looked at yet.
  var unwritten: Int { items.count + aside.count - written }

  /// Writes down by what the next rows can be found.
  mutating func write(
    _ description: any ListDescription, _ reading: Reading, most: Int = .max
  ) {
    guard unwritten > 0 else { return }
    var (writer, left) = (SearchWriter(reading), most)
    if wasted > texts.size / 2 {
      (wasted, written) = (0, 0)
      texts.removeAll()
      for place in items.indices { items[place].text = nil }
      for place in aside.indices { aside[place].text = nil }
    }
    func write(_ item: inout ListItem) {
      guard item.text == nil else { return }
      description.write(item.row, to: &writer)
      item.text = writer.put(into: &texts)
      left -= 1
    }
    while left > 0, written < items.count {
      write(&items[written])
      written += 1
    }
    while left > 0, written - items.count < aside.count {
      write(&aside[written - items.count])
      written += 1
    }
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
  /// By what it is found.
  fileprivate(set) var text: SearchTexts.Place?

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
      touched.formUnion(self.touched(by: entry).lazy.filter { $0.kind == kind })
    }
    return touched
  }
}
