internal import Domain

/// A JSON value (RFC 8259); members keep their order, so that the same data gives the same bytes.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case flag(Bool)
  case number(Int)
  /// In hundredths, written with a decimal point.
  case decimal(Int)
  case text(String)
  case list([JSONValue])
  case object([JSONMember])

  /// On one line, without spaces outside strings.
  package var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func lines(_ values: [JSONValue]) -> String {
    if values.isEmpty { return "[]\n" }
    return "[\n\(values.map(\.text).joined(separator: ",\n"))\n]\n"
  }

  private func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .flag(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number): bytes += "\(number)".utf8
    case .decimal(let hundredths): bytes += DecimalText.written(hundredths).utf8
    case .text(let text): Self.append(text, to: &bytes)
    case .list(let values): Self.append(values, between: "[]", to: &bytes) { $0.append(to: &$1) }
    case .object(let members):
      Self.append(members, between: "{}", to: &bytes) { member, bytes in
        Self.append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], between brackets: StaticString, to bytes: inout [UInt8],
    _ append: (Item, inout [UInt8]) -> Void
  ) {
    let brackets = Array("\(brackets)".utf8)
    bytes.append(brackets[0])
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(item, &bytes)
    }
    bytes.append(brackets[1])
  }

  /// Only what RFC 8259 says must be escaped is; everything else stays UTF-8.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case 0..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// A name and its value in an object.
package struct JSONMember: Equatable, Sendable {
  package let name: String
  package let value: JSONValue

  package init(_ name: String, _ value: JSONValue) {
    (self.name, self.value) = (name, value)
  }
}
