import Canvas
import Domain

extension ReviewState {
  /// Why an action cannot be done now, or nil when it can.
  func obstacle(to action: ReviewAction, _ registry: Registry) -> String? {
    if isReadOnly, action.changesJournal { return wording.readOnlyObstacle }
    switch action {
    case .undo: return undoable.isEmpty ? wording.nothingToUndo : nil
    case .move(let move):
      guard let person = selection(registry).flatMap({ person($0, registry) }) else {
        return wording.notHere
      }
      return obstacle(to: move, person)
    case .open where place == .shortlist:
      guard let person = selection(registry).flatMap({ person($0, registry) }) else {
        return wording.notHere
      }
      return person.access == .ended ? wording.onlyNumber : nil
    default: return nil
    }
  }

  private func obstacle(to move: IntroductionMove, _ person: ShownPerson) -> String? {
    switch person.access {
    case .ended: return wording.onlyNumber
    // Nobody decides on somebody whom they cannot see.
    case .untraced: return wording.notTracedYet
    case .unreadable, .open: break
    }
    let state = person.introduction.state
    guard !IntroductionRule.rule(for: move).from.contains(state) else { return nil }
    return wording.obstacle(to: move, in: state)
  }

  /// The hints of the present place: only what can be done now.
  func hints(_ registry: Registry) -> [(key: String, label: String)] {
    if place == .form, case .form(let form) = pages.last, let layer = form.layer {
      return wording.hints(layer)
    }
    return fitted(
      ReviewKeys.table.hints(at: place, wording) {
        wording.hint($0, at: place)
      } unless: {
        obstacle(to: $0, registry) != nil
      })
  }

  /// Where there is not room for all, the last stays, which leads to all the others: the help.
  private func fitted(_ hints: [(key: String, label: String)]) -> [(key: String, label: String)] {
    func width(_ hints: some Sequence<(key: String, label: String)>) -> Int {
      hints.reduce(0) { $0 + TextWidth.columns(of: "\($1.key) \($1.label)") + 2 }
    }
    var hints = hints
    while hints.count > 1, width(hints) > size.columns { hints.remove(at: hints.count - 2) }
    return hints
  }
}
