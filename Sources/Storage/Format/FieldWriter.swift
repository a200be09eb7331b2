// One JSON object, written field by field in the order they come, without spaces:
//
//     {"name":"Réserve","places":2,"pilot":true,"families":["a","b"],"stages":[{"code":"x"}]}
//
// In a text, `"` and `\` are escaped with `\`, and the controls below U+0020 with `\b \t \n \f \r`
// or else `\u00` and two lower-case hexadecimal digits. Everything else stands as it is, in UTF-8.

import Domain

/// Writes a payload's fields as the bytes of a JSON object.
struct FieldWriter: FieldCoder {
  private var body: [UInt8] = [UInt8(ascii: "{")]

  var isEmpty: Bool { body.count == 1 }

  var bytes: [UInt8] { body + [UInt8(ascii: "}")] }

  mutating func text(_ name: StaticString, _ value: inout String?) {
    guard let value else { return }
    begin(name)
    body.append(text: value)
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) {
    guard let value else { return }
    begin(name)
    body.append(number: value)
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool) {
    guard value else { return }
    begin(name)
    body.append(ascii: "true")
  }

  mutating func texts(_ name: StaticString, _ values: inout [String]) {
    guard !values.isEmpty else { return }
    begin(name)
    for (index, value) in values.enumerated() {
      body.append(index == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
      body.append(text: value)
    }
    body.append(UInt8(ascii: "]"))
  }

  mutating func objects<Item: FieldCoded>(_ name: StaticString, _ items: inout [Item])
    throws(FieldError)
  {
    guard !items.isEmpty else { return }
    begin(name)
    for index in items.indices {
      body.append(index == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
      body.append(UInt8(ascii: "{"))
      try items[index].code(&self)
      body.append(UInt8(ascii: "}"))
    }
    body.append(UInt8(ascii: "]"))
  }

  private mutating func begin(_ name: StaticString) {
    if body.last != UInt8(ascii: "{") { body.append(UInt8(ascii: ",")) }
    body.append(UInt8(ascii: "\""))
    body.append(ascii: name)
    body.append(ascii: "\":")
  }
}

extension [UInt8] {
  mutating func append(ascii literal: StaticString) {
    unsafe append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  mutating func append(number: Int) { append(contentsOf: String(number).utf8) }

  mutating func append(text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append(ascii: "\\\"")
      case UInt8(ascii: "\\"): append(ascii: "\\\\")
      case 0x08: append(ascii: "\\b")
      case 0x09: append(ascii: "\\t")
      case 0x0A: append(ascii: "\\n")
      case 0x0C: append(ascii: "\\f")
      case 0x0D: append(ascii: "\\r")
      case 0..<0x20:
        append(ascii: "\\u00")
        let digits = String(byte, radix: 16)
        append(contentsOf: (byte < 16 ? "0" + digits : digits).utf8)
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }
}
