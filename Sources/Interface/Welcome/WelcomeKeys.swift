import Canvas

extension WelcomePage {
  package static let bindings: [Binding<WelcomePage>] =
    Binding.walks { page, walk in page.walk(walk) }
    + [
      .open(in: .choice, run: { page, _ in page.goOn() }),
      .open(in: .fields, run: { page, wording in page.confirmField(wording) }),
      Binding(
        .nextField, [.tab, .down], in: [.fields],
        hint: { $1.say("champ suivant", en: "next field") },
        unless: { $0.selected == .create ? nil : "" }, run: just { page, _ in page.step(by: 1) }),
      Binding(
        .previousField, [.backTab, .up], in: [.fields], hint: nil,
        run: just { page, _ in page.step(by: -1) }),
      .back(in: .fields, run: just { page, _ in page.leaveFields() }),
      .quit(in: .choice, also: [.character("q")]),
      .quit(in: .fields),
    ]
    + Choice.allCases.map { choice in
      Binding(
        .way(choice.rawValue), Key.digits[choice.rawValue], in: [.choice], hint: nil,
        run: { page, _ in page.goOn(with: choice) })
    }
}
