import CNcurses
import Canvas
import Glibc
import Testing

@testable import Console

/// What only a real terminal can show.
@Suite(.serialized) struct TerminalTests {
  private static let farewell = "\u{1B}[?2004l"
  private static let firstScreen = "\u{1B}[?1049l"

  /// In the child: takes the terminal and shows each input until `q` or the end.
  private static func echo() { echo(measuring: false) }

  private static func echo(measuring: Bool) {
    do {
      var terminal = try Terminal(measuringRoundTrip: measuring)
      var text = "ready"
      while true {
        var frame = Frame(size: terminal.size)
        frame.write(text + ".", at: Position(column: 0, row: 0))
        frame.title = "test"
        terminal.show(frame)
        let input = terminal.nextInput(until: nil, watching: [])
        text = describe(input)
        if input == .key(.character("q")) || input == .closed { return }
      }
    } catch {
      print("refused: \(error)")
      fflush(nil)
    }
  }

  private static func describe(_ input: Input) -> String {
    switch input {
    case .key(.up): "UP"
    case .key(.escape): "ESC"
    case .key(.control(let letter)): "C-\(letter)"
    case .paste(let text): "paste \(text)"
    case .resize(let size): "\(size.columns)x\(size.rows)"
    case .roundTrip(let duration): duration > .zero ? "far" : "near"
    default: "other"
    }
  }

