import Domain
import Testing

@testable import Storage

struct GoldenTests {
  let workshop = Workshop()
  private static let all = [Golden.reserve, .office]

  @Test func `it opens`() throws {
    try Golden.reserve.lay(in: workshop)
    try workshop.takeForHome()
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    #expect(reserve.notices == [.unprotectedKeys])
    #expect(reserve.name == "Réserve \"A\"\n")
    #expect(reserve.registry.entries.map(\.stamp.number) == [1, 2, 3, 4])
    #expect(reserve.registry.entries.last?.stamp.time == Timestamp(seconds: 1_775_210_600))
    #expect(reserve.registry.memberNames == [reserve.member: "Amina"])
    let identity = reserve.registry.candidates[.sample(0)]?.card.identity
    #expect(identity?.givenName == "Prénom 0")
    #expect(identity?.familyName == "Nom-de-famille \"0\" \\ \u{1} é 漢 🌱")
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.records == 4 && found.acts == 4 && found.opened == 2)
    #expect(found.keyring == .whole(keys: 2))
    #expect(found.watermark == .present)
  }

  @Test func `an office opens for each of its members, as far as they may`() throws {
    try Golden.office.lay(in: workshop)
    try workshop.takeForHome()
    let amina = try Reserve(opening: workshop.path)
    #expect(
      amina.registry.candidates[.sample(1)]?.card.identity?.givenName == "Prénom 1"
        && amina.registry.candidates[.sample(2)]?.isErasureFinished == true)
    #expect(amina.registry.introductions[.first]?.latest(.studying)?.remark == "À lire lundi.")
    let fil = try #require(amina.members.first { $0.role == .coordinator })
    #expect(fil.name == "Fil" && fil.organisation == .fil)
    let session = try Reserve(
      opening: workshop.path, passphrase: Secret(Workshop.words.utf8), as: fil.id)
    #expect(session.registry.introductions[.first]?.presentation?.projection.count == 2)
    #expect(session.registry.candidates[.sample(1)]?.card.identity == nil)
    let code = Secret("KAHB-ZG2F-J13N-2HCM-W9HK-SKZ4-TZ4Q-7TV1".utf8)
    let sheet = try Reserve(opening: workshop.path, passphrase: code)
    let isSheet = sheet.isOpenedBySheet
    #expect(isSheet)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.records == 14 && found.acts == 14 && found.forgotten == 1)
    #expect(found.keyring == .whole(keys: 4))
  }

  @Test(arguments: all) func `its lines are written the same again`(golden: Golden) throws {
    try golden.lay(in: workshop)
    let lines = golden.journal.split(separator: "\n").map { Array($0.utf8) }
    let old = try Journal.open(workshop.folder, using: SystemDisk()).header
    let (header, first) = Header.make(
      reserve: old.reserve, writer: old.writer, by: old.member, key: old.key, made: old.made)
    #expect(first == lines[0] + [0x0A])
    var (written, previous) = (first, header.hash)
    for line in lines.dropFirst() {
      let record = try #require(Record(line, 0..<line.count))
      let member = MemberID(line.token(record.member))
      let draft = RecordDraft(
        stamp: Stamp(number: record.number, time: record.time, member: member),
        tag: line.token(record.tag), subject: line.token(record.subject),
        open: Array(line[record.open]), sealed: Self.sealed(record, in: line))
      let keys = try keys(of: member)
      var again: [UInt8] = []
      previous = draft.append(to: &again, after: previous, signedBy: keys)
      if record.number == 1 {
        // The founding key is forgotten, with which the first act was signed.
        let place = try #require(record.signature)
        let start = record.hashed.upperBound + 50 + 6
        #expect(start == place.lowerBound)
        again.replaceSubrange(place, with: line[place])
      }
      #expect(again == line + [0x0A])
      written += again
    }
    let mark = try #require(Watermark(text: workshop.read("reserve.head")))
    #expect(mark.bytes == written.count && mark.number == lines.count - 1)
    #expect(mark.hash == previous && mark.writer == header.writer)
    #expect(try mark.text == workshop.read("reserve.head"))
  }

  private func keys(of member: MemberID) throws -> MemberKeys {
    do { return try workshop.member(member).keys } catch {
      return try workshop.member(member, under: Secret(Workshop.words.utf8)).keys
    }
  }

  @Test(arguments: all) func `its keyring and its slots are written the same again`(
    golden: Golden
  ) throws {
    try golden.lay(in: workshop)
    let file = try workshop.read("reserve.keyring")
    var keyring = try Keyring(reading: file)
    #expect(keyring.file == nil)
    let founder = try workshop.member()
    try keyring.unlock(as: founder.id, with: founder.keys, isCoordinator: false)
    #expect(keyring.file == file)
    try keyring.raiseEpoch(above: 0)
    keyring.epoch -= 1
    keyring.body = keyring.top + keyring.body[keyring.top.count...]
    #expect(keyring.file == file)
    for (name, text) in golden.files where name.hasSuffix(".slot") {
      let slot = try #require(Slot(Array(text.utf8)))
      // These have no sum yet.
      let line = String(decoding: slot.line, as: UTF8.self)
      #expect(line.hasPrefix(text.dropLast(2)) && line.count == text.count + 8 + 43 + 1)
    }
  }

  private static func sealed(_ record: Record, in line: [UInt8]) -> (String, [UInt8])? {
    guard let key = record.key, let sealed = record.sealed,
      let bytes = Base64.bytes(line.span.extracting(sealed))
    else { return nil }
    return (line.token(key), bytes)
  }
}
