import Domain
import Storage

/// A reserve on disk that is asked everything together with the naive registry, which is told what
/// stands in the journal, in its order.
final class Desk {
  private var reserve: Reserve
  private(set) var plain = PlainRegistry()
  private(set) var tally = Tally()
  var writer: HistoryWriter
  /// What was acknowledged: number, subject and name of each record.
  private(set) var acknowledged: [String] = []

  init(on folder: String, seed: UInt64, isBegun: Bool = false) throws(StorageError) {
    reserve = try Reserve(opening: folder)
    writer = HistoryWriter(seed: seed, only: reserve.actor, isBegun: isBegun)
    Self.tell(&plain, reserve.registry)
  }

  var actor: Actor { reserve.actor }
  var isWritable: Bool { reserve.condition == .writable }

  func look() throws(StorageError) {
    try reserve.refresh(on: writer.today)
    Self.tell(&plain, reserve.registry)
  }

  /// What came in since, and what is closed since.
  private static func tell(_ plain: inout PlainRegistry, _ registry: Registry) {
    let new = registry.entries.dropFirst(plain.facts.count)
    plain.take(new.map(\.event), new.map(\.stamp))
    plain.forgetDestroyed()
  }

  /// What is not the same, or nil.
  ///
  /// Asks for something that was thought of with what was known before; decided under the lock, on
  /// what everybody else recorded meanwhile.
  func ask() -> String? {
    writer.letDaysPass()
    let (command, actor) = writer.next(after: plain)
    let (day, before) = (writer.today, plain.facts.count)
    var answers: (naive: Answer, real: Answer)?
    var told = plain
    do throws(RecordError) {
      try reserve.record(at: writer.time) { (registry) throws(Refusal) in
        Self.tell(&told, registry)
        let naive = Answer { () throws(Refusal) in try told.decide(command, by: actor, on: day) }
        let real = Answer { () throws(Refusal) in try registry.decide(command, by: actor, on: day) }
        answers = (naive, real)
        switch real {
        case .events(let events): return events
        case .refused(let refusal): throw refusal
        }
      }
    } catch {
      // What another process told from a later clock lies ahead of this one's.
      if error == .storage(.clockWrong(day)),
        told.facts.contains(where: { $0.stamp.time.day > day })
      {
        plain = told
        return nil
      }
      if case .storage(let error) = error { return said("\(error)", command) }
    }
    guard let answers else { return said("nobody was asked", command) }
    plain = told
    tally.count(command, answers.real.refusal)
    guard answers.naive == answers.real else {
      return said("naive \(answers.naive)\nreal  \(answers.real)", command)
    }
    let already = plain.facts.count
    Self.tell(&plain, reserve.registry)
    if case .events(let events) = answers.real {
      let new = plain.facts.dropFirst(already)
      for (event, fact) in zip(events, new) where event.subject != fact.subject {
        return said("recorded \(fact) for \(event)", command)
      }
      guard new.count >= events.count else { return said("\(new.count) were recorded", command) }
      acknowledged += new.prefix(events.count).map(\.line)
    }
    guard plain.facts.count > before else { return nil }
    return difference.map { said($0, command) }
  }

  var difference: String? { plain.difference(from: reserve.registry, on: writer.today) }

  private func said(_ text: String, _ command: Command) -> String { "\(command)\n\(text)" }
}

extension Fact {
  var line: String { "\(stamp.number) \(subject.stored) \(change.tag)" }
}
