import Domain
import Testing

/// The clock of an offline laptop is believed where it agrees with the journal.
struct ClockDoubtTests {
  private let start = Day(number: 20_600)

  private func reserve(_ days: [Int]) throws -> TestReserve {
    var reserve = try TestReserve()
    for day in days {
      reserve.today = start.adding(days: day)
      try reserve.run(.note(TestReserve.marc.entity, "Rappelé."))
    }
    return reserve
  }

  private func doubt(_ days: [Int], at day: Int) throws -> ClockDoubt? {
    try reserve(days).registry.doubt(about: start.adding(days: day))
  }

  @Test(arguments: [(0, false), (-1, false), (-2, true), (-9_000, true), (366, false), (367, true)])
  func `earlier than the last record, or more than a year after it, it is not`(
    day: Int, isDoubted: Bool
  ) throws {
    let doubt = try doubt([0], at: day)
    let last = start.adding(days: 0)
    #expect(doubt == (!isDoubted ? nil : day < 0 ? .behind(last) : .ahead(last)))
  }

  @Test
  func `what was recorded with a clock years ahead holds until three days of work tell otherwise`()
    throws
  {
    #expect(try doubt([10, 9_000], at: 11) == .behind(start.adding(days: 9_000)))
    #expect(try doubt([10, 9_000, 11, 12], at: 12) == .behind(start.adding(days: 9_000)))
    #expect(try doubt([10, 9_000, 11, 12, 13], at: 13) == nil)
  }

  @Test
  func `a clock from before the reserve is never believed, however long somebody works with it`()
    throws
  {
    let days = [10, -9_000, -8_999, -8_998, -8_997]
    #expect(try doubt(days, at: -8_997) == .behind(start))
    // Set right, it is not believed before somebody has recorded something.
    #expect(try doubt(days, at: 11) == nil)
  }

  @Test func `a note of the year 2000 puts nobody on the list to erase`() throws {
    var reserve = try reserve([10, -9_000])
    let id = TestReserve.elodie.entity
    reserve.today = start.adding(days: -9_000)
    try reserve.run(.note(id, "Avec une horloge fausse."))
    for day in [11, -9_000] {
      let due = reserve.registry.dueDates(of: id, on: start.adding(days: day)).map(\.kind)
      #expect(!due.contains(.retention))
    }
  }

  @Test func `with a clock years ahead nobody is at the end of a term`() throws {
    var reserve = try reserve([0])
    let later = start.adding(months: 40)
    #expect(!reserve.registry.dueDates(on: later).map(\.kind).contains(.retention))
    reserve.today = later
    try reserve.run(.note(TestReserve.marc.entity, "La date est juste."))
    #expect(reserve.registry.dueDates(on: later).map(\.kind).contains(.retention))
  }
}
