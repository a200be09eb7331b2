import Console
import Interface
import Storage

struct PassphraseLoop: ~Copyable {
  private var page: NewPassphrasePage
  private let look: Look
  private let first = TypedSecret()
  private let again = TypedSecret()

  enum Decision {
    case chosen(Secret)
    case without, cancelled, quit
  }

  init(for member: String, isOptional: Bool, isCoordinators: Bool = false, _ look: Look) {
    self.look = look
    page = NewPassphrasePage(
      for: member, isOptional: isOptional, isCoordinators: isCoordinators,
      offer: PassphraseWords.draw())
  }

  mutating func run(on terminal: inout some Screen & ~Copyable) -> Decision {
    while true {
      show(on: &terminal)
      let input = terminal.nextInput(until: nil, watching: [])
      if let decision = follow(page.take(input, wording: look.wording)) {
        page.begin()
        show(on: &terminal)
        return decision
      }
      page.note(typed: first.characterCount, in: .first)
      page.note(typed: again.characterCount, in: .again)
    }
  }

  private mutating func follow(_ outcome: NewPassphrasePage.Outcome) -> Decision? {
    switch outcome {
    case .none: break
    case .type(let field, let text): for character in text { typed(field).append(character) }
    case .erase(let field): typed(field).removeLast()
    case .clear(let field): typed(field).clear()
    case .offerOthers: page.offer = PassphraseWords.draw()
    case .confirm:
      if first.isSame(as: again) { return .chosen(first.secret()) }
      // Nobody can see what would have to be mended.
      again.clear()
      page.refuseDifferent()
    case .without: return .without
    case .cancel: return .cancelled
    case .quit: return .quit
    }
    return nil
  }

  private func typed(_ field: NewPassphrasePage.Field) -> TypedSecret {
    field == .first ? first : again
  }

  private func show(on terminal: inout some Screen & ~Copyable) {
    look.show(on: &terminal) { page.draw(into: &$0, look.preferences, look.theme) }
  }
}

struct RecoverySheetLoop {
  let code: Secret
  let look: Look

  /// False when the terminal went away.
  func run(on terminal: inout some Screen & ~Copyable) -> Bool {
    var page = RecoverySheetPage()
    let code = RecoveryCode.shown(code)
    while true {
      look.show(on: &terminal) { page.draw(into: &$0, code: code, look.preferences, look.theme) }
      let input = terminal.nextInput(until: nil, watching: [])
      switch page.take(input, wording: look.wording) {
      case .none: continue
      case .done: return true
      case .quit: return false
      }
    }
  }
}
