import Domain
import Glibc
import Testing

@testable import Storage

/// A folder that was copied, moved or put back goes on under a number of its own.
@Suite(.cheapPassphrases)
struct CopyTests {
  private let workshop = Workshop()

  @Test func `two desks, of a copy and of the original, never write one file`() throws {
    try workshop.makeReserve(people: 2)
    let other = try workshop.copy()
    let name = workshop.journal
    var desk = try Reserve(opening: workshop.path)
    var away = try Reserve(opening: other.path)
    #expect(!desk.notices.contains(.wentOn) && away.notices.contains(.wentOn))
    for number in 3...5 {
      try desk.register(number)
      try away.register(number + 10)
    }
    #expect(workshop.journal == name && other.journal != name)
    // What was copied stands in the copy as it was, and the original goes on with it.
    let (here, there) = (try workshop.read(name), try other.read(name))
    #expect(here.starts(with: there) && here.count > there.count)
    #expect(desk.registry.candidates.count == 5 && away.registry.candidates.count == 5)
    for path in [workshop.path, other.path] {
      #expect(try Reserve.verify(path).isSound)
      #expect(try Reserve(opening: path).registry.candidates.count == 5)
    }
  }

  @Test func `a copy with a keyring of before an erasure is whole once it was opened`() throws {
    try workshop.makeReserve(people: 3)
    let before = try workshop.read("reserve.keyring")
    var desk = try Reserve(opening: workshop.path)
    try desk.erase(1)
    let other = try workshop.copy()
    try other.write("reserve.keyring", before)
    #expect(try !Reserve.verify(other.path).isSound)
    let away = try Reserve(opening: other.path)
    #expect(away.notices.contains(.olderKeyring) && away.registry.erased == [.sample(1)])
    #expect(try Reserve.verify(other.path).isSound)
    #expect(try other.keys(of: CandidateID.sample(1).entity) == 0)
  }

