import Domain
import Glibc
import Testing

@testable import Storage

/// Whole sessions of operations in any order, and the plug at any moment of them.
@Suite(.cheapPassphrases)
struct SimulatedSessionTests {
  @Test func `whatever was told before the plug was pulled is there`() throws {
    var (schedules, opened) = (0, 0)
    for seed in 1...simulations {
      let simulator = try Simulator(.session(seed: seed), seed: seed, .moments(oneIn: 25))
      try simulator.pullEverywhere()
      (schedules, opened) = (
        schedules + simulator.counts.schedules, opened + simulator.counts.opened
      )
      for promise in simulator.broken.prefix(4) { Issue.record("seed \(seed): \(promise)") }
    }
    print("sessions 1 to \(simulations): \(schedules) schedules, \(opened) states opened")
    #expect(opened > 0)
  }
}

/// `VIVIER_SIMULATIONS` asks for more.
private let simulations: UInt64 = {
  guard let asked = unsafe getenv("VIVIER_SIMULATIONS") else { return 10 }
  return unsafe UInt64(String(cString: asked)) ?? 10
}()

extension Operation {
  /// Three to six operations of the table, each once at most, told one after the other; what is
  /// refused because of what came before it changes nothing.
  fileprivate static func session(seed: UInt64) -> Operation {
    Operation(name: "session") { stage, disk, reserve in
      var generator = SplitMix64(seed: seed)
      let order = all.filter(\.isPlain).shuffled(using: &generator)
      for operation in order.prefix(Int.random(in: 3...6, using: &generator)) {
        do {
          try operation.act(stage, disk, &reserve)
          disk.tell(Picture(reserve, .none))
        } catch RecordError.refused {}
        guard Bool.random(using: &generator) else { continue }
        try reserve.refresh(on: Office.today)
      }
    }
  }
}
