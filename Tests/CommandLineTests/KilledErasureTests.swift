import Glibc
import Testing

/// The real program, killed at every call during an erasure that changes a file.
struct KilledErasureTests: ~Copyable {
  private let program = Program()

  /// A call to the system: the name, and which of those of that name it is.
  private struct Call {
    let name: Substring
    let place: Int
  }

  private static let people = """
    Prénom;Nom;Courriel
    Ana;Essai-Première;ana@example.org
    Bob;Essai-Second;bob@example.org

    """

  /// A reserve of two people, without a passphrase so that no time goes into stretching one; the
  /// number of the first.
  private func makeReserve() throws -> String {
    program.write(Self.people, to: "people.csv")
    #expect(program.run("init", "@/reserve").status == 0)
    let added = program.run(
      "--reserve", "@/reserve", "import", "candidates", "@/people.csv", "--map",
      "given-name=Prénom,family-name=Nom,email=Courriel")
    #expect(added.status == 0, "\(added.errors)")
    let list = program.run("list", "candidates", "--reserve", "@/reserve", "--format", "json")
    let line = try #require(list.output.split(separator: "\n").first { $0.contains("Ana") })
    let start = try #require(line.firstRange(of: "\"id\":\"")).upperBound
    return String(line[start...].prefix(8))
  }

  private func erase(_ id: String, in folder: String, through words: [String]) -> Int32 {
    program.run(
      ["erase", id, "--reason", "demande", "--yes", "--reserve", folder], through: words
    ).status
  }

  /// A copy goes on under a number of its own; here it has before anything is counted or killed.
  private func copy(to folder: String) {
    // This account remembers how far it has read each copy.
    program.copy("none", to: ".local")
    program.copy("reserve", to: folder)
    #expect(program.run("list", "candidates", "--reserve", "@/\(folder)").status == 0)
  }

  /// Whoever is killed at another leaves what stood before the next of these.
  private static let changing: Set<Substring> = [
    "write", "pwrite64", "writev", "rename", "renameat", "renameat2", "link", "linkat", "unlink",
    "unlinkat", "ftruncate", "fallocate", "fsync", "fdatasync", "mkdir", "mkdirat", "chmod",
    "fchmod", "fchmodat", "fchown", "utimensat",
  ]

  /// The calls from the moment when the program holds the lock.
  private func calls(of id: String) -> [Call] {
    copy(to: "traced")
    _ = erase(id, in: "@/traced", through: ["/usr/bin/strace", "-o", "@/trace"])
    var counts: [Substring: Int] = [:]
    var calls: [Call] = []
    var isLocked = false
    for line in program.read("trace").split(separator: "\n") {
      guard let name = line.split(separator: "(").first, line.first?.isLetter == true else {
        continue
      }
      counts[name, default: 0] += 1
      isLocked = isLocked || name == "flock"
      if isLocked, Self.changing.contains(name) || line.contains("O_CREAT") {
        calls.append(Call(name: name, place: counts[name] ?? 1))
      }
    }
    return calls
  }

  @Test(.enabled(if: Program.isTraceable, Program.noTracing))
  func `an erasure that is killed at any change is not begun, or finished by the next opening`()
    throws
  {
    let id = try makeReserve()
    let calls = calls(of: id)
    #expect(calls.count > 10 && calls.contains { $0.name == "rename" })
    var (before, after) = (0, 0)
    for call in calls {
      let comment: Comment = "\(call.name) \(call.place)"
      copy(to: "killed")
      let kill = "inject=\(call.name):signal=KILL:when=\(call.place)"
      let status = erase(
        id, in: "@/killed", through: ["/usr/bin/strace", "-o", "/dev/null", "-e", kill])
      #expect(status != 0, comment)
      let list = program.run("list", "candidates", "--reserve", "@/killed", "--format", "json")
      let keys = program.files(in: "killed").reduce(0) { count, file in
        count
          + file.split(separator: "\n").count {
            $0.hasPrefix("{\"key\":") && $0.contains("\"of\":\"\(id)\"")
          }
      }
      if list.output.contains("Essai-Première") {
        before += 1
        #expect(keys == 1, comment)
      } else {
        after += 1
        #expect(keys == 0, comment)
      }
      #expect(list.output.contains("Essai-Second"), comment)
      #expect(program.run("verify", "@/killed").status == 0, comment)
    }
    #expect(before > 0 && after > 0)
  }
}
