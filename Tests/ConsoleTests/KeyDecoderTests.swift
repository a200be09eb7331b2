import Canvas
import Testing

@testable import Console

@Suite struct KeyDecoderTests {
  private func decode(
    _ text: String, isUTF8: Bool = true, known: [[UInt8]: Key] = [:], expiring: Bool = true
  ) -> [Input] {
    var decoder = KeyDecoder(isUTF8: isUTF8, known: known)
    for byte in text.utf8 { decoder.feed(byte) }
    if expiring, decoder.patience != nil { decoder.expire() }
    return inputs(of: &decoder)
  }

  private func inputs(of decoder: inout KeyDecoder) -> [Input] {
    var inputs: [Input] = []
    while let input = decoder.next() { inputs.append(input) }
    return inputs
  }

  /// Every way that terminals in use spell a key; ESC is written ^.
  static let spellings: [(String, Key)] = [
    // Arrows: normal mode, application mode, modified, rxvt modified.
    ("^[A", .up), ("^OA", .up), ("^[1;5A", .up), ("^[1;2A", .up), ("^[a", .up), ("^Oa", .up),
    ("^[B", .down), ("^OB", .down), ("^[C", .right), ("^OC", .right), ("^[1;3C", .right),
    ("^[D", .left), ("^OD", .left), ("^^[D", .left), ("^O5D", .left),
    // Home and End: xterm, Linux console and PuTTY, rxvt.
    ("^[H", .home), ("^OH", .home), ("^[1~", .home), ("^[7~", .home), ("^[1;5H", .home),
    ("^[F", .end), ("^OF", .end), ("^[4~", .end), ("^[8~", .end), ("^[8^", .end),
    ("^[5~", .pageUp), ("^[6~", .pageDown), ("^[5$", .pageUp), ("^[6;5~", .pageDown),
    ("^[2~", .insert), ("^[3~", .delete),
    // F1 to F4: xterm, PuTTY and rxvt, Linux console, xterm without application mode.
    ("^OP", .function(1)), ("^[11~", .function(1)), ("^[[A", .function(1)), ("^[P", .function(1)),
    ("^OQ", .function(2)), ("^[12~", .function(2)), ("^[[B", .function(2)),
    ("^OR", .function(3)), ("^[13~", .function(3)), ("^[[C", .function(3)),
    ("^OS", .function(4)), ("^[14~", .function(4)), ("^[[D", .function(4)),
    ("^[15~", .function(5)), ("^[[E", .function(5)), ("^[17~", .function(6)),
    ("^[18~", .function(7)), ("^[19~", .function(8)), ("^[20~", .function(9)),
    ("^[21~", .function(10)), ("^[23~", .function(11)), ("^[24~", .function(12)),
    ("\r", .enter), ("\n", .enter), ("^OM", .enter), ("\t", .tab), ("^[Z", .backTab),
    ("\u{7F}", .backspace), ("\u{8}", .backspace),
    // The numeric keypad in application mode, as PuTTY sends it.
    ("^Op", .character("0")), ("^Oy", .character("9")), ("^On", .character(".")),
    ("^Oj", .character("*")), ("^Ok", .character("+")), ("^Oo", .character("/")),
    ("\u{3}", .control("c")), ("\u{13}", .control("s")), ("\u{11}", .control("q")),
    ("\u{1A}", .control("z")), ("\u{C}", .control("l")), ("\u{0}", .control(" ")),
    ("\u{1C}", .control("\\")), (" ", .character(" ")), ("é", .character("é")),
    ("€", .character("€")), ("🙂", .character("🙂")), ("^", .escape),
  ]

  @Test(arguments: spellings)
  func `a key is the same however it is spelled`(bytes: String, key: Key) {
    #expect(decode(bytes.replacing("^", with: "\u{1B}", unless: "^[8^")) == [.key(key)])
  }

  @Test(arguments: [
    "^[99;99u", "^[?62;22c", "^[1;5P", "^[3;5~", "^[2$", "^[I", "^[O", "^]11;rgb:0/0/0^\\",
    "^]2;title\u{7}", "^P1$r0m^\\", "^x", "^É", "^🙂", "^[25~", "^[200", "^[", "^O", "^[<0;1;1m",
    "^[<2;1;1M", "^[<0;0;1M", "^[<0;1M", "^[<0;:;1M", "^[[Z", "\u{80}", "^[1:2A",
  ])
  func `what means nothing is swallowed whole`(bytes: String) {
    let sent = bytes.replacing("^", with: "\u{1B}", unless: "")
    #expect(decode(sent) == [])
    // What follows is heard again.
    #expect(decode(sent + "\u{1B}\u{1B}[A", expiring: false).last == .key(.up))
  }

  @Test func `one escape or two, alone, are so many keys`() {
    #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(decode("\u{1B}", expiring: false) == [])
  }

