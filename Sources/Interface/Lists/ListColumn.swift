import Canvas

/// The wider, the more words in full.
struct ListRoom {
  let width: Int

  var isWide: Bool { width >= 60 }
  /// For every word of a kind that one may have several of.
  var isWidest: Bool { width >= 100 }

  func columns(_ narrow: Int, wide: Int) -> Int { isWide ? wide : narrow }
}

struct ListColumn<Item> {
  /// 0 takes what the others leave.
  let width: Int
  let align: Alignment
  /// Said once of rows below one another.
  var isHeading = false
  let cell: (Item, Int) -> (String, Role)

  init(
    _ width: Int = 0, _ align: Alignment = .leading, as role: Role = .value,
    _ text: @escaping (Item) -> String
  ) {
    self.init(width, align) { item, _ in (text(item), role) }
  }

  /// Of a group of rows.
  static func heading(_ width: Int, _ cell: @escaping (Item) -> (String, Role)) -> Self {
    var column = Self(width) { item, _ in cell(item) }
    column.isHeading = true
    return column
  }

  init(_ width: Int, _ align: Alignment = .leading, cell: @escaping (Item, Int) -> (String, Role)) {
    self.width = width
    self.align = align
    self.cell = cell
  }
}

struct ListCell {
  let text: String
  let role: Role
  let start: Int
  let width: Int
  let align: Alignment
}
