import Domain
import Testing

@testable import Storage

/// A stranger's verifier, which shares no line with this program, agrees with it on every reserve:
/// as it is, with any bit flipped, and cut anywhere.
@Suite(.enabled(if: Python.withSodium != nil, noSodium))
struct StrangerTests {
  private func run(_ mode: String, on workshop: Workshop) throws -> [Substring] {
    try Stranger.run(Stranger.driver, on: workshop, typing: mode)
  }

  @Test func `two hundred lines are enough for it`() throws {
    let lines = try Stranger.program().split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect((50...200).contains(lines.count))
  }

  @Test func `it reads the sample reserve, its seals too, as this program does`() throws {
    let workshop = try Workshop(copying: Stranger.place + "/reserve")
    try workshop.takeForHome()
    try expectAgreement(on: workshop)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.files == 2 && found.forgotten > 0)
    #expect(found.seals.map(\.benches) == [[.union], [.union, .employer]])
    #expect(
      try Stranger.run("print(seals(chained(sys.argv[1])[1]))", on: workshop) == [
        "[('2026-11-29T16:23:05Z', ['syndicat'], True), "
          + "('2026-11-29T16:23:05Z', ['employeurs', 'syndicat'], True)]"
      ])
  }

  private func expectAgreement(on workshop: Workshop, _ passphrase: Secret? = nil) throws {
    let found = try Reserve.verify(workshop.path, passphrase: passphrase)
    let said = try run("whole", on: workshop)
    #expect(
      said == [
        "\(found.records) \(found.acts) \(found.soundLength) \(found.damage == nil ? "True" : "False")"
      ])
  }

  @Test func `it says the same of whole reserves`() throws {
    let workshop = Workshop()
    try workshop.makeReserve(people: 5)
    try expectAgreement(on: workshop)
    try expectAgreement(on: Household().office.workshop, Office.words)
  }

  @Test func `it says the same of two files, with any bit of the second flipped, and cut anywhere`()
    throws
  {
    let file = try SecondFile()
    try expectAgreement(on: file.workshop)
    try file.eachFlip(in: file.opened..<file.journal.count) { #expect($0 == $1, $2) }
    for length in file.journal.indices {
      try file.workshop.write(file.name, Array(file.journal[..<length]))
      let sound = file.said[8 * file.journal.count + length]
      #expect(
        try Stranger.soundLength(in: file.workshop, nil) == sound, "cut after \(length) bytes")
      #expect(sound == file.start || length >= file.opened)
    }
  }

  @Test func `it says the same where somebody wrote who may not`() throws {
    let scene = try Scene()
    let forger = Forger(workshop: scene.workshop)
    for forgery in Forgery.allCases {
      try forger.append(
        forgery.lines(scene), by: scene.radio.id, signedBy: scene.radio.keys, isMarked: true)
    }
    try expectAgreement(on: scene.workshop)
    var desk = try Reserve(opening: scene.workshop.path)
    let bruno = try desk.addMember(
      named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    let stolen = try scene.workshop.member(bruno).keys
    try desk.renewMember(bruno, passphrase: nil, at: .sample, on: Office.today)
    try forger.append(
      Forgery.memberRemoved.lines(scene), by: bruno, signedBy: stolen, isMarked: true)
    try expectAgreement(on: scene.workshop)
    try desk.register(9)
    try expectAgreement(on: scene.workshop)
    try forger.append(
      Forgery.memberAdded.lines(scene), by: scene.founder.id, signedBy: scene.radio.keys)
    try expectAgreement(on: scene.workshop)
    try forger.append(
      Forgery.memberAdded.lines(scene), by: scene.founder.id, signedBy: nil, isMarked: true)
    try expectAgreement(on: scene.workshop)
  }

  /// Two members, sealed parts, an act of several lines.
  private func makeSmall() throws -> Workshop {
    let workshop = Workshop()
    try workshop.makeReserve()
    var amina = try Reserve(opening: workshop.path)
    let id = try amina.addMember(
      named: "Bruno", passphrase: nil, at: .sample, on: Timestamp.sample.day)
    var bruno = try Reserve(opening: workshop.path, as: id)
    try bruno.record(at: .sample) { _ in
      [Event(.reserveNamed(ReserveName("S")), on: .reserve), .registration(1)]
    }
    return workshop
  }

  @Test func `of any flipped bit, and of any cut, both find the same acts before it`() throws {
    let workshop = try makeSmall()
    let journal = try workshop.read(workshop.journal)
    let said = try run("all", on: workshop).compactMap { Int($0) }
    try #require(said.count == 9 * journal.count)
    let ends = try actEnds(in: workshop)
    var (start, line) = (0, 1)
    for (place, byte) in journal.enumerated() {
      for bit in FlippedBits.of(byte: place) {
        var flipped = journal
        flipped[place] ^= 1 << UInt8(bit)
        try workshop.write(workshop.journal, flipped)
        let sound = said[place * 8 + bit]
        #expect(try soundLength(in: workshop, line) == sound, "bit \(bit) of byte \(place)")
        #expect(sound <= start && ends.contains(sound), "bit \(bit) of byte \(place)")
      }
      if byte == 0x0A { (start, line) = (place + 1, line + 1) }
    }
    for length in journal.indices {
      try workshop.write(workshop.journal, Array(journal[..<length]))
      let sound = said[8 * journal.count + length]
      #expect(try soundLength(in: workshop, nil) == sound, "cut after \(length) bytes")
      #expect(sound == ends.last { $0 <= length }, "cut after \(length) bytes")
    }
  }

  private func actEnds(in workshop: Workshop) throws -> [Int] {
    var journal = try Journal.open(workshop.folder, using: SystemDisk())
    var ends = [0, journal.tip.offset]
    try journal.look()
    while case .act(let act) = try journal.next() {
      journal.accept(act)
      ends.append(journal.tip.offset)
    }
    return ends
  }

  private func soundLength(in workshop: Workshop, _ line: Int?) throws -> Int {
    try Stranger.soundLength(in: workshop, line)
  }
}

extension Stranger {
  /// What it prints, line by line.
  static func run(
    _ driver: String, on workshop: Workshop, typing line: String = ""
  ) throws -> [Substring] {
    try Python.run(
      [try program(), driver].joined(separator: "\n"), with: try #require(Python.withSodium),
      on: workshop, typing: line
    ).split(separator: "\n")
  }

  /// As this program tells it; what was acknowledged and is not there is damage, at the line or
  /// before it.
  static func soundLength(in workshop: Workshop, _ line: Int?) throws -> Int {
    do throws(StorageError) {
      let found = try Reserve.verify(workshop.path)
      #expect(!found.isSound)
      #expect(found.tail == .none || found.damage?.cause == .rolledBack)
      if let line { #expect(found.damage.map { $0.line <= line } == true) }
      return found.soundLength
    } catch {
      switch error {
      case .version, .noReserve: return 0
      default: throw error
      }
    }
  }
}