  @Test func `keys come apart at any byte`() {
    let whole = "a\u{1B}[1;5Aé\u{1B}[200~x\ry\u{1B}[201~\u{1B}OPz"
    var decoder = KeyDecoder()
    var heard: [Input] = []
    for byte in whole.utf8 {
      decoder.feed(byte)
      heard += inputs(of: &decoder)
    }
    #expect(
      heard == [
        .key(.character("a")), .key(.up), .key(.character("é")), .paste("x\ny"),
        .key(.function(1)), .key(.character("z")),
      ])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [
    ("[200~", ""), ("[200~a\r\nb\rc\nd", "a\nb\nc\nd"), ("[200~\u{1B}[A", "\u{1B}[A"),
  ])
  func `a paste is one text, whatever is in it`(bytes: String, text: String) {
    #expect(decode("\u{1B}" + bytes + "\u{1B}[201~") == [.paste(text)])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a paste without measure is cut at its end, and takes no longer than it is`() {
    let pasted = String(repeating: "abcdefg~", count: 150_000)
    let heard = decode("\u{1B}[200~" + pasted + "\u{1B}[201~z")
    let isCut = heard == [.paste(String(pasted.prefix(1 << 20))), .key(.character("z"))]
    #expect(isCut)
  }

  @Test func `a paste that never ends is given up with its text`() {
    #expect(decode("\u{1B}[200~abc") == [.paste("abc")])
  }

  @Test(arguments: [
    ("[<0;10;5M", Input.click(Position(column: 9, row: 4))),
    ("[<64;1;1M", .wheel(.up, Position(column: 0, row: 0))),
    ("[<65;300;2M", .wheel(.down, Position(column: 299, row: 1))),
    ("[M !!", .click(Position(column: 0, row: 0))),
    ("[Ma\"#", .wheel(.down, Position(column: 1, row: 2))),
  ])
  func `the mouse is heard in the new way and the old`(bytes: String, input: Input) {
    #expect(decode("\u{1B}" + bytes) == [input])
  }

  @Test(
    arguments: [
      ("^[0n", []), ("^[3n", []), ("a^[0nb", [.character("a"), .character("b")]),
      ("^[A^[0n^[B", [.up, .down]), ("^^[0n", [.escape]), ("^^^[0n", [.escape, .escape]),
      ("é^[0n€", [.character("é"), .character("€")]), ("^[1;^[0nx", [.character("x")]),
    ] as [(String, [Key])])
  func `the terminal's answer is no key, in one piece or many`(bytes: String, keys: [Key]) {
    let sent = Array(bytes.replacing("^", with: "\u{1B}", unless: "").utf8)
    var (whole, pieces) = (KeyDecoder(), KeyDecoder())
    var answers = 0
    for byte in sent { whole.feed(byte) }
    for byte in sent {
      pieces.feed(byte)
      if pieces.takeStatus() { answers += 1 }
    }
    let wanted = keys.map(Input.key)
    #expect(inputs(of: &whole) == wanted)
    #expect(inputs(of: &pieces) == wanted)
    let (first, second) = (whole.takeStatus(), whole.takeStatus())
    #expect(first && !second)
    #expect(answers == 1)
    #expect(whole.patience == nil)
  }

  @Test func `an escape key that the decoder gave up waiting on comes before the answer`() {
    var decoder = KeyDecoder()
    decoder.feed(0x1B)
    decoder.expire()
    for byte in "\u{1B}[0n".utf8 { decoder.feed(byte) }
    #expect(inputs(of: &decoder) == [.key(.escape)])
    let isAnswered = decoder.takeStatus()
    #expect(isAnswered)
  }

  @Test(arguments: ["^[0", "^[n", "^[5n", "^[?0n", "^[0;0n", "0n", "^[200~^[0n^[201~"])
  func `nothing else is an answer`(bytes: String) {
    var decoder = KeyDecoder()
    for byte in bytes.replacing("^", with: "\u{1B}", unless: "").utf8 { decoder.feed(byte) }
    let isAnswered = decoder.takeStatus()
    #expect(!isAnswered)
  }

  @Test func `the time of an answer is counted from the question, once`() {
    let start = ContinuousClock.now
    var line = RoundTrip(isWanted: true)
    #expect(line.isUnasked && line.duration == nil)
    let early = line.answer(at: start)
    line.ask(at: start)
    #expect(early == nil && line.duration == nil && !line.isUnasked)
    let answer = line.answer(at: start + .seconds(90))
    let again = line.answer(at: start + .seconds(91))
    #expect(answer == .seconds(90) && again == nil && line.duration == .seconds(90))
    #expect(!RoundTrip(isWanted: false).isUnasked)
  }

  @Test func `terminfo knows better`() {
    let known: [[UInt8]: Key] = [Array("\u{1B}[11~".utf8): .help, Array("\u{1B}A".utf8): .up]
    #expect(decode("\u{1B}[11~\u{1B}A", known: known) == [.key(.help), .key(.up)])
  }

  @Test func `bytes that are no UTF-8 are skipped and the next character is heard`() {
    var decoder = KeyDecoder()
    for byte: UInt8 in [0xFF, 0xC3, 0x41, 0xE2, 0x82, 0x42, 0xED, 0xA0, 0x80, 0x43] {
      decoder.feed(byte)
    }
    #expect(
      inputs(of: &decoder) == [
        .key(.character("A")), .key(.character("B")), .key(.character("C")),
      ])
  }

  @Test func `without UTF-8 a byte is a Latin-1 character`() {
    var decoder = KeyDecoder(isUTF8: false)
    decoder.feed(0xE9)
    #expect(inputs(of: &decoder) == [.key(.character("é"))])
  }
}

extension Key {
  /// A key that no table has, to tell terminfo's answer from the decoder's own.
  fileprivate static let help = Key.function(99)
}

extension String {
  fileprivate func replacing(_ mark: Character, with other: Character, unless kept: String)
    -> String
  {
    // Only the first is ESC where the mark also ends the sequence.
    guard self == kept else { return String(map { $0 == mark ? other : $0 }) }
    return String(other) + dropFirst()
  }
}
