import Domain
import Glibc
import Storage

/// Somebody who decides on introductions beside others who decide on the same ones.
///
/// Each try says two lines: what is tried, before it is,
///
///     ? M0000001 studying 41        a move, and the record that whoever decides has seen
///     ? undo 57
///
/// then what came of it: `! NUMBER` once it is recorded, `x moved NUMBER` when it was refused
/// because that record had moved the introduction since, `x beside` when that is so of another that
/// was tried together with it, `x refused …` and `x failed …` for anything else.
struct Colleague: ~Copyable {
  private var reserve: Reserve
  private var generator: SplitMix64
  /// Moves of its own that it may take back.
  private var own: [Int] = []
  static let now = Timestamp(seconds: 1_775_210_567)

  init(folder: String, member: String, seed: UInt64) throws {
    let secret = Secret(Array((readLine() ?? "").utf8))
    reserve = try Reserve(opening: folder, passphrase: secret, as: MemberID(member))
    generator = SplitMix64(seed: seed)
  }

  /// Decides until so many decisions are recorded.
  ///
  /// It gives up when nothing can be written any more.
  mutating func work(until count: Int) throws {
    var recorded = 0
    while recorded < count, reserve.condition == .writable {
      // One in two decides on what it saw last, as somebody does who has a form open.
      if chance(2) { try reserve.refresh(on: Self.now.day) }
      if case .coordinator(let organisation) = reserve.role {
        recorded += decideAsOrganisation(organisation)
      } else {
        recorded += tend()
        usleep(200_000)
      }
    }
  }

  private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &generator) == 0 }

  /// One decision of an organisation, if there is anything to decide; how many were recorded.
  private mutating func decideAsOrganisation(_ organisation: OrganisationID) -> Int {
    if let number = own.last, chance(20) {
      own.removeLast()
      return attempt([.undo([number])], saying: ["undo \(number)"])
    }
    let open = reserve.registry.needs(of: organisation)
      .flatMap { reserve.registry.introductions(to: $0.id) }
      .filter { $0.isShown(on: Self.now.day) }
    guard let introduction = open.randomElement(using: &generator),
      let move = nextMove(of: introduction)
    else {
      usleep(20_000)
      _ = try? reserve.refresh(on: Self.now.day)
      return 0
    }
    // Somebody who thinks it over is overtaken by a colleague.
    if chance(10) { usleep(2_000) }
    return attempt(introduction, step(move))
  }

  private mutating func nextMove(of introduction: Introduction) -> IntroductionMove? {
    let isEnd = chance(50)
    return IntroductionRule.moves(from: introduction.state).filter { move in
      IntroductionRule.rule(for: move).parties.contains(.organisation)
        && !move.state.isOpen == isEnd
    }.randomElement(using: &generator)
  }

  private mutating func step(_ move: IntroductionMove) -> IntroductionStep {
    var step = IntroductionStep(move, on: Self.now.day)
    step.day = Self.now.day.adding(days: 7)
    step.happened = move == .met ? true : nil
    step.form = move == .retained ? .fixedTerm : nil
    step.reason = [.waiting, .declined].contains(move) ? .funding : nil
    if chance(2) { (step.remark, step.message) = ("Vu ensemble.", "Merci.") }
    return step
  }

  private mutating func attempt(_ introduction: Introduction, _ step: IntroductionStep) -> Int {
    let (id, seen) = (introduction.id, introduction.lastMove)
    return attempt(
      [.moveIntroduction(id, step, seen: seen)],
      saying: ["\(id.entity.stored) \(step.move.rawValue) \(seen)"])
  }

  /// Tries commands, all or none; how many were recorded.
  private mutating func attempt(_ commands: [Command], saying lines: [String]) -> Int {
    for line in lines { tell("? " + line) }
    let actor = reserve.actor
    do throws(RecordError) {
      let stamps = try reserve.record(at: Self.now) { (registry) throws(Refusal) in
        var events: [Event] = []
        for command in commands {
          events += try registry.decide(command, by: actor, on: Self.now.day)
        }
        return events
      }
      for stamp in stamps { tell("! \(stamp.number)") }
      if case .moveIntroduction = commands.first { own += stamps.map(\.number) }
      return stamps.count
    } catch {
      for line in lines { tell("x " + said(error, of: line)) }
      return 0
    }
  }

  private func said(_ error: RecordError, of line: String) -> String {
    switch error {
    case .refused(.movedSince(let id, _)) where !line.hasPrefix(id.entity.stored): "beside"
    case .refused(.movedSince(_, let record)): "moved \(record)"
    case .refused(let refusal): "refused \(refusal)"
    case .storage(let error): "failed \(error)"
    }
  }
}

/// What the facilitator does beside them.
extension Colleague {
  /// Brings back what was closed, or takes something out of an organisation's hands; several
  /// introductions at once, as people do who work through a list.
  private mutating func tend() -> Int {
    _ = try? reserve.refresh(on: Self.now.day)
    let all = reserve.registry.introductions.values.sorted { $0.proposedOn < $1.proposedOn }
    for move in [IntroductionMove.presented, .agreed, .reopened] {
      let ready = all.filter { IntroductionRule.rule(for: move).from.contains($0.state) }
        .filter { move != .agreed || $0.state == .proposed }
      if !ready.isEmpty { return tend(ready, move) }
    }
    let shown = all.filter { $0.isShown(on: Self.now.day) }
    guard chance(3), let one = shown.randomElement(using: &generator) else { return 0 }
    return tend([one], .withdrawn)
  }

  private mutating func tend(_ introductions: [Introduction], _ move: IntroductionMove) -> Int {
    var step = IntroductionStep(move, on: Self.now.day)
    step.channel = .phone
    step.remark = move == .reopened ? "Demandé par la personne." : nil
    if move == .agreed {
      step.fields = [.givenName, .town].shuffled(using: &generator).prefix(1) + [.rationale]
      step.expires = Self.now.day.adding(months: 6)
    }
    return attempt(
      introductions.map { .moveIntroduction($0.id, step, seen: $0.lastMove) },
      saying: introductions.map { "\($0.id.entity.stored) \(move.rawValue) \($0.lastMove)" })
  }
}
