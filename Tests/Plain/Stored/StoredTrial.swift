import Domain
public import Storage

/// One history in a folder: read anew at its end, and now and then after the last act was cut off
/// at any byte, as by a crash.
public struct StoredTrial {
  public private(set) var tally = Tally()
  public private(set) var crashes = 0
  private let seed: UInt64
  private let shelf = Shelf()

  public init(seed: UInt64) { self.seed = seed }

  static let moment = Timestamp(seconds: 20_590 * 86_400)

  /// What is not the same; nil when all is.
  public mutating func run() throws(StorageError) -> String? {
    try Reserve.create(
      at: shelf.path, name: "Essai", member: "Mention", time: Self.moment)
    var desk = try Desk(on: shelf.path, seed: seed)
    let steps = 20 + Int(seed % 41) + HistoryWriter.opening
    for step in 1...steps {
      let isCrash = step > HistoryWriter.opening && desk.writer.chance(12)
      let (files, plain) = (isCrash ? shelf.files : [:], desk.plain)
      if let difference = desk.ask() { return said(difference, step) }
      guard isCrash, cut(to: files, desk) else { continue }
      tally.add(desk.tally)
      let (writer, whole) = (desk.writer, desk.plain.facts)
      desk = try Desk(on: shelf.path, seed: seed, isBegun: true)
      desk.writer = writer
      crashes += 1
      if !Self.isLeft(desk.plain.facts, of: whole, after: plain.facts) {
        return said("\(desk.plain.facts.count) facts after a crash", step)
      }
      if let difference = desk.difference { return said("after a crash\n" + difference, step) }
    }
    tally.add(desk.tally)
    tally.histories = 1
    return try readAnew(desk).map { said($0, steps) }
  }

  private func said(_ difference: String, _ step: Int) -> String {
    "seed \(seed), step \(step)\n\(difference)"
  }

  /// What was acknowledged before, and of the last nothing; but an erasure takes two acts, of which
  /// the first may be whole, and is then finished.
  private static func isLeft(_ found: [Fact], of whole: [Fact], after before: [Fact]) -> Bool {
    if found == before { return true }
    let isErasure = found.dropFirst(before.count).contains { $0.change.kind == .erasureBegun }
    return isErasure && found.map(\.line) == whole.map(\.line)
  }

  private func readAnew(_ desk: Desk) throws(StorageError) -> String? {
    let again = try Desk(on: shelf.path, seed: seed, isBegun: true)
    again.writer = desk.writer
    if again.plain.facts != desk.plain.facts { return "other facts when read anew" }
    if let difference = again.difference { return "read anew\n" + difference }
    let report = try Reserve.verify(shelf.path)
    // Its members have no slots.
    return report.holdsAll ? nil : "verify: \(report)"
  }

  /// The files as they were before the last act, but for part of that act behind the journal.
  private func cut(to files: [String: [UInt8]], _ desk: Desk) -> Bool {
    let now = shelf.files
    guard let name = now.keys.first(where: { $0.hasSuffix(".journal") }),
      let (old, new) = files[name].flatMap({ old in now[name].map { (old, $0) } }),
      new.count > old.count + 1
    else { return false }
    // A last line that lacks its end alone is whole.
    let size = desk.writer.number(in: old.count..<new.count - 1)
    for (file, bytes) in files where file != name && now[file] != bytes { shelf.write(file, bytes) }
    shelf.write(name, Array(new[..<size]))
    return true
  }
}
