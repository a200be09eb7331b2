import Testing

@testable import Exchange

/// Files as other programs write them.
@Suite struct CSVEncodingTests {
  private static let text = "Prénom;Nom\nHélène;Lefèvre\nZoé;Noël\nÇelik;D’Haese\n"

  /// The same text, as programs wrote it that are long gone; made with Python's codecs.
  private static let files: [(CSVEncoding, [UInt8])] = [
    (.utf8, Array(text.utf8)), (.utf8, [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
    (.windows1252, old([0xE9, 0xE8, 0xEB, 0xC7, 0x92])),
    (.macRoman, old([0x8E, 0x8F, 0x91, 0x82, 0xD5])),
    (.dos850, old([0x82, 0x8A, 0x89, 0x80, 0x27])),
    (.utf16, [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    (.utf16, [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
    (.utf16, text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    (
      .doubled,
      Array(
        "Pr\u{C3}\u{A9}nom;Nom\nH\u{C3}\u{A9}l\u{C3}\u{A8}ne;Lef\u{C3}\u{A8}vre\nZo\u{C3}\u{A9};No\u{C3}\u{AB}l\n\u{C3}\u{2021}elik;D\u{E2}\u{20AC}\u{2122}Haese\n"
          .utf8)
    ),
  ]

  /// The letters in this order: e acute, e grave, e diaeresis, C cedilla, apostrophe.
  private static func old(_ letters: [UInt8]) -> [UInt8] {
    let known: [Unicode.Scalar: UInt8] = [
      "é": letters[0], "è": letters[1], "ë": letters[2], "Ç": letters[3], "’": letters[4],
    ]
    return text.unicodeScalars.map { known[$0] ?? UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test(arguments: 0..<9)
  func `a file is recognised and read`(place: Int) throws {
    let (encoding, bytes) = Self.files[place]
    #expect(CSVEncoding(recognising: bytes) == encoding)
    let table = try CSVReader.read(bytes, as: encoding)
    #expect(table.header == ["Prénom", "Nom"])
    #expect(table.rows[..<2].map(\.cells) == [["Hélène", "Lefèvre"], ["Zoé", "Noël"]])
    #expect(table.rows[2].cells[0] == "Çelik")
    #expect(encoding.samples(of: bytes) == ["Prénom", "Hélène", "Lefèvre"])
  }

  @Test(arguments: ["", "a", "a;b\n1;2", "Hélène", "Ãgata", "ÃÃ", "100 €"])
  func `what is written today is taken for nothing else`(text: String) {
    #expect(CSVEncoding(recognising: Array(text.utf8)) == .utf8)
  }
}
