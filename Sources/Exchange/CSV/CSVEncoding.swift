/// How the bytes of a CSV file stand for text.
package enum CSVEncoding: Sendable {
  /// With or without a byte order mark.
  case utf8
  /// What Windows programs of Western Europe write, a superset of Latin-1.
  case windows1252

  /// Bytes 80 to 9F after the table of Windows code page 1252; its five unassigned bytes become the
  /// controls of those numbers, which the reader refuses with their position.
  static func utf8(fromWindows1252 bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0: text += String(upperControls[Int(byte) - 0x80]).utf8
      default: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
      }
    }
    return text
  }

  private static let upperControls: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
