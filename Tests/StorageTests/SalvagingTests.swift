import Domain
import Testing

@testable import Storage

/// What was erased stays so, also where damage stands before the acts that say so.
struct SalvagingTests {
  private let workshop = Workshop()

  /// Three people, then the first is erased; the lines of the journal.
  private func prepare() throws -> (older: [UInt8], lines: [String]) {
    try workshop.makeReserve(people: 2)
    let older = try workshop.read("reserve.keyring")
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(2)
    try reserve.erase(0)
    let text = String(decoding: try workshop.read(workshop.journal), as: UTF8.self)
    return (older, text.split(separator: "\n").map(String.init))
  }

  private func put(_ lines: [String]) throws {
    try workshop.write(workshop.journal, Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Where the third was registered, before the erasure.
  private func place(_ lines: [String], _ tag: String) throws -> Int {
    try #require(lines.lastIndex { $0.contains("\"do\":\"\(tag)\"") })
  }

  private func damaged(_ line: String) -> String {
    line.replacing("\"by\":\"", with: "\"by\":\"X", maxReplacements: 1)
  }

  @Test(arguments: [false, true], ["candidate.registered", "person.erasing"])
  func `whoever goes on without the acts erases again`(isKeyringOlder: Bool, tag: String) throws {
    var (older, lines) = try prepare()
    let place = try place(lines, tag)
    lines[place] = damaged(lines[place])
    try put(lines)
    if isKeyringOlder { try workshop.write("reserve.keyring", older) }
    let report = try Reserve.recover(workshop.path, at: .sample)
    let person = try #require(report.erasedAgain.first)
    #expect(report.erasedAgain.count == 1 && report.isNumberNew)
    // Of the third, who stands before the damage then.
    #expect(report.keysLost == (isKeyringOlder && tag == "person.erasing" ? 1 : 0))
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable && reserve.registry.isErasureFinished(person))
    let holdsKeys = reserve.holdsKeys(of: person.entity)
    #expect(!holdsKeys)
    #expect(try Reserve.verify(workshop.path).isSound)
    let stick = Workshop()
    try stick.backUp(workshop)
    let keyring = try #require(stick.names().first { $0.hasPrefix("keyring-") })
    let kept = String(decoding: try stick.read(keyring), as: UTF8.self)
    #expect(!kept.contains("\"of\":\"\(person.entity.stored)\",\"wrapped"))
  }

  /// As who gives the latest backup to a folder whose end is damaged.
  @Test func `a backup that has what is missing is to be restored, and another's is none`() throws {
    var (_, lines) = try prepare()
    let (stick, other, others) = (Workshop(), Workshop(), Workshop())
    try stick.backUp(workshop)
    try other.makeReserve(people: 1)
    try others.backUp(other)
    let place = try place(lines, "candidate.registered")
    lines[place] = damaged(lines[place])
    try put(lines)
    let before = try workshop.read(workshop.journal)
    for (backup, trouble) in [(stick, BackupTrouble.hasMissingActs), (others, .ofOther)] {
      #expect(throws: StorageError.backup(trouble)) {
        _ = try Reserve.recover(workshop.path, at: .sample, backup: backup.path)
      }
    }
    #expect(try workshop.read(workshop.journal) == before)
    let restored = try stick.restored()
    #expect(try Reserve.verify(restored.path).isSound)
  }

  @Test func `what nobody signed erases nobody`() throws {
    var (_, lines) = try prepare()
    let place = try place(lines, "candidate.registered")
    lines[place] = damaged(lines[place])
    for end in lines.indices where end > place {
      guard let mark = lines[end].firstRange(of: "\"s\":\"") else { continue }
      let signature = lines[end][mark.upperBound...]
      lines[end] = lines[end][..<mark.upperBound] + "AAAA" + signature.dropFirst(4)
    }
    try put(lines)
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.erasedAgain.isEmpty && report.isNumberNew)
    let registry = try Reserve(opening: workshop.path).registry
    #expect(registry.erased.isEmpty)
  }

  @Test(arguments: [true, false])
  func `an erasure of which the last line is damaged or gone is finished`(isGone: Bool) throws {
    var (_, lines) = try prepare()
    let place = try place(lines, "person.erased")
    if isGone { lines.remove(at: place) } else { lines[place] = damaged(lines[place]) }
    try put(lines)
    let report = try Reserve.recover(workshop.path, at: .sample)
    #expect(report.isNumberNew && report.keysLost == 0)
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable && reserve.registry.erased.count == 1)
    #expect(reserve.registry.unfinishedErasures.isEmpty)
    #expect(reserve.registry.candidates.count == 3)
  }
}
