import Domain
import Testing

@testable import Storage

/// Whether the simulator would see it: each rule broken on purpose leaves at least one state in
/// which a promise is broken.
@Suite(.cheapPassphrases)
struct BreachTests {
  @Test(arguments: Breach.allCases)
  func `a rule that is broken is seen`(breach: Breach) throws {
    let operation = try #require(Operation.all.first { $0.name == breach.operation })
    let simulator = try Simulator(Self.broken(operation, breach), seed: 329, .hunt)
    let start = simulator.clean.disk.start
    let journal = try #require(start.durableNames[simulator.stage.shop.journal])
    let head = try #require(start.durableNames["reserve.head"])
    let happenings = simulator.clean.disk.happenings
    let broken = breach.applied(to: happenings, journal: journal, head: head)
    if breach != .signatureBeforeLines { #expect(broken != happenings) }
    try simulator.pull(broken, broken.map { _ in simulator.stage.start.account })
    print(
      "\(breach): \(simulator.broken.count) broken promises in \(simulator.counts.opened) states;",
      simulator.broken.first?.prefix(200) ?? "none")
    #expect(!simulator.broken.isEmpty)
  }

  /// Every line of the act signed, in the one write that it is.
  private static func broken(_ operation: Operation, _ breach: Breach) -> Operation {
    guard breach == .signatureBeforeLines else { return operation }
    return .on("lines signed one by one") { reserve in
      try reserve.record(
        history: (10..<15).map { ([.registration($0)], .sample) }, at: .sample)
    }
  }
}