  @Test func `keys come in, frames go out, and the line is as before`() throws {
    let terminal = try PseudoTerminal(body: Self.echo)
    #expect(terminal.reads("ready."))
    #expect(terminal.localModes & tcflag_t(ECHO | ICANON | ISIG) == 0)
    // Each differs in every letter from the one before: only what changes is sent.
    for (bytes, shown) in [
      ("\u{1B}[A", "UP"), ("\u{3}", "C-c"), ("\u{1B}", "ESC"), ("\u{1A}", "C-z"),
      ("\u{1B}[200~x\u{1B}[201~", "paste x"),
    ] {
      terminal.send(bytes)
      #expect(terminal.reads(shown), "\(shown)")
    }
    terminal.send("q")
    #expect(terminal.end() == 0)
    #expect(terminal.text.contains(Self.farewell) && terminal.text.contains(Self.firstScreen))
    #expect(terminal.localModes & tcflag_t(ECHO | ICANON | ISIG) != 0)
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGABRT])
  func `whatever signal ends the program, the terminal is given back`(number: Int32) throws {
    let terminal = try PseudoTerminal {
      // No core file of the test process.
      var none = rlimit(rlim_cur: 0, rlim_max: 0)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
      Self.echo()
    }
    #expect(terminal.reads("ready.") && terminal.reads("]2;test"))
    let during = terminal.localModes
    terminal.signal(number)
    #expect(terminal.end() & 0x7F == number)
    #expect(terminal.text.contains(Self.farewell))
    #expect(terminal.text.contains("\u{1B}[?25h"))
    #expect(terminal.text.contains(Self.firstScreen))
    #expect(during & tcflag_t(ECHO | ICANON) == 0)
    #expect(terminal.localModes & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON))
  }

  @Test func `the terminal is asked once how far it is, after the first screen`() throws {
    let terminal = try PseudoTerminal { Self.echo(measuring: true) }
    #expect(terminal.reads("\u{1B}[5n"))
    #expect(terminal.text.contains("ready."))
    // Keys before the answer and after it are heard as ever.
    terminal.send("\u{1B}[A")
    #expect(terminal.reads("UP"))
    terminal.send("\u{1B}[0n")
    #expect(terminal.reads("far"))
    terminal.send("\u{1B}[0n\u{3}")
    #expect(terminal.reads("C-c"))
    terminal.send("q")
    #expect(terminal.end() == 0)
    #expect(terminal.text.count(of: "\u{1B}[5n") == 1)
  }

  @Test(arguments: [("xterm", false), ("wyse60", true), ("adm3a", true)])
  func `a terminal is not asked that nobody wants to know of or that would print it`(
    type: String, measuring: Bool
  ) throws {
    let terminal = try PseudoTerminal(type: type) { Self.echo(measuring: measuring) }
    #expect(terminal.reads("ready."))
    terminal.send("\u{3}")
    #expect(terminal.reads("C-c"))
    terminal.send("q")
    #expect(terminal.end() == 0)
    #expect(terminal.text.count(of: "[5n") == 0)
  }

  @Test func `showing the same frame again sends nothing`() throws {
    let terminal = try PseudoTerminal {
      guard var terminal = try? Terminal() else { return }
      var frame = Frame(size: terminal.size)
      frame.write("same", at: Position(column: 0, row: 0), style: Style(attributes: .reverse))
      frame.cursor = Position(column: 0, row: 0)
      frame.title = "same"
      terminal.show(frame)
      Terminal.write("<1>")
      for _ in 1...3 { terminal.show(frame) }
      Terminal.write("<2>")
    }
    #expect(terminal.end() == 0)
    #expect(terminal.text.contains("<1><2>"))
  }

  @Test func `a style that nobody would see costs no byte`() throws {
    let bold = Style(foreground: .indexed(25), attributes: .bold)
    let terminal = try PseudoTerminal {
      guard var terminal = try? Terminal() else { return }
      var frame = Frame(size: terminal.size)
      frame.write(" a ", at: Position(column: 0, row: 0), style: bold)
      frame.write("b", at: Position(column: 3, row: 0))
      frame.write(" ", at: Position(column: 4, row: 0), style: Style(attributes: .underline))
      frame.write("c", at: Position(column: 5, row: 0))
      terminal.show(frame)
    }
    #expect(terminal.end() == 0)
    let (on, off, line) = ("\u{1B}[38;5;25m", "\u{1B}(B\u{1B}[0m", "\u{1B}(B\u{1B}[0;4m")
    #expect(terminal.text.contains("\(on) a \(off)b\(line) \(off)c"))
  }

  @Test func `a new size is told and drawn`() throws {
    let terminal = try PseudoTerminal(body: Self.echo)
    #expect(terminal.reads("ready."))
    terminal.resize(columns: 33, rows: 7)
    #expect(terminal.reads("33x7."))
  }

  @Test(
    arguments: [
      (65_535, 65_535, "1000x500"), (65_535, 3, "1000x3"), (15, 65_535, "15x500"),
    ] as [(UInt16, UInt16, String)])
  func `a size that no screen has is cut`(columns: UInt16, rows: UInt16, size: String) throws {
    let terminal = try PseudoTerminal(columns: columns, rows: rows) {
      guard let terminal = try? Terminal() else { return }
      let size = terminal.size
      Terminal.write("<\(size.columns)x\(size.rows)>")
    }
    #expect(terminal.end() == 0)
    #expect(terminal.text.contains("<\(size)>"))
    let resized = try PseudoTerminal(body: Self.echo)
    #expect(resized.reads("ready."))
    resized.resize(columns: columns, rows: rows)
    #expect(resized.reads("\(size)."))
  }

  @Test func `a passed deadline and a watched descriptor end the wait`() throws {
    let terminal = try PseudoTerminal {
      guard var terminal = try? Terminal() else { return }
      var ends: [Int32] = [0, 0]
      unsafe pipe(&ends)
      if terminal.nextInput(until: .now, watching: ends) == .deadline { Terminal.write("<late>") }
      _ = unsafe write(ends[1], "x", 1)
      if terminal.nextInput(until: nil, watching: [ends[0]]) == .readable(ends[0]) {
        Terminal.write("<readable>")
      }
    }
    #expect(terminal.end() == 0)
    #expect(terminal.text.contains("<late><readable>"))
  }

  @Test(arguments: [
    ("dumb", "tooSimple(\"dumb\")"), ("no-such-terminal", "unknownTerminalType"),
    ("", "unknownTerminalType(\"\")"),
  ])
  func `a terminal that cannot do is refused and left alone`(type: String, refusal: String) throws {
    let terminal = try PseudoTerminal(type: type, body: Self.echo)
    #expect(terminal.end() == 0)
    #expect(terminal.text.contains("refused: \(refusal)"))
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test(arguments: ["vt100", "linux", "screen", "tmux-256color", "rxvt", "vt220", "xterm"])
  func `every family of terminals shows a frame`(type: String) throws {
    let terminal = try PseudoTerminal(type: type, body: Self.echo)
    #expect(terminal.reads("ready."))
    terminal.send("\u{1B}[A")
    #expect(terminal.reads("UP"))
    terminal.send("q")
    #expect(terminal.end() == 0)
  }
}

extension String {
  /// How often another text stands in this one.
  fileprivate func count(of other: String) -> Int { ranges(of: other).count }
}
