import Domain
import Glibc
import Testing

@testable import Storage

struct ProcessTests {
  @Test(.timeLimit(.minutes(2)))
  func `killed two hundred times, no acknowledged event is lost`() throws {
    var generator = SystemRandomNumberGenerator()
    var acknowledged = 0
    for _ in 0..<20 {
      let workshop = Workshop()
      try workshop.makeReserve()
      for round in 0..<10 {
        let writer = try #require(Writer(on: workshop.folder))
        // One in three is killed while it opens and recovers.
        if round % 3 != 0 { writer.waitForFirst() }
        usleep(UInt32.random(in: 0..<12_000, using: &generator))
        let last = writer.kill().last ?? 0
        acknowledged = max(acknowledged, last)
        let found = try Reserve.verify(workshop.path)
        #expect(found.isSound, "\(String(describing: found.damage))")
        #expect(found.records >= last)
      }
      let reserve = try Reserve(opening: workshop.path)
      #expect(reserve.condition == .writable)
      let people = reserve.registry.candidates.values
      #expect(people.allSatisfy { $0.card.identity?.familyName != nil })
    }
    #expect(acknowledged > 0)
  }

  @Test func `two processes and this one append to one journal`() throws {
    let workshop = Workshop()
    try workshop.makeReserve()
    let one = try #require(Writer(on: workshop.folder))
    let other = try #require(Writer(on: workshop.folder))
    one.waitForFirst()
    other.waitForFirst()
    var reserve = try Reserve(opening: workshop.path)
    var mine: [Int] = []
    for number in 0..<20 { mine += try reserve.register(number).map(\.number) }
    let (first, second) = (one.kill(), other.kill())
    try reserve.record(at: .sample) { _ in [] }
    #expect(reserve.condition == .writable)
    let all = mine + first + second
    #expect(Set(all).count == all.count)
    for number in all { #expect(reserve.registry.entry(number: number) != nil) }
    #expect(mine.count == 20)
    #expect(try Reserve.verify(workshop.path).isSound)
  }

  @Test func `a lock that somebody keeps is waited for, then given up`() throws {
    let workshop = Workshop()
    try workshop.makeReserve()
    let lock = try FolderLock.take(on: workshop.folder)
    let own = LockHolder(of: try #require(try FileStatus(path: workshop.folder.lock)))
    #expect(own?.process == Int(getpid()) && own?.isStopped == false)
    #expect(throws: StorageError.busy(own)) {
      _ = try FolderLock.take(on: workshop.folder, attempts: 3)
    }
    _ = consume lock
    _ = try FolderLock.take(on: workshop.folder, attempts: 1)
  }
}
