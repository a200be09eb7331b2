import Canvas

extension WelcomePage {
  package static let bindings: [Binding<WelcomePage>] =
    Binding.walks(in: .choices) { page, walk in page.walk(walk) }
    + [
      Binding(
        .open, [.enter], in: [.choices], hint: { $1.say("continuer", en: "continue") },
        run: { page, _ in page.goOn() }),
      Binding(
        .open, [.enter], in: [.fields], hint: { $1.say("continuer", en: "continue") },
        run: { page, wording in page.confirmField(wording) }),
      Binding(
        .nextField, [.tab, .down], in: [.fields],
        hint: { $1.say("champ suivant", en: "next field") },
        unless: { $0.selected == .create ? nil : "" }, run: { page, _ in page.step(by: 1) }),
      Binding(.previousField, [.backTab, .up], in: [.fields], hint: nil) { page, _ in
        page.step(by: -1)
      },
      Binding(
        .back, [.escape, .control("c")], in: [.fields],
        hint: { $1.say("retour", en: "back") }, run: { page, _ in page.leaveFields() }),
      Binding(
        .quit, [.function(10), .control("q"), .character("q")], in: [.choices],
        hint: { $1.say("Quitter", en: "Quit") }, run: { _, _ in .quit }),
      Binding(
        .quit, [.function(10), .control("q")], in: [.fields],
        hint: { $1.say("Quitter", en: "Quit") }, run: { _, _ in .quit }),
    ] + Choice.allCases.map(way)

  /// Digits take the shift key on AZERTY, so the characters below them mean the same.
  private static func way(_ choice: Choice) -> Binding<WelcomePage> {
    let keys: [Key] =
      switch choice {
      case .sample: [.character("1"), .character("&")]
      case .create: [.character("2"), .character("é")]
      case .open: [.character("3"), .character("\"")]
      }
    return Binding(.way(choice.rawValue), keys, in: [.choices], hint: nil) { page, _ in
      page.goOn(with: choice)
    }
  }
}
