import Testing

/// Signals that come while the system is at work: each call is made again.
@Suite(.serialized, .enabled(if: Program.isTraceable, Program.noTracing))
struct InterruptedCallTests {
  private static let file = "Nom;Prénom\nEssai;Zoé\n"
  private static let calls = [
    "openat", "read", "pread64", "write", "pwrite64", "flock", "fstatfs", "ftruncate",
  ]

  /// Every other one of a kind, from where the program itself begins: each is interrupted once.
  @Test(arguments: [
    (["list", "candidates", "--reserve", "@/r"], ""), (["verify", "@/r"], ""),
    (["import", "candidates", "-", "--reserve", "@/r"], Self.file), (["init", "@/other"], ""),
    (["backup", "@/other", "--reserve", "@/r"], ""),
    (["restore", "@/stick", "@/other"], "C0000001\n"),
  ])
  func `interrupted at every call, a command does what it does`(words: [String], input: String) {
    let program = Program()
    #expect(program.run("init", "@/r").status == 0)
    #expect(program.run("backup", "@/stick", "--reserve", "@/r").status == 0)
    program.copy("r", to: "laid")
    let watch = ["/usr/bin/strace", "-f", "-o", "@/trace", "-e"]
    let plain = program.run(
      words, input: input, through: watch + ["trace=" + Self.calls.joined(separator: ",")])
    #expect(plain.status == 0)
    let lines = program.read("trace").split(separator: "\n")
    // The loader and the runtime, which are not ours, have done by then.
    let start = lines.lastIndex { $0.contains("\"/proc/self/cmdline\"") } ?? 0
    var interrupted = 0
    for call in Self.calls {
      let before = lines[..<start].count { $0.contains(" \(call)(") }
      program.copy("laid", to: "r")
      program.copy("none", to: "other")
      let outcome = program.run(
        words, input: input,
        through: watch + ["inject=\(call):error=EINTR:when=\(before + 1)+2"])
      interrupted += program.read("trace").split(separator: "\n").count { $0.contains("INJECTED") }
      #expect(outcome.status == 0, "\(call): \(outcome.errors)")
    }
    #expect(interrupted > 10)
  }
}
