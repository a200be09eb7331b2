import Domain
import Testing

@testable import Storage

struct NewerVersionTests {
  let workshop = Workshop()

  /// Appends a record that this version would not write, signed by the facilitator.
  private func append(_ tag: String, on subject: String, _ open: String) throws {
    let (member, keys) = try workshop.member()
    try Forger(workshop: workshop).append(
      [.init(tag, on: subject, open)], by: member, signedBy: keys)
  }

  @Test(arguments: [
    ("candidate.cloned", "C0000000", "{}"),
    ("candidate.registered", "X0000000", "{}"),
    ("candidate.registered", "c0000000", "{}"),
    ("candidate.registered", "C0000001", #"{"shoe-size":[1.5,null,{"a":false}]}"#),
    ("candidate.registered", "C0000001", #"{"fte":80,"fte":80}"#),
    ("candidate.registered", "C0000001", #"{"registered-on":"2026-04-03","fte":80}"#),
    ("candidate.registered", "C0000001", #"{"registered-on":"2026-02-30"}"#),
    ("candidate.registered", "C0000001", #"{"volunteering":false}"#),
    ("reserve.named", "reserve", #"{"name":1}"#),
    ("rule.set", "reserve", #"{"figure":"retention","value":37,"from":"2026-06-01"}"#),
    ("rule.set", "reserve", #"{"figure":"coffee-break","value":1,"from":"2026-06-01"}"#),
  ])
  func `a record of a newer version is kept, counted, and forbids writing`(
    tag: String, subject: String, open: String
  ) throws {
    try workshop.makeReserve(people: 1)
    try append(tag, on: subject, open)
    try append("reserve.named", on: "reserve", #"{"name":"After"}"#)
    let before = try workshop.read(workshop.journal)
    var reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .readOnly(.newerRecords(1)))
    #expect(reserve.name == "After")
    #expect(throws: RecordError.storage(.readOnly(.newerRecords(1)))) { try reserve.register(1) }
    let found = try Reserve.verify(workshop.path)
    #expect(found.isSound && found.unknown == 1 && found.records == 5)
    #expect(try workshop.read(workshop.journal) == before)
  }

  @Test func `a text may be escaped otherwise than this version escapes it`() throws {
    try workshop.makeReserve()
    try append("reserve.named", on: "reserve", #"{"name":"\u00e9\ud83c\udf31\/\"\\\b\f\n\r\t"}"#)
    let reserve = try Reserve(opening: workshop.path)
    #expect(reserve.condition == .writable)
    #expect(reserve.name == "é🌱/\"\\\u{8}\u{C}\n\r\t")
  }

  @Test func `another version of the journal or the keyring is refused with its number`() throws {
    try workshop.makeReserve()
    for (name, key) in [
      ("reserve.keyring", "vivier-keyring"), (workshop.journal, "vivier-journal"),
    ] {
      let text = String(decoding: try workshop.read(name), as: UTF8.self)
      let newer = text.replacing("\"\(key)\":2", with: "\"\(key)\":3")
      try workshop.write(name, Array(newer.utf8))
      #expect(throws: StorageError.version(3)) { try Reserve.verify(workshop.path) }
    }
    do throws(StorageError) {
      _ = try Reserve(opening: workshop.path)
      Issue.record("it opened")
    } catch { #expect(error == .version(3)) }
  }

  @Test func `the first version, whose acts nobody signed, is refused with its number`() throws {
    let header = #"{"vivier-journal":1,"reserve":"71tVxiDp6L8WwPJHNRTEjQ","writer":"eiP72W6AMcY"}"#
    try workshop.write("reserve.journal", Array((header + "\n").utf8))
    #expect(throws: StorageError.version(1)) { _ = try Reserve(opening: workshop.path) }
    #expect(throws: StorageError.version(1)) { try Reserve.verify(workshop.path) }
    #expect(throws: StorageError.reserveExists) {
      try Reserve.create(at: workshop.path, name: "R", member: "Amina", time: .sample)
    }
  }

  @Test(arguments: [
    #"{"name":"a" }"#, #"{ "name":"a"}"#, #"{"name": "a"}"#, #"{"name":"a",}"#, #"{"name":01}"#,
    #"{"name":-}"#, #"{"name":1.}"#, #"{"name":"\x"}"#, #"{"name":"\ud83c"}"#,
    #"{"name":"\udf31"}"#,
    #"{"name":"\u00g0"}"#, #"{"name":"a}"#, #"{"name"}"#, #"{name:1}"#, #"["name"]"#,
    "{\"name\":\"\t\"}",
    #"{"name":tru}"#, #"{"name":[1,]}"#,
  ])
  func `what is not JSON without spaces is not a record`(open: String) throws {
    try workshop.makeReserve()
    workshop.remove("reserve.head")
    try append("reserve.named", on: "reserve", open)
    #expect(try Reserve.verify(workshop.path).tail != .none)
    #expect(try Reserve.verify(workshop.path).records == 2)
  }
}
