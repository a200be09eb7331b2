import Canvas

/// The room that the rows of a list have: the wider, the more words in full.
struct ListRoom {
  let width: Int

  /// Whether words are written in full.
  var isWide: Bool { width >= 60 }
  /// Whether there is room for every word of a kind that one may have several of.
  var isWidest: Bool { width >= 100 }

  /// One of two widths.
  func columns(_ narrow: Int, wide: Int) -> Int { isWide ? wide : narrow }
}

/// One column of a list.
struct ListColumn<Item> {
  /// 0 takes what the others leave.
  let width: Int
  let align: Alignment
  /// The text for a width, and how it looks.
  let cell: (Item, Int) -> (String, Role)

  init(
    _ width: Int = 0, _ align: Alignment = .leading, as role: Role = .value,
    _ text: @escaping (Item) -> String
  ) {
    self.init(width, align) { item, _ in (text(item), role) }
  }

  init(
    _ width: Int, _ align: Alignment = .leading,
    cell: @escaping (Item, Int) -> (String, Role)
  ) {
    self.width = width
    self.align = align
    self.cell = cell
  }
}

/// One text of a row with its place.
struct ListCell {
  let text: String
  let role: Role
  let start: Int
  let width: Int
  let align: Alignment
}
