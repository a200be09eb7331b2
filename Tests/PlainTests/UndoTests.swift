import Plain
import Testing

/// Over made-up histories, which `VIVIER_SEED` plays again: every act that may be undone is, is
/// done again, and changes nothing else.
struct UndoTests {
  static let acts = 20_000

  @Test func `every act is taken back or refused, and what was taken back is done again`() {
    let first = environment("VIVIER_SEED") ?? UInt64.random(in: 0..<1 << 40)
    var (seed, tally) = (first, UndoTally())
    while tally.acts < Self.acts {
      var trial = UndoTrial(seed: seed)
      if let lost = trial.run() {
        Issue.record("\(lost)")
        return
      }
      tally.acts += trial.tally.acts
      tally.refusals += trial.tally.refusals
      seed += 1
    }
    print("\(tally.acts) acts from seed \(first): \(tally.refusals) stay")
    #expect(tally.refusals > 0 && tally.refusals < tally.acts / 2)
  }
}
