import Domain

extension Shell {
  /// Asks first where nobody would see what goes, or where what somebody typed goes.
  mutating func undo(_ registry: Registry) -> Effect {
    guard let last = history.undoable.last else { return .none }
    let command = Command.undo(last.records)
    let entries = last.records.compactMap(registry.entry)
    let isSeen = entries.contains { isInSight($0.event.subject, registry) }
    let isTyped = entries.contains { $0.event.change.holdsWords }
    guard last.isEarlier || isTyped || !isSeen else { return .record([command]) }
    let day = last.isEarlier ? entries.first?.stamp.time.day : nil
    let what = Chronology(reading(registry)).summary(of: last.records)
    ask(wording.askToUndo(what, of: day, isTyped: isTyped), .record([command]))
    return .none
  }

  mutating func redo() -> Effect {
    history.redoable.last.map { .record([.undo($0.records)]) } ?? .none
  }

  var obstacleToUndo: String? {
    guard let last = history.undoable.last else { return wording.nothingToUndo }
    return last.isFinal ? wording.cannotBeUndone(isErasure: last.isErasure) : nil
  }

  /// What was recorded is the next to be undone, and what was undone the next to be done again,
  /// until something else is recorded.
  ///
  /// What it did, to be said.
  mutating func keep(_ command: Command, _ stamps: [Stamp], _ registry: Registry) -> String {
    keep(command, stamps, saying: wording.done(command, registry), registry)
  }

  mutating func keep(
    _ command: Command, _ stamps: [Stamp], saying sentence: String, _ registry: Registry
  ) -> String {
    let records = stamps.map(\.number)
    guard case .undo(let numbers) = command else {
      history.add(undoable(records, saying: sentence, registry))
      return sentence
    }
    let undone = numbers.compactMap { registry.entry(number: $0).flatMap(registry.undone) }
    guard !undone.isEmpty else {
      let done = history.undo(numbers, by: records)
      return wording.undone(doing: done?.sentence ?? "")
    }
    let again = undone.map(\.stamp.number)
    if let done = history.redo(numbers, of: again) { return wording.redone(doing: done.sentence) }
    history.add(undoable(again, saying: sentence, registry))
    return sentence
  }

  /// It can no longer be done.
  mutating func drop(_ command: Command) {
    if case .undo(let numbers) = command { history.drop(numbers) }
  }

  /// What somebody did before this session is the next to be undone once nothing of it is left.
  mutating func recall(_ registry: Registry) {
    let (chronology, actor, today) = (Chronology(reading(registry)), actor, moment.today)
    history.recall { bound in
      registry.latestAct(by: actor, before: bound, on: today).map { records in
        var done = Undoable(records, saying: chronology.summary(of: records), chronology)
        done.isEarlier = true
        return done
      }
    }
  }

  func undoable(_ records: [Int], saying sentence: String, _ registry: Registry) -> Undoable {
    Undoable(records, saying: sentence, Chronology(reading(registry)))
  }
}

extension Undoable {
  fileprivate init(_ records: [Int], saying sentence: String, _ chronology: Chronology) {
    let changes = records.compactMap(chronology.reading.registry.entry).map(\.event.change)
    self.init(records, chronology.name(of: records), sentence)
    isFinal = !changes.allSatisfy(\.canBeUndone)
    isErasure = changes.contains { if case .erasureBegun = $0 { true } else { false } }
  }
}
