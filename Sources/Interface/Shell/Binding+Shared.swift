import Canvas
import Domain

extension Binding {
  static func shown(
    _ isHint: Bool, _ words: @escaping @Sendable (Seat, Wording) -> String
  ) -> (@Sendable (Seat, Wording) -> String)? { isHint ? words : nil }
}

// Each gives the places, and keys where they are its own.
extension Binding where Seat: Shell {
  static func help(_ keys: [Key], in places: [Place], isHint: Bool) -> Binding {
    Binding(
      .help, keys, in: places, .none, { $0.say("Aide", en: "Help") },
      hint: shown(isHint) { $1.say("Aide", en: "Help") }, .always,
      run: just { seat, _ in seat.openHelp() })
  }

  static func commands(_ keys: [Key], in places: [Place], isHint: Bool) -> Binding {
    Binding(
      .commands, keys, in: places, .none,
      { $0.say("Liste des commandes", en: "List of commands") },
      hint: shown(isHint) { $1.say("Commandes", en: "Commands") }, .always,
      run: just { $0.openCommands($1) })
  }

  static func quit(_ keys: [Key], in places: [Place], _ listing: BindingListing, isHint: Bool)
    -> Binding
  {
    Binding(
      .quit, keys, in: places, listing, { $0.say("Quitter", en: "Quit") },
      hint: shown(isHint) { $1.say("Quitter", en: "Quit") }, .always,
      run: { seat, _ in seat.quit() })
  }

  static func undo(_ keys: [Key], in places: [Place]) -> Binding {
    Binding(
      .undo, keys, in: places, .command,
      { $0.say("Annuler le dernier changement", en: "Undo the last change") },
      hint: { $1.undoLabel($0.history.undoable.last?.name) },
      named: { $0.history.undoable.last?.name },
      .recorded { seat, _ in seat.obstacleToUndo }, run: { $0.undo($1) })
  }

  static func redo(_ keys: [Key], in places: [Place]) -> Binding {
    Binding(
      .redo, keys, in: places, .command,
      { $0.say("Rétablir ce qui vient d'être annulé", en: "Redo what was just undone") },
      hint: nil, named: { $0.history.redoable.last?.name },
      .recorded { seat, _ in seat.history.redoable.isEmpty ? seat.wording.nothingToRedo : nil },
      run: { seat, _ in seat.redo() })
  }

  static func refresh(in places: [Place], isHint: Bool) -> Binding {
    Binding(
      .refresh, [.function(5), .character("r")], in: places, .command,
      { $0.say("Actualiser", en: "Refresh") },
      hint: shown(isHint) { $1.say("Actualiser", en: "Refresh") }, .always,
      run: { seat, _ in
        seat.notices.say(seat.wording.refreshed)
        return .refresh
      })
  }

  static func language(in places: [Place]) -> Binding {
    Binding(
      .language, [], in: places, .command,
      { $0.say("Choisir la langue", en: "Choose the language") }, hint: nil, .always,
      run: just { seat, _ in seat.openLanguages() })
  }

  static func slowLine(in places: [Place]) -> Binding {
    Binding(
      .slowLine, [], in: places, .command,
      { $0.say("Ligne lente : oui ou non", en: "Slow line: on or off") }, hint: nil, .always,
      run: { seat, _ in
        seat.preferences.isSlow.toggle()
        return .savePreferences
      })
  }

  static func lock(_ label: @escaping @Sendable (Wording) -> String) -> Binding {
    Binding(
      .lock, [.control("l")], in: Place.allCases, .command, label, hint: nil, .always,
      run: { _, _ in .lock })
  }

  static func changePassphrase(in places: [Place]) -> Binding {
    Binding(
      .changePassphrase, [], in: places, .command,
      { $0.say("Changer ma phrase de passe", en: "Change my passphrase") }, hint: nil, .always,
      run: { _, _ in .changePassphrase })
  }

  static func back(
    in places: [Place], isHint: Bool, unless obstacle: @escaping @Sendable (Seat) -> String?
  ) -> Binding {
    Binding(
      .back, [.escape, .control("c")], in: places, .none,
      { $0.say("Revenir d'un pas", en: "Back one step") },
      hint: shown(isHint) { $1.say("retour", en: "back") },
      .free { seat, _ in obstacle(seat) }, run: just { $0.goBack($1) })
  }

