import Domain

/// A record on a slip of paper: names and values, as plain as can be.
struct Slip: FieldCoder {
  private var texts: [String: String] = [:]
  private var numbers: [String: Int] = [:]
  private var flags: Set<String> = []
  private var lists: [String: [String]] = [:]
  private var slips: [String: [Slip]] = [:]
  private var isRead = false
  private let day: Day

  init(_ day: Day) { self.day = day }

  /// Written down and read again.
  static func copied(_ change: Change, on day: Day) throws(FieldError) -> Change {
    var (open, sealed) = (Slip(day), Slip(day))
    try change.write(open: &open, private: &sealed)
    (open.isRead, sealed.isRead) = (true, true)
    var given: Slip? = sealed
    let tag = Array(change.tag.utf8)
    guard let copy = try Change.read(tag.span, open: &open, private: &given) else {
      throw .unexpected
    }
    return copy
  }

  mutating func text(_ name: StaticString, _ value: inout String?) throws(FieldError) {
    if isRead { value = texts["\(name)"] } else { texts["\(name)"] = value }
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) throws(FieldError) {
    if isRead { value = numbers["\(name)"] } else { numbers["\(name)"] = value }
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(FieldError) {
    if isRead { value = flags.contains("\(name)") } else if value { flags.insert("\(name)") }
  }

  mutating func texts(_ name: StaticString, _ values: inout [String]) throws(FieldError) {
    if isRead { values = lists["\(name)"] ?? [] } else { lists["\(name)"] = values }
  }

  mutating func objects<Item: FieldCoded>(
    _ name: StaticString, _ items: inout [Item]
  ) throws(FieldError) {
    if isRead {
      items = []
      for var slip in slips["\(name)"] ?? [] {
        slip.isRead = true
        var item = Item()
        try item.code(&slip)
        items.append(item)
      }
    } else {
      var written: [Slip] = []
      for var item in items {
        var slip = Slip(day)
        try item.code(&slip)
        written.append(slip)
      }
      slips["\(name)"] = written
    }
  }

  func takes(_ day: Day, _ bound: DayBound) -> Bool { bound.takes(day, on: self.day) }
}
