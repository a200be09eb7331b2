import Glibc
import Testing

extension EndToEnd {
  @Suite struct EndingTests {
    let office: Office

    init() throws { office = try Office() }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal ends the desk and gives the terminal back`(signal: Int32) throws {
      let shell = try Tmux(["sh"], in: office.home)
      try shell.wait(for: "shell>")
      let modes = try shell.modes()
      try shell.type(
        "stty -a > before; \(office.program) demo --at \(office.reserve); echo \"ended $?\"")
      try shell.press("Enter")
      try shell.wait(for: "2 Besoins des ASBL")
      try kill(signal, theChildOf: shell)
      try shell.wait(for: "ended \(128 + signal)", "shell>")
      #expect(try shell.modes() == modes)
      try shell.type("stty -a > after; cmp before after && echo the 'same'")
      try shell.press("Enter")
      try shell.wait(for: "the same")
    }

    @Test func `a terminal that is closed ends the program in it`() throws {
      let desk = try office.desk()
      let program = try desk.process()
      #expect(Glibc.kill(program, 0) == 0)
      try desk.close()
      try desk.watch("the end of process \(program)") { Glibc.kill(program, 0) != 0 }
    }

    @Test func `quitting the desk is a success`() throws {
      let desk = try office.desk()
      try desk.press("q")
      #expect(try desk.status() == "0")
    }

    private func kill(_ signal: Int32, theChildOf shell: Tmux) throws {
      let shell = try shell.process()
      let children = Files.text(of: "/proc/\(shell)/task/\(shell)/children")
      let child = try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
      #expect(Glibc.kill(child, signal) == 0)
    }
  }
}
