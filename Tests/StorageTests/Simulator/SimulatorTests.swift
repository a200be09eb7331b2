import Domain
import Glibc
import Testing

@testable import Storage

/// Every operation of the table, and everything that can happen to it; see `Media+Crashes` for what
/// a plug that is pulled may leave.
///
/// A state that was opened once is not opened again; what is not asked for by
/// `VIVIER_EVERY_SCHEDULE` is a sample, drawn by the seed.
@Suite(.cheapPassphrases)
struct SimulatorTests {
  private static let seed: UInt64 = 329

  @Test(arguments: Operation.all)
  func `whenever the plug is pulled, it is done or not done`(operation: Operation) throws {
    try simulate(operation, "plug") { try $0.pullEverywhere() }
  }

  @Test(arguments: Operation.all)
  func `whatever call fails, what is told is what is so`(operation: Operation) throws {
    try simulate(operation, "failures") { simulator in
      let kinds: [RecordingDisk.Trouble.Kind] = [
        .failing(ENOSPC), .failing(EIO), .failing(EINTR), .byte, .half, .broken(EIO),
      ]
      try simulator.fail(as: kinds)
    }
  }

  @Test(arguments: Operation.all)
  func `where a process was killed, the next one goes on, and then the plug is pulled`(
    operation: Operation
  ) throws {
    try simulate(operation, "kills", .moments(oneIn: 3)) {
      try $0.kill(as: [.killed, .killedHalfway])
    }
  }

  /// Where a process was killed between something and the sync that it was to be followed by.
  @Test(
    arguments: ["new key", "erasure", "compaction", "member renewed", "going on"], [false, true])
  func `nothing gets to the disk before what it rests on`(name: String, isName: Bool) throws {
    let operation = try #require(Operation.all.first { $0.name == name })
    try simulate(operation, isName ? "names unsynced" : "bytes unsynced") { simulator in
      let happenings = simulator.clean.disk.happenings
      for (call, happening) in happenings.enumerated() {
        guard case .call(let done) = happening else { continue }
        if isName, done == .synchronizeFolder {
          try simulator.kill(.init(call: call, kind: .killed))
        }
        if !isName, case .synchronize = done, case .call(.append) = happenings[call - 1] {
          try simulator.kill(.init(call: call, kind: .killed))
        }
      }
    }
  }

  @Test(arguments: Operation.all)
  func `the plug is pulled again while what it left is put right`(operation: Operation) throws {
    try simulate(operation, "two plugs", .moments(oneIn: 3)) { try $0.pullTwice() }
  }

  /// The act may be there after the plug although its sync failed, and is its member's then.
  @Test(arguments: ["member added", "member renewed", "sheet drawn"])
  func `whoever's record may be there can open`(name: String) throws {
    let operation = try #require(Operation.all.first { $0.name == name })
    try simulate(operation, "journal not synchronized", .hunt) { simulator in
      let start = simulator.clean.disk.start
      let journal = try #require(start.durableNames[simulator.stage.shop.journal])
      let sync = RecordingDisk.Happening.call(.synchronize(journal))
      let call = try #require(simulator.clean.disk.happenings.firstIndex(of: sync))
      try simulator.fail(.init(call: call, kind: .failing(EIO)))
      try simulator.fail(.init(call: call, kind: .broken(EIO)))
    }
  }

  private func simulate(
    _ operation: Operation, _ what: String, _ sample: Simulator.Sample = .everyMoment,
    _ body: (Simulator) throws -> Void
  ) throws {
    let simulator = try Simulator(operation, seed: Self.seed, sample)
    try body(simulator)
    let counts = simulator.counts
    print(
      "\(what), \(operation.name): \(counts.schedules) schedules, \(counts.opened) states opened,",
      "seed \(Self.seed)")
    for promise in simulator.broken.prefix(4) { Issue.record("\(promise)") }
    #expect(simulator.broken.count == 0)
  }
}
