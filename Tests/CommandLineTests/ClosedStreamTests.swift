import Testing

/// Started with some of descriptors 0 to 2 closed, which the reserve's own files must not get.
@Suite(.serialized)
struct ClosedStreamTests {
  private static let fd = ["--reserve", "@/r", "--passphrase-fd", "3"]

  /// A command with the passphrase, and how it ends with its streams open.
  private static let commands: [[String]] = [
    ["list", "candidates", "--format", "csv"] + fd,
    ["show", "ID"] + fd,
    ["export", "all", "--format", "json"] + fd,
    ["member", "list", "--reserve", "@/r"],
    ["member", "passphrase", "feuille"] + fd,
  ]

  private static let streams = ["<&-", ">&-", "2>&-"]

  private static func closed(in set: Int) -> [String] {
    streams.enumerated().filter { set >> $0.offset & 1 == 1 }.map(\.element)
  }

  @Test(arguments: 0..<8)
  func `what was closed loses its output and no file of the reserve changes`(set: Int) throws {
    let program = Program()
    _ = program.run("init", "@/r", "--passphrase-fd", "0", input: InitTests.secret)
    program.write(InitTests.secret, to: "secret")
    let added = program.run(
      "import", "candidates", "-", "--reserve", "@/r", "--passphrase-fd", "3",
      input: "Nom;Prénom\nEssai-Closed;Zoé\n", through: program.shell(with: []))
    #expect(added.status == 0, "\(added.errors)")
    let list = program.run("list", "candidates", "--reserve", "@/r", "--format", "csv").output
    let id = String(list.split(separator: "\r\n")[1].prefix(8))
    let closed = Self.closed(in: set)
    for words in Self.commands {
      let comment: Comment = "\(words.prefix(2)) \(closed)"
      program.copy("r", to: "before")
      let outcome = program.run(
        words.map { $0 == "ID" ? id : $0 }, through: program.shell(with: closed))
      let isLost = closed.contains(">&-")
      #expect(outcome.status == (isLost ? 73 : 0), comment)
      #expect(outcome.output.isEmpty == isLost, comment)
      let isChanging = words.contains("feuille") && !isLost
      #expect((program.files(in: "r") == program.files(in: "before")) != isChanging, comment)
      #expect(program.run("verify", "@/r").status == 0, comment)
    }
  }

  @Test func `nothing is made whose recovery sheet nobody would see`() throws {
    let program = Program()
    program.write(InitTests.secret, to: "secret")
    let made = program.run(
      "init", "@/r", "--passphrase-fd", "3", through: program.shell(with: [">&-"]))
    #expect(made.status == 73)
    #expect(program.files(in: "r").isEmpty)
  }
}

extension Program {
  /// A shell that starts the program with the passphrase on descriptor 3 and streams closed.
  fileprivate func shell(with closed: [String]) -> [String] {
    write("exec \"$@\" 3<\"\(folder)/secret\" \(closed.joined(separator: " "))\n", to: "start")
    return ["/bin/sh", "@/start"]
  }
}
