import Domain

extension Shell {
  mutating func undo() -> Effect { undoable.last.map { .record([.undo($0.records)]) } ?? .none }
  mutating func redo() -> Effect { redoable.last.map { .record([.undo($0.records)]) } ?? .none }

  var obstacleToUndo: String? {
    guard let last = undoable.last else { return wording.nothingToUndo }
    return last.isFinal ? wording.cannotBeUndone(isErasure: last.isErasure) : nil
  }

  /// What was recorded is the next to be undone, and what was undone the next to be done again,
  /// until something else is recorded.
  ///
  /// What it did, to be said.
  mutating func keep(_ done: Undoable, by command: Command, _ registry: Registry) -> String {
    guard case .undo(let numbers) = command else {
      undoable.append(done)
      redoable = []
      return done.sentence
    }
    let undone = numbers.compactMap { registry.entry(number: $0).flatMap(registry.undone) }
    if undone.isEmpty {
      let sentence = take(numbers, from: \.undoable) ?? ""
      redoable.append(Undoable(records: done.records, sentence: sentence))
      return wording.undone(doing: sentence)
    }
    let sentence = take(numbers, from: \.redoable)
    let again = undone.map(\.stamp.number)
    undoable.append(Undoable(records: again, sentence: sentence ?? done.sentence))
    return sentence.map(wording.redone) ?? done.sentence
  }

  /// It can no longer be done.
  mutating func drop(_ command: Command) {
    guard case .undo(let numbers) = command else { return }
    if take(numbers, from: \.undoable) == nil { _ = take(numbers, from: \.redoable) }
  }

  /// Its sentence, if it is the last.
  private mutating func take(
    _ records: [Int], from stack: WritableKeyPath<Self, [Undoable]>
  ) -> String? {
    guard self[keyPath: stack].last?.records == records else { return nil }
    return self[keyPath: stack].removeLast().sentence
  }
}
