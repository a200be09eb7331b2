import Domain
import Testing

@testable import Storage

/// Of a file that goes on from another the first lines say where it belongs: a bit that changed
/// there makes damage of it, and never a journal that ends before.
struct SecondFileTests {
  /// Two files, the second in use, and how long its header and its first act are.
  private func makeTwo() throws -> (workshop: Workshop, header: Int, act: Int) {
    let first = Workshop()
    try first.makeReserve(people: 1)
    let workshop = try first.copy()
    var desk = try Reserve(opening: workshop.path)
    try desk.register(2)
    let journal = try workshop.read(workshop.journal)
    let ends = journal.indices.filter { journal[$0] == 0x0A }.map { $0 + 1 }
    try #require(workshop.journal != first.journal && ends.count >= 4)
    return (workshop, ends[0], ends[2])
  }

  /// Two files, of which the keyring does not know the second yet.
  private func makeUnknownSecond() throws -> (first: Workshop, workshop: Workshop) {
    let first = Workshop()
    try first.makeReserve(people: 1)
    let keyring = try first.read("reserve.keyring")
    let workshop = try first.copy()
    var desk = try Reserve(opening: workshop.path)
    try desk.register(2)
    try workshop.write("reserve.keyring", keyring)
    return (first, workshop)
  }

  private func flip(_ place: Int, _ bit: Int, of bytes: [UInt8]) -> [UInt8] {
    var flipped = bytes
    flipped[place] ^= 1 << UInt8(bit)
    return flipped
  }

