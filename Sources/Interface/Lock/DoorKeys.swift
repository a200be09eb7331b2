import Canvas

private let yes: [Key] = "oOyY".map(Key.character)
private let no: [Key] = "nN".map(Key.character)
private let quitting: [Key] = [.function(10), .control("q")]
private let leaving: [Key] = [.escape, .control("c")]

extension LockPage {
  package static let bindings: [Binding<LockPage>] =
    [
      Binding(
        .open, [.enter], in: [.fields], hint: { $1.say("ouvrir", en: "open") },
        run: { page, _ in page.confirm() }),
      Binding(
        .change, [.function(6), .tab, .down], in: [.fields],
        hint: { $1.say("quelqu'un d'autre", en: "somebody else") },
        unless: { $0.members.count > 1 ? nil : "" }, run: just { page, _ in page.openChoice() }),
      Binding(
        .clear, [.control("u")] + leaving, in: [.fields], hint: nil,
        run: { page, _ in page.take(.clear) }),
    ]
    + Binding.walks { page, walk in page.choice?.move(walk) } + [
      Binding(
        .open, [.enter], in: [.choice], hint: { $1.say("valider", en: "confirm") },
        run: { page, _ in page.change() }),
      .back(in: .choice, also: [.function(6)], run: just { page, _ in page.choice = nil }),
      .quit(in: .fields), .quit(in: .choice),
    ]
}

extension RenewalPage {
  package static let bindings: [Binding<RenewalPage>] =
    Binding.walks { page, walk in page.choice.move(walk) } + [
      Binding(
        .open, [.enter], in: [.choice], hint: { $1.say("valider", en: "confirm") },
        run: { page, _ in page.choice.member.map(Outcome.chosen) ?? .cancel }),
      .back(in: .choice, run: { _, _ in .cancel }), .quit(in: .choice),
    ]
}

extension NewPassphrasePage {
  package static let bindings: [Binding<NewPassphrasePage>] = [
    Binding(
      .yes, yes, in: [.question],
      hint: { $1.say("sans phrase de passe", en: "without a passphrase") },
      run: { _, _ in .without }),
    .back(
      in: .question, also: [.enter] + no, run: just { page, _ in page.isAskingWithout = false }),
    .open(in: .fields, run: { page, _ in page.confirm() }),
    Binding(
      .offerOthers, [.function(5)], in: [.fields],
      hint: { $1.say("d'autres mots", en: "other words") }, run: { _, _ in .offerOthers }),
    Binding(
      .without, [.function(8)], in: [.fields],
      hint: { $1.say("sans phrase", en: "without") }, unless: { $0.isOptional ? nil : "" },
      run: just { page, _ in page.isAskingWithout = true }),
    .back(in: .fields, run: { _, _ in .cancel }),
    Binding(
      .walk(.down), [.tab, .down], in: [.fields], hint: nil,
      run: just { page, _ in page.field = .again }),
    Binding(
      .walk(.up), [.backTab, .up], in: [.fields], hint: nil,
      run: just { page, _ in page.field = .first }),
    Binding(.clear, [.control("u")], in: [.fields], hint: nil) { page, _ in
      page.change(.clear(page.field))
    },
    .quit(in: .fields),
    .quit(in: .question, isHint: false),
  ]
}

extension RecoverySheetPage {
  package static let bindings: [Binding<RecoverySheetPage>] = [
    .open(in: .sheet, run: just { page, _ in page.isAsking = true }),
    Binding(
      .yes, yes, in: [.question], hint: { $1.say("le code est noté", en: "the code is noted") },
      run: { _, _ in .done }),
    Binding(
      .back, leaving + [.enter] + no, in: [.question],
      hint: { $1.say("le revoir", en: "see it again") },
      run: just { page, _ in page.isAsking = false }),
  ]
}

extension Binding where Seat: Door {
  static func open(
    in part: DoorPart, run: @escaping @Sendable (inout Seat, Wording) -> Seat.Outcome
  ) -> Binding {
    Binding(
      .open, [.enter], in: [part], hint: { $1.say("continuer", en: "continue") }, run: run)
  }

  static func back(
    in part: DoorPart, also keys: [Key] = [],
    run: @escaping @Sendable (inout Seat, Wording) -> Seat.Outcome
  ) -> Binding {
    Binding(
      .back, leaving + keys, in: [part], hint: { $1.say("retour", en: "back") }, run: run)
  }

  static func quit(in part: DoorPart, also keys: [Key] = [], isHint: Bool = true) -> Binding {
    Binding(
      .quit, quitting + keys, in: [part],
      hint: shown(isHint) { $1.say("Quitter", en: "Quit") }, run: { _, _ in .quit })
  }

  static func walks(_ walk: @escaping @Sendable (inout Seat, Walk) -> Void) -> [Binding] {
    let keys: [(Walk, [Key])] = [
      (.up, [.up, .backTab]), (.down, [.down, .tab]), (.home, [.home, .pageUp]),
      (.end, [.end, .pageDown]),
    ]
    return keys.map { move, keys in
      Binding(
        .walk(move), keys, in: [.choice],
        hint: shown(move == .up) { $1.say("choisir", en: "choose") },
        run: just { page, _ in walk(&page, move) })
    }
  }
}
