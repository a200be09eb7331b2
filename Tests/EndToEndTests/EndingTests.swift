import Glibc
import Testing

extension EndToEnd {
  @Suite struct EndingTests {
    let office: Office

    init() throws { office = try Office() }

    @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
    func `a signal ends the desk and gives the terminal back`(signal: Int32) throws {
      let desk = try office.desk()
      #expect(Glibc.kill(try desk.process(), signal) == 0)
      #expect(try desk.status() == 128 + Int(signal))
      #expect(try desk.isGivenBack())
    }

    @Test func `a terminal that is closed ends the program in it`() throws {
      let desk = try office.desk()
      let program = try desk.process()
      #expect(Glibc.kill(program, 0) == 0)
      try desk.close()
      try desk.watch("the end of process \(program)") { Glibc.kill(program, 0) != 0 }
    }
  }
}
