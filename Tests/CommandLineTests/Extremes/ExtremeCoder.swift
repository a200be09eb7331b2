@testable import Domain

/// An end of what fields may hold; well within what somebody may sign with a program of their own.
enum Extreme: CaseIterable {
  case lowest, highest, many

  var number: Int {
    switch self {
    case .lowest: 0
    case .highest: NumberLimit.range.upperBound
    case .many: 1
    }
  }

  /// Of every list.
  var count: Int {
    switch self {
    case .lowest, .highest: 1
    case .many: 500
    }
  }

  var text: String {
    switch self {
    case .lowest: ""
    case .highest: String(repeating: "é\n\u{202E}<b>=1\u{1B}[2J,;\"", count: 512)
    case .many: "a"
    }
  }

  var day: String {
    switch self {
    // What lies further from the moment of the record is told by nobody.
    case .lowest: "1976-05-11"
    case .highest: "2026-05-11"
    case .many: "2026-04-03"
    }
  }
}

/// Fills every field of a payload with an extreme; where a field takes only what has a certain
/// form, with the first that it takes.
struct ExtremeCoder: FieldCoder {
  let extreme: Extreme
  /// To be named by what names others.
  let others: [String]
  /// Which of the forms is tried, by field.
  var forms: [String: Int] = [:]
  private var isInner = false

  private init(_ extreme: Extreme, naming others: [String]) {
    (self.extreme, self.others) = (extreme, others)
    texts =
      [extreme.text, extreme.day] + others
      + ["0445120924", "4000", "liege", String(extreme.number), "W0000001"] + Self.codes
  }

  private static let codes = CodeList.allCases.flatMap { $0.codes }

  /// Nil where a field takes none of the forms.
  static func change(
    _ kind: Change.Kind, _ extreme: Extreme, naming others: [String]
  ) -> Change? {
    var coder = ExtremeCoder(extreme, naming: others)
    while true {
      var (open, sealed) = (coder, ExtremeCoder?.some(coder))
      do throws(FieldError) {
        return try Change.read(Array(kind.rawValue.utf8).span, open: &open, private: &sealed)
      } catch {
        switch error {
        case .unusable(let name), .outOfRange(let name):
          let form = coder.forms["\(name)", default: 0] + 1
          guard form < coder.texts.count else { return nil }
          coder.forms["\(name)"] = form
        case .unexpected: return nil
        }
      }
    }
  }

  private let texts: [String]

  private func text(_ name: StaticString) -> String { texts[forms["\(name)", default: 0]] }
  private var count: Int { isInner ? 1 : extreme.count }

  mutating func text(_ name: StaticString, _ value: inout String?) { value = text(name) }

  mutating func number(_ name: StaticString, _ value: inout Int?) {
    let numbers = [extreme.number, 1, 100, 1_000]
    value = numbers[min(forms["\(name)", default: 0], numbers.count - 1)]
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool) { value = true }

  mutating func texts(_ name: StaticString, _ values: inout [String]) {
    values = Array(repeating: text(name), count: count)
  }

  mutating func objects<Item: FieldCoded>(
    _ name: StaticString, _ items: inout [Item]
  ) throws(FieldError) {
    var (item, coder) = (Item(), self)
    coder.isInner = true
    try item.code(&coder)
    items = Array(repeating: item, count: count)
  }
}
