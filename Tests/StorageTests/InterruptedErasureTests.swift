import Domain
import Glibc
import Testing

@testable import Storage

/// The plug pulled before every call that changes something on the disk.
@Suite(.cheapPassphrases)
struct InterruptedErasureTests {
  private static let person = CandidateID.sample(1)

  /// A reserve with three people, as files to start from again and again.
  private static func files() throws -> [String: [UInt8]] {
    let workshop = Workshop()
    try workshop.makeReserve(people: 3)
    var reserve = try Reserve(opening: workshop.path)
    try reserve.record(at: .sample) { _ in
      [Event(.noted(.candidate, Note("à rappeler")), on: person.entity, sealedFor: person.entity)]
    }
    var files: [String: [UInt8]] = [:]
    for name in workshop.names() { files[name] = try workshop.read(name) }
    return files
  }

  private static func workshop(with files: [String: [UInt8]]) throws -> Workshop {
    let workshop = Workshop()
    for (name, bytes) in files { try workshop.write(name, bytes) }
    try workshop.takeForHome()
    return workshop
  }

  /// Does something until the plug is pulled; how many calls it took.
  private static func run(
    in workshop: Workshop, _ disk: StoppingDisk,
    _ body: (inout Reserve) throws -> Void
  ) throws -> Int {
    var reserve = try Reserve.open(workshop.folder, using: disk)
    do { try body(&reserve) } catch { #expect(disk.isStopped, "\(error)") }
    return disk.calls
  }

  /// How many keys of the person any file of the folder holds.
  private static func keys(in workshop: Workshop) throws -> Int {
    try workshop.names().reduce(0) { try $0 + workshop.keys(of: person.entity, in: $1) }
  }

  @Test(arguments: [false, true])
  func `an erasure that is stopped anywhere is not begun, or finished by the next opening`(
    isTorn: Bool
  ) throws {
    let files = try Self.files()
    let calls = try Self.run(in: Self.workshop(with: files), StoppingDisk()) { try $0.erase(1) }
    #expect(calls > 10)
    var (before, after) = (0, 0)
    for call in 0...calls {
      let workshop = try Self.workshop(with: files)
      _ = try Self.run(in: workshop, StoppingDisk(after: call, isTorn: isTorn)) {
        try $0.erase(1)
      }
      let opened = try Reserve(opening: workshop.path)
      // The keys of an erasure that was not finished never went.
      #expect(!opened.notices.contains(.olderKeyring), "call \(call)")
      let registry = opened.registry
      let found = try #require(registry.candidates[Self.person])
      #expect(registry.unfinishedErasures.isEmpty, "call \(call)")
      if found.state == .erased {
        after += 1
        #expect(found.card.identity == nil && found.isErasureFinished, "call \(call)")
        #expect(try Self.keys(in: workshop) == 0, "call \(call)")
      } else {
        before += 1
        #expect(found.card.identity != nil && found.notes.first?.text != nil, "call \(call)")
        #expect(try Self.keys(in: workshop) == 2, "call \(call)")
      }
      #expect(registry.candidates[.sample(2)]?.card.identity != nil, "call \(call)")
      var again = try Reserve(opening: workshop.path)
      try again.register(9)
      #expect(try Reserve.verify(workshop.path).isSound, "call \(call)")
    }
    #expect(before > 0 && after > 0)
  }

  @Test(arguments: [false, true])
  func `finishing an erasure may be stopped anywhere too`(isTorn: Bool) throws {
    let files = try Self.files()
    let begun = try Self.workshop(with: files)
    // The folder's sync, then two calls that write the record and make it durable; the fourth is
    // the watermark's.
    _ = try Self.run(in: begun, StoppingDisk(after: 3)) { try $0.erase(1) }
    var interrupted: [String: [UInt8]] = [:]
    for name in begun.names() { interrupted[name] = try begun.read(name) }
    let calls = try Self.run(in: Self.workshop(with: interrupted), StoppingDisk()) { _ in }
    #expect(calls > 5)
    for call in 0...calls {
      let workshop = try Self.workshop(with: interrupted)
      _ = try Self.run(in: workshop, StoppingDisk(after: call, isTorn: isTorn)) { _ in }
      let opened = try Reserve(opening: workshop.path)
      #expect(!opened.notices.contains(.olderKeyring), "call \(call)")
      let registry = opened.registry
      #expect(registry.candidates[Self.person]?.isErasureFinished == true, "call \(call)")
      #expect(try Self.keys(in: workshop) == 0, "call \(call)")
      #expect(try Reserve.verify(workshop.path).isSound, "call \(call)")
    }
  }

  @Test(arguments: [false, true])
  func `compacting that is stopped anywhere leaves a whole journal`(isTorn: Bool) throws {
    let erased = try Self.workshop(with: Self.files())
    do {
      var reserve = try Reserve(opening: erased.path)
      try reserve.erase(1)
    }
    var files: [String: [UInt8]] = [:]
    for name in erased.names() { files[name] = try erased.read(name) }
    let calls = try Self.run(in: Self.workshop(with: files), StoppingDisk()) {
      _ = try $0.compact(at: .sample)
    }
    #expect(calls > 8)
    for call in 0...calls {
      let workshop = try Self.workshop(with: files)
      _ = try Self.run(in: workshop, StoppingDisk(after: call, isTorn: isTorn)) {
        _ = try $0.compact(at: .sample)
      }
      #expect(try Reserve.verify(workshop.path).isSound, "call \(call)")
      var again = try Reserve(opening: workshop.path)
      try again.register(9)
      _ = try again.compact(at: .sample)
      let found = try Reserve.verify(workshop.path)
      #expect(found.isSound && found.blanked == 2 && found.records == 9, "call \(call)")
    }
  }
}
