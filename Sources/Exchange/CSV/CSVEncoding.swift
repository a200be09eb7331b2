internal import Domain

/// How the bytes of a file stand for text; by the names of the command line.
package enum CSVEncoding: String, CaseIterable, Sendable {
  /// With or without a byte order mark.
  case utf8
  /// What Windows programs of Western Europe write, a superset of Latin-1.
  case windows1252 = "windows"
  /// What programs of old Macintoshes wrote, and some still do.
  case macRoman = "mac"
  /// Code page 850, of DOS and of what is printed in a console.
  case dos850 = "dos"
  /// In either order of bytes, as a mark or the zeros between the letters tell.
  case utf16
  /// UTF-8 that somebody took for Windows and wrote as UTF-8 once more.
  case doubled = "double"

  /// What a file is most probably in: told by what no other can be, or else by which of the old
  /// ones gives most letters of the languages of Belgium.
  package init(recognising file: [UInt8]) {
    if Self.isWide(file) {
      self = .utf16
    } else if (try? UTF8Span(validating: file.span)) != nil {
      self = Self.doubledText(of: file) == nil ? .utf8 : .doubled
    } else {
      let old: [CSVEncoding] = [.windows1252, .macRoman, .dos850]
      self = old.dropFirst().reduce(old[0]) { found, other in
        other.letters(in: file) > found.letters(in: file) ? other : found
      }
    }
  }

  /// Whether nobody needs to be asked.
  package var isCertain: Bool {
    switch self {
    case .utf8, .utf16: true
    case .windows1252, .macRoman, .dos850, .doubled: false
    }
  }

  /// As UTF-8; bytes that stand for nothing become controls, which a reader refuses with their
  /// position.
  func utf8(_ file: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: file
    case .windows1252: Self.utf8(file, Self.windows)
    case .macRoman: Self.utf8(file, Self.mac)
    case .dos850: Self.utf8(file, Self.dos)
    case .utf16: Self.narrow(file)
    case .doubled: Self.doubledText(of: file) ?? file
    }
  }

  /// Words with a letter beyond ASCII, each once: by them somebody sees whether it is read rightly.
  ///
  /// Those with a letter that is rare here come first: it is most often wrong.
  package func samples(of file: [UInt8], atMost most: Int = 3) -> [String] {
    var (rare, others): ([String], [String]) = ([], [])
    let text = String(decoding: utf8(file), as: UTF8.self)
    for part in text.split(whereSeparator: { !$0.isLetter && $0 != "-" && $0 != "'" }) {
      guard rare.count < most else { break }
      let word = String(part)
      let letters = part.unicodeScalars.filter { !$0.isASCII }
      guard !letters.isEmpty, !rare.contains(word), !others.contains(word) else { continue }
      if !letters.allSatisfy(Self.usual.contains) {
        rare.append(word)
      } else if others.count < most {
        others.append(word)
      }
    }
    return Array((rare + others).prefix(most))
  }

  private static func utf8(_ file: [UInt8], _ table: [Unicode.Scalar]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(file.count + file.count / 16)
    for byte in file {
      if byte < 0x80 { text.append(byte) } else { text += String(table[Int(byte) - 0x80]).utf8 }
    }
    return text
  }

  private func letters(in file: [UInt8]) -> Int {
    let table = self == .macRoman ? Self.mac : self == .dos850 ? Self.dos : Self.windows
    var (count, before): (Int, UInt8) = (0, 0)
    for byte in file {
      if byte >= 0x80 {
        let letter = table[Int(byte) - 0x80]
        // Nobody writes a capital within a word.
        let isWithin = letter.properties.isUppercase && before.isSmallLetter
        count += Self.usual.contains(letter) && !isWithin ? 1 : -1
      }
      before = byte
    }
    return count
  }

  private static let usual = Set("éèêëàâäáçîïíôöóùûüúœæñÉÈÊËÀÂÄÇÎÏÔÖÙÛÜŒ’«»€°–·".unicodeScalars)

  // MARK: UTF-16

  private static func isWide(_ file: [UInt8]) -> Bool {
    if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) { return true }
    // Letters and separators of a first line have a zero each.
    let start = file.prefix(200)
    return start.count > 3 && start.count(where: { $0 == 0 }) * 3 > start.count
  }

  private static func narrow(_ file: [UInt8]) -> [UInt8] {
    let hasMark = file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF])
    let isBig = file.starts(with: [0xFE, 0xFF]) || !hasMark && file.first == 0
    let body = file.dropFirst(hasMark ? 2 : 0)
    var units: [UInt16] = []
    units.reserveCapacity(body.count / 2)
    var place = body.startIndex
    while place + 1 < body.endIndex {
      let (one, other) = (UInt16(body[place]), UInt16(body[place + 1]))
      units.append(isBig ? one << 8 | other : other << 8 | one)
      place += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  // MARK: UTF-8 twice

  /// Also of the controls that stand there in Latin-1.
  static func windowsByte(of scalar: Unicode.Scalar) -> UInt8? {
    windowsBytes[scalar] ?? ((0x80...0x9F).contains(scalar.value) ? UInt8(scalar.value) : nil)
  }

  /// Nil where it is not, or only in part; what was written three times is read so.
  private static func doubledText(of file: [UInt8]) -> [UInt8]? {
    singled(file).map { bytes in doubledText(of: bytes) ?? bytes }
  }

  private static func singled(_ file: [UInt8]) -> [UInt8]? {
    let start = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = String(decoding: file[start...], as: UTF8.self)
    var bytes: [UInt8] = []
    var isWritten = false
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
      } else if let byte = windowsByte(of: scalar) {
        bytes.append(byte)
        isWritten = true
      } else {
        return nil
      }
    }
    guard isWritten, (try? UTF8Span(validating: bytes.span)) != nil else { return nil }
    return bytes
  }

  private static let windowsBytes: [Unicode.Scalar: UInt8] = Dictionary(
    windows.enumerated().map { ($0.element, UInt8($0.offset + 0x80)) }
  ) { first, _ in first }

  // MARK: Tables, from byte 80 on

  /// After the tables of Microsoft's code page 1252, whose five unassigned bytes become controls.
  private static let windows: [Unicode.Scalar] =
    [
      "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž",
      "\u{8F}", "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}",
      "ž", "Ÿ",
    ] + (0xA0...0xFF).map { Unicode.Scalar(UInt8($0)) }

  /// After Apple's table of 1998, with the euro.
  private static let mac = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
      .unicodeScalars)

  /// After IBM's code page 850.
  private static let dos = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
      + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}")
      .unicodeScalars)
}
