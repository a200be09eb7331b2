import Domain
import Glibc
import Testing

@testable import Storage

/// Eight coordinators and a facilitator at work on one journal, each in a process of its own, some
/// of which are killed again and again.
struct SessionsTests {
  private static let sessions = 8
  private static let decisions = 200
  private static let kills = 40

  @Test(.timeLimit(.minutes(10)))
  func `eight sessions decide two hundred times each, killed in between`() throws {
    let workshop = Workshop()
    try workshop.makeContended()
    try workshop.write("typed", Array((Workshop.words + "\n").utf8))
    let members = try Reserve(opening: workshop.path).members
    let coordinators = members.filter { $0.role == .coordinator }.enumerated().map {
      Session($1.id, goal: Self.decisions, seed: UInt64($0) + 2, in: workshop)
    }
    try #require(coordinators.count == Self.sessions)
    let founder = try #require(members.first { $0.role == .facilitator }?.id)
    let facilitator = Session(founder, goal: .max, seed: 1, in: workshop)
    for session in coordinators + [facilitator] { try session.start() }
    var generator = SplitMix64(seed: 329)
    var killed = 0
    while true {
      usleep(UInt32.random(in: 1_000..<40_000, using: &generator))
      let done = coordinators.reduce(0) { $0 + min($1.acknowledged, Self.decisions) }
      // Spread over three quarters of the decisions, so that the last is not too late.
      while killed < Self.kills,
        4 * done * Self.kills >= 3 * killed * Self.sessions * Self.decisions
      {
        let victim = (coordinators + [facilitator]).randomElement(using: &generator)
        victim?.kill()
        if let victim, victim.member == founder || victim.acknowledged < Self.decisions {
          try victim.start()
        }
        killed += 1
      }
      _ = try facilitator.isDone()
      if try coordinators.allSatisfy({ try $0.isDone() }) { break }
      let failures = (coordinators + [facilitator]).reduce(0) { $0 + $1.failures }
      guard failures == 0 else { break }
    }
    for session in coordinators + [facilitator] { session.kill() }
    for session in coordinators {
      #expect(session.acknowledged == Self.decisions && session.failures == 0)
    }
    let found = try Reserve.verify(workshop.path, passphrase: Secret(Workshop.words.utf8))
    #expect(found.isSound && found.tail == .none && found.watermark == .present, "\(found)")
    let reserve = try Reserve(opening: workshop.path, passphrase: Secret(Workshop.words.utf8))
    let ledger = Ledger(of: coordinators + [facilitator], in: reserve.registry)
    ledger.checkAcknowledged()
    ledger.checkRules()
    #expect(ledger.refused > 0, "nobody came second")
    #expect(killed == Self.kills)
  }
}

extension Workshop {
  /// A reserve of four organisations with two coordinators each and three people presented to each,
  /// whose passphrases cost as little as possible to try.
  fileprivate func makeContended() throws {
    let words = Secret(Self.words.utf8)
    try makeCheaplyProtected(people: 0)
    var reserve = try Reserve(opening: path, passphrase: words)
    for number in 1...3 { try reserve.register(number) }
    for number in 1...4 { try reserve.open(number) }
    for number in 0..<8 {
      let id = try reserve.addCoordinator(
        of: .numbered(number / 2 + 1), named: "Coordination \(number)", passphrase: words,
        at: .sample, on: Timestamp.sample.day)
      try protectCheaply(id, from: words)
    }
  }
}

extension Reserve {
  /// Registers an organisation with a need that three people are introduced to.
  fileprivate mutating func open(_ number: Int) throws {
    var card = OrganisationCard()
    card.name = "Association \(number)"
    try decide(.create(.numbered(number), card))
    var need = NeedCard()
    need.title = "Animation"
    need.organisation = .numbered(number)
    try decide(.create(.numbered(number), need))
    for person in 1...3 {
      let card = IntroductionCard(
        candidate: .sample(person), need: .numbered(number), rationale: "Six ans d'ateliers.")
      try decide(.create(.numbered(10 * number + person), card))
    }
  }
}

extension OrganisationID {
  fileprivate static func numbered(_ number: Int) -> OrganisationID { made("A", number) }
}

extension NeedID {
  fileprivate static func numbered(_ number: Int) -> NeedID { made("B", number) }
}

extension IntroductionID {
  fileprivate static func numbered(_ number: Int) -> IntroductionID { made("M", number) }
}

private func made<ID: TypedID>(_ letter: String, _ number: Int) -> ID {
  let digits = String(1_000_000 + number).dropFirst()
  guard let id = ID("\(letter)0\(digits)") else { preconditionFailure("not a number") }
  return id
}
