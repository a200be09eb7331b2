public import Domain

/// One history in memory: every command asked of both registries, and what came of it compared.
public struct LiveTrial {
  public private(set) var registry = Registry()
  public private(set) var plain = PlainRegistry()
  public private(set) var tally = Tally()
  private var writer: HistoryWriter
  private let seed: UInt64
  private var step = 0

  public init(seed: UInt64) {
    self.seed = seed
    writer = HistoryWriter(seed: seed)
  }

  /// What is not the same, with what was asked; nil when all is.
  public mutating func run() -> String? {
    let steps = 20 + Int(seed % 41)
    while step < steps + HistoryWriter.opening {
      step += 1
      writer.letDaysPass()
      if let difference = ask() { return difference }
      if let difference = happen() { return difference }
    }
    tally.histories = 1
    return replayed() ?? plain.difference(from: registry, on: writer.today).map { said($0) }
  }

  private func said(_ difference: String, _ command: Command? = nil) -> String {
    let asked = command.map { ", \($0)" } ?? ""
    let told = plain.facts.map { fact in
      "\(fact.stamp.number) \(fact.change.tag) \(fact.subject.stored)\(fact.isUndone ? ", undone" : "")"
    }
    return "seed \(seed), step \(step), \(writer.today.iso)\(asked)\n"
      + told.joined(separator: "\n") + "\n\(difference)"
  }

  private mutating func ask() -> String? {
    let (command, actor) = writer.next(after: plain)
    let (naive, real) = (
      Answer { () throws(Refusal) in try plain.decide(command, by: actor, on: writer.today) },
      Answer { () throws(Refusal) in try registry.decide(command, by: actor, on: writer.today) }
    )
    guard naive == real else {
      return said("by \(actor.role)\nnaive \(naive)\nreal  \(real)", command)
    }
    tally.count(command, real.refusal)
    guard case .events(let events) = real else { return nil }
    if let lost = record(events, by: actor) { return said(lost, command) }
    return plain.difference(from: registry, on: writer.today).map { said($0, command) }
  }

  /// What was decided can be recorded: by whoever decided it, and as something that can happen.
  private mutating func record(_ events: [Event], by actor: Actor) -> String? {
    var stamps: [Stamp] = []
    for event in events {
      let first = plain.facts.count + 1
      let stamp = Stamp(
        number: first + stamps.count, time: writer.time, member: actor.member, act: first)
      if !registry.isPossible(event, at: writer.time) { return "is not possible: \(event)" }
      if registry.roster[actor.member] != nil, actor.role != .committeeSeat,
        !registry.isEntitled(actor.member, to: event, at: writer.time)
      {
        return "may not be recorded: \(event)"
      }
      registry.apply(event, stamp)
      stamps.append(stamp)
    }
    plain.take(events, stamps)
    return nil
  }

  /// What the storage does of itself: it ends erasures, and finds records without effect.
  private mutating func happen() -> String? {
    let unfinished = plain.state.unfinishedErasures
    if let person = unfinished.first, writer.chance(3) {
      let end = ErasureEnd(epoch: plain.state.erasureEpoch + 1)
      return record(
        [Event(.erasureDone(end), on: person.entity)], by: writer.facilitator(in: plain.state))
    }
    if writer.chance(30) {
      let number = 1_000_000 + step
      let stamp = Stamp(number: number, time: writer.time, member: MemberID("U0000001"))
      let causes: [BarredRecord.Cause] = [.formerKey, .removed, .notAllowed, .impossible]
      let file = EntityID(stored: Array("W0000001".utf8).span) ?? .reserve
      let barred = BarredRecord(
        stamp, in: file, .needFilled, on: .reserve, causes[step % causes.count])
      registry.bar(barred)
      plain.bar(barred)
    }
    return nil
  }

  /// The whole history written down, read back, and told to a new registry.
  private func replayed() -> String? {
    var again = Registry()
    for (number, entry) in registry.entries.enumerated() {
      let change: Change
      do throws(FieldError) {
        change = try Slip.copied(entry.event.change, on: entry.stamp.time.day)
      } catch {
        return said("cannot be read back: record \(number + 1), \(error), \(entry.event)")
      }
      again.apply(Event(change, on: entry.event.subject), entry.stamp)
    }
    for record in registry.barred.values.sorted(by: { $0.stamp.number < $1.stamp.number }) {
      again.bar(record)
    }
    return plain.difference(from: again, on: writer.today).map { said("after replay\n" + $0) }
  }
}

/// What came of a command.
enum Answer: Equatable {
  case events([Event])
  case refused(Refusal)

  init(_ decide: () throws(Refusal) -> [Event]) {
    do throws(Refusal) { self = .events(try decide()) } catch { self = .refused(error) }
  }

  var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
}
