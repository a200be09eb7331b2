/// A place in the bytes of one line, moved forward by what is recognised there.
///
/// Nothing here allocates but `string()`. Reading past the end gives zero, a byte that no line may
/// hold, so that every rule fails there by itself.
struct Cursor {
  let bytes: [UInt8]
  private(set) var at: Int
  let end: Int

  /// Stands at the beginning of a part of the bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { at == end }

  /// The byte here, zero at the end.
  var next: UInt8 { at < end ? bytes[at] : 0 }

  /// Moves over one byte if it stands here.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte, byte != 0 else { return false }
    at += 1
    return true
  }

  /// Moves over an ASCII text if it stands here.
  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard end - at >= count else { return false }
    let start = unsafe literal.utf8Start
    for index in 0..<count where unsafe bytes[at + index] != start[index] { return false }
    at += count
    return true
  }

  /// Moves over so many bytes and gives their place; nil when there are fewer, or for less than none.
  mutating func take(count: Int) -> Range<Int>? {
    guard count >= 0, end - at >= count else { return nil }
    at += count
    return at - count..<at
  }

  /// Stands again where it stood before.
  mutating func goBack(to place: Int) { at = place }

  /// Moves over a quoted token, letters, digits and `. _ -` only, and gives the place of what
  /// stands between the quotes.
  mutating func token(emptyAllowed: Bool = false) -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = at
    while Self.isTokenByte(next) { at += 1 }
    let range = start..<at
    guard take(UInt8(ascii: "\"")), emptyAllowed || !range.isEmpty else { return nil }
    return range
  }

  /// Moves over a whole number: no leading zeros, no `-0`, no fraction.
  mutating func number() -> Int? {
    let negative = take(UInt8(ascii: "-"))
    let start = at
    var value = 0
    while next >= 0x30, next <= 0x39 {
      let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = tens.subtractingReportingOverflow(Int(next) - 0x30)
      guard !tooLarge, !overflow else { return nil }
      value = sum
      at += 1
    }
    // Counted below zero, where one more number fits.
    guard at > start, bytes[start] != 0x30 || (at == start + 1 && !negative) else { return nil }
    guard negative || value != Int.min else { return nil }
    return negative ? value : -value
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}

extension Cursor {
  /// Moves forward while the bytes are those of a text without anything to look at closely.
  mutating func skipPlain() {
    while at < end {
      let byte = bytes[at]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x80 { return }
      at += 1
    }
  }

  /// Moves over one character beyond ASCII; false when the bytes are not well-formed UTF-8
  /// (Unicode 15, table 3-7: nothing overlong, no surrogate, nothing above U+10FFFF).
  mutating func skipScalar() -> Bool {
    let (length, low, high): (Int, UInt8, UInt8)
    switch next {
    case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
    case 0xED: (length, low, high) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
    case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
    default: return false
    }
    guard end - at >= length, (low...high).contains(bytes[at + 1]) else { return false }
    for index in 2..<max(length, 2) where bytes[at + index] & 0xC0 != 0x80 { return false }
    at += length
    return true
  }
}
