import Domain
import Glibc
import Testing

@testable import Storage

/// A reserve of a thousand records in the files of two writers, of which every bit is flipped and
/// which is cut after every byte, read by this program and by the stranger's.
///
/// Some minutes on one processor, so it is asked for: see CONTRIBUTING.md, Measuring.
@Suite(
  .enabled(if: Python.withSodium != nil, noSodium),
  .enabled(if: FlippedBits.areAllAsked, "takes minutes: VIVIER_EVERY_BIT=1"))
struct EveryBitTests {
  private static let day = Timestamp.sample.day

  /// Several facilitators, one of whom leaves and one of whom gets another key; acts of one record
  /// and of several, with sealed parts and without.
  private func makeThousand() throws -> Workshop {
    let first = Workshop()
    try first.makeReserve()
    var next = 0
    try write(upTo: 500, in: first, from: &next)
    let second = Workshop()
    for name in first.names() { try second.write(name, first.read(name)) }
    try write(upTo: 1000, in: second, from: &next)
    return second
  }

  private func write(upTo most: Int, in workshop: Workshop, from next: inout Int) throws {
    var amina = try Reserve(opening: workshop.path)
    let id = try amina.addMember(
      named: "Bruno \(most)", passphrase: nil, at: .sample, on: Self.day)
    while amina.journal.tip.number < most - 1 {
      let count = min([1, 1, 2, 1, 5, 1, 1, 9][next % 8], most - 1 - amina.journal.tip.number)
      var bruno = try Reserve(opening: workshop.path, as: id)
      for isBrunos in [true, false] where bruno.journal.tip.number < most - 1 {
        let numbers = next..<next + count
        next += count
        let events = next % 3 == 0 ? [Event(.reserveNamed(ReserveName("R")), on: .reserve)] : []
        if isBrunos {
          try bruno.record(at: .sample) { _ in events + numbers.map { Event.registration($0) } }
        } else {
          try amina.record(at: .sample) { _ in events + numbers.map { Event.registration($0) } }
        }
      }
      if next % 50 < 10 { try amina.renewMember(id, passphrase: nil, at: .sample, on: Self.day) }
      try amina.refresh()
    }
    try amina.removeMember(id, at: .sample, on: Self.day)
  }

  /// The same thing said several times in a row, and how often.
  private struct Runs: Equatable {
    private(set) var lines: [String] = []
    private var last: (end: Int, number: Int, fault: String)?
    private var times = 0
    private(set) var counts: [String: Int] = [:]

    mutating func say(_ end: Int, _ number: Int, _ fault: String) {
      counts[fault, default: 0] += 1
      if let last, last == (end, number, fault) {
        times += 1
      } else {
        finish()
        (last, times) = ((end, number, fault), 1)
      }
    }

    mutating func finish() {
      guard let (end, number, fault) = last else { return }
      lines.append(fault == "cut" ? "\(times) \(end) cut" : "\(times) \(end) \(number) \(fault)")
    }

    static func == (left: Runs, right: Runs) -> Bool { left.lines == right.lines }
  }

  /// Where the reader says that the next act fails, the acts before being sound.
  private func say(
    _ step: Journal.Step, at tip: Journal.Tip, to runs: inout Runs
  ) {
    switch step {
    case .act: runs.say(tip.offset, 0, "read")
    case .end, .incomplete, .torn: runs.say(tip.offset, 0, "cut")
    case .damaged(let damage):
      let number = tip.number + damage.line - tip.line
      switch damage.cause {
      case .unterminated: runs.say(tip.offset, 0, "cut")
      case .signature: runs.say(tip.offset, number, "signature")
      case .malformed, .number, .chain, .sealedHash, .seal, .endless, .rolledBack:
        runs.say(tip.offset, number, "line")
      }
    }
  }

