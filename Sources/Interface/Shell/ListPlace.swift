struct ListPlace {
  let top: Int
  let visible: Int
  let count: Int

  /// `11–20 sur 47 ▴▾`; nothing for a list without rows.
  func text(_ wording: Wording) -> String {
    isShown ? wording.range(top + 1, last, of: count) + arrows : ""
  }

  /// `11–20 ▴▾`, where the number of all rows stands already.
  var shortText: String { isShown ? "\(top + 1)–\(last)" + arrows : "" }
  var isPart: Bool { isShown && (top > 0 || last < count) }
  private var isShown: Bool { count > 0 && visible > 0 }
  private var last: Int { min(count, top + visible) }

  private var arrows: String {
    switch (top > 0, last < count) {
    case (true, true): " ▴▾"
    case (true, false): " ▴"
    case (false, true): " ▾"
    case (false, false): ""
    }
  }
}
