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
    fold(text.utf8Span.span, into: &folded)
  }

  /// Of whole scalars in UTF-8.
  private static func fold(_ source: Span<UInt8>, into folded: inout some FoldedBytes) {
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

  /// Adds, each behind a space, the words that are also written without their sign, or with the
  /// letters that stand for it: `o'brien`, `müller`.
  static func foldOtherSpellings(of text: String, into folded: inout some FoldedBytes) {
    let bytes = text.utf8Span.span
    guard var place = sign(in: bytes, from: 0)?.lowerBound else { return }
    while true {
      while place > 0, !isBetweenWords(bytes[place - 1]) { place -= 1 }
      let end = wordEnd(in: bytes, from: place)
      folded.append(UInt8(ascii: " "))
      while let sign = sign(in: bytes, from: place), sign.upperBound <= end {
        fold(bytes.extracting(place..<sign.lowerBound), into: &folded)
        for letter in letters(for: bytes[sign.upperBound - 1]).utf8 { folded.append(letter) }
        place = sign.upperBound
      }
      fold(bytes.extracting(place..<end), into: &folded)
      guard let next = sign(in: bytes, from: end)?.lowerBound else { return }
      place = next
    }
  }

  /// Any other space is one of the word's signs, and becomes a plain one.
  private static func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
  }

  private static func wordEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, !isBetweenWords(bytes[end]) { end += 1 }
    return end
  }

  /// The next apostrophe, or letter with two dots; asked of every text that is searched.
  private static func sign(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    for place in start..<bytes.count {
      switch bytes[place] {
      case 0x27: return place..<place + 1
      // `’`: E2 80 99.
      case 0x99 where place >= 2 && bytes[place - 1] == 0x80 && bytes[place - 2] == 0xE2:
        return place - 2..<place + 1
      // `ÄÖÜäöü`: C3 and what `letters(for:)` knows.
      case let byte where place > 0 && bytes[place - 1] == 0xC3 && !letters(for: byte).isEmpty:
        return place - 1..<place + 1
      case _: continue
      }
    }
    return nil
  }

  /// For a sign's last byte.
  private static func letters(for byte: UInt8) -> String {
    switch byte {
    case 0x84, 0xA4: "ae"
    case 0x96, 0xB6: "oe"
    case 0x9C, 0xBC: "ue"
    case _: ""
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
