import Glibc
import Testing

extension EndToEnd {
  /// What somebody with a coordinator's key may try besides the review, and what comes of it on the
  /// office's machine.
  @Suite(.enabled(if: SSHServer.obstacle == nil, "\(SSHServer.obstacle ?? "")"))
  struct AttemptTests {
    private let office: Office
    private let server: SSHServer
    private var marker: String { "\(office.home.path)/marker" }

    init() throws {
      office = try Office()
      let coordinator = try office.reserveWithCoordinator()
      let free = try SSHServer.makeKey("free", in: office.home)
      server = try SSHServer(in: office.home, keys: [coordinator.line, free])
      try Files.write("touch \(office.home.path)/marker\n", to: "\(office.home.path)/script")
    }

    private func run(_ command: [String], input: String = "/dev/null") throws -> Program.Outcome {
      try Program.run(command, environment: Tmux.environment(in: office.home), input: input)
    }

    @Test func `no other command runs, and without a terminal one sentence is all there is`() throws
    {
      let (host, script) = (SSHServer.host, "\(office.home.path)/script")
      let keyring = "\(office.reserve)/reserve.keyring"
      for attempt in [
        [host, "cat", keyring], [host, "sh"], [host, "sh", "-c", "touch \(marker)"],
        [host, "touch", marker], [host, "; touch \(marker)"], [host, "$(touch \(marker))"],
        ["-T", host], ["-n", host],
        [host, office.program, "list", "candidates", "--reserve", office.reserve],
        [host, office.program, "--reserve", office.reserve, "review", "--as", "U7K2M9QX"],
      ] {
        let outcome = try run(server.client(attempt), input: script)
        #expect(outcome.status == 1, "\(attempt)")
        #expect(outcome.output == "", "\(attempt)")
        #expect(outcome.errors.hasPrefix("Il faut un terminal"), "\(attempt)")
        #expect(outcome.errors.split(separator: "\n").count == 1, "\(attempt)")
      }
      for subsystem in ["sftp", "sh"] {
        let outcome = try run(server.client(["-s", host, subsystem]), input: script)
        #expect(outcome.status != 0 && outcome.output == "", "\(subsystem)")
      }
      #expect(!Files.exists(marker))
      // The same script does run where nothing forbids it.
      #expect(try run(server.client([host, "sh"], key: "free"), input: script).status == 0)
      #expect(Files.exists(marker))
    }

    @Test func `nothing is copied, neither from the machine nor to it`() throws {
      let place = try TemporaryFolder()
      let (far, host) = ("\(office.reserve)/reserve.keyring", SSHServer.host)
      let (got, sent) = ("\(place.path)/got", "\(place.path)/sent")
      try Files.write("get \(far) \(got)\nput \(far) \(sent)\n", to: "\(place.path)/batch")
      for (program, options) in [
        ("sftp", ["-b", "\(place.path)/batch", host]),
        ("scp", ["-O", "\(host):\(far)", got]), ("scp", ["-s", "\(host):\(far)", got]),
        ("scp", ["-O", far, "\(host):\(sent)"]), ("scp", ["-s", far, "\(host):\(sent)"]),
      ] {
        #expect(try run(server.copier(program, options)).status != 0, "\(program) \(options)")
        #expect(!Files.exists(got) && !Files.exists(sent), "\(program) \(options)")
      }
      let free = try run(server.copier("scp", ["-s", "\(host):\(far)", got], key: "free"))
      #expect(free.status == 0 && Files.bytes(of: got) == Files.bytes(of: far))
    }

    @Test func `a shell asked for with a terminal is the door, and there is no way behind it`()
      throws
    {
      let other = try Tmux(
        server.client(["-e", "none", "-t", SSHServer.host, "/bin/sh", "-i"]),
        in: try TemporaryFolder())
      try other.wait(for: "Phrase de passe de Le Fil des Mots")
      try other.press("C-z", "C-c", "C-d", "C-\\")
      try other.type("touch \(marker)")
      try other.press("Enter")
      try other.wait(for: "pas la bonne phrase")
      #expect(!Files.exists(marker))
      let programs = Set(server.sessions.compactMap(Processes.program))
      #expect(programs == ["/usr/sbin/sshd", office.program])
    }

    @Test func `neither an agent nor a display nor a variable reaches the session`() throws {
      let names = [
        "LD_PRELOAD", "LD_LIBRARY_PATH", "BASH_ENV", "TERMINFO", "VIVIER_RESERVE", "VIVIER_LANG",
        "XDG_CONFIG_HOME",
      ]
      let values = names.map { "\($0)=/nonexistent" }.joined(separator: " ")
      let agent = try run(["ssh-agent", "-a", "\(office.home.path)/agent"])
      let process = agent.output.split(separator: "SSH_AGENT_PID=").last.flatMap {
        pid_t($0.prefix(while: \.isNumber))
      }
      defer { if let process { kill(process, SIGTERM) } }
      let screen = try server.visitor(
        ["-t", "-A", "-Y", "-o", "SetEnv=HOME=/nonexistent \(values)"],
        setting: ["SSH_AUTH_SOCK": "\(office.home.path)/agent", "DISPLAY": "127.0.0.1:77"])
      try screen.wait(for: "Phrase de passe de Le Fil des Mots")
      let review = try office.review(on: server, shownBy: screen)
      let found = Processes.environment(of: review)
      #expect(found.contains { $0.hasPrefix("SSH_CONNECTION=") })
      for name in names + ["SSH_AUTH_SOCK", "DISPLAY"] {
        #expect(!found.contains { $0.hasPrefix("\(name)=") }, "\(name)")
      }
      #expect(!found.contains("HOME=/nonexistent"))
      // Where nothing forbids it, the agent does come along.
      let free = try Program.run(
        server.client(["-A", SSHServer.host, "test -S \"$SSH_AUTH_SOCK\""], key: "free"),
        environment: Tmux.environment(in: office.home).merging(
          ["SSH_AUTH_SOCK": "\(office.home.path)/agent"]) { $1 })
      #expect(free.status == 0)
    }

    /// Kinds of terminals that a client may claim; `dumb` cannot show the door.
    @Test func `whatever kind of terminal is claimed, its name leads nowhere`() throws {
      for name in [
        "../../etc/passwd", String(repeating: "x", count: 4_000), "\u{1B}]2;taken\u{7}", "unknown",
        "", "xterm-%s%n", "/etc/passwd", "xterm-256color",
      ] {
        let screen = try server.visitor(["-t"], setting: ["TERM": name])
        try screen.wait(for: "Phrase de passe de Le Fil des Mots")
        #expect(try screen.title() != "taken")
      }
      let screen = try server.visitor(["-t"], setting: ["TERM": "dumb"])
      #expect(try screen.status() == 1)
      try screen.wait(for: "est trop simple pour l'écran")
    }

    /// Somebody who sends nothing holds no session once their client is gone.
    @Test func `an end of what is typed is not a way in, and leaves nothing running`() throws {
      let command = server.client(["-tt", SSHServer.host])
      let screen = try Tmux(
        ["sh", "-c", "exec \"$@\" < /dev/null", "sh"] + command, in: try TemporaryFolder())
      try screen.wait(for: "Phrase de passe de Le Fil des Mots")
      let review = try office.review(on: server, shownBy: screen)
      kill(try screen.process(), SIGKILL)
      try screen.watch("the end of the review") { !Processes.isRunning(review) }
    }
  }
}
