import Domain
import Testing

@testable import Storage

/// The keeper of the reserve has every key of the reserve, and neither stick.
@Suite(.cheapPassphrases)
struct SealTests {
  private let office = Workshop()
  private let union = Workshop()
  private let employer = Workshop()
  private static let words = Secret("une phrase du banc".utf8)

  init() throws {
    try office.makeReserve(people: 2)
    var amina = try Reserve(opening: office.path)
    for (stick, bench) in [(union, Bench.union), (employer, .employer)] {
      _ = try amina.addSeat(
        on: bench, named: bench.rawValue, stick: stick.path, passphrase: Self.words, at: .sample,
        on: Office.today)
    }
  }

  @discardableResult
  private func seal(
    _ stick: Workshop, _ place: Workshop? = nil, day: Int = 0, using disk: any Disk = SystemDisk()
  ) throws -> SealReport {
    try Reserve.seal(
      (place ?? office).folder, BenchStick.Place(stick.path), using: disk, Self.words,
      at: .sample.adding(days: day))
  }

  private func register(_ number: Int, in place: Workshop? = nil) throws {
    var reserve = try Reserve(opening: (place ?? office).path)
    try reserve.register(number)
  }

  /// All that the keeper can put back: journal, keyring, watermark, slots.
  private func kept() throws -> Workshop {
    let copy = try office.copy()
    try copy.takeForHome()
    return copy
  }

  private func findings(_ stick: Workshop? = nil, _ place: Workshop? = nil) throws -> Verification {
    try Reserve.verify((place ?? office).path, stick: stick?.path)
  }

  @Test func `the second bench completes the first one's text, days later`() throws {
    let first = try seal(union)
    #expect(first.benches == [.union] && !first.isCompleted)
    #expect(try findings().seals.map(\.isJoint) == [false])
    try register(3)
    let second = try seal(employer, day: 9)
    #expect(second.isCompleted && second.benches == [.union, .employer])
    #expect(second.time == first.time && second.ends == first.ends)
    let found = try findings(union)
    #expect(found.isSound && found.seals.map(\.isJoint) == [false, true])
    #expect(found.seals.last?.actsSince == 3 && found.ownSeal?.isContinued == true)
    let note = try BenchStick.Place(employer.path).readLast()
    #expect(note.whole == second.note)
  }

  @Test func `a month later each seals what came since`() throws {
    try seal(union)
    try seal(employer)
    try register(3)
    #expect(try !seal(employer, day: 30).isCompleted)
    #expect(try seal(union, day: 31).isCompleted)
    #expect(try findings().seals.map(\.isJoint) == [false, true, false, true])
  }

  /// Failures of a sealed system log, one of them known: the last entries cut off, unnoticed.
  @Test func `a month that was cut off makes the stick refuse`() throws {
    let before = try kept()
    try register(3)
    try seal(union)
    // To whoever has no stick all is well.
    #expect(try findings(nil, before).isSound)
    let alarm = StorageError.seal(.notContinued(.sample))
    #expect(throws: alarm) { try seal(union, before, day: 1) }
    let found = try findings(union, before)
    #expect(!found.isSound && found.ownSeal?.isContinued == false)
  }

  @Test(arguments: [false, true])
  func `a month that was rewritten makes each bench's stick refuse`(isLonger: Bool) throws {
    let before = try kept()
    try register(3)
    try seal(union)
    try seal(employer)
    let last = try BenchStick.Place(employer.path).readLast()
    for number in 4..<(isLonger ? 12 : 5) { try register(number, in: before) }
    #expect(try findings(nil, before).isSound)
    for stick in [union, employer] {
      #expect(throws: StorageError.seal(.notContinued(.sample))) { try seal(stick, before, day: 1) }
      #expect(try findings(stick, before).brokenSeal?.time == .sample)
    }
    #expect(try BenchStick.Place(employer.path).readLast() == last)
  }

