import Testing

/// A passphrase that comes through a descriptor can be typed by whoever comes to a keyboard.
@Suite(.serialized)
struct TypeableTests {
  private static let good = Array(InitTests.secret.utf8)
  private static let old = good + [0x0A]

  private static let bad: [(bytes: [UInt8], sentence: String)] = [
    ([0xEF, 0xBB, 0xBF] + good, "UTF-8 sans BOM"),
    (good + [0xE9], "n'est pas en UTF-8"),
    ([0xFF, 0xFE] + good, "n'est pas en UTF-8"),
    (good + [0xC3], "n'est pas en UTF-8"),
    (good + [0x0D], "signe invisible"),
    (good + [0x0D, 0x0D, 0x0A], "signe invisible"),
    ([0x09] + good, "signe invisible"),
    ([0x1B, 0x5B, 0x41] + good, "signe invisible"),
    (good + [0x00], "signe invisible"),
    (good + [0xC2, 0x85], "signe invisible"),
    (good + Array("\u{202E}".utf8), "signe invisible"),
    (good + Array("\u{200B}".utf8), "signe invisible"),
  ]

  private func run(_ program: borrowing Program, _ words: [String], _ bytes: [UInt8])
    -> Program.Outcome
  {
    program.write(bytes, to: "secret")
    program.write("exec \"$@\" <\"\(program.folder)/secret\"\n", to: "start")
    return program.run(words, through: ["/bin/sh", "@/start"])
  }

  @Test func `what nobody can type is refused with one sentence, and nothing is changed`() {
    let program = Program()
    let kept = ["--reserve", "@/r", "--passphrase-fd", "0", "--new-passphrase-fd", "0"]
    #expect(run(program, ["init", "@/r", "--passphrase-fd", "0"], Self.good).status == 0)
    program.copy("r", to: "before")
    for (bytes, sentence) in Self.bad {
      let made = run(program, ["init", "@/other", "--passphrase-fd", "0"], bytes)
      let added = run(program, ["member", "add", "Marc"] + kept, Self.old + bytes)
      let changed = run(program, ["member", "passphrase"] + kept, Self.old + bytes)
      for outcome in [made, added, changed] {
        #expect(outcome.status == 1, "\(bytes)")
        #expect(outcome.errors.contains(sentence), "\(bytes): \(outcome.errors)")
        #expect(outcome.errors.split(separator: "\n").count == 1)
      }
    }
    #expect(program.files(in: "other").isEmpty)
    #expect(program.files(in: "r") == program.files(in: "before"))
  }

  @Test(
    arguments: [[], [0x0A], [0x0D, 0x0A]] as [[UInt8]], [[], [0x0A], [0x0D, 0x0A]] as [[UInt8]])
  func `one newline is the end of the line and no part of it`(made: [UInt8], opened: [UInt8]) {
    let program = Program()
    let words = ["list", "candidates", "--reserve", "@/r", "--passphrase-fd", "0"]
    #expect(run(program, ["init", "@/r", "--passphrase-fd", "0"], Self.good + made).status == 0)
    #expect(run(program, words, Self.good + opened).status == 0)
  }

  @Test func `letters with accents are the same in one piece and in two`() {
    let program = Program()
    let words = ["list", "candidates", "--reserve", "@/r", "--passphrase-fd", "0"]
    let pairs = [
      (
        "à côté, un œuf brûlé çà et là",
        "a\u{300} co\u{302}te\u{301}, un œuf bru\u{302}le\u{301} c\u{327}a\u{300} et la\u{300}"
      ),
      (
        "nog één ijsje für Zoë, ñandú ế",
        "nog e\u{301}e\u{301}n ijsje fu\u{308}r Zoe\u{308}, n\u{303}andu\u{301} e\u{302}\u{301}"
      ),
    ]
    for (composed, apart) in pairs {
      for (made, opened) in [(composed, apart), (apart, composed)] {
        #expect(Array(made.utf8) != Array(opened.utf8))
        program.write("rm -rf \"\(program.folder)/r\"", to: "clear")
        _ = program.shell("clear")
        #expect(
          run(program, ["init", "@/r", "--passphrase-fd", "0"], Array(made.utf8)).status == 0)
        #expect(run(program, words, Array(opened.utf8)).status == 0, "\(made)")
        #expect(run(program, words, Array("a co te, un uf bru le ca".utf8)).status == 3)
      }
    }
    #expect(
      run(program, ["init", "@/o", "--passphrase-fd", "0"], Array("onze lettre\u{301}".utf8)).status
        == 1, "an accent is no character of its own")
  }
}
