import Glibc
import Testing

extension EndToEnd {
  /// Which files a review touches, told by the system calls it makes, whatever the client sends.
  @Suite(.enabled(if: SSHServer.obstacle == nil, "\(SSHServer.obstacle ?? "")"))
  struct TraceTests {
    private let office: Office
    private let server: SSHServer
    private let fake: String
    private var trace: String { "\(office.home.path)/trace" }

    /// A server that hands every variable on, and a command that is watched by strace.
    init() throws {
      office = try Office()
      let coordinator = try office.reserveWithCoordinator()
      let watched = coordinator.line.replacing(
        "command=\"",
        with: "command=\"strace -f -o \(office.home.path)/trace -e trace=file,execve,socket ")
      server = try SSHServer(in: office.home, keys: [watched], accepting: "*")
      fake = office.home.folder("fake")
      try plantTraps()
    }

    /// What would show if the review looked where a variable points: a theme, a language, a
    /// description of the terminal that leaves a word on the screen.
    private func plantTraps() throws {
      for folder in ["fake/.config", "fake/.config/vivier", "fake/vivier", "fake/t"] {
        _ = office.home.folder(folder)
      }
      let settings = "language = en\nlinear = yes\n"
      try Files.write(settings, to: "\(fake)/.config/vivier/config")
      try Files.write(settings, to: "\(fake)/vivier/config")
      let entry = "tmux-256color|trap,\n\tuse=xterm-256color, clear=TRAPPED,\n"
      try Files.write(entry, to: "\(fake)/entry")
      let made = try Program.run(
        ["tic", "-x", "-o", "\(fake)/t", "\(fake)/entry"],
        environment: Tmux.environment(in: office.home))
      try #require(made.status == 0, "\(made.errors)")
    }

    @Test func `no variable leads the review to a file, and none is written but the reserve's`()
      throws
    {
      let before = try log(with: [])
      let variables = [
        "HOME=\(fake)", "XDG_CONFIG_HOME=\(fake)", "XDG_STATE_HOME=\(fake)",
        "XDG_DATA_HOME=\(fake)", "VIVIER_RESERVE=\(fake)", "TERMINFO=\(fake)/t",
        "TERMINFO_DIRS=\(fake)/t", "VIVIER_LANG=en", "VIVIER_NOW=1000000000", "LANG=../..\(fake)",
        "LC_ALL=\(fake)", "LOCPATH=\(fake)", "NLSPATH=\(fake)", "TZ=:\(fake)/entry", "LINES=3",
        "COLUMNS=9", "TERMCAP=\(fake)/entry", "ESCDELAY=9999", "NO_COLOR=1", "TMPDIR=\(fake)",
      ]
      let after = try log(with: ["-o", "SetEnv=" + variables.joined(separator: " ")])
      #expect(before.pictures == after.pictures)
      #expect(!after.paths.contains { $0.hasPrefix(fake) || $0.contains("..") })
      for calls in [before, after] {
        // One program alone, no socket, and nothing written outside the folder of the reserve.
        #expect(calls.lines.filter { $0.contains("execve(") }.count == 1)
        #expect(!calls.lines.contains { $0.contains("socket(") })
        let written = calls.lines.filter(Self.changes).filter {
          !$0.contains("\"\(office.reserve)/") && !$0.contains("\"/dev/")
        }
        #expect(written.isEmpty, "\(written)")
      }
    }

    /// What a session did, from the door to a form and back.
    private struct Calls {
      let pictures: [Picture]
      let lines: [Substring]
      /// Every path that a call named.
      var paths: [Substring] {
        lines.filter { !$0.contains("execve(") }.flatMap { line in
          line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map(\.element)
        }
      }
    }

    private func log(with options: [String]) throws -> Calls {
      let screen = try server.visitor(options)
      var pictures = [try screen.wait(for: "Phrase de passe de Le Fil des Mots")]
      try screen.logIn()
      pictures.append(try screen.picture())
      try screen.press("Enter")
      pictures.append(try screen.wait(for: "▸ Élodie Dupont"))
      try screen.press("n")
      pictures.append(try screen.wait(for: "▸ Motif"))
      try screen.press("Tab", "Tab")
      try screen.type("Un brouillon")
      pictures.append(try screen.wait(for: "Un brouillon"))
      kill(try screen.process(), SIGKILL)
      try screen.watch("the end of the session") { server.sessions.isEmpty }
      // The second time begins as the first did.
      for name in Files.names(in: "\(office.reserve)/drafts") {
        unsafe unlink("\(office.reserve)/drafts/\(name)")
      }
      return Calls(
        pictures: pictures, lines: Files.text(of: trace).split(separator: "\n"))
    }

    /// Whether a call makes, changes or removes something.
    private static func changes(_ line: Substring) -> Bool {
      let names = [
        "unlink", "rename", "mkdir", "rmdir", "link", "chmod", "chown", "truncate", "mknod",
      ]
      if line.contains("openat("), !line.contains("ENOENT") {
        return ["O_WRONLY", "O_RDWR", "O_CREAT"].contains { line.contains($0) }
      }
      return names.contains { line.contains(" \($0)(") || line.contains(" \($0)at(") }
    }
  }
}
