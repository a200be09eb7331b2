import Testing

@testable import vivier

/// What comes from outside does nothing to a terminal, by whatever door it gets there.
@Suite(.serialized)
struct TerminalOutputTests {
  /// A sign that no rule refuses in a name, and that the screen leaves out.
  private static let note = "Mot\u{2063}Rouge"
  private static let shown = "MotRouge"

  /// In a terminal of its own, of which the bytes sent to it are the output, and where Enter is
  /// pressed as long as it runs.
  private func watch(_ program: borrowing Program, _ words: [String]) -> Program.Outcome {
    let pressing = "while printf '\\n'; do sleep 0.2; done"
    program.write("\(pressing) | timeout 60 script -qec \"$*\" /dev/null\n", to: "terminal")
    return program.run(words, through: ["/bin/sh", "@/terminal"])
  }

  private func office() -> Program {
    let program = Program()
    _ = program.run("init", "@/r", "--as", Self.note)
    let taken = program.run(
      "import", "candidates", "-", "--reserve", "@/r",
      input: "Nom;Prénom\n\(Self.note);Essai\n")
    #expect(taken.status == 0, "\(taken.errors)")
    return program
  }

  @Test(arguments: [
    ["list", "candidates", "--format", "csv"], ["list", "candidates", "--format", "json"],
    ["list", "candidates", "--format", "jsonl"], ["export", "all", "--format", "json"],
    ["export", "all", "--format", "csv"], ["export", "all", "--format", "markdown"],
    ["member", "list", "--format", "json"],
  ])
  func `whatever the format, a terminal gets what the screen would show`(words: [String]) {
    let program = office()
    let all = words + ["--reserve", "@/r"]
    let sent = watch(program, all).output.unicodeScalars
    #expect(String(sent).contains(Self.shown) && !sent.contains("\u{2063}"), "\(words)")
    // Elsewhere nothing is changed.
    #expect(program.run(all).output.unicodeScalars.contains("\u{2063}"), "\(words)")
  }

  @Test func `the name in the question for a passphrase is shown as the screen shows it`() {
    let program = office()
    let fd = ["--new-passphrase-fd", "0", "--reserve", "@/r"]
    let renewed = program.run(["member", "passphrase"] + fd, input: InitTests.secret)
    #expect(renewed.status == 0, "\(renewed.errors)")
    let words = ["list", "candidates", "--as", Self.note, "--reserve", "@/r"]
    let asked = watch(program, words).output.unicodeScalars
    #expect(String(asked).contains(Self.shown) && !asked.contains("\u{2063}"), "\(asked)")
  }

  @Test(
    arguments: [
      ("\u{1B}[31m", "␛[31m"), ("\u{7F}", "␡"), ("\u{9B}31m", "\u{FFFD}31m"),
      ("\u{202E}abc", "\u{FFFD}abc"), ("\u{8}\u{7}", "␈␇"), ("a\r\nb\nc", "a\nb\nc"),
      ("{\"a\":\t\"é\"}\n", "{\"a\":␉\"é\"}\n"), ("", ""),
    ])
  func `controls become visible, and lines stay lines`(sent: String, shown: String) {
    #expect(PlainText.harmless(sent) == shown)
  }
}
