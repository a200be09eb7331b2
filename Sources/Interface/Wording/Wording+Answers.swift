import Domain

extension Wording {
  func cannot(_ label: String, because reason: String) -> String {
    say("\(label) : \(reason).", en: "\(label): \(reason).")
  }

  func forEach(_ count: Int, _ kind: EntityKind, _ action: String) -> String {
    guard kind == .candidate else {
      return say(
        "\(action) : le faire pour les \(count) lignes cochées ?",
        en: "\(action): do it for the \(count) ticked rows?")
    }
    return say(
      "\(action) : le faire pour les \(count) personnes cochées ?",
      en: "\(action): do it for the \(count) ticked people?")
  }

  func changes(_ number: Int) -> String {
    count(number, ("changement", "changements"), en: ("change", "changes"))
  }

  var refreshed: String { say("Tout est à jour.", en: "All is up to date.") }

  func doneOf(_ done: Int, refused: Int) -> String {
    let made = count(done, ("fait", "faits"), en: ("done", "done"))
    guard refused > 0 else { return made + "." }
    let not = count(refused, ("refusé", "refusés"), en: ("refused", "refused"))
    return say(
      "\(made), \(not) : F9 puis « messages » les redit un à un.",
      en: "\(made), \(not): F9, then “messages” tells them one by one.")
  }

  func doneOn(_ day: Day) -> String { say("faite le \(date(day))", en: "done on \(date(day))") }

  func plannedTo(_ day: Day) -> String {
    say("prévue au \(date(day))", en: "planned until \(date(day))")
  }

  func isYes(_ character: Character) -> Bool { "oOyY".contains(character) }
  func isNo(_ character: Character) -> Bool { "nN".contains(character) }

  func name(_ language: Language) -> String {
    switch language {
    case .french: "Français"
    case .english: "English"
    case .simple: "Langage simplifié"
    }
  }

  /// Empty for a look, and for an undoing, which says what it took back.
  func done(_ command: Command, _ registry: Registry) -> String {
    switch command {
    case .setRule(let card): done(card)
    case .nameReserve(let name): say("La réserve s'appelle \(name).", en: "Named \(name).")
    case .tellContact: contactTold(registry.contact)
    case .create(let id, let card): created(card, registry.label(id))
    case .enrol(let id, _, _), .welcome(let id, _, _, _): registered(registry.label(id))
    case .amend(let id, let card, _): warned(amended(id, registry), card)
    case .move(let id, let step): "\(registry.label(id)) : \(name(step.standing))."
    case .renewConsent(let id, _):
      say(
        "Accord \(frenchOf(registry.label(id))) noté.",
        en: "Consent of \(registry.label(id)) recorded.")
    case .note: say("Note gardée.", en: "Note kept.")
    case .markStage: say("Étape notée.", en: "Stage recorded.")
    case .act(_, let act): done(act)
    case .adoptEdition(let id): hasAdopted(registry.fullLabel(id.entity))
    case .moveIntroduction(let id, let step, _):
      "\(registry.label(id.entity)) : \(name(step.move.state))."
    case .withdrawConsent(let id, _):
      say(
        "\(registry.label(id)) a retiré son accord et quitte la réserve.",
        en: "\(registry.label(id)) has withdrawn consent and leaves the reserve.")
    case .erase(let id, _): erased(registry.files(of: id).map(\.entity.shown))
    case .receiveRequest(let id, _):
      say(
        "Demande \(frenchOf(registry.label(id))) notée.",
        en: "Request of \(registry.label(id)) recorded.")
    case .extendRequest(let id, _):
      say(
        "Délai prolongé pour \(registry.label(id)).",
        en: "Time to answer \(registry.label(id)) extended.")
    case .answerRequest(let id, _):
      say("Réponse à \(registry.label(id)) notée.", en: "Answer to \(registry.label(id)) recorded.")
    case .forgetEarlier(let id):
      say(
        "Versions précédentes de la fiche « \(registry.label(id)) » oubliées.",
        en: "Earlier versions of the file of \(registry.label(id)) forgotten.")
    case .addMember(let id, let card): isMember(card.name ?? id.stored)
    case .removeMember(let id): isNoMember(registry.memberNames[id] ?? id.stored)
    case .renewMember(let id, _): hasNewKeys(registry.memberNames[id] ?? id.stored)
    case .confirm: say("Ligne confirmée : elle compte.", en: "Line confirmed: it counts.")
    case .setAside:
      say("Ligne mise de côté : elle ne compte pas.", en: "Line set aside: it does not count.")
    case .undo(let numbers): isBack(registry.entry(number: numbers.first ?? 0), registry)
    case .consult: ""
    }
  }

  /// Said of what was undone and is done again.
  private func isBack(_ entry: Entry?, _ registry: Registry) -> String {
    let name = entry.map { registry.label($0.event.subject) } ?? ""
    return say("\(name) : de nouveau là.", en: "\(name): back again.")
  }

  private func isMember(_ name: String) -> String {
    say("\(name) est membre.", en: "\(name) is a member.")
  }

  private func isNoMember(_ name: String) -> String {
    say("\(name) n'est plus membre.", en: "\(name) is no longer a member.")
  }

  private func hasNewKeys(_ name: String) -> String {
    say("Phrase de passe de \(name) changée.", en: "Passphrase of \(name) changed.")
  }

  private func amended(_ id: EntityID, _ registry: Registry) -> String {
    let entry = registry.entries(of: id).last { $0.event.change.card != nil }
    let fields = entry.map(registry.changes) ?? []
    let (name, changed) = (registry.label(id), list(fields.map { inside($0.after.field.name) }))
    guard !fields.isEmpty else {
      return say("\(name) : rien n'a changé.", en: "\(name): nothing changed.")
    }
    return say("\(name), enregistré : \(changed).", en: "\(name), saved: \(changed).")
  }
}

extension Saying {
  static let gone = Saying(
    "Cela n'existe plus ; F5 actualise la liste.", en: "It no longer exists; F5 refreshes.")
  static let leaveForm = Saying(
    "Quitter sans enregistrer ? Ce que vous avez écrit sera perdu.",
    en: "Leave without saving? What you typed will be lost.")
  static let draftRestored = Saying(
    "Voici ce que vous écriviez la dernière fois : Ctrl-S l'enregistre, Échap l'abandonne.",
    en: "This is what you were writing last time: Ctrl-S saves it, Esc gives it up.")
  static let quitKeepingForm = Saying(
    "Quitter ? Ce qui est tapé attendra, et sera là à la prochaine ouverture.",
    en: "Quit? What is typed will wait, and be there at the next opening.")
  static let quitForm = Saying(
    "Un formulaire n'est pas enregistré. Quitter quand même ?",
    en: "A form is not saved. Quit all the same?")
}
