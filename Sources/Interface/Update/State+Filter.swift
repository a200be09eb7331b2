import Canvas
import Domain

extension State {
  /// Keys while the filter of a pane is being typed: text edits it, arrows already move below.
  mutating func pressInFilter(_ key: Key, _ registry: Registry) -> Effect {
    switch key {
    case .escape, .control("c"):
      listed.filter.clear()
      listed.isFiltering = false
      filterChanged(registry)
    case .insert: changeTicks(.tick)
    case .enter, .tab: listed.isFiltering = false
    case .up: return perform(.up, registry)
    case .down: return perform(.down, registry)
    case .pageUp: return perform(.pageUp, registry)
    case .pageDown: return perform(.pageDown, registry)
    default:
      if listed.filter.take(key) {
        filterChanged(registry)
      } else if let action = DeskKeys.table.action(for: key, at: .filter) {
        return attempt(action, registry)
      }
    }
    return .none
  }
}

extension TextInput {
  /// Takes a key that edits a text of one line; false when it is none.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .home: moveToStart()
    case .end: moveToEnd()
    default: return false
    }
    return true
  }
}
