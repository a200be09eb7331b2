/// Walks the bytes of a JSON text; without recursion, so that no depth of it is too much.
struct JSONScanner {
  private let bytes: [UInt8]
  private var place: Int
  private(set) var line = 1

  /// The bytes must be valid UTF-8 for all but `position`.
  init(_ bytes: [UInt8], from start: Int) { (self.bytes, place) = (bytes, start) }

  /// The first byte that is no space; nil at the end.
  var next: UInt8? {
    mutating get {
      while place < bytes.count, Self.spaces.contains(bytes[place]) {
        if bytes[place] == UInt8(ascii: "\n") { line += 1 }
        place += 1
      }
      return place < bytes.count ? bytes[place] : nil
    }
  }

  /// Where it ceases to be JSON.
  var wrong: CSVError { .notJSON(position(of: place)) }
  /// It is JSON and no table.
  var unfit: CSVError { .noTable(position(of: place)) }

  /// In lines, and in characters of the line.
  func position(of place: Int) -> CSVPosition {
    let before = bytes[..<min(place, bytes.count)]
    let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    let own = before.lastIndex(of: UInt8(ascii: "\n")).map { before[($0 + 1)...] } ?? before
    return CSVPosition(line: line, column: 1 + own.count { $0 & 0xC0 != 0x80 })
  }

  mutating func require(_ sign: Unicode.Scalar) throws(CSVError) {
    guard next == UInt8(ascii: sign) else { throw wrong }
    place += 1
  }

  /// What stands between commas, after an opening bracket.
  mutating func items(
    until end: Unicode.Scalar, _ item: (inout JSONScanner) throws(CSVError) -> Void
  ) throws(CSVError) {
    if next == UInt8(ascii: end) {
      place += 1
      return
    }
    while true {
      try item(&self)
      guard next == UInt8(ascii: ",") else { return try require(end) }
      place += 1
    }
  }

  /// A value as the CSV of the same list has it.
  mutating func cell() throws(CSVError) -> String {
    guard next == UInt8(ascii: "[") else { return try simple() }
    place += 1
    var texts: [String] = []
    try items(until: "]") { scanner throws(CSVError) in texts.append(try scanner.simple()) }
    return texts.allSatisfy(\.isEmpty) ? "" : CellList.joined(texts: texts)
  }

  private mutating func simple() throws(CSVError) -> String {
    switch next {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "["), UInt8(ascii: "{"): throw unfit
    case UInt8(ascii: "t"): return try word("true")
    case UInt8(ascii: "f"): return try word("false")
    case UInt8(ascii: "n"):
      _ = try word("null")
      return ""
    case .some, nil: return try number()
    }
  }

  private mutating func word(_ word: String) throws(CSVError) -> String {
    guard bytes[place...].starts(with: word.utf8) else { throw wrong }
    place += word.utf8.count
    return word
  }

  /// As it is written.
  private mutating func number() throws(CSVError) -> String {
    let start = place
    _ = skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func digits() throws(CSVError) {
    let count = bytes[place...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      .count
    guard count > 0 else { throw wrong }
    place += count
  }

  mutating func string() throws(CSVError) -> String {
    try require("\"")
    var text: [UInt8] = []
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped()
      case 0x20...:
        text.append(byte)
        place += 1
      default: throw wrong
      }
    }
    throw wrong
  }

  /// What stands for another character: `\n`, `\u00e9`.
  private mutating func escaped() throws(CSVError) -> [UInt8] {
    guard place + 1 < bytes.count else { throw wrong }
    if let meant = Self.escapes[bytes[place + 1]] {
      place += 2
      return [meant]
    }
    let first = try unit()
    let low = 0xDC00...0xDFFF
    guard (0xD800...0xDBFF).contains(first) else { return try utf8(UInt32(first)) }
    let start = place
    let second = try unit()
    guard low.contains(Int(second)) else {
      place = start
      throw wrong
    }
    return try utf8(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
  }

  private func utf8(_ value: UInt32) throws(CSVError) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { throw wrong }
    return Array(String(scalar).utf8)
  }

  /// Sixteen bits in four digits.
  private mutating func unit() throws(CSVError) -> UInt16 {
    let digits = bytes[place...].dropFirst(2).prefix(4)
    guard bytes[place...].starts(with: "\\u".utf8), digits.count == 4,
      digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw wrong }
    place += 6
    return unit
  }

  private static let spaces = Array(" \n\r\t".utf8)
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]
}
