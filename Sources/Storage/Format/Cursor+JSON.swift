/// JSON (RFC 8259) without spaces between its parts.
extension Cursor {
  mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = at
    skipPlain()
    let isASCII = next < 0x80
    while next >= 0x80 {
      guard skipScalar() else { return nil }
      skipPlain()
    }
    if next == UInt8(ascii: "\"") {
      let text = text(start..<at, isASCII: isASCII)
      return take(UInt8(ascii: "\"")) ? text : nil
    }
    return escapedString(begunAt: start)
  }

  func text(_ place: Range<Int>, isASCII: Bool) -> String {
    unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(place), isKnownASCII: isASCII))
  }

  /// False when it is not well formed, or nested too deeply.
  mutating func skipValue(depth: Int = 0) -> Bool {
    guard depth < 32 else { return false }
    switch next {
    case UInt8(ascii: "\""): return skipString()
    case UInt8(ascii: "{"): return skipObject(depth: depth)
    case UInt8(ascii: "["): return skipList(depth: depth)
    case UInt8(ascii: "t"): return take("true")
    case UInt8(ascii: "f"): return take("false")
    case UInt8(ascii: "n"): return take("null")
    default: return skipNumber()
    }
  }

  mutating func skipObject(depth: Int = 0) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return true }
    repeat {
      guard skipString(), take(UInt8(ascii: ":")), skipValue(depth: depth + 1) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}"))
  }

  private mutating func skipList(depth: Int) -> Bool {
    guard take(UInt8(ascii: "[")) else { return false }
    if take(UInt8(ascii: "]")) { return true }
    repeat {
      guard skipValue(depth: depth + 1) else { return false }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]"))
  }

  private mutating func skipNumber() -> Bool {
    _ = take(UInt8(ascii: "-"))
    let start = at
    skipDigits()
    guard at > start, at == start + 1 || bytes[start] != 0x30 else { return false }
    if take(UInt8(ascii: ".")) {
      let fraction = at
      skipDigits()
      guard at > fraction else { return false }
    }
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
    _ = take(UInt8(ascii: "+")) || take(UInt8(ascii: "-"))
    let exponent = at
    skipDigits()
    return at > exponent
  }

  private mutating func skipDigits() { while next >= 0x30, next <= 0x39 { _ = take(count: 1) } }

  private mutating func skipString() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while true {
      skipPlain()
      switch next {
      case UInt8(ascii: "\""): return take(UInt8(ascii: "\""))
      case UInt8(ascii: "\\"): guard escape() != nil else { return false }
      default: guard skipScalar() else { return false }
      }
    }
  }

  private mutating func escapedString(begunAt start: Int) -> String? {
    var text = Array(bytes[start..<at])
    while !take(UInt8(ascii: "\"")) {
      let piece = at
      if next == UInt8(ascii: "\\") {
        guard let scalar = escape() else { return nil }
        text += Array(String(Character(scalar)).utf8)
        continue
      }
      if next >= 0x80 { guard skipScalar() else { return nil } } else { skipPlain() }
      guard at > piece else { return nil }
      text += bytes[piece..<at]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A lone surrogate stands for nothing.
  private mutating func escape() -> Unicode.Scalar? {
    guard take(UInt8(ascii: "\\")), let letter = take(count: 1) else { return nil }
    switch bytes[letter.lowerBound] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return escapedScalar()
    default: return nil
    }
  }

  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = hexadecimal() else { return nil }
    guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
    guard take("\\u"), let second = hexadecimal(), (0xDC00...0xDFFF).contains(second) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt32? {
    guard let place = take(count: 4) else { return nil }
    var value: UInt32 = 0
    for byte in bytes[place] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
