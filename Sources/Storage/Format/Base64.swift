/// Base64 for URLs without padding (RFC 4648, section 5), in its one canonical form: unused low
/// bits that are not zero would be a second spelling of the same bytes, and are refused.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// 255 for characters that have none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  static func decodedCount(_ characters: Int) -> Int { characters * 3 / 4 }

  static func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    let (start, whole) = (text.count, bytes.count / 3)
    text.append(contentsOf: repeatElement(0, count: (bytes.count * 4 + 2) / 3))
    var target = text.mutableSpan
    unsafe alphabet.withUnsafeBufferPointer { alphabet in
      // The room was made above, and six bits are within the alphabet.
      for group in 0..<whole {
        let (from, at) = (group * 3, start + group * 4)
        let high = unsafe UInt32(bytes[unchecked: from]) << 16
        let middle = unsafe UInt32(bytes[unchecked: from + 1]) << 8
        let bits = unsafe high | middle | UInt32(bytes[unchecked: from + 2])
        unsafe target[unchecked: at] = alphabet[Int(bits >> 18)]
        unsafe target[unchecked: at + 1] = alphabet[Int(bits >> 12 & 63)]
        unsafe target[unchecked: at + 2] = alphabet[Int(bits >> 6 & 63)]
        unsafe target[unchecked: at + 3] = alphabet[Int(bits & 63)]
      }
    }
    let left = bytes.count % 3
    guard left > 0 else { return }
    let next: UInt8 = left > 1 ? bytes[whole * 3 + 1] : 0
    let bits = UInt32(bytes[whole * 3]) << 16 | UInt32(next) << 8
    for place in 0...left {
      target[start + whole * 4 + place] = alphabet[Int(bits >> (18 - 6 * UInt32(place)) & 63)]
    }
  }

  static func characters(_ bytes: Span<UInt8>) -> [UInt8] {
    var characters: [UInt8] = []
    append(bytes, to: &characters)
    return characters
  }

  static func text(_ bytes: Span<UInt8>) -> String {
    String(decoding: characters(bytes), as: UTF8.self)
  }

  static func bytes(_ text: Span<UInt8>) -> [UInt8]? {
    var found: Int?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: decodedCount(text.count)) {
      room, count in
      var target = unsafe room.mutableSpan
      found = decode(text, into: &target)
      count = found ?? 0
    }
    return found == nil ? nil : bytes
  }

  /// `bytes` must have room.
  static func decode(_ text: Span<UInt8>, into bytes: inout MutableSpan<UInt8>) -> Int? {
    let count = decodedCount(text.count)
    guard text.count % 4 != 1, bytes.count >= count else { return nil }
    let whole = text.count / 4
    let isSound = unsafe values.withUnsafeBufferPointer { values in
      // Checked above, every index is within bounds: checking again takes half the time.
      for group in 0..<whole {
        let at = group * 4
        let first = unsafe UInt32(values[Int(text[unchecked: at])])
        let second = unsafe UInt32(values[Int(text[unchecked: at + 1])])
        let third = unsafe UInt32(values[Int(text[unchecked: at + 2])])
        let fourth = unsafe UInt32(values[Int(text[unchecked: at + 3])])
        guard first | second | third | fourth < 64 else { return false }
        let bits = first << 18 | second << 12 | third << 6 | fourth
        unsafe bytes[unchecked: group * 3] = UInt8(truncatingIfNeeded: bits >> 16)
        unsafe bytes[unchecked: group * 3 + 1] = UInt8(truncatingIfNeeded: bits >> 8)
        unsafe bytes[unchecked: group * 3 + 2] = UInt8(truncatingIfNeeded: bits)
      }
      return true
    }
    guard isSound else { return nil }
    return decodeTail(text, from: whole * 4, into: &bytes, at: whole * 3) ? count : nil
  }

  private static func decodeTail(
    _ text: Span<UInt8>, from start: Int, into bytes: inout MutableSpan<UInt8>, at target: Int
  ) -> Bool {
    guard start < text.count else { return true }
    var bits: UInt32 = 0
    for index in start..<text.count {
      let value = UInt32(values[Int(text[index])])
      guard value < 64 else { return false }
      bits = bits << 6 | value
    }
    if text.count - start == 2 {
      bytes[target] = UInt8(truncatingIfNeeded: bits >> 4)
      return bits & 0xF == 0
    }
    bytes[target] = UInt8(truncatingIfNeeded: bits >> 10)
    bytes[target + 1] = UInt8(truncatingIfNeeded: bits >> 2)
    return bits & 0x3 == 0
  }
}

extension Cursor {
  mutating func base64() -> [UInt8]? {
    guard let place = token(emptyAllowed: true) else { return nil }
    return Base64.bytes(bytes.span.extracting(place))
  }
}

extension [UInt8] {
  /// Appends `,"name":"…"`.
  mutating func append(base64 bytes: [UInt8], under name: StaticString) {
    append(ascii: ",\"")
    append(ascii: name)
    append(ascii: "\":\"")
    Base64.append(bytes.span, to: &self)
    append(ascii: "\"")
  }
}
