import Domain

extension Wording {
  var nothingToUndo: String { say("rien à annuler", en: "nothing to undo") }
  var nothingToRedo: String { say("rien à rétablir", en: "nothing to redo") }

  func cannotBeUndone(isErasure: Bool) -> String {
    isErasure
      ? say("un effacement ne s'annule pas", en: "an erasure cannot be undone")
      : say("ce qui vient d'être noté ne s'annule pas", en: "what was just recorded stays")
  }

  func undoLabel(_ act: String?) -> String { named(say("Annuler", en: "Undo"), act) }

  func named(_ word: String, _ act: String?) -> String {
    act.map { say("\(word) : \($0)", en: "\(word): \($0)") } ?? word
  }

  /// Of so many of one kind at once.
  func several(_ act: String, _ count: Int) -> String { "\(act) (\(count))" }

  /// What comes back is said too: a No out of fear would leave the mistake.
  func askToUndo(_ what: String, of day: Day?, isTyped: Bool) -> String {
    let when = day.map { say(", du \(date($0))", en: ", of \(date($0))") } ?? ""
    let question = say("Annuler « \(what) »\(when) ?", en: "Undo “\(what)”\(when)?")
    guard isTyped else { return question }
    return question
      + say(
        " Ce qui a été écrit ne se verra plus ; Maj-U le ramène.",
        en: " What was written will no longer be seen; Shift-U brings it back.")
  }

  func undone(doing sentence: String) -> String {
    say("Annulé : « \(sentence) »", en: "Undone: “\(sentence)”")
  }

  func redone(doing sentence: String) -> String {
    say("Rétabli : « \(sentence) »", en: "Done again: “\(sentence)”")
  }
}
