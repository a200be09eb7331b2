/// Where the rows of a CSV file begin, and what separates its cells.
struct CSVStart: Equatable {
  let offset: Int
  let line: Int
  let separator: UInt8

  init(of bytes: [UInt8]) {
    let mark = Self.markLength(of: bytes)
    let firstLine = bytes[mark...].prefix { !CSVScanner.endsLine($0) }
    if firstLine.count == 5, firstLine.starts(with: "sep=".utf8), let declared = firstLine.last {
      let rest = bytes[(mark + 5)...]
      offset = mark + 5 + (rest.starts(with: "\r\n".utf8) ? 2 : min(1, rest.count))
      line = 2
      separator = declared
    } else {
      offset = mark
      line = 1
      separator = Self.commonest(in: bytes[mark...])
    }
  }

  /// Of the byte order mark, which some programs put before UTF-8.
  static func markLength(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Of those that are used as often, the first is taken.
  static let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]

  /// Outside quotes.
  private static func commonest(in bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts = Dictionary(uniqueKeysWithValues: separators.map { ($0, 0) })
    var quoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      if CSVScanner.endsLine(byte) { break }
      counts[byte]? += 1
    }
    return separators.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) } ?? separators[0]
  }
}