  @Test func `a folder that lost its journal alone is no folder without a reserve`() throws {
    try workshop.makeReserve(people: 1)
    workshop.remove(workshop.journal)
    #expect(throws: StorageError.journalGone) { _ = try Reserve(opening: workshop.path) }
    #expect(throws: StorageError.journalGone) {
      _ = try Reserve.recover(workshop.path, at: Timestamp(seconds: 1_800_000_000))
    }
    workshop.remove("reserve.keyring")
    #expect(throws: StorageError.noReserve) { _ = try Reserve(opening: workshop.path) }
  }

  @Test func `a copy of a copy reads three files in one order, under numbers that go on`() throws {
    try workshop.makeReserve(people: 1)
    var folders = [workshop]
    for number in 1...2 {
      let other = try folders[number - 1].copy()
      var desk = try Reserve(opening: other.path)
      try desk.register(number)
      folders.append(other)
    }
    let last = try #require(folders.last)
    let found = try Reserve.verify(last.path)
    #expect(found.isSound && found.files == 3 && found.records == 9)
    let reserve = try Reserve(opening: last.path)
    #expect(reserve.registry.entries.map(\.stamp.number) == Array(1...9))
    #expect(reserve.registry.candidates.count == 3)
  }

  @Test func `who joined or left after a folder was copied is known at its door`() throws {
    try workshop.makeReserve(people: 1)
    let words = Secret(Workshop.words.utf8)
    var desk = try Reserve(opening: workshop.path)
    let bruno = try desk.addMember(
      named: "Bruno", passphrase: words, at: .sample, on: Timestamp.sample.day)
    let other = try workshop.copy()
    var away = try Reserve(opening: other.path)
    let chloe = try away.addMember(
      named: "Chloé", passphrase: words, at: .sample, on: Timestamp.sample.day)
    #expect(try Reserve(opening: other.path, passphrase: words, as: chloe).holdsReserveKey)
    try away.removeMember(bruno, at: .sample, on: Timestamp.sample.day)
    // As it is told before anything but the doors was read.
    let atDoor = try Reserve(opening: other.path, pace: 1)
    #expect(atDoor.isBehind && atDoor.members.map(\.name) == ["Amina", "Chloé"])
    #expect(throws: StorageError.unknownMember) {
      _ = try Reserve(opening: other.path, passphrase: words, as: bruno)
    }
    #expect(try Reserve(opening: workshop.path).members.map(\.name) == ["Amina", "Bruno"])
  }

  /// The first file ends where so much was read: what is left is in the next.
  @Test(arguments: [0, 1, 3], [1, 600, 4000])
  func `read at a pace, a second file is read too before anything is judged`(
    people: Int, pace: Int
  ) throws {
    let words = Secret(Workshop.words.utf8)
    try workshop.makeReserve(people: people)
    let other = try workshop.copy()
    var desk = try Reserve(opening: other.path)
    let bruno = try desk.addMember(
      named: "Bruno", passphrase: words, at: .sample, on: Timestamp.sample.day)
    // The keyring is signed by somebody of whom the second file alone tells.
    var his = try Reserve(opening: other.path, passphrase: words, as: bruno)
    try his.register(9)
    var slow = try Reserve(opening: other.path, passphrase: words, as: bruno, pace: pace)
    var looks = 0
    while slow.isBehind, looks < 10_000 {
      try slow.refresh()
      looks += 1
    }
    let (isOpen, count) = (slow.holdsReserveKey, slow.registry.candidates.count)
    #expect(isOpen && count == people + 1)
  }

  @Test func `what was erased stays so, and is blanked in every file`() throws {
    try workshop.makeReserve(people: 2)
    let other = try workshop.copy()
    var desk = try Reserve(opening: other.path)
    try desk.erase(1)
    let report = try desk.compact(at: .sample)
    #expect(report.blanked == 1 && report.freed > 0)
    let found = try Reserve.verify(other.path)
    #expect(found.isSound && found.blanked == 1 && found.files == 2)
    #expect(try other.keys(of: CandidateID.sample(1).entity) == 0)
    try desk.register(7)
    #expect(try Reserve(opening: other.path).registry.candidates[.sample(7)]?.card.identity != nil)
  }

  @Test func `an undo names the file that a record stands in when it is another`() throws {
    try workshop.makeReserve(people: 1)
    let other = try workshop.copy()
    var desk = try Reserve(opening: other.path)
    let (old, last) = (
      workshop.journal.prefix(8),
      try #require(desk.registry.entries.last { $0.event.change.isCard })
    )
    try desk.decide(.undo([last.stamp.number]))
    let text = String(decoding: try other.read(other.journal), as: UTF8.self)
    #expect(text.contains("\"is\":{\"n\":\(last.stamp.number),\"w\":\"\(old)\"}"))
    #expect(try Reserve(opening: other.path).registry.candidates.isEmpty)
    #expect(try Reserve.verify(other.path).isSound)
  }

  /// A file that says that it goes on from the `line`th of the journal, its first act signed by
  /// somebody whom the reserve does not know.
  private func foreignFile(
    after line: Int, called place: Int? = nil
  ) throws -> (bytes: [UInt8], mark: Watermark) {
    let forger = MemberKeys.draw()
    let own = try Journal.open(workshop.folder, using: SystemDisk())
    var generator = SystemRandomNumberGenerator()
    let writer = EntityID.writer(using: &generator)
    let (header, start) = Header.make(
      reserve: own.header.reserve, writer: writer, by: own.header.member, key: forger.signPublic,
      made: .sample)
    let lines = try workshop.read(workshop.journal).split(separator: 0x0A)
    let end = try #require(Record(Array(lines[line]), 0..<lines[line].count))
    let number = place ?? end.number
    let head = Head(writer: own.header.writer, number: number, hash: end.hash)
    var (bytes, previous) = (start, header.hash)
    let changes: [Change] = [
      .writerRead(WriterReading([head.told])),
      .writerOpened(WriterOpening(follows: own.header.writer)),
    ]
    for (index, change) in changes.enumerated() {
      let stamp = Stamp(number: number + 1 + index, time: .sample, member: own.header.member)
      var open = FieldWriter()
      var hidden = FieldWriter()
      try change.write(open: &open, private: &hidden)
      let draft = RecordDraft(
        stamp: stamp, tag: change.tag, subject: writer.stored, open: open.bytes, sealed: nil)
      previous = draft.append(to: &bytes, after: previous, signedBy: index == 1 ? forger : nil)
    }
    let mark = Watermark(
      writer: writer, bytes: bytes.count, number: number + 2, hash: previous,
      place: try workshop.folder.place)
    return (bytes, mark)
  }

  @Test func `how the office is reached is told before the door, as it was written last`() throws {
    try workshop.makeReserve(people: 3)
    var desk = try Reserve(opening: workshop.path)
    try desk.decide(.tellContact("Marc, le matin"))
    try desk.decide(.tellContact("Amina, +32 4 000 00 00"))
    let copied = try workshop.copy()
    for (path, contact) in [(workshop.path, "Amina, +32 4 000 00 00"), (copied.path, "Zoé")] {
      var other = try Reserve(opening: path)
      if path == copied.path { try other.decide(.tellContact("Zoé")) }
      let door = try Reserve(opening: path, pace: 1)
      #expect(door.isBehind && door.contact == contact)
      #expect(try Reserve(opening: path).contact == contact)
    }
  }

  /// It may say that it goes on from anywhere.
  @Test(arguments: [nil, 0, 1, 2, 1_000_000])
  func `a file that nobody of the reserve began is none of its files`(place: Int?) throws {
    try workshop.makeReserve(people: 1)
    let before = try Reserve(opening: workshop.path).registry.entries.count
    let (bytes, mark) = try foreignFile(after: before, called: place)
    let name = "\(mark.writer.stored).journal"
    try workshop.write(name, bytes)
    let ring = try workshop.read("reserve.keyring")
    for isMarked in [false, true] {
      if isMarked { try workshop.write("reserve.head", mark.text) }
      let found = try Reserve.verify(workshop.path)
      #expect(found.records == before && found.files == 1 && found.aside == [mark.writer])
      #expect(try workshop.read("reserve.keyring") == ring)
      let reader = try Reserve(opening: workshop.path)
      #expect(reader.condition == .writable && reader.registry.candidates.count == 1)
    }
    var desk = try Reserve(opening: workshop.path)
    try desk.register(5)
    #expect(try workshop.read(name) == bytes)
    #expect(try Reserve.verify(workshop.path).isSound)
    #expect(desk.registry.candidates.count == 2)
  }

  @Test func `a file that nobody of the reserve began shuts nobody out`() throws {
    try workshop.makeReserve(people: 1)
    var desk = try Reserve(opening: workshop.path)
    let id = try desk.addMember(
      named: "Ben", passphrase: Office.others, at: .sample, on: Office.today)
    let (bytes, mark) = try foreignFile(after: 2)
    try workshop.write("\(mark.writer.stored).journal", bytes)
    try workshop.write("reserve.head", mark.text)
    let ben = try Reserve(opening: workshop.path, passphrase: Office.others, as: id)
    #expect(ben.isUnlocked && ben.member == id && ben.registry.candidates.count == 1)
  }

  @Test
  func `a whole folder that was put back is told by this account, and goes on without the rest`()
    throws
  {
    try workshop.makeReserve(people: 1)
    let state = Workshop().path
    var desk = try Reserve(opening: workshop.path, state: state)
    var files: [String: [UInt8]] = [:]
    for name in workshop.names() { files[name] = try workshop.read(name) }
    for number in 1...70 { try desk.register(number) }
    try desk.refresh()
    for (name, bytes) in files { try workshop.write(name, bytes) }
    #expect(try Reserve.verify(workshop.path).isSound)
    #expect(try Reserve.verify(workshop.path, state: state).damage?.cause == .rolledBack)
    var again = try Reserve(opening: workshop.path, state: state)
    #expect(again.notices.contains(.wentOn) && again.registry.candidates.count == 1)
    try again.register(80)
    let opened = String(decoding: try workshop.read(workshop.journal), as: UTF8.self)
    #expect(opened.contains("\"lost\":[{\"w\":"))
    #expect(try Reserve.verify(workshop.path, state: state).isSound)
    #expect(try !Reserve(opening: workshop.path, state: state).notices.contains(.wentOn))
  }

  /// The mark is signed with keys that only the passphrase opens.
  @Test(arguments: [false, true])
  func `without the passphrase too, this account is told that it has read further`(isCopy: Bool)
    throws
  {
    let (office, state) = (Office(), Workshop().path)
    _ = try office.open()
    let before = try office.copy()
    do {
      var desk = try Reserve(opening: office.workshop.path, passphrase: Office.words, state: state)
      try desk.register(9)
    }
    var place = office.workshop
    if isCopy {
      place = before
    } else {
      for name in before.names() where name != "reserve.lock" {
        try place.write(name, try before.read(name))
      }
    }
    let found = try Reserve.verify(place.path, state: state)
    #expect(found.isSeenFurther && !found.isSound && found.damage == nil)
    #expect(try Reserve.verify(place.path).isSound)
    #expect(throws: StorageError.keysLocked) {
      _ = try Reserve.recover(place.path, at: .sample, state: state)
    }
    #expect(throws: StorageError.backup(.unsound)) {
      _ = try Reserve.backUp(place.path, to: Workshop().path, state: state, at: .sample)
    }
    let opened = try Reserve.verify(place.path, passphrase: Office.words, state: state)
    #expect(opened.damage?.cause == .rolledBack && !opened.isRewound)
    do {
      var desk = try Reserve(opening: place.path, passphrase: Office.words, state: state)
      try desk.register(10)
    }
    #expect(try Reserve.verify(place.path, state: state).isSound)
  }

  /// By one account: each goes on from where it was left, and neither is taken for the other put
  /// back.
  @Test func `a copy and the original are used in turn`() throws {
    try workshop.makeReserve(people: 1)
    let state = Workshop().path
    do {
      var desk = try Reserve(opening: workshop.path, state: state)
      try desk.register(1)
    }
    let copy = try workshop.copy()
    var number = 2
    for turn in 0..<4 {
      for folder in [copy, workshop] {
        var desk = try Reserve(opening: folder.path, state: state)
        let isNew = folder === copy && turn == 0
        #expect(desk.notices.contains(.wentOn) == isNew && !desk.notices.contains(.actsLost))
        try desk.register(number)
        number += 1
        #expect(try Reserve.verify(folder.path, state: state).isSound)
      }
    }
    let files = { (folder: Workshop) in folder.names().filter { $0.hasSuffix(".journal") }.count }
    #expect(files(workshop) == 1 && files(copy) == 2)
  }

  @Test func `a copy that was only read is known from then on`() throws {
    let office = Office()
    var amina = try office.open()
    let id = try amina.addCoordinator(
      of: .fil, named: "Fil", passphrase: Office.others, at: .sample, on: Office.today)
    let (copy, state) = (try office.copy(), Workshop().path)
    func hasMissed(_ folder: Workshop) throws -> Bool {
      try Reserve(opening: folder.path, passphrase: Office.others, as: id, state: state).keys.missed
        != nil
    }
    for folder in [office.workshop, copy] { #expect(try !hasMissed(folder)) }
    try amina.register(9)
    for folder in [office.workshop, copy] { #expect(try !hasMissed(folder)) }
  }

  @Test func `a copy that this account does not know must have what it saw elsewhere`() throws {
    try workshop.makeReserve(people: 1)
    let state = Workshop().path
    var desk = try Reserve(opening: workshop.path, state: state)
    let copy = try workshop.copy()
    try desk.register(1)
    #expect(try Reserve.verify(copy.path, state: state).damage?.cause == .rolledBack)
    let away = try Reserve(opening: copy.path, state: state)
    #expect(away.notices.contains(.wentOn) && away.notices.contains(.actsLost))
  }

  @Test(arguments: [false, true])
  func `what this account wrote or read last is missed, were it a single record`(isRead: Bool)
    throws
  {
    try workshop.makeReserve(people: 3)
    let state = Workshop().path
    var desk = try Reserve(opening: workshop.path, state: state)
    try desk.register(4)
    let before = try workshop.copy()
    if isRead {
      var other = try Reserve(opening: workshop.path)
      try other.register(5)
      try desk.refresh()
    } else {
      try desk.register(5)
    }
    for name in before.names() { try workshop.write(name, before.read(name)) }
    #expect(try Reserve.verify(workshop.path).isSound)
    #expect(try Reserve.verify(workshop.path, state: state).damage?.cause == .rolledBack)
    let again = try Reserve(opening: workshop.path, state: state)
    #expect(again.notices.contains(.wentOn) && again.registry.candidates.count == 4)
  }

  /// The file stays open between acts; another session of this account may put one in its place.
  @Test func `the mark speaks of the last act, whichever file has its name by then`() throws {
    try workshop.makeReserve(people: 1)
    let state = Workshop()
    var desk = try Reserve(opening: workshop.path, state: state.path)
    try desk.register(2)
    let mark = try #require(state.names().first { $0.hasSuffix(".seen") })
    try state.write("other", state.read(mark))
    try SystemDisk().rename("\(state.path)/other", to: "\(state.path)/\(mark)")
    let before = try workshop.copy()
    try desk.register(3)
    for name in before.names() { try workshop.write(name, before.read(name)) }
    #expect(try Reserve.verify(workshop.path, state: state.path).damage?.cause == .rolledBack)
  }

  @Test func `what somebody is writing still is not missed where it is cut off`() throws {
    try workshop.makeReserve(people: 1)
    let state = Workshop().path
    var desk = try Reserve(opening: workshop.path, state: state)
    let head = try workshop.read("reserve.head")
    let journal = try workshop.read(workshop.journal)
    var other = try Reserve(opening: workshop.path)
    try other.register(2)
    try workshop.write("reserve.head", head)
    try desk.refresh()
    #expect(desk.registry.candidates.count == 2)
    try workshop.write(workshop.journal, journal)
    #expect(try Reserve.verify(workshop.path, state: state).isSound)
    #expect(try !Reserve(opening: workshop.path, state: state).notices.contains(.wentOn))
  }

  @Test func `what is in the way of the watermark is told, and nothing is made beside it`() throws {
    try workshop.makeReserve(people: 1)
    let before = workshop.names()
    workshop.remove("reserve.head")
    #expect(unsafe mkdir(workshop.path + "/reserve.head", 0o700) == 0)
    for _ in 0..<2 {
      #expect(throws: StorageError.self) { _ = try Reserve(opening: workshop.path) }
      #expect(workshop.names() == before)
    }
    #expect(unsafe rmdir(workshop.path + "/reserve.head") == 0)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(7)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `a coordinator reads in a copied folder, and leaves it to the office to go on`() throws
  {
    let office = Office()
    var amina = try office.open()
    let id = try amina.addCoordinator(
      of: .fil, named: "Fil", passphrase: Office.others, at: .sample, on: Office.today)
    let copy = try office.copy()
    let session = try Reserve(opening: copy.path, passphrase: Office.others, as: id)
    #expect(session.condition == .readOnly(.copied))
    var away = try Reserve(opening: copy.path, passphrase: Office.words)
    let again = try Reserve(opening: copy.path, passphrase: Office.others, as: id)
    #expect(again.condition == .writable)
    // Who joins or leaves afterwards is told by the second file.
    let ben = try away.addMember(
      named: "Ben", passphrase: Office.others, at: .sample, on: Office.today)
    #expect(try Reserve(opening: copy.path, passphrase: Office.others, as: ben).isUnlocked)
    try away.removeMember(id, at: .sample, on: Office.today)
    #expect(throws: StorageError.self) {
      _ = try Reserve(opening: copy.path, passphrase: Office.others, as: id)
    }
  }
}
