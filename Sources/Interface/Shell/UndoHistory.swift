/// What somebody did, the latest last, to be undone and done again one after the other.
package struct UndoHistory: Equatable, Sendable {
  package private(set) var undoable: [Undoable] = []
  /// Undone; nothing else was recorded since.
  private(set) var redoable: [Undoable] = []
  /// From earlier sessions only what was recorded before is recalled.
  private var bound = Int.max

  mutating func add(_ done: Undoable) {
    undoable.removeAll(where: \.isEarlier)
    undoable.append(done)
    redoable = []
  }

  /// Nil unless it was the last.
  mutating func undo(_ records: [Int], by undoing: [Int]) -> Undoable? {
    guard let done = take(records, from: \.undoable) else { return nil }
    redoable.append(done.recorded(as: undoing))
    return done
  }

  /// Nil unless it was undone last.
  mutating func redo(_ undoing: [Int], of records: [Int]) -> Undoable? {
    guard let done = take(undoing, from: \.redoable)?.recorded(as: records) else { return nil }
    undoable.append(done)
    return done
  }

  /// It can no longer be done; what was recorded before can.
  mutating func drop(_ records: [Int]) {
    if let dropped = take(records, from: \.undoable) {
      if dropped.isEarlier { bound = records.min() ?? bound }
    } else {
      _ = take(records, from: \.redoable)
    }
  }

  /// That an erasure stays is still to be said.
  mutating func forget(_ isForgotten: (Undoable) -> Bool) {
    undoable.removeAll { !$0.isErasure && isForgotten($0) }
    redoable.removeAll(where: isForgotten)
  }

  /// Where nothing of this session is left to be undone.
  mutating func recall(_ make: (_ bound: Int) -> Undoable?) {
    guard undoable.allSatisfy(\.isEarlier) else { return }
    undoable = [make(bound)].compactMap(\.self)
  }

  private mutating func take(
    _ records: [Int], from stack: WritableKeyPath<Self, [Undoable]>
  ) -> Undoable? {
    guard self[keyPath: stack].last?.records == records else { return nil }
    return self[keyPath: stack].removeLast()
  }
}

/// Something done that can still be undone, or done again.
package struct Undoable: Equatable, Sendable {
  package private(set) var records: [Int]
  /// In a word or two: « inscription ».
  let name: String
  /// To be said again when it is undone.
  let sentence: String
  /// What was destroyed does not come back: what was done before stays behind it.
  var isFinal = false
  package var isErasure = false
  /// In a session before this one.
  var isEarlier = false

  init(_ records: [Int], _ name: String, _ sentence: String) {
    (self.records, self.name, self.sentence) = (records, name, sentence)
  }

  fileprivate func recorded(as records: [Int]) -> Undoable {
    var other = self
    other.records = records
    return other
  }
}
