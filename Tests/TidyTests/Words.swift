/// The words of a text or of code, in lower case, names taken apart at their capitals.
///
/// Letters are those of ASCII and of the two-byte characters of Latin-1 and Latin Extended-A; byte
/// by byte, since whole sources are read.
enum Words {
  static func of(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var word: [UInt8] = []
    for index in bytes.indices {
      let isLetter = isLetter(bytes, index)
      if !word.isEmpty, !isLetter || isCapital(bytes, index) {
        words.append(String(decoding: word, as: UTF8.self))
        word = []
      }
      if isLetter { word.append(lower(bytes, index)) }
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  private static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  private static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isUpper(byte) || isLower(byte) }
    let first = byte >= 0xC0 ? byte : (index > 0 ? bytes[index - 1] : 0)
    return first >= 0xC3 && first <= 0xC5
  }

  /// Whether a name goes on with a new word here: `bestMatch`, `URLSession`.
  private static func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard isUpper(bytes[index]), index > 0 else { return false }
    let next = index + 1 < bytes.count && isLower(bytes[index + 1])
    return isLower(bytes[index - 1]) || (isUpper(bytes[index - 1]) && next)
  }

  private static func lower(_ bytes: [UInt8], _ index: Int) -> UInt8 {
    let byte = bytes[index]
    if isUpper(byte) { return byte + 0x20 }
    let isLatin = index > 0 && bytes[index - 1] == 0xC3
    return isLatin && byte >= 0x80 && byte <= 0x9E ? byte + 0x20 : byte
  }
}