  /// The keeper damages what the other bench sealed since, and goes on without it.
  @Test func `what was lost is told to the bench that has not seen it, and refused by the other`()
    throws
  {
    try seal(union)
    #expect(try seal(employer).lost.isEmpty)
    try register(3)
    try seal(union, day: 1)
    var bytes = try office.read(office.journal)
    let tag = Array("candidate.registered".utf8)
    let place = try #require(
      bytes.indices.dropLast(tag.count).last { bytes[$0..<$0 + tag.count].elementsEqual(tag) })
    bytes[place] = UInt8(ascii: "d")
    try office.write(office.journal, bytes)
    _ = try Reserve.recover(office.path, at: .sample.adding(days: 2))
    #expect(try seal(employer, day: 3).lost.count == 1)
    #expect(throws: StorageError.seal(.notContinued(.sample.adding(days: 1)))) {
      try seal(union, day: 3)
    }
  }

  /// The other known one: old entries signed anew with a newer key.
  @Test func `old entries signed anew with a newer key are nobody's`() throws {
    try seal(union)
    var amina = try Reserve(opening: office.path)
    try amina.renewMember(amina.member, passphrase: nil, at: .sample, on: Office.today)
    let renewed = try office.member()
    let name = office.journal
    let lines = try office.read(name).split(separator: 0x0A, omittingEmptySubsequences: false)
    let old = try #require(
      lines.firstIndex { String(decoding: $0, as: UTF8.self).contains("candidate.registered") })
    let line = Array(lines[old])
    let record = try #require(Record(line, 0..<line.count))
    var other = lines.map(Array.init)
    other[old] = line
    let place = try #require(record.signature)
    other[old].replaceSubrange(
      place, with: Base64.characters(renewed.keys.sign(record.hash, as: .journal).span))
    let copy = try kept()
    try copy.write(name, Array(other.joined(separator: [0x0A])))
    let found = try findings(union, copy)
    #expect(found.damage?.cause == .signature && found.damage?.line == old + 1)
    #expect(!found.isSound)
    #expect(throws: StorageError.self) { try seal(union, copy, day: 1) }
  }

  /// The keeper has no key of a seat's.
  @Test func `nobody else seals`() throws {
    let report = try seal(union)
    var amina = try Reserve(opening: office.path)
    #expect(throws: RecordError.storage(.notGranted)) {
      try amina.record(at: .sample) { _ in
        [Event(.journalSealed(JournalSeal(note: report.note)), on: .reserve)]
      }
    }
    // What a seat records of a key that is not its own is its word and no bench's.
    var note = SignedNote(report.note)
    note.sign(as: "employeurs", with: .draw())
    #expect(try findings().seals.map(\.benches) == [[.union]])
  }

  @Test func `a seat that was removed seals no more, and its seals stay`() throws {
    try seal(union)
    var amina = try Reserve(opening: office.path)
    let id = try #require(amina.registry.roster.first { $0.value.bench == .union }?.key)
    try amina.removeMember(id, at: .sample, on: Office.today)
    #expect(throws: StorageError.seal(.unknownSeat)) { try seal(union, day: 1) }
    #expect(try findings(union).seals.map(\.benches) == [[.union]])
    #expect(try seal(employer).isCompleted)
  }

  @Test func `a stick of another reserve, a wrong passphrase, an empty or a changed stick`() throws
  {
    let other = Workshop()
    try other.makeReserve()
    #expect(throws: StorageError.seal(.otherReserve)) { try seal(union, other) }
    #expect(throws: StorageError.wrongPassphrase) {
      try Reserve.seal(
        office.folder, BenchStick.Place(union.path), using: SystemDisk(), Office.others,
        at: .sample)
    }
    #expect(throws: StorageError.seal(.noStick)) { try seal(Workshop()) }
    try seal(union)
    let last = try union.read("vivier.last")
    try union.write(
      "vivier.last",
      Array(String(decoding: last, as: UTF8.self).replacing("04-03", with: "04-02").utf8))
    #expect(throws: StorageError.seal(.noteMissing)) { try seal(union, day: 1) }
    #expect(throws: RecordError.storage(.seal(.stickTaken))) {
      var amina = try Reserve(opening: office.path)
      _ = try amina.addSeat(
        on: .union, named: "deux", stick: union.path, passphrase: Self.words, at: .sample,
        on: Office.today)
    }
  }

  /// A seat with a program of its own, or a journal that somebody changed before it: both tell.
  @Test func `a seal that the journal does not go on from is an alarm`() throws {
    let stick = try BenchStick.Place(union.path).read()
    let keys = try stick.open(Self.words)
    let reserve = try Reserve(opening: office.path)
    let head = Head(writer: reserve.journal.header.writer, number: 3, hash: Digest(of: Span()))
    var note = SignedNote(
      SealText(reserve: stick.reserve, time: .sample, heads: [head]).text)
    note.sign(as: "syndicat", with: keys)
    let event = Event(.journalSealed(JournalSeal(note: note.whole)), on: .reserve)
    try Forger(workshop: office).append(
      [Forger.Line(event)], by: stick.member, signedBy: keys, isMarked: true)
    let found = try findings()
    #expect(found.seals.map(\.isContinued) == [false] && found.brokenSeal?.time == .sample)
    #expect(!found.isSound && found.damage == nil)
    #expect(throws: StorageError.seal(.notContinued(.sample))) { try seal(employer) }
    if Python.withSodium != nil {
      #expect(
        try Stranger.run("print(seals(chained(sys.argv[1])[1]))", on: office) == [
          "[('2026-04-03T10:02:47Z', ['syndicat'], False)]"
        ])
    }
    var amina = try Reserve(opening: office.path)
    try amina.register(9)
  }

  @Test func `a reserve that is not whole is not sealed`() throws {
    let last = try union.read("vivier.last")
    var bytes = try office.read(office.journal)
    bytes[bytes.count / 2] ^= 1
    try office.write(office.journal, bytes)
    #expect(throws: StorageError.seal(.unsound)) { try seal(union) }
    #expect(try union.read("vivier.last") == last)
  }

  /// The stick knows of each signature before anybody else does.
  @Test func `sealing may be stopped anywhere`() throws {
    let counting = StoppingDisk()
    let first = (try office.copy(), try union.copy())
    try first.0.takeForHome()
    try seal(first.1, first.0, using: counting)
    #expect(counting.calls > 5)
    for call in 0..<counting.calls {
      let (place, stick) = (try office.copy(), try union.copy())
      try place.takeForHome()
      _ = try? seal(stick, place, using: StoppingDisk(after: call))
      let found = try findings(nil, place)
      #expect(found.isSound, "call \(call)")
      let isSigned = try stick.read("vivier.last") != union.read("vivier.last")
      #expect(found.seals.isEmpty || isSigned, "call \(call)")
      try seal(stick, place, day: 1)
      #expect(try findings(stick, place).ownSeal?.isContinued == true, "call \(call)")
    }
  }

  /// Whoever has the stick in hand for a moment can take the note from it, and nothing else.
  @Test func `without the last thing that it signed a stick signs nothing`() throws {
    let first = try union.read("vivier.last")
    let found = try findings(union)
    #expect(found.isSound && found.ownSeal?.isContinued == true && found.seals.isEmpty)
    try seal(union)
    let missing = StorageError.seal(.noteMissing)
    try union.write("vivier.last", first)
    #expect(throws: missing) { try seal(union, day: 1) }
    #expect(throws: missing) { try findings(union) }
    // Damaged, it is not taken for a damaged key, which somebody would throw away.
    for damaged in [[], Array(first.dropLast(9)), [first[0] ^ 1] + first.dropFirst()] {
      try union.write("vivier.last", damaged)
      #expect(throws: missing) { try seal(union, day: 1) }
    }
    union.remove("vivier.last")
    #expect(throws: missing) { try seal(union, day: 1) }
    #expect(throws: missing) { try findings(union) }
    #expect(try findings(employer).isSound)
  }

  @Test func `nothing is sealed on a day before the last act or the last seal`() throws {
    try seal(union, day: 30)
    #expect(throws: StorageError.clockWrong(Timestamp.sample.adding(days: 29).day)) {
      try seal(union, day: 29)
    }
    #expect(throws: StorageError.self) { try seal(employer, day: -1) }
    #expect(try seal(union, day: 30).benches == [.union])
  }

  @Test func `nobody changes the passphrase of a stick from here`() throws {
    var amina = try Reserve(opening: office.path)
    let seat = try #require(amina.members.first { $0.bench == .union })
    #expect(throws: RecordError.storage(.seal(.keyIsOnStick))) {
      try amina.renewMember(seat.id, passphrase: Office.others, at: .sample, on: Office.today)
    }
    #expect(!office.names().contains { $0.hasPrefix(seat.id.stored) })
    #expect(throws: Refusal.notAllowed) {
      try amina.registry.decide(
        .renewMember(seat.id, KeyRenewal(PublicKeys())), by: amina.actor, on: Office.today)
    }
    try seal(union)
  }

  @Test func `a seat that is not recorded leaves no key behind`() throws {
    let counting = StoppingDisk()
    var amina = try Reserve.open(office.folder, using: counting)
    counting.begin()
    let stick = Workshop()
    #expect(throws: RecordError.storage(.memberExists)) {
      try amina.addSeat(
        on: .observer, named: "Syndicat", stick: stick.path, passphrase: Self.words, at: .sample,
        on: Office.today)
    }
    #expect(stick.names().isEmpty)
  }
}
