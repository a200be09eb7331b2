import Canvas

private let yes: [Key] = "oOyY".map(Key.character)
private let no: [Key] = "nN".map(Key.character)
private let quitting: [Key] = [.function(10), .control("q")]
private let leaving: [Key] = [.escape, .control("c")]

extension LockPage {
  package static let bindings: [Binding<LockPage>] =
    [
      Binding(
        .open, [.enter], in: [.field], hint: { $1.say("ouvrir", en: "open") },
        run: { page, _ in page.confirm() }),
      Binding(
        .change, [.function(6), .tab, .down], in: [.field],
        hint: { $1.say("quelqu'un d'autre", en: "somebody else") },
        unless: { $0.members.count > 1 ? nil : "" }, run: { page, _ in page.openChoice() }),
      Binding(
        .clear, [.control("u")] + leaving, in: [.field], hint: nil,
        run: { page, _ in page.take(.clear) }),
    ]
    + Binding.walks(in: .choice) { page, walk in page.walk(walk) } + [
      Binding(
        .open, [.enter], in: [.choice], hint: { $1.say("valider", en: "confirm") },
        run: { page, _ in page.change() }),
      Binding(
        .back, leaving + [.function(6)], in: [.choice],
        hint: { $1.say("retour", en: "back") }, run: { page, _ in page.leaveChoice() }),
      .quit(in: [.field, .choice]),
    ]
}

extension RenewalPage {
  package static let bindings: [Binding<RenewalPage>] =
    Binding.walks(in: .choice) { page, walk in
      page.choice.move(walk)
      return .none
    } + [
      Binding(
        .open, [.enter], in: [.choice], hint: { $1.say("valider", en: "confirm") },
        run: { page, _ in page.choice.member.map(Outcome.chosen) ?? .cancel }),
      Binding(
        .back, leaving, in: [.choice], hint: { $1.say("retour", en: "back") },
        run: { _, _ in .cancel }),
      .quit(in: [.choice]),
    ]
}

extension NewPassphrasePage {
  package static let bindings: [Binding<NewPassphrasePage>] = [
    Binding(
      .yes, yes, in: [.question],
      hint: { $1.say("sans phrase de passe", en: "without a passphrase") },
      run: { _, _ in .without }),
    Binding(
      .back, leaving + [.enter] + no, in: [.question], hint: { $1.say("retour", en: "back") },
      run: { page, _ in page.ask(without: false) }),
    Binding(
      .open, [.enter], in: [.fields], hint: { $1.say("continuer", en: "continue") },
      run: { page, _ in page.confirm() }),
    Binding(
      .offerOthers, [.function(5)], in: [.fields],
      hint: { $1.say("d'autres mots", en: "other words") }, run: { _, _ in .offerOthers }),
    Binding(
      .without, [.function(8)], in: [.fields],
      hint: { $1.say("sans phrase", en: "without") }, unless: { $0.isOptional ? nil : "" },
      run: { page, _ in page.ask(without: true) }),
    Binding(
      .back, leaving, in: [.fields], hint: { $1.say("retour", en: "back") },
      run: { _, _ in .cancel }),
    Binding(.walk(.down), [.tab, .down], in: [.fields], hint: nil) { page, _ in
      page.go(to: .again)
    },
    Binding(.walk(.up), [.backTab, .up], in: [.fields], hint: nil) { page, _ in
      page.go(to: .first)
    },
    Binding(.clear, [.control("u")], in: [.fields], hint: nil) { page, _ in
      page.change(.clear(page.field))
    },
    Binding(
      .quit, quitting, in: [.fields], hint: { $1.say("Quitter", en: "Quit") },
      run: { _, _ in .quit }),
    Binding(.quit, quitting, in: [.question], hint: nil) { _, _ in .quit },
  ]
}

extension RecoverySheetPage {
  package static let bindings: [Binding<RecoverySheetPage>] = [
    Binding(
      .open, [.enter], in: [.code], hint: { $1.say("continuer", en: "continue") },
      run: { page, _ in page.ask(true) }),
    Binding(
      .yes, yes, in: [.question], hint: { $1.say("le code est noté", en: "the code is noted") },
      run: { _, _ in .done }),
    Binding(
      .back, leaving + [.enter] + no, in: [.question],
      hint: { $1.say("le revoir", en: "see it again") }, run: { page, _ in page.ask(false) }),
  ]
}

extension Binding where Seat: Door {
  fileprivate static func quit(in places: [Seat.Part]) -> Binding {
    Binding(
      .quit, quitting, in: places, hint: { $1.say("Quitter", en: "Quit") },
      run: { _, _ in .quit })
  }

  static func walks(
    in part: Seat.Part, _ walk: @escaping @Sendable (inout Seat, Walk) -> Seat.Outcome
  ) -> [Binding] {
    let keys: [(Walk, [Key])] = [
      (.up, [.up, .backTab]), (.down, [.down, .tab]), (.home, [.home, .pageUp]),
      (.end, [.end, .pageDown]),
    ]
    return keys.map { move, keys in
      Binding(
        .walk(move), keys, in: [part],
        hint: shown(move == .up) { $1.say("choisir", en: "choose") },
        run: { page, _ in walk(&page, move) })
    }
  }
}
