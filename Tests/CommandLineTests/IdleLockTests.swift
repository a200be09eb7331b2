import Testing

@testable import vivier

struct IdleLockTests {
  private let start = ContinuousClock.now

  @Test(arguments: [1, 10, 1440])
  func `a desk that nobody touches locks itself after its minutes`(minutes: Int) {
    let idle = IdleLock(minutes: minutes, from: start)
    let end = start + .seconds(60 * minutes)
    #expect(idle.deadline == end)
    #expect(!idle.isOver(at: end - .milliseconds(1)))
    #expect(idle.isOver(at: end))
    #expect(idle.isOver(at: end + .seconds(86_400)))
  }

  @Test func `every touch gives the whole time anew`() {
    var idle = IdleLock(minutes: 10, from: start)
    idle.touch(at: start + .seconds(599))
    #expect(!idle.isOver(at: start + .seconds(601)))
    #expect(idle.isOver(at: start + .seconds(1199)))
  }

  @Test func `with no minutes it never does`() {
    let idle = IdleLock(minutes: 0, from: start)
    #expect(idle.deadline == nil)
    #expect(!idle.isOver(at: start + .seconds(1_000_000)))
  }
}
