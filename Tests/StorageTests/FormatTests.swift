import Domain
import Testing

@testable import Storage

struct FormatTests {
  @Test(
    arguments: [
      ([], ""), ([0], "AA"), ([255, 254], "__4"), ([1, 2, 3], "AQID"),
      ([251, 255, 191, 0], "-_-_AA"),
    ] as [([UInt8], String)])
  func `base64 goes there and back`(bytes: [UInt8], text: String) {
    #expect(Base64.text(bytes.span) == text)
    let characters = Array(text.utf8)
    #expect(Base64.bytes(characters.span) == bytes)
  }

  @Test(arguments: ["A", "AB", "AAB", "AA=", "AA==", "A+AA", "A/AA", "AA AA", "AAAAA", "é"])
  func `base64 has one spelling`(text: String) {
    let characters = Array(text.utf8)
    #expect(Base64.bytes(characters.span) == nil)
  }

  @Test func `base64 of every length comes back`() {
    for count in 0..<100 {
      let bytes = Sodium.random(count)
      var text: [UInt8] = []
      Base64.append(bytes.span, to: &text)
      #expect(Base64.bytes(text.span) == bytes)
    }
  }

  @Test(arguments: [
    ("0", 0), ("7", 7), ("-1", -1), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min),
  ])
  func `a number is read`(text: String, number: Int) {
    var cursor = Cursor(Array(text.utf8), 0..<text.utf8.count)
    #expect(cursor.number() == number)
    #expect(cursor.isAtEnd)
  }

  @Test(arguments: [
    "", "-", "00", "01", "-0", "-01", "9223372036854775808", "-9223372036854775809",
  ])
  func `a number has one spelling`(text: String) {
    var cursor = Cursor(Array(text.utf8), 0..<text.utf8.count)
    #expect(cursor.number() == nil)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82],
      [0xE2, 0x28, 0xA1], [0xFF],
    ] as [[UInt8]])
  func `malformed UTF-8 is refused`(bytes: [UInt8]) {
    let quoted = [0x22] + bytes + [0x22]
    var cursor = Cursor(quoted, 0..<quoted.count)
    #expect(cursor.string() == nil)
    cursor = Cursor(quoted, 0..<quoted.count)
    #expect(cursor.skipValue() == false)
  }

  @Test(arguments: [
    "", "a", "é", "漢字", "🌱", "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}",
  ])
  func `a text goes there and back`(text: String) {
    var bytes: [UInt8] = []
    bytes.append(text: text)
    #expect(bytes == [0x22] + Array(text.utf8) + [0x22])
    var cursor = Cursor(bytes, 0..<bytes.count)
    #expect(cursor.string() == text)
  }

  @Test func `controls, quotes and backslashes are escaped, nothing else`() {
    for value in 0..<0x80 {
      let text = String(UnicodeScalar(UInt8(value)))
      var bytes: [UInt8] = []
      bytes.append(text: text)
      let isEscaped = value < 0x20 || value == 0x22 || value == 0x5C
      #expect((bytes.count > 3) == isEscaped)
      var cursor = Cursor(bytes, 0..<bytes.count)
      #expect(cursor.string() == text)
    }
    var bytes: [UInt8] = []
    bytes.append(text: "\u{1F}\u{B}\u{8}")
    #expect(bytes == Array(#""\u001f\u000b\b""#.utf8))
  }

  @Test func `what ends the plain part of a text is seen wherever it stands`() {
    for length in 0...24 {
      for place in 0..<length {
        for special in [0x00, 0x1F, 0x22, 0x5C, 0x80, 0xA2, 0xDC, 0xFF] as [UInt8] {
          // Bytes that differ by little from the special ones, and stand around them.
          var bytes = (0..<length).map { [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F][$0 % 6] as UInt8 }
          bytes[place] = special
          var cursor = Cursor(bytes, 0..<length)
          cursor.skipPlain()
          #expect(cursor.at == place)
        }
      }
      var cursor = Cursor([UInt8](repeating: 0x7F, count: length + 1) + [0x22], 1..<length + 1)
      cursor.skipPlain()
      #expect(cursor.isAtEnd)
    }
  }

  @Test func `a token is made of letters, digits and three signs`() {
    for value in UInt8.min...UInt8.max {
      let character = Character(UnicodeScalar(value))
      let isToken =
        character.isASCII && (character.isLetter || character.isNumber || "._-".contains(character))
      let bytes: [UInt8] = [0x22, 0x61, value, 0x22]
      var cursor = Cursor(bytes, 0..<4)
      #expect((cursor.token() == 1..<3) == isToken, "\(value)")
    }
  }

  @Test(arguments: [
    "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z",
    "2026-01-01T00:00:60Z", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00+", "2026-1-01T00:00:00ZZ",
    "2026-01-01T00:00:00", "-026-01-01T00:00:00Z",
  ])
  func `a moment that is none is refused`(text: String) {
    let bytes = Array(text.utf8)
    #expect(Timestamp(text: bytes.span) == nil)
  }

  @Test(arguments: [0, -1, 1_775_210_567, 951_782_399, 4_102_444_799])
  func `a moment goes there and back`(seconds: Int) {
    var bytes: [UInt8] = []
    Timestamp(seconds: seconds).append(to: &bytes)
    #expect(Timestamp(text: bytes.span)?.seconds == seconds)
  }

  /// Every kind of field, and objects among them.
  private struct Sample: FieldCoded {
    var text: String?
    var number: Int?
    var flag = false
    var texts: [String] = []
    var objects: [Sample] = []

    mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
      try coder.text("text", &text)
      try coder.number("number", &number)
      try coder.flag("flag", &flag)
      try coder.texts("texts", &texts)
      try coder.objects("objects", &objects)
    }
  }

  @Test func `what a writer wrote a reader reads`() throws {
    var inner = Sample(text: "é\"", number: 3)
    inner.objects = [Sample(), Sample(flag: true)]
    for sample in [
      Sample(), Sample(text: ""), Sample(number: 0, texts: ["", "a"]), inner,
      Sample(flag: true, objects: [inner, inner]),
    ] {
      var (written, writer) = (sample, FieldWriter())
      try written.code(&writer)
      #expect(writer.isEmpty == (sample == Sample()))
      let bytes = [0x20] + writer.bytes + [0x20]
      var reader = try #require(FieldReader(bytes, 1..<bytes.count - 1))
      var read = Sample()
      try read.code(&reader)
      try reader.finish()
      #expect(read == sample)
    }
  }

  @Test(arguments: [
    #"{"number":1,"text":"a"}"#, #"{"text":"a","text":"a"}"#, #"{"other":1}"#, #"{,"text":"a"}"#,
    #"{"text":"a",}"#, #"{"text":1}"#, #"{"number":"1"}"#, #"{"flag":false}"#, #"{"texts":[]}"#,
    #"{"objects":[]}"#, #"{"objects":[{"x":1}]}"#, #"{"objects":[{}"#, #"{"number":1.5}"#, "{",
    "{}x",
    #"{"text":"a""number":1}"#, #"{"}"#, #"{"":1}"#, #"{"text"}"#, #"{"text":"a","}"#,
    #"{"text":"a","number"}"#, #"{"text":"a",,"number":1}"#, #"{"objects":[{"text":"a",}]}"#,
    #"{"objects":[{"}]}"#, #"{"te\u0078t":"a"}"#, #"{"text":"a"},"#,
  ])
  func `fields out of order, twice or unknown are refused`(text: String) throws {
    let bytes = Array(text.utf8)
    var reader = try #require(FieldReader(bytes, 0..<bytes.count))
    #expect(throws: FieldError.self) {
      var sample = Sample()
      try sample.code(&reader)
      try reader.finish()
    }
  }

  @Test func `a core dump is forbidden`() {
    #expect(CoreDump.forbid())
  }
}