  private func tryEvery(
    _ act: Act, of bytes: [UInt8], in reserve: inout Reserve, _ runs: inout Runs
  ) throws {
    let (tip, size) = (reserve.journal.tip, reserve.journal.size)
    let end = bytes[act.end.offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    let around = Array(bytes[tip.offset..<end])
    func lay(_ bytes: [UInt8], in reserve: inout Reserve) {
      (reserve.journal.buffer, reserve.journal.bufferStart) = (bytes, tip.offset)
    }
    lay(around, in: &reserve)
    for place in 0..<act.end.offset - tip.offset {
      for bit in 0..<8 {
        reserve.journal.buffer[place] ^= 1 << UInt8(bit)
        say(try reserve.step(checkingAll: true), at: tip, to: &runs)
        let isSame = reserve.journal.bufferStart == tip.offset
        if isSame, reserve.journal.buffer.count == around.count {
          reserve.journal.buffer[place] ^= 1 << UInt8(bit)
        } else {
          lay(around, in: &reserve)
        }
      }
    }
    for length in 0..<act.end.offset - tip.offset {
      lay(Array(around[..<length]), in: &reserve)
      reserve.journal.size = tip.offset + length
      say(try reserve.step(checkingAll: true), at: tip, to: &runs)
    }
    reserve.journal.size = size
    lay(around, in: &reserve)
  }

  @Test func `both find every flipped bit and every cut in the same line, as the same fault`()
    throws
  {
    let workshop = try makeThousand()
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.records >= 1000 && found.files == 2, "\(found)")
    var reserve = try Reserve.unread(workshop.folder, using: SystemDisk())
    try reserve.journal.look()
    var runs = Runs()
    var isRead = false
    while !isRead {
      let bytes = try workshop.read(reserve.journal.header.writer.stored + ".journal")
      while case .act(let act) = try reserve.step(checkingAll: true) {
        try tryEvery(act, of: bytes, in: &reserve, &runs)
        for record in act.records { _ = try reserve.apply(record, of: act) }
        reserve.journal.accept(act)
        (reserve.journal.buffer, reserve.journal.bufferStart) = ([], 0)
      }
      if reserve.journal.link.limit == nil { isRead = true } else { _ = try reserve.readNextFile() }
    }
    runs.finish()
    print("every bit, every cut of \(found.soundLength) bytes, \(found.acts) acts: \(runs.counts)")
    #expect(runs.counts["read"] == nil)
    let said = try Stranger.run(Stranger.counter, on: workshop).map(String.init)
    #expect(said.count == runs.lines.count)
    for (ours, theirs) in zip(runs.lines, said) { #expect(ours == theirs) }
  }

  /// Cut and flipped on the disk, an act apart, so that what is said of the whole is seen too.
  @Test func `of the whole it says that it is damaged, and nothing that is shown comes after`()
    throws
  {
    let workshop = try makeThousand()
    var tips: [Int] = []
    let reserve = try Reserve(opening: workshop.path)
    try reserve.eachAct { reading, _ in tips.append(reading.tip.offset) }
    let (name, journal) = (workshop.journal, try workshop.read(workshop.journal))
    let head = try workshop.read("reserve.head")
    let ring = try workshop.read("reserve.keyring")
    for tip in tips.suffix(300) where tip < journal.count {
      var flipped = journal
      flipped[tip + 40] ^= 4
      for bytes in [flipped, Array(journal[..<tip]), Array(journal[..<(tip + 90)])] {
        try workshop.write(name, bytes)
        #expect(try !Reserve.verify(workshop.path).isSound)
        try workshop.write("reserve.head", head)
        try workshop.write("reserve.keyring", ring)
      }
    }
  }

  /// What tells which files there are, and in which order: a bit there makes another folder.
  @Test func `so do they of the first lines of a file that goes on`() throws {
    let file = try SecondFile()
    try file.eachFlip(in: 0..<file.opened) { #expect($0 == $1 && $0 == file.start, $2) }
    print("every bit of the first \(file.opened) bytes of a file that goes on: \(8 * file.opened)")
  }
}
