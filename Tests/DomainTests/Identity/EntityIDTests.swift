import Testing

@testable import Domain

struct EntityIDTests {
  @Test(arguments: [
    "C7K2M9QX", "c7k2m9qx", "C7K2-M9QX", " c7k2 m9qx ", "C7-K2-M9-QX", "C 7 K 2 M 9 Q X",
  ])
  func `a number is read however it is typed`(typed: String) throws {
    let id = try #require(EntityID(typed))
    #expect(id.stored == "C7K2M9QX")
    #expect(id.shown == "C7K2-M9QX")
    #expect(id.kind == .candidate)
  }

  @Test(arguments: [("C0O1ILI1", "C0011111"), ("mooooooo", "M0000000"), ("Bllllll0", "B1111110")])
  func `letters that look like digits are read as digits`(typed: String, stored: String) {
    #expect(EntityID(typed)?.stored == stored)
  }

  @Test(arguments: [
    "", "C", "C7K2M9Q", "C7K2M9QXX", "X7K2M9QX", "C7K2M9QU", "C7K2_M9QX", "C7K2M9Qé", "ÇK2M9QXX",
    "0C7K2M9Q", "reserve", "C7K2\u{2011}M9QX",
  ])
  func `anything else is no number`(typed: String) {
    #expect(EntityID(typed) == nil)
  }

  @Test(arguments: EntityKind.allCases)
  func `every kind has a letter of its own and numbers that are read back`(kind: EntityKind) {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<100 {
      let id = EntityID(drawing: kind, using: &generator)
      #expect(id.kind == kind)
      #expect(EntityID(id.stored) == id && EntityID(id.shown) == id)
      #expect(id.stored.utf8.count == 8)
    }
  }

  @Test func `the letters are frozen`() {
    #expect(EntityKind.allCases.map(\.rawValue) == ["C", "A", "B", "G", "P", "M", "R"])
  }

  @Test func `a number of one kind is not taken for another`() {
    #expect(CandidateID("A7K2M9QX") == nil)
    #expect(OrganisationID("A7K2M9QX")?.entity.shown == "A7K2-M9QX")
  }

  @Test func `the reserve has a name and no kind`() {
    #expect(EntityID.reserve.stored == "reserve")
    #expect(EntityID.reserve.kind == nil)
  }

  @Test func `numbers are in the order of their characters`() {
    let ids = ["A0000000", "B0000000", "C0000001", "C000000A", "C1000000"].compactMap {
      EntityID($0)
    }
    #expect(ids.count == 5 && ids.reversed().sorted() == ids)
  }

  @Test func `members are in the order of their numbers`() {
    let members = ["m1", "m2", "m9", "m10", "m100"].map { MemberID($0) }
    #expect(members.reversed().sorted() == members)
  }

  @Test(arguments: [
    (0, 0), (86_399, 0), (86_400, 1), (-1, -1), (-86_400, -1), (-86_401, -2),
  ])
  func `a moment lies in its day, before 1970 too`(seconds: Int, day: Int) {
    #expect(Timestamp(seconds: seconds).day == Day(number: day))
  }
}
