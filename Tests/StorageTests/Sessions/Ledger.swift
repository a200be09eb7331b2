import Domain
import Testing

@testable import Storage

/// What several sessions were told, held against what the journal says.
struct Ledger {
  /// The journal, as a facilitator reads it.
  let registry: Registry
  /// What each member's processes tried.
  private let attempts: [MemberID: [Session.Attempt]]
  /// What was tried for each record that there is somebody to answer for.
  private var tried: [Int: String] = [:]

  init(of sessions: [Session], in registry: Registry) {
    self.registry = registry
    var all: [MemberID: [Session.Attempt]] = [:]
    for session in sessions { all[session.member] = session.attempts }
    attempts = all
    for attempt in all.values.joined() {
      if case .recorded(let number) = attempt.outcome { tried[number] = attempt.what }
    }
    answerForTheUnanswered()
  }

  /// How many were told that somebody else had been first.
  var refused: Int {
    attempts.values.joined().count { attempt in
      if case .moved = attempt.outcome { true } else { false }
    }
  }

  /// Whether sessions make such entries, and nothing else in the journal does.
  private static func isDecision(_ entry: Entry) -> Bool {
    switch entry.event.change {
    case .introductionMoved, .undone: true
    default: false
    }
  }

  /// What a session would have said before it recorded an entry, the record that it had seen left
  /// out.
  private static func words(_ entry: Entry) -> String {
    switch entry.event.change {
    case .introductionMoved(let step):
      "\(entry.event.subject.stored) \(step.move.rawValue)"
    case .undone(let undone): "undo \(undone.number ?? 0)"
    default: ""
    }
  }

  /// What a session says before it records an entry on the latest state.
  private static func words(_ entry: Entry, seeing before: Registry) -> String {
    guard let id = IntroductionID(entry.event.subject), case .introductionMoved = entry.event.change
    else { return words(entry) }
    return words(entry) + " \(before.introductions[id]?.lastMove ?? 0)"
  }

  /// A process that was killed may have recorded what it had tried last and was not told of: once.
  private mutating func answerForTheUnanswered() {
    var open = attempts.mapValues { attempts in
      attempts.filter { $0.outcome == .unanswered }.map(\.what)
    }
    var before = Registry()
    for entry in registry.entries {
      let (number, member) = (entry.stamp.number, entry.stamp.member)
      if Self.isDecision(entry), tried[number] == nil,
        let place = open[member]?.firstIndex(of: Self.words(entry, seeing: before))
      {
        tried[number] = open[member]?.remove(at: place)
      }
      before.apply(entry.event, entry.stamp)
    }
  }

  /// Checks that whatever was acknowledged is there, once and as it was said, and that nothing is
  /// there that nobody tried; whoever came second was told who came first.
  func checkAcknowledged() {
    var numbers: Set<Int> = []
    for (member, attempts) in attempts {
      for attempt in attempts {
        switch attempt.outcome {
        case .recorded(let number):
          #expect(numbers.insert(number).inserted, "\(number) was acknowledged twice")
          guard let entry = registry.entry(number: number) else {
            Issue.record("\(number) is lost")
            continue
          }
          #expect(entry.stamp.member == member)
          let words = Self.words(entry)
          #expect(attempt.what == words || attempt.what.hasPrefix(words + " "))
        case .moved(let number): checkMoved(attempt.what, by: number)
        case .other(let words):
          #expect(Self.isHarmless(words), "\(attempt.what): \(words)")
        case .unanswered: break
        }
      }
    }
    for entry in registry.entries where Self.isDecision(entry) {
      #expect(tried[entry.stamp.number] != nil, "nobody tried \(entry.stamp.number)")
    }
  }

  /// A lock that could not be had, a grant that a killed facilitator has yet to settle, a move that
  /// cannot be taken back because another came after it, one of several things that were tried at
  /// once.
  private static func isHarmless(_ words: String) -> Bool {
    [
      "x failed busy", "x failed notGranted", "x refused changedSince", "x refused nothingToUndo",
      "x beside",
    ].contains { words.hasPrefix($0) }
  }

  /// The record that somebody was told of came after what they had seen, and moved the
  /// introduction.
  private func checkMoved(_ what: String, by number: Int) {
    let words = what.split(separator: " ")
    let (subject, seen) = (words.first.map(String.init), words.last.flatMap { Int($0) })
    let entry = registry.entry(number: number)
    #expect(entry?.event.subject.stored == subject, "\(what): \(number)")
    #expect(entry.map(Self.isDecision) == true && number > seen ?? .max, "\(what): \(number)")
  }

  /// Decides everything once more, record by record, on the state that it was recorded on.
  func checkRules() {
    var before = Registry()
    for entry in registry.entries {
      if Self.isDecision(entry) { check(entry, on: before) }
      before.apply(entry.event, entry.stamp)
    }
  }

  private func check(_ entry: Entry, on before: Registry) {
    let number = entry.stamp.number
    guard let words = tried[number]?.split(separator: " ") else { return }
    let actor = actor(entry.stamp.member, in: before)
    let command: Command
    switch entry.event.change {
    case .introductionMoved(let step):
      guard let id = IntroductionID(entry.event.subject) else { return }
      let seen = words.last.flatMap { Int($0) }
      #expect(before.introductions[id]?.lastMove == seen, "\(number) was decided unseen")
      if case .coordinator(let organisation) = actor.role {
        let need = before.introductions[id].flatMap { before.needs[$0.need] }
        #expect(need?.card.organisation == organisation, "\(number) is another's")
      }
      command = .moveIntroduction(id, step, seen: seen)
    case .undone(let undone): command = .undo([undone.number ?? 0])
    default: return
    }
    do throws(Refusal) {
      let events = try before.decide(command, by: actor, on: entry.stamp.time.day)
      #expect(events.map(\.change) == [entry.event.change], "\(number)")
    } catch {
      Issue.record("\(number) is against the rules: \(error)")
    }
  }

  private func actor(_ member: MemberID, in registry: Registry) -> Actor {
    Actor(member, registry.coordinators[member].map { .coordinator($0) } ?? .facilitator)
  }
}
