import Glibc
import Testing

/// The right passphrase on a machine that is short of something.
@Suite(.serialized)
struct UnknownTests {
  private static let secret = InitTests.secret
  private static let words = ["list", "candidates", "--reserve", "@/r", "--passphrase-fd", "0"]

  /// In KiB, from what the program hardly starts with to what it has enough of.
  private static let memories = stride(from: 60_000, through: 260_000, by: 10_000)

  @Test func `a tail of a gigabyte takes no more memory than an act may have`() throws {
    let program = Program()
    #expect(program.run("demo", "--at", "@/r", "--no-screen").status == 0)
    let journal = program.folder + "/" + program.journal()
    // Sparse: nothing of it is on the disk.
    #expect(unsafe truncate(journal, 1 << 30) == 0)
    let limited = ["/usr/bin/prlimit", "--as=600000000"]
    for words in [["verify", "@/r"], ["list", "candidates", "--reserve", "@/r"]] {
      let outcome = program.run(words, through: limited)
      #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(outcome.errors)")
    }
  }

  @Test func `too little memory is no wrong passphrase`() {
    let program = Program()
    _ = program.run("init", "@/r", "--passphrase-fd", "0", input: Self.secret)
    var told = 0
    for memory in Self.memories {
      let outcome = program.run(
        Self.words, input: Self.secret,
        through: ["/usr/bin/prlimit", "--as=\(memory * 1024)"])
      #expect(outcome.status != 3 && outcome.status != 2, "\(memory): \(outcome.errors)")
      if outcome.errors.contains("La mémoire de l'ordinateur ne suffit pas") {
        told += 1
        #expect(outcome.status == 73)
      }
    }
    #expect(told > 0)
    #expect(program.run(Self.words, input: Self.secret).status == 0)
  }

  private static let calls = ["openat", "newfstatat", "fstat", "pread64", "read"]

  @Test(
    .enabled(if: Program.isTraceable, Program.noTracing),
    arguments: ["journal", "reserve.keyring", "reserve.head"])
  func `a disk that does not answer is said to be one, whichever call it is`(name: String) {
    let program = Program()
    _ = program.run("init", "@/r")
    let file = name == "journal" ? program.journal() : "r/\(name)"
    var told = 0
    for call in Self.calls {
      for place in 1...4 {
        let tool = [
          "/usr/bin/strace", "-f", "-o", "@/trace", "-P", "@/\(file)", "-e",
          "inject=\(call):error=EIO:when=\(place)",
        ]
        let outcome = program.run(["list", "candidates", "--reserve", "@/r"], through: tool)
        guard program.read("trace").contains("INJECTED") else { continue }
        told += 1
        let comment: Comment = "\(name), \(call) \(place): \(outcome.errors)"
        #expect(outcome.status == 73 || outcome.status == 0, comment)
        #expect(
          outcome.status == 0 || outcome.errors.contains("Le disque n'a pas répondu"), comment)
      }
    }
    #expect(told > 2)
  }
}
