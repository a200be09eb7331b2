import CNcurses
import Canvas
import Testing

@testable import Console

@Suite struct DegradationTests {
  @Test(arguments: [
    (-1, ColorDepth.mono), (0, .mono), (8, .eight), (16, .sixteen), (88, .sixteen),
    (256, .full), (16_777_216, .direct),
  ])
  func `the depth follows the number of colours`(colors: Int, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors) == depth)
  }

  @Test(arguments: [
    (ColorDepth.eight, 196, 1), (.eight, 46, 2), (.eight, 231, 7), (.eight, 16, 0), (.eight, 12, 4),
    (.sixteen, 196, 9), (.sixteen, 244, 8), (.sixteen, 12, 12), (.full, 117, 117),
  ])
  func `a colour becomes the nearest that there is`(depth: ColorDepth, from: UInt8, to: UInt8) {
    #expect(depth.nearest(to: .indexed(from)) == .indexed(to))
  }

  @Test func `without colour every colour is the terminal's own`() {
    #expect(ColorDepth.mono.nearest(to: .indexed(196)) == .standard)
    #expect(ColorDepth.full.number(of: .standard) == -1)
  }

  @Test func `a direct terminal is told red, green and blue`() {
    #expect(ColorDepth.direct.number(of: .indexed(75)) == 0x5FAFFF)
    #expect(ColorDepth.direct.number(of: .indexed(16)) == 0)
    #expect(ColorDepth.direct.number(of: .indexed(3)) == 3)
  }

  @Test(
    arguments: [
      ("╭", "xterm", true, "╭"), ("╭", "linux", true, "┌"), ("▸", "linux-16color", true, ">"),
      ("╭", "xterm", false, "+"), ("…", "xterm", false, "~"), ("█", "xterm", false, "#"),
      ("A", "xterm", false, "A"), ("\u{10FFFF}", "xterm", true, "\u{FFFD}"),
    ] as [(Unicode.Scalar, String, Bool, Unicode.Scalar)])
  func `a glyph that the terminal lacks has a stand-in`(
    glyph: Unicode.Scalar, terminal: String, isUTF8: Bool, shown: Unicode.Scalar
  ) {
    _ = vivier_set_locale()
    var repertoire = Repertoire(terminal: terminal, isUTF8: isUTF8)
    let columns = TextWidth.columns(of: glyph)
    // The second answer comes from memory.
    for _ in 1...2 { #expect(repertoire.shown(glyph, columns: columns).scalar == shown) }
  }

  @Test func `a title is sent once, and only where it is known to be one`() {
    var title = WindowTitle(isKnown: WindowTitle.isSupported(by: "xterm-256color"), isUTF8: true)
    #expect(title.change(to: "Vivier\u{7}") == "\u{1B}[22;2t\u{1B}]2;Vivier␇\u{7}")
    #expect(title.change(to: "Vivier\u{7}").isEmpty)
    #expect(title.change(to: "Élodie") == "\u{1B}]2;Élodie\u{7}")
    var silent = WindowTitle(isKnown: WindowTitle.isSupported(by: "linux"), isUTF8: true)
    #expect(silent.change(to: "Vivier").isEmpty && !silent.wasSet)
  }

  @Test(arguments: [
    ("\u{1B}[H$<5>x", "\u{1B}[Hx"), ("a$<20/>b$<3*>", "ab"), ("$5", "$5"), ("a$<b", "a$<b"),
  ])
  func `padding is left out of capabilities`(text: String, bytes: String) {
    #expect(Terminfo.withoutPadding(text) == bytes)
  }

  @Test func `a screen in memory plays its script and keeps its frames`() {
    var screen = MemoryTerminal(
      size: Size(columns: 4, rows: 1), script: [.key(.down), .resize(Size(columns: 6, rows: 2))])
    screen.show(Frame(size: screen.size))
    #expect(screen.nextInput() == .key(.down))
    #expect(screen.nextInput() == .resize(Size(columns: 6, rows: 2)))
    screen.show(Frame(size: screen.size))
    #expect(screen.frames.map(\.size.columns) == [4, 6])
    #expect(screen.nextInput() == .closed)
    #expect(screen.nextInput() == .closed)
    screen.suspend()
    #expect(screen.suspensions == 1)
  }
}
