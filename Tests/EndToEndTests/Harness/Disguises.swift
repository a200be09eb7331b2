/// A text that must be nowhere, in every form in which a file could still give it away.
///
/// Long texts are looked for in any bytes: as UTF-8, escaped as in JSON, as UTF-16, in both
/// alphabets of base64 at all three places of a group, in hexadecimal, and without case and
/// accents. A text of less than eight bytes stands in random bytes by chance sooner or later, so it
/// is looked for as a word of its own, away from long runs of base64.
struct Disguises {
  /// What to look for, and the text that it gives away, by its first eight bytes.
  private var exact: [UInt64: [(bytes: [UInt8], text: String)]] = [:]
  private var folded: [UInt64: [(bytes: [UInt8], text: String)]] = [:]
  private var words: Set<String> = []
  /// How many texts are looked for.
  private(set) var count = 0

  init(_ texts: some Sequence<String>) {
    for text in Set(texts) { add(text) }
  }

  private mutating func add(_ text: String) {
    guard text.utf8.count >= 8 else {
      let names = text.split(separator: " ").filter {
        $0.count >= 3 && $0.first?.isUppercase == true
      }
      words.formUnion(names.map { String($0) })
      count += names.isEmpty ? 0 : 1
      return
    }
    count += 1
    for bytes in Self.forms(of: text) where bytes.count >= 8 {
      exact[Self.beginning(bytes, 0), default: []].append((bytes, text))
    }
    let bytes = Self.fold(text)
    if bytes.count >= 8 { folded[Self.beginning(bytes, 0), default: []].append((bytes, text)) }
  }

  /// The texts that some bytes give away.
  func found(in bytes: [UInt8]) -> Set<String> {
    var found = Self.search(bytes, for: exact)
    let text = String(decoding: bytes, as: UTF8.self)
    found.formUnion(Self.search(Self.fold(text), for: folded))
    if !text.unicodeScalars.contains("\u{FFFD}") { found.formUnion(words.intersection(runs(text))) }
    return found
  }

  private static func search(
    _ bytes: [UInt8], for forms: [UInt64: [(bytes: [UInt8], text: String)]]
  ) -> Set<String> {
    guard bytes.count >= 8 else { return [] }
    var (found, window): (Set<String>, UInt64) = ([], beginning(bytes, 0) >> 8)
    for end in 7..<bytes.count {
      window = window << 8 | UInt64(bytes[end])
      guard let candidates = forms[window] else { continue }
      for form in candidates where bytes[(end - 7)...].starts(with: form.bytes) {
        found.insert(form.text)
      }
    }
    return found
  }

  private static func beginning(_ bytes: [UInt8], _ start: Int) -> UInt64 {
    bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The runs of letters, digits, `_` and `-` that are too short for the base64 of a key or a hash.
  private func runs(_ text: String) -> Set<String> {
    Set(
      text.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
        .filter { $0.utf8.count < 11 }.map { String($0) })
  }
}

extension Disguises {
  /// A text in every form that is looked for byte by byte.
  private static func forms(of text: String) -> [[UInt8]] {
    let utf8 = Array(text.utf8)
    let wide = text.utf16.map { (UInt8($0 >> 8), UInt8($0 & 0xFF)) }
    var forms = [
      utf8, json(text, ascii: false), json(text, ascii: true), wide.flatMap { [$0.0, $0.1] },
      wide.flatMap { [$0.1, $0.0] }, hexadecimal(utf8),
    ]
    for alphabet in ["+/", "-_"] {
      forms += (0..<3).map { base64(utf8, after: $0, last: alphabet) }
    }
    return forms
  }

  private static func json(_ text: String, ascii: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "\"", "\\": Array("\\\(scalar)".utf8)
      case "\n": Array("\\n".utf8)
      case _ where scalar.value < 0x20 || ascii && !scalar.isASCII:
        String(scalar).utf16.flatMap {
          Array("\\u".utf8) + hexadecimal([UInt8($0 >> 8), UInt8($0 & 0xFF)])
        }
      default: Array(String(scalar).utf8)
      }
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  }

  /// The characters of base64 that depend on these bytes alone, whatever stands before and after,
  /// when so many bytes of the first group stand before them.
  private static func base64(_ bytes: [UInt8], after count: Int, last: String) -> [UInt8] {
    let alphabet = Array(
      ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + last).utf8)
    let bits = ([UInt8](repeating: 0, count: count) + bytes).flatMap { byte in
      (0..<8).map { byte >> (7 - UInt8($0)) & 1 }
    }
    let first = (8 * count + 5) / 6
    return (first..<bits.count / 6).map { place in
      alphabet[Int(bits[6 * place..<6 * place + 6].reduce(0) { $0 << 1 | $1 })]
    }
  }

  /// A text in small letters without accents.
  static func fold(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        folded.append((0x41...0x5A).contains(byte) ? byte + 32 : byte)
      } else if let letters = plainLetters(of: scalar) {
        folded += letters.lowercased().utf8
      } else if scalar.properties.generalCategory != .nonspacingMark {
        folded += String(scalar).lowercased().utf8
      }
    }
    return folded
  }

  /// The letters in Unicode's name of a character: E of "LATIN SMALL LETTER E WITH ACUTE".
  private static func plainLetters(of scalar: Unicode.Scalar) -> Substring? {
    guard let words = scalar.properties.name?.split(separator: " "), words.count > 3,
      words[0] == "LATIN", words[2] == "LETTER"
    else { return nil }
    return words[3]
  }
}
