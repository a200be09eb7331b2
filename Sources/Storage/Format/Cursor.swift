import Glibc

/// A place in the bytes of one line, moved forward by what is recognised there.
///
/// Only `string()` allocates. Past the end it reads zero, a byte that no line may hold, so that
/// every rule fails there.
struct Cursor {
  let bytes: [UInt8]
  private(set) var at: Int
  let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "outside the bytes")
    at = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { at == end }
  var next: UInt8 { at < end ? unsafe bytes.span[unchecked: at] : 0 }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte, byte != 0 else { return false }
    at += 1
    return true
  }

  mutating func take(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard end - at >= count, holds(literal, at: at..<at + count) else { return false }
    at += count
    return true
  }

  func holds(_ literal: StaticString, at place: Range<Int>) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard place.count == count else { return false }
    return unsafe bytes.span.extracting(place).withUnsafeBytes { found in
      guard let start = found.baseAddress else { return true }
      return unsafe memcmp(start, literal.utf8Start, count) == 0
    }
  }

  mutating func take(count: Int) -> Range<Int>? {
    guard count >= 0, end - at >= count else { return nil }
    at += count
    return at - count..<at
  }

  mutating func goBack(to place: Int) { at = place }

  /// Letters, digits and `. _ -` in quotes; gives the place of what stands between them.
  mutating func token(emptyAllowed: Bool = false) -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = at
    at = endOfToken()
    let range = start..<at
    guard take(UInt8(ascii: "\"")), emptyAllowed || !range.isEmpty else { return nil }
    return range
  }

  /// No leading zeros, no `-0`, no fraction.
  var isAtNumber: Bool { next == UInt8(ascii: "-") || (0x30...0x39).contains(next) }

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

  private func endOfToken() -> Int {
    let span = bytes.span
    var place = at
    unsafe Self.tokenBytes.withUnsafeBufferPointer { isToken in
      while place < end, unsafe isToken[Int(span[unchecked: place])] { place += 1 }
    }
    return place
  }

  /// One look a byte: a third of a line is tokens.
  private static let tokenBytes: [Bool] = (0...255).map { (byte: UInt8) in
    switch UnicodeScalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": true
    default: false
    }
  }
}

extension Cursor {
  mutating func skipPlain() { at = endOfPlain() }

  /// Where a control, quote, backslash or byte beyond ASCII stands, eight bytes at a time: the
  /// lowest bit set in `marks` belongs to the first (after Warren, *Hacker's Delight*, 6-1).
  private func endOfPlain() -> Int {
    let span = unsafe bytes.span.bytes
    var place = at
    while end - place >= 8 {
      let word = unsafe UInt64(
        littleEndian: span.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self))
      let quote = word ^ (Self.ones &* 0x22)
      let backslash = word ^ (Self.ones &* 0x5C)
      let below = (word &- Self.ones &* 0x20) | (quote &- Self.ones) | (backslash &- Self.ones)
      let marks = (word | below) & (Self.ones &* 0x80)
      guard marks == 0 else { return place + marks.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < end, unsafe Self.isPlain(bytes.span[unchecked: place]) { place += 1 }
    return place
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != 0x22 && byte != 0x5C
  }

  /// One character beyond ASCII, well-formed (Unicode 15, table 3-7: nothing overlong, no
  /// surrogate, nothing above U+10FFFF).
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

extension [UInt8] {
  func token(_ place: Range<Int>) -> String {
    unsafe String(copying: UTF8Span(unchecked: span.extracting(place), isKnownASCII: true))
  }
}