  @Test(arguments: ["{\"n\":9}\n", "\u{0}\u{0}", "Un mot en clair", "\n"])
  func `what is written behind the line that another file goes on from is named`(
    junk: String
  ) throws {
    let workshop = try makeTwo().workshop
    #expect(try Reserve.verify(workshop.path).unread.isEmpty)
    let name = try #require(
      workshop.names().first { name in
        name.hasSuffix(".journal") && name != workshop.journal
      })
    let before = try workshop.read(name)
    try workshop.write(name, before + Array(junk.utf8))
    let found = try Reserve.verify(workshop.path)
    #expect(found.unread.map(\.bytes) == [before.count..<before.count + junk.utf8.count])
    #expect(found.unread.map { $0.file.stored + ".journal" } == [name] && found.isSound)
  }

  @Test func `every flipped bit of its first lines is damage, which nobody goes on from`() throws {
    let (workshop, header, act) = try makeTwo()
    let (name, names) = (workshop.journal, workshop.names())
    let journal = try workshop.read(name)
    let whole = try Reserve.verify(workshop.path)
    #expect(whole.isSound && whole.files == 2)
    for place in 0..<act {
      for bit in FlippedBits.of(byte: place) {
        try workshop.write(name, flip(place, bit, of: journal))
        let found = try Reserve.verify(workshop.path)
        #expect(!found.isSound && found.records < whole.records, "bit \(bit) of byte \(place)")
        #expect(found.damage?.cause != .rolledBack, "bit \(bit) of byte \(place)")
        if place < header { #expect(found.damage?.line == 1, "bit \(bit) of byte \(place)") }
        let reader = try Reserve(opening: workshop.path)
        #expect(
          reader.condition == found.damage.map { .readOnly(.damaged($0)) },
          "bit \(bit) of byte \(place)")
      }
    }
    var reader = try Reserve(opening: workshop.path)
    #expect(throws: RecordError.self) { try reader.register(3) }
    #expect(workshop.names() == names)
  }

  @Test func `somebody says so, and the folder goes on from the file before`() throws {
    let (workshop, _, act) = try makeTwo()
    let name = workshop.journal
    let journal = try workshop.read(name)
    for place in stride(from: 0, to: act, by: 83) {
      let folder = try workshop.copy()
      try folder.write(name, flip(place, place % 8, of: journal))
      try folder.takeForHome()
      #expect(throws: RecordError.self) {
        var reader = try Reserve(opening: folder.path)
        try reader.register(3)
      }
      let report = try Reserve.recover(folder.path, at: .sample)
      #expect(report.isNumberNew && report.damage != nil, "byte \(place)")
      let found = try Reserve.verify(folder.path)
      #expect(found.isSound && found.aside.map { "\($0.stored).journal" } == [name])
      var desk = try Reserve(opening: folder.path)
      try desk.register(3)
      #expect(desk.registry.candidates.count == 2 && !desk.notices.contains(.wentOn))
      #expect(try Reserve.verify(folder.path).isSound)
      let opened = String(decoding: try folder.read(folder.journal), as: UTF8.self)
      #expect(opened.contains("\"lost\":[{\"w\":\"\(name.prefix(8))\""), "byte \(place)")
      // The way is found without the keyring, too.
      let chain = try Chain.read(in: folder.folder)
      #expect(try chain == Chain.read(in: folder.folder, knowing: desk.keys.ring?.heads ?? []))
    }
  }

  @Test func `so it is of a file between two others, with and without the watermark`() throws {
    let (second, header, act) = try makeTwo()
    let name = second.journal
    let third = try second.copy()
    var desk = try Reserve(opening: third.path)
    try desk.register(3)
    let (journal, head) = (try third.read(name), try third.read("reserve.head"))
    for place in stride(from: 0, to: act, by: 59) {
      try third.write(name, flip(place, place % 8, of: journal))
      for isMarked in [true, false] {
        if isMarked { try third.write("reserve.head", head) } else { third.remove("reserve.head") }
        let found = try Reserve.verify(third.path)
        #expect(!found.isSound && found.damage != nil, "byte \(place)")
        if place < header { #expect(found.damage?.line == 1, "byte \(place)") }
        let names = third.names()
        #expect(throws: RecordError.self, "byte \(place)") {
          var reader = try Reserve(opening: third.path)
          try reader.register(4)
        }
        #expect(third.names() == names, "byte \(place)")
      }
    }
  }

  @Test func `the file that all begin with is named when it is not there`() throws {
    let (workshop, _, _) = try makeTwo()
    let first = try #require(
      try workshop.folder.writers().first { "\($0.stored).journal" != workshop.journal })
    workshop.remove("\(first.stored).journal")
    let missing = StorageError.journalMissing(first)
    #expect(throws: missing) { _ = try Reserve(opening: workshop.path) }
    #expect(throws: missing) { try Reserve.verify(workshop.path) }
    #expect(throws: missing) { try Reserve.recover(workshop.path, at: .sample) }
  }

  @Test func `the file whose header is damaged is named`() throws {
    let (workshop, _, _) = try makeTwo()
    let second = workshop.journal
    try workshop.write(second, [])
    let found = try Reserve.verify(workshop.path)
    #expect(found.damage?.line == 1)
    #expect(found.damagedFile.map { "\($0.stored).journal" } == second)
  }

  /// Neither can be begun with, and the keyring does not say which is whose.
  @Test(.timeLimit(.minutes(1)))
  func `a damaged first file beside one that nobody knows is damage`() throws {
    let (first, workshop) = try makeUnknownSecond()
    try workshop.write(first.journal, flip(5, 1, of: first.read(first.journal)))
    let found = try Reserve.verify(workshop.path)
    #expect(!found.isSound && found.damage?.line == 1)
    #expect(throws: StorageError.headerDamaged) { _ = try Reserve(opening: workshop.path) }
  }

  /// Somebody was stopped after the watermark that names the new file, and that file is gone.
  @Test func `the file that the watermark names is missed, whatever the keyring knows`() throws {
    let (_, workshop) = try makeUnknownSecond()
    workshop.remove(workshop.journal)
    let found = try Reserve.verify(workshop.path)
    #expect(!found.isSound && found.damage?.cause == .rolledBack)
  }

  /// Cut back, and written on until it is longer than the keyring has seen it.
  @Test func `a journal that was written anew over what the keyring names is damage`() throws {
    let workshop = Workshop()
    try workshop.makeReserve(people: 1)
    let (journal, head) = (try workshop.read(workshop.journal), try workshop.read("reserve.head"))
    var desk = try Reserve(opening: workshop.path)
    _ = try desk.addMember(named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    let later = try workshop.copy()
    try workshop.write(workshop.journal, journal)
    try workshop.write("reserve.head", head)
    try workshop.write("reserve.keyring", later.read("reserve.keyring"))
    let founder = try workshop.member()
    let notes = (0..<6).map { _ in
      Forger.Line(Event(.noted(.candidate, Note()), on: CandidateID.sample(0).entity))
    }
    try Forger(workshop: workshop).append(
      notes, by: founder.id, signedBy: founder.keys, isMarked: true)
    let found = try Reserve.verify(workshop.path)
    #expect(!found.isSound && found.damage?.cause == .rolledBack)
  }

  /// An older keyring does not know it, so that it passes for nobody's.
  @Test func `a damaged file that only the watermark names is missed`() throws {
    let (_, workshop) = try makeUnknownSecond()
    let (name, journal) = (workshop.journal, try workshop.read(workshop.journal))
    let lines = journal.indices.filter { journal[$0] == 0x0A }
    for place in stride(from: 0, to: lines[2], by: 7) {
      try workshop.write(name, flip(place, place % 8, of: journal))
      #expect(try !Reserve.verify(workshop.path).isSound, "byte \(place)")
    }
    try workshop.write(name, journal)
    #expect(try Reserve.verify(workshop.path).records > 0)
  }

  /// Anybody who writes in the folder can copy the founding key and name any file.
  @Test func `a first line with the founding key, and nothing behind it, stops nobody`() throws {
    let workshop = Workshop()
    try workshop.makeReserve(people: 2)
    let whole = try Reserve.verify(workshop.path)
    let header = try Reserve(opening: workshop.path).journal.header
    for number in ["W0000001", "WZZZZZZZ"] {
      let typed = Array(number.utf8)
      let writer = EntityID(stored: typed.span) ?? .reserve
      let (forged, line) = Header.make(
        reserve: header.reserve, writer: writer, by: header.member, key: header.key, made: .sample)
      for behind in ["", "{\"n\":1}\n"] {
        let folder = try workshop.copy()
        try folder.takeForHome()
        try folder.write("\(number).journal", line + Array(behind.utf8))
        let mark = Watermark(
          writer: writer, bytes: line.count, number: 0, hash: forged.hash,
          place: try folder.folder.place)
        try folder.write("reserve.head", mark.text)
        let found = try Reserve.verify(folder.path)
        #expect(found.records == whole.records && found.damage?.cause == .rolledBack, "\(number)")
        var desk = try Reserve(opening: folder.path)
        try desk.register(3)
        #expect(desk.registry.candidates.count == 3, "\(number)")
        #expect(try Reserve.verify(folder.path).isSound, "\(number)")
      }
    }
  }
}
