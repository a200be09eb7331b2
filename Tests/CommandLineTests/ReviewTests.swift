import Glibc
import Testing

@testable import vivier

/// `vivier review` before anybody sees a page of it.
struct ReviewTests {
  @Test(arguments: [
    ("xterm-256color", "xterm-256color"), ("tmux-256color", "tmux-256color"), ("dumb", "dumb"),
    ("xterm-new-and-unknown", "xterm"), ("", "vt100"), ("../../home/eve/x", "vt100"),
    ("/tmp/x", "vt100"), ("eve", "vt100"), ("xterm/../../tmp/x", "vt100"),
    ("xterm-256color\u{1B}]0;x", "xterm"), ("XTERM", "vt100"),
  ])
  func `a kind of terminal is one of a list`(given: String, kept: String) {
    #expect(RestrictedEnvironment.terminal(given) == kept)
    #expect(RestrictedEnvironment.terminals.contains(kept))
  }

  @Test(arguments: [
    ("fr_BE.UTF-8", "fr_BE.UTF-8"), ("en_GB.UTF-8", "en_GB.UTF-8"), ("C.UTF-8", "C.UTF-8"),
    ("", "C.UTF-8"), ("fr_BE", "C.UTF-8"), ("fr_BE.utf8", "C.UTF-8"), ("FR_be.UTF-8", "C.UTF-8"),
    ("../x.UTF-8", "C.UTF-8"), ("fr/BE.UTF-8", "C.UTF-8"), ("fr_BE.UTF-8:/tmp", "C.UTF-8"),
    ("fr_BE@x.UTF-8", "C.UTF-8"), ("%n_%n.UTF-8", "C.UTF-8"), ("ée_BE.UTF-8", "C.UTF-8"),
  ])
  func `a language has one form`(given: String, kept: String) {
    #expect(RestrictedEnvironment.language(given) == kept)
  }

  @Test func `nothing else is kept`() {
    let all = [
      "TERM": "xterm", "LANG": "fr_BE.UTF-8", "HOME": "/home/eve", "PATH": "/tmp", "LC_ALL": "C",
      "TERMINFO": "/tmp", "TERMINFO_DIRS": "/tmp", "NCURSES_NO_UTF8_ACS": "1", "LINES": "5",
      "COLUMNS": "5", "TZ": "/tmp/x", "NO_COLOR": "1", "XDG_CONFIG_HOME": "/tmp",
      "XDG_STATE_HOME": "/tmp", "VIVIER_RESERVE": "/tmp", "VIVIER_LANG": "en", "VIVIER_NOW": "1",
      "SSH_ORIGINAL_COMMAND": "sh", "EDITOR": "vi", "SHELL": "/bin/sh", "ENV": "/tmp/x",
    ]
    let kept = RestrictedEnvironment.kept { all[$0] }
    #expect(kept == ["TERM": "xterm", "LANG": "fr_BE.UTF-8", "PATH": "/nonexistent"])
  }

  @Test(arguments: [
    (["review"], true), (["review", "--as", "m4"], true),
    (["--reserve", "/srv/x", "review"], true), (["--langue=fr", "review"], true),
    (["--sobre", "review"], true), (["--as", "review"], false), ([], false),
    (["show", "review"], false), (["--reserve", "review", "list"], false),
    (["help", "review"], false),
  ])
  func `a review is told from other commands`(words: [String], isReview: Bool) {
    #expect(RestrictedEnvironment.isAsked(by: ["vivier"] + words) == isReview)
  }

  @Test func `without a member it is not understood, without a terminal it says how to get one`() {
    let program = Program()
    #expect(program.run("init", "@/r", "--no-passphrase").status == 0)
    let nobody = program.run("review", "--reserve", "@/r")
    #expect(nobody.status == 64)
    #expect(nobody.errors.contains("vivier review --as"))
    let blind = program.run("review", "--reserve", "@/r", "--as", "U7K2M9QX")
    #expect(blind.status == 1)
    #expect(blind.errors == "Il faut un terminal : connectez-vous avec « ssh -t ».\n")
    #expect(blind.output.isEmpty)
  }

  @Test func `neither settings nor variables choose the language, but LANG`() {
    let program = Program()
    _ = unsafe mkdir("\(program.folder)/vivier", 0o700)
    program.write("language = fr\n", to: "vivier/config")
    var environment = ["LANG": "en_GB.UTF-8", "XDG_CONFIG_HOME": program.folder]
    let desk = program.run("show", "m4", "--reserve", "@/none", environment: environment)
    #expect(desk.errors.contains("réserve"), "elsewhere the settings choose")
    environment["VIVIER_LANG"] = "fr"
    environment["LC_ALL"] = "fr_BE.UTF-8"
    let outcome = program.run("review", "--as", "m4", environment: environment)
    #expect(outcome.errors == "A terminal is needed: connect with “ssh -t”.\n")
  }

  @Test func `help shows an example`() {
    let help = Program().run("review", "--help")
    #expect(help.status == 0)
    #expect(help.output.contains("vivier review --as U7K2M9QX"))
  }

  @Test(arguments: [
    ["list", "candidates"], ["show", "m4"], ["export", "all", "--format", "json"], ["figures"],
    ["import", "candidates", "@/none.csv", "--dry-run"], ["member", "add", "Eve"], [],
  ])
  func `a coordinator opens nothing else with her passphrase`(words: [String]) {
    let program = Program()
    _ = program.protectedReserve()
    program.write("Nom\nLe Fil des Mots\n", to: "asbl.csv")
    let open = ["--reserve", "@/r", "--passphrase-fd", "0"]
    let (own, hers) = (InitTests.secret, "une autre phrase longue")
    let made = program.run(
      ["import", "organisations", "@/asbl.csv"] + open, input: "\(own)\n")
    #expect(made.status == 0, "\(made.errors)")
    let added = program.run(
      ["member", "add", "--coordinator", "Le Fil des Mots", "--new-passphrase-fd", "0"] + open,
      input: "\(own)\n\(hers)\n")
    #expect(added.status == 0, "\(added.errors)")
    program.write("Nom\nDupont\n", to: "none.csv")
    let refused = program.run(
      words + open + ["--as", "Le Fil des Mots"], input: "\(hers)\n\(hers)\n")
    #expect(refused.status == 1)
    #expect(
      refused.errors.contains("Une coordination n'ouvre la réserve que par « vivier review »."))
    #expect(refused.output.isEmpty)
  }
}
