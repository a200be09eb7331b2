import Domain
import Testing

@testable import Storage

struct TornTailTests {
  let workshop = Workshop()

  /// A journal whose last act is above the watermark, and where that act begins.
  private func unacknowledged(
    _ act: (inout Reserve) throws -> Void = { try $0.register(1) }
  ) throws -> (journal: [UInt8], start: Int) {
    try workshop.makeReserve(people: 1)
    let (start, head) = (
      try workshop.read(workshop.journal).count, try workshop.read("reserve.head")
    )
    var reserve = try Reserve(opening: workshop.path)
    try act(&reserve)
    try workshop.write("reserve.head", head)
    return (try workshop.read(workshop.journal), start)
  }

  private var torn: [String] { workshop.names().filter { $0.contains(".torn-") } }

  private func name(_ text: String, in reserve: inout Reserve) throws {
    try reserve.record(at: .sample) { _ in [Event(.reserveNamed(ReserveName(text)), on: .reserve)] }
  }

  @Test func `whatever is left of the last record, the next writer keeps it beside`() throws {
    let (journal, start) = try unacknowledged()
    let (keyring, head) = (
      try workshop.read("reserve.keyring"), try workshop.read("reserve.head")
    )
    for length in start + 1..<journal.count {
      try workshop.write(workshop.journal, Array(journal[..<length]))
      try workshop.write("reserve.keyring", keyring)
      try workshop.write("reserve.head", head)
      var reserve = try Reserve(opening: workshop.path)
      #expect(reserve.condition == .writable)
      #expect(reserve.registry.candidates.count == 1)
      #expect(try Reserve.verify(workshop.path).tail == .incomplete(start..<length))
      try name("B", in: &reserve)
      let found = try Reserve.verify(workshop.path)
      // Where the LF was all that lacked, the act is whole again.
      let isWhole = length == journal.count - 1
      #expect(found.isSound && found.tail == .none && found.records == (isWhole ? 5 : 4))
      #expect(reserve.registry.candidates.count == (isWhole ? 2 : 1))
      let told = reserve.notices.contains(.tornTail(offset: start, length: length - start))
      #expect(told == !isWhole)
      #expect(torn.count == (isWhole ? 0 : 1))
      for name in torn {
        #expect(try workshop.read(name).elementsEqual(journal[start..<length]))
        workshop.remove(name)
      }
      let kept = isWhole ? length : start
      #expect(
        try workshop.read(workshop.journal).prefix(kept).elementsEqual(journal[..<kept]))
    }
  }

  @Test func `a full disk keeps half of it nowhere, and the next who tries keeps it whole`() throws
  {
    let (journal, start) = try unacknowledged()
    try workshop.write(workshop.journal, Array(journal.dropLast(9)))
    let disk = FaultyDisk()
    for room in [0, 1, journal.count - start - 10] {
      disk.room = room
      var reserve = try Reserve.open(workshop.folder, using: disk)
      #expect(throws: RecordError.storage(.readOnly(.diskFull))) { try name("B", in: &reserve) }
      #expect(torn.isEmpty)
    }
    disk.room = .max
    var reserve = try Reserve.open(workshop.folder, using: disk)
    try name("B", in: &reserve)
    #expect(torn.map { $0.suffix(7) } == [".torn-1"])
    #expect(try workshop.read(torn[0]).elementsEqual(journal[start...].dropLast(9)))
  }

  @Test func `of an act that is cut anywhere nothing shows`() throws {
    let (journal, start) = try unacknowledged {
      try $0.record(at: .sample) { _ in (1...3).map(Event.registration) }
    }
    let head = try workshop.read("reserve.head")
    for length in stride(from: start + 1, to: journal.count - 1, by: 7) {
      try workshop.write(workshop.journal, Array(journal[..<length]))
      try workshop.write("reserve.head", head)
      let reserve = try Reserve(opening: workshop.path)
      #expect(reserve.condition == .writable)
      #expect(reserve.registry.candidates.count == 1)
      #expect(try Reserve.verify(workshop.path).tail == .incomplete(start..<length))
    }
    // Its lines end where others of it begin.
    for end in journal.indices.dropLast() where end >= start && journal[end] == 0x0A {
      try workshop.write(workshop.journal, Array(journal[...end]))
      try workshop.write("reserve.head", head)
      var reserve = try Reserve(opening: workshop.path)
      #expect(reserve.registry.candidates.count == 1)
      try name("B", in: &reserve)
      let found = try Reserve.verify(workshop.path)
      #expect(found.isSound && found.records == 4 && found.tail == .none)
    }
    #expect(torn.count == 2)
  }

  @Test
  func `below the watermark, whatever is missing was lost, and the folder goes on without it`()
    throws
  {
    try workshop.makeReserve(people: 2)
    let journal = try workshop.read(workshop.journal)
    let lines = journal.split(separator: 0x0A)
    let start = journal.count - (lines.last?.count ?? 0) - 1
    let (name, head) = (workshop.journal, try workshop.read("reserve.head"))
    let ring = try workshop.read("reserve.keyring")
    for length in start..<journal.count {
      try workshop.write(name, Array(journal[..<length]))
      let damage = Damage(line: 5, bytes: start..<journal.count, cause: .rolledBack)
      #expect(try Reserve.verify(workshop.path).damage == damage)
      var reserve = try Reserve(opening: workshop.path)
      #expect(reserve.condition == .writable)
      #expect(reserve.registry.candidates.count == 1)
      #expect(reserve.notices.contains(.wentOn))
      try reserve.register(9)
      #expect(try workshop.read(name) == Array(journal[..<length]))
      #expect(try Reserve.verify(workshop.path).isSound)
      workshop.remove(workshop.journal)
      try workshop.write("reserve.head", head)
      try workshop.write("reserve.keyring", ring)
    }
  }

  /// The signature is under no hash: without it the lines of an act are all there.
  @Test(arguments: [1, 3]) func `an acknowledged act whose signature was taken is never cut off`(
    lines: Int
  ) throws {
    try workshop.makeReserve(people: 1)
    let start = try workshop.read(workshop.journal).count
    var reserve = try Reserve(opening: workshop.path)
    try reserve.record(at: .sample) { _ in (1...lines).map(Event.registration) }
    let text = String(decoding: try workshop.read(workshop.journal), as: UTF8.self)
    let place = try #require(text.ranges(of: ",\"s\":\"").last)
    let end = text.index(place.upperBound, offsetBy: 87)
    let unsigned = Array((text[..<place.lowerBound] + text[end...]).utf8)
    let name = workshop.journal
    try workshop.write(name, unsigned)
    let found = try Reserve.verify(workshop.path)
    #expect(found.damage?.cause == .signature && found.soundLength == start)
    #expect(throws: RecordError.self) {
      var reserve = try Reserve(opening: workshop.path)
      try reserve.register(9)
    }
    #expect(try Reserve.recover(workshop.path, at: .sample).damage?.cause == .signature)
    var again = try Reserve(opening: workshop.path)
    try again.register(9)
    #expect(try workshop.read(name) == unsigned && torn.isEmpty)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `several torn lines are one tail`() throws {
    let (journal, start) = try unacknowledged()
    let rubbish = Array("{\"n\":3,\n\nnothing\n{\"n\":3".utf8)
    try workshop.write(workshop.journal, Array(journal[..<start]) + rubbish)
    var reader = try Reserve(opening: workshop.path)
    #expect(reader.condition == .writable)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(2)
    #expect(torn == [workshop.journal + ".torn-1"])
    #expect(try workshop.read(workshop.journal + ".torn-1") == rubbish)
    #expect(try Reserve.verify(workshop.path).isSound)
    #expect(try reader.refresh())
    #expect(reader.registry.candidates.count == 2)
  }

  @Test func `a reader waits for the end of a line`() throws {
    let (journal, start) = try unacknowledged()
    try workshop.write(workshop.journal, Array(journal[..<(start + 40)]))
    var reader = try Reserve(opening: workshop.path)
    #expect(reader.registry.candidates.count == 1)
    try workshop.write(workshop.journal, journal)
    #expect(try reader.refresh())
    #expect(reader.registry.candidates.count == 2)
    #expect(reader.condition == .writable)
  }

  @Test func `a reader waits for the end of an act`() throws {
    let (journal, start) = try unacknowledged {
      try $0.record(at: .sample) { _ in (1...3).map(Event.registration) }
    }
    let line = try #require(journal[start...].firstIndex(of: 0x0A))
    try workshop.write(workshop.journal, Array(journal[...line]))
    var reader = try Reserve(opening: workshop.path)
    #expect(reader.registry.candidates.count == 1)
    try workshop.write(workshop.journal, journal)
    #expect(try reader.refresh())
    #expect(reader.registry.candidates.count == 4)
  }

  @Test(arguments: ["", "rubbish", String(repeating: "rubbish", count: 30), nil])
  func `without a watermark the folder goes on under a new number`(text: String?) throws {
    try workshop.makeReserve(people: 1)
    let (name, journal) = (workshop.journal, try workshop.read(workshop.journal))
    workshop.remove("reserve.head")
    if let text { try workshop.write("reserve.head", Array(text.utf8)) }
    #expect(try Reserve.verify(workshop.path).watermark == (text == nil ? .missing : .unreadable))
    var reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    try reserve.record(at: .sample) { _ in [] }
    #expect(reserve.notices.contains(.wentOn))
    #expect(try workshop.read(name) == journal && workshop.journal != name)
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.watermark == .present && found.files == 2)
  }

  @Test func `every flipped bit of the watermark is seen, and every cut`() throws {
    try workshop.makeReserve(people: 1)
    let head = try workshop.read("reserve.head")
    for place in head.indices {
      for bit in 0..<8 {
        var flipped = head
        flipped[place] ^= 1 << UInt8(bit)
        #expect(Watermark(text: flipped) == nil)
      }
      #expect(Watermark(text: Array(head[..<place])) == nil)
    }
    #expect(Watermark(text: head)?.text == head)
  }
}
