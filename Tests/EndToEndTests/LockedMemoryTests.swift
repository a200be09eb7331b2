import Glibc
import Testing

extension EndToEnd {
  /// What is left in the process of a desk that was locked, read as root does.
  @Suite(.enabled(if: geteuid() == 0, "only root reads the memory of another process"))
  struct LockedMemoryTests {
    let office: Office
    private static let words = "citron balcon tulipe"

    init() throws {
      office = try Office()
      try Files.write(Self.words + "\n", to: passphrase)
      _ = try unlocked("demo", "--at", office.reserve, "--no-screen")
    }

    private var passphrase: String { "\(office.home.path)/words" }

    private func unlocked(_ arguments: String...) throws -> String {
      let outcome = try Program.run(
        [office.program] + arguments + ["--passphrase-fd", "0"],
        environment: Tmux.environment(in: office.home), input: passphrase)
      try #require(outcome.status == 0, "\(outcome.errors)")
      return outcome.output
    }

    /// Addresses, telephone numbers, and names with their given names, as the desk shows them.
    private func people() throws -> [String] {
      let list = try unlocked(
        "list", "candidates", "--format", "csv", "--reserve", office.reserve)
      let lines = list.split(separator: "\r\n").map { $0.split(separator: ",") }
      let columns = lines[0]
      let place = { (name: String) in columns.firstIndex { $0 == name } ?? 0 }
      let (given, family) = (place("given-name"), place("family-name"))
      return lines.dropFirst().flatMap { cells in
        [
          "\(cells[given]) \(cells[family])", "\(cells[place("email")])",
          "\(cells[place("phone")])",
        ]
      }.filter { $0.utf8.count >= 8 }
    }

    @Test func `no name, address or number of anybody is found after a lock`() throws {
      let people = try people()
      #expect(people.count > 130)
      let desk = try office.terminal(["--reserve", office.reserve])
      try desk.wait(for: "Phrase de passe")
      try open(desk)
      try desk.press("End", "Home", "Enter")
      try desk.wait(for: "Chronologie")
      let process = try desk.process()
      let before = try Memory.found(people, in: process)
      #expect(before.count > 60, "the search finds what is there: \(before.count)")
      try desk.press("C-l")
      try desk.wait(for: "Le bureau est fermé à clé. Rien n'est perdu.")
      #expect(try desk.process() == process)
      try desk.watch("the fresh process") { try Memory.found(people, in: process).isEmpty }
      #expect(Files.text(of: "/proc/\(process)/limits").contains("Max core file size        0"))
      var status = stat()
      #expect(unsafe stat("/proc/\(process)/status", &status) == 0 && status.st_uid == 0)
      try open(desk)
      try desk.press("F10")
      #expect(try desk.status() == 0)
      #expect(try desk.isGivenBack())
    }

    @Test func `keys typed while the desk locks reach the door, and the terminal comes back`()
      throws
    {
      let desk = try office.terminal(["--reserve", office.reserve])
      try desk.wait(for: "Phrase de passe")
      try open(desk)
      for _ in 1...3 {
        try desk.press("C-l", Self.words, "Enter")
        try desk.wait(for: "1 Réserve de compétences", "─ 47 ╮")
      }
      try desk.press("C-l")
      try desk.wait(for: "Rien n'est perdu.")
      try desk.press("F10")
      #expect(try desk.status() == 0)
      #expect(try desk.isGivenBack())
    }

    private func open(_ desk: Tmux) throws {
      try desk.type(Self.words)
      try desk.press("Enter")
      try desk.wait(for: "1 Réserve de compétences", "─ 47 ╮")
    }
  }
}

/// The memory of a process that it can write to, as proc(5) shows it.
private enum Memory {
  /// Which of some texts, of eight bytes at least, are there.
  static func found(_ texts: [String], in process: pid_t) throws -> Set<String> {
    let file = unsafe open("/proc/\(process)/mem", O_RDONLY | O_CLOEXEC)
    try #require(file >= 0)
    defer { close(file) }
    let known = Dictionary(grouping: texts) { beginning(of: Array($0.utf8)) }
    var found: Set<String> = []
    for range in ranges(of: process) {
      var bytes = [UInt8](repeating: 0, count: range.count)
      let count = unsafe pread(file, &bytes, bytes.count, range.lowerBound)
      guard count > 0 else { continue }
      var window: UInt64 = 0
      for end in 0..<count {
        window = window << 8 | UInt64(bytes[end])
        // Most of it is empty.
        guard bytes[end] != 0, let texts = known[window] else { continue }
        found.formUnion(texts.filter { bytes[(end - 7)..<count].starts(with: $0.utf8) })
      }
    }
    return found
  }

  private static func beginning(of bytes: [UInt8]) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func ranges(of process: pid_t) -> [Range<Int>] {
    Files.text(of: "/proc/\(process)/maps").split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      let ends = words[0].split(separator: "-").compactMap { Int($0, radix: 16) }
      guard words[1].hasPrefix("rw"), ends.count == 2 else { return nil }
      return ends[0]..<ends[1]
    }
  }
}
