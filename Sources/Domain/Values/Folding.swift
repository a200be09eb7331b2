/// For search and sort: lower case, without accents, in plain ASCII where it is Latin (`Nguyễn`,
/// `cœur`), one apostrophe and one space; other scripts in lower case; the middle dot of inclusive
/// writing is dropped, since nobody types it in a search: `animateur·rice` folds to
/// `animateurrice`.
enum Folding {
  static func bytes(of text: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    fold(String(text), into: &folded)
    return folded
  }

  /// Walks the bytes instead of the scalars, eight at a time, since most are ASCII.
  static func fold(_ text: String, into folded: inout some FoldedBytes) {
    let source = text.utf8Span.span
    var place = 0
    while place < source.count {
      let rest = source.count - place
      let ahead = word(source.extracting(place..<place + min(8, rest)))
      let plain = min((ahead & highest).trailingZeroBitCount &>> 3, rest)
      if plain > 0 {
        folded.append(lowered(ahead), count: plain)
        place += plain
      } else {
        let byte = source[place]
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        append(scalar(source.extracting(place..<place + length)), to: &folded)
        place += length
      }
    }
  }

  /// Of the words that are also written without their sign, or with the letters that stand for it:
  /// `o'brien`, `müller`; nil where there is none.
  static func otherSpelling(of text: String) -> String? {
    guard holdsSign(text.utf8Span.span) else { return nil }
    var words: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      var (other, isOther) = ("", false)
      for scalar in word.unicodeScalars {
        let letters = letters(for: scalar)
        isOther = isOther || letters != nil
        other.unicodeScalars.append(contentsOf: (letters ?? String(scalar)).unicodeScalars)
      }
      if isOther { words.append(other) }
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// An apostrophe, or a letter with two dots; asked of every text that is searched.
  private static func holdsSign(_ bytes: Span<UInt8>) -> Bool {
    var before: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == 0x27 { return true }
      if byte >= 0x80 {
        if before == 0xC3, [0x84, 0x96, 0x9C, 0xA4, 0xB6, 0xBC].contains(byte) { return true }
        if before == 0x80, byte == 0x99 { return true }
      }
      before = byte
    }
    return false
  }

  private static func letters(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x27, 0x2019: ""
    case 0xC4, 0xE4: "ae"
    case 0xD6, 0xF6: "oe"
    case 0xDC, 0xFC: "ue"
    default: nil
    }
  }

  /// At most eight bytes as one word, the first lowest; eight are read at once.
  @inline(__always) private static func word(_ bytes: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    if bytes.count == 8 {
      for place in 0..<8 { word |= UInt64(bytes[place]) &<< UInt64(place &* 8) }
    } else {
      for place in bytes.indices { word |= UInt64(bytes[place]) &<< UInt64(place &* 8) }
    }
    return word
  }

  private static let highest: UInt64 = 0x8080_8080_8080_8080

  /// Eight bytes with the capitals among them in lower case.
  private static func lowered(_ word: UInt64) -> UInt64 {
    let (plain, ones) = (word & ~highest, highest &>> 7)
    let fromA = plain &+ ones &* UInt64(0x80 - UInt8(ascii: "A"))
    let afterZ = plain &+ ones &* UInt64(0x7F - UInt8(ascii: "Z"))
    return word | (fromA & ~afterZ & ~word & highest) &>> 2
  }

  /// A string is always valid UTF-8: nothing has to be checked again.
  private static func scalar(_ bytes: Span<UInt8>) -> Unicode.Scalar {
    var value = UInt32(bytes[0]) & (0xFF >> UInt32(bytes.count + 1))
    for place in 1..<bytes.count { value = value << 6 | UInt32(bytes[place] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout some FoldedBytes) {
    switch LatinLetters.base(of: scalar) {
    case LatinLetters.severalLetters:
      for letter in LatinLetters.letters(of: scalar).utf8 { folded.append(letter) }
    case LatinLetters.noLetter: appendSign(scalar, to: &folded)
    case let letter: folded.append(letter)
    }
  }

  private static func appendSign(_ scalar: Unicode.Scalar, to folded: inout some FoldedBytes) {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: folded.append(UInt8(ascii: " "))
    case 0x2018, 0x2019, 0x02BC, 0x02B9, 0xB4, 0x2032: folded.append(UInt8(ascii: "'"))
    case 0x2010...0x2015, 0x2212: folded.append(UInt8(ascii: "-"))
    case 0x201C...0x201F, 0xAB, 0xBB: folded.append(UInt8(ascii: "\""))
    case let value where isDropped(value): break
    default: for byte in scalar.properties.lowercaseMapping.utf8 { folded.append(byte) }
    }
  }

  /// Combining marks, the middle dots, soft hyphens, joiners, direction marks, variation selectors.
  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    case 0xB7, 0x2022, 0x2027, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069: true
    case 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }
}

/// What folded bytes are put into.
protocol FoldedBytes {
  mutating func append(_ byte: UInt8)
  /// Adds the lowest bytes of a word, at most eight.
  mutating func append(_ word: UInt64, count: Int)
}

extension [UInt8]: FoldedBytes {
  mutating func append(_ word: UInt64, count: Int) {
    for place in 0..<count { append(UInt8(truncatingIfNeeded: word &>> UInt64(place &* 8))) }
  }
}
