import Domain
import Testing

@testable import Storage

struct TornTailTests {
  let workshop = Workshop()

  /// A journal whose last record is above the watermark, and where that record begins.
  private func unacknowledged() throws -> (journal: [UInt8], start: Int) {
    try workshop.makeReserve(people: 1)
    let (start, head) = (
      try workshop.read("reserve.journal").count, try workshop.read("reserve.head")
    )
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(1)
    try workshop.write("reserve.head", head)
    return (try workshop.read("reserve.journal"), start)
  }

  @Test func `whatever is left of the last record, the next writer sets it aside`() throws {
    let (journal, start) = try unacknowledged()
    let (keyring, head) = (
      try workshop.read("reserve.keyring"), try workshop.read("reserve.head")
    )
    for length in start + 1..<journal.count {
      try workshop.write("reserve.journal", Array(journal[..<length]))
      try workshop.write("reserve.keyring", keyring)
      try workshop.write("reserve.head", head)
      var reserve = try Reserve(opening: workshop.path)
      #expect(reserve.condition == .writable)
      #expect(reserve.registry.candidates.count == 1)
      #expect(try Reserve.verify(workshop.path).tail == .incomplete(start..<length))
      try reserve.record(at: .sample) { _ in [Event(.reserveNamed(ReserveName("B")), on: .reserve)]
      }
      let found = try Reserve.verify(workshop.path)
      // Where the LF was all that lacked, the record is whole again.
      let isWhole = length == journal.count - 1
      #expect(found.isSound && found.tail == .none && found.records == 4)
      #expect(found.setAside == (isWhole ? [] : [start..<length + 1]))
      #expect(reserve.registry.candidates.count == (isWhole ? 2 : 1))
      let told = reserve.notices.contains(.tornTail(offset: start, length: length + 1 - start))
      #expect(told == !isWhole)
      #expect(try workshop.read("reserve.journal").prefix(length).elementsEqual(journal[..<length]))
    }
  }

  @Test func `below the watermark, whatever is missing was rolled back`() throws {
    try workshop.makeReserve(people: 2)
    let journal = try workshop.read("reserve.journal")
    let lines = journal.split(separator: 0x0A)
    let start = journal.count - (lines.last?.count ?? 0) - 1
    for length in start..<journal.count {
      try workshop.write("reserve.journal", Array(journal[..<length]))
      var reserve = try Reserve(opening: workshop.path)
      let damage = Damage(line: 4, bytes: start..<journal.count, cause: .rolledBack)
      #expect(reserve.condition == .readOnly(.damaged(damage)))
      #expect(reserve.registry.candidates.count == 1)
      #expect(throws: RecordError.storage(.readOnly(.damaged(damage)))) { try reserve.register(9) }
      #expect(try Reserve.verify(workshop.path).damage == damage)
    }
  }

  @Test func `several torn lines are one tail`() throws {
    let (journal, start) = try unacknowledged()
    let rubbish = Array("{\"n\":3,\n\nnothing\n{\"n\":3".utf8)
    try workshop.write("reserve.journal", Array(journal[..<start]) + rubbish)
    var reader = try Reserve(opening: workshop.path)
    #expect(reader.condition == .writable)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.register(2)
    let found = try Reserve.verify(workshop.path)
    #expect(found.setAside == [start..<start + rubbish.count + 1])
    #expect(try reader.refresh())
    #expect(reader.registry.candidates.count == 2)
  }

  @Test func `a reader waits for the end of a line`() throws {
    let (journal, start) = try unacknowledged()
    try workshop.write("reserve.journal", Array(journal[..<(start + 40)]))
    var reader = try Reserve(opening: workshop.path)
    #expect(reader.registry.candidates.count == 1)
    try workshop.write("reserve.journal", journal)
    #expect(try reader.refresh())
    #expect(reader.registry.candidates.count == 2)
    #expect(reader.condition == .writable)
  }

  @Test(arguments: ["", "rubbish", String(repeating: "rubbish", count: 30), nil])
  func `a watermark that says nothing is made anew by the next writer`(text: String?) throws {
    try workshop.makeReserve(people: 1)
    let head = try workshop.read("reserve.head")
    workshop.remove("reserve.head")
    if let text { try workshop.write("reserve.head", Array(text.utf8)) }
    #expect(try Reserve.verify(workshop.path).watermark == (text == nil ? .missing : .unreadable))
    var reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    try reserve.record(at: .sample) { _ in [] }
    #expect(reserve.notices.contains(.watermarkMade))
    #expect(try workshop.read("reserve.head") == head)
  }
}
