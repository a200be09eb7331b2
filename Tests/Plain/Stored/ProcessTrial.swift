import Domain
import Glibc
public import Storage

/// One history that three processes make together, one of which may be killed at any moment: each
/// decides on what it has read, and what each was told to be recorded must be there.
public struct ProcessTrial {
  public private(set) var records = 0
  public private(set) var kills = 0
  private let seed: UInt64
  private let program: String
  private let shelf = Shelf()

  /// The program is the one that calls `work`.
  public init(seed: UInt64, program: String) { (self.seed, self.program) = (seed, program) }

  public mutating func run() throws(StorageError) -> String? {
    try Reserve.create(at: shelf.path, name: "Essai", member: "Mention", time: StoredTrial.moment)
    let desk = try Desk(on: shelf.path, seed: seed)
    for _ in 1...HistoryWriter.opening {
      if let difference = desk.ask() { return said(difference) }
    }
    let clerks = (1...3).compactMap { Clerk(program, shelf.path, seed &* 3 &+ $0) }
    guard clerks.count == 3 else { return said("cannot start \(program)") }
    if desk.writer.chance(2) {
      usleep(UInt32(desk.writer.number(in: 0..<60_000)))
      clerks[0].kill()
      kills += 1
    }
    let lines = clerks.map { $0.read() }
    for (number, told) in lines.enumerated() {
      if let bad = told.first(where: { $0.hasPrefix("x") }) { return said(bad) }
      let isKilled = kills > 0 && number == 0
      if !isKilled, told.last != "=" { return said("process \(number) ended early: \(told)") }
    }
    return try compare(lines.joined().filter { $0.hasPrefix("! ") }.map { String($0.dropFirst(2)) })
  }

  private mutating func compare(_ acknowledged: [String]) throws(StorageError) -> String? {
    let again = try Desk(on: shelf.path, seed: seed, isBegun: true)
    records = again.plain.facts.count
    let known = Set(again.plain.facts.map(\.line))
    if let lost = acknowledged.first(where: { !known.contains($0) }) { return said("lost \(lost)") }
    if Set(acknowledged).count != acknowledged.count { return said("told twice") }
    if let difference = again.difference { return said(difference) }
    let report = try Reserve.verify(shelf.path)
    // Its members have no slots.
    return report.holdsAll ? nil : said("verify: \(report)")
  }

  private func said(_ difference: String) -> String { "seed \(seed), processes\n\(difference)" }

  /// What each of the three does; says `! NUMBER SUBJECT NAME` of each record once it is there, `x`
  /// and what is not the same, and `=` at its end.
  public static func work(in folder: String, seed: UInt64, steps: Int) throws(StorageError) {
    say("\(getpid())")
    let desk = try Desk(on: folder, seed: seed, isBegun: true)
    var said = 0
    for _ in 0..<steps {
      // One in two decides on what it saw last, as somebody does who has a form open.
      if desk.writer.chance(2) { try desk.look() }
      if let difference = desk.ask() {
        return say("x " + difference.split(separator: "\n").joined(separator: " | "))
      }
      for line in desk.acknowledged.dropFirst(said) { say("! " + line) }
      said = desk.acknowledged.count
    }
    say("=")
  }

  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = unsafe write(1, bytes, bytes.count)
  }
}

/// A process at work.
@safe private final class Clerk {
  private let output: UnsafeMutablePointer<FILE>
  private var process: pid_t = 0

  init?(_ program: String, _ folder: String, _ seed: UInt64) {
    guard let output = unsafe popen("exec '\(program)' clerk '\(folder)' \(seed) 25", "r") else {
      return nil
    }
    unsafe self.output = output
    process = line().flatMap { pid_t($0) } ?? 0
    if process == 0 { return nil }
  }

  func kill() { _ = Glibc.kill(process, SIGKILL) }

  /// To its end.
  func read() -> [String] {
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    _ = unsafe pclose(output)
    return lines
  }

  private func line() -> String? {
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe fgetc(output)
      if byte == EOF { return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }
      if byte == 10 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }
}