  static func walks(in places: [Place]) -> [Binding] {
    walks(in: places) { seat, walk, registry in seat.move(walk, registry) }
  }

  private static func walks(
    in places: [Place], _ move: @escaping @Sendable (inout Seat, Walk, Registry) -> Void
  ) -> [Binding] {
    let keys: [(Walk, Key)] = [
      (.up, .up), (.down, .down), (.pageUp, .pageUp), (.pageDown, .pageDown), (.home, .home),
      (.end, .end),
    ]
    return keys.map { walk, key in
      Binding(
        .walk(walk), [key], in: places, .none, { $0.name(walk) }, hint: nil, .always,
        run: just { seat, registry in move(&seat, walk, registry) })
    }
  }

  static var layers: [Binding] {
    let pick = Binding(
      .open, [.enter], in: [.picker], .none, { $0.say("Choisir", en: "Choose") },
      hint: { $1.say("choisir", en: "choose") },
      .free { seat, _ in seat.hasLine ? nil : seat.wording.nothingToChoose },
      run: { seat, registry in seat.pick(registry) })
    let answer = Binding(
      .open, [.enter], in: [.question], .none, { $0.say("Répondre", en: "Answer") },
      hint: { $1.say("répondre", en: "answer") }, .always,
      run: { seat, registry in seat.answer(registry) })
    let leave = Binding(
      .back, [.escape, .control("c")], in: [.picker, .question], .none,
      { $0.say("Revenir d'un pas", en: "Back one step") },
      hint: { $1.say("retour", en: "back") }, .always,
      run: just { seat, _ in seat.layers.removeLast() })
    let turn = Binding(
      .turn, [.left, .right, .tab, .backTab, .up, .down], in: [.question], .none,
      { $0.say("Oui ou non", en: "Yes or no") }, hint: nil, .always,
      run: just { seat, _ in seat.turnAnswer() })
    return [pick, answer, leave, turn]
      + walks(in: [.picker]) { seat, walk, _ in seat.moveInPicker(walk) }
  }

  static func inForm(
    _ action: Action, _ keys: [Key], _ label: @escaping @Sendable (Wording) -> String,
    hint: (@Sendable (Seat, Wording) -> String)?
  ) -> Binding {
    Binding(
      action, keys, in: [.form], .none, label, hint: hint,
      action == .save ? .recorded() : .always,
      run: { seat, registry in seat.takeInForm(.key(keys[0]), registry) })
  }

  static var save: Binding {
    inForm(
      .save, [.control("s")], { $0.say("Enregistrer", en: "Save") },
      hint: { seat, wording in
        seat.pages.last?.form?.isErasure == true
          ? wording.say("Effacer", en: "Erase") : wording.say("Enregistrer", en: "Save")
      })
  }

  static var nextField: Binding {
    inForm(
      .nextField, [.tab], { $0.say("Champ suivant", en: "Next field") },
      hint: { $1.say("champ suivant", en: "next field") })
  }

  static var leaveForm: Binding {
    inForm(
      .back, [.escape, .control("c")], { $0.say("Quitter le formulaire", en: "Leave the form") },
      hint: { $1.say("quitter", en: "leave") })
  }

  static var otherFormKeys: [Binding] {
    [
      inForm(
        .previousField, [.backTab], { $0.say("Champ précédent", en: "Previous field") }, hint: nil),
      inForm(
        .choose, [.function(4)],
        {
          $0.say(
            "Choisir dans une liste, ouvrir le calendrier",
            en: "Choose from a list, open the calendar")
        }, hint: nil),
    ]
  }
}

extension Shell {
  fileprivate var hasLine: Bool {
    guard case .picker(let picker) = layers.last else { return false }
    return !picker.shown.isEmpty || picker.isNaming && !picker.filter.isEmpty
  }
}

extension Form {
  fileprivate var isErasure: Bool { if case .erase = purpose { true } else { false } }
}
