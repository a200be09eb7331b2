import Canvas
import Domain

extension DeskKeys {
  /// On a page of what is due, Enter does what is due.
  static let due: [Binding<DeskState>] = [
    Binding(
      .open, [.enter], in: [.list], .command,
      { $0.say("Faire ce qui est dû", en: "Do what is due") },
      hint: { $1.say("Faire", en: "Do it") },
      .init(topic: .due, several: .oneAtATime, changesJournal: false),
      run: { $0.actOnDue($1) }),
    Binding(
      .postpone, [.character("z")], in: [.list], .command,
      { $0.say("Reporter l'échéance", en: "Postpone what is due") },
      hint: { $1.say("Reporter", en: "Postpone") },
      .init(topic: .due, several: .oneAtATime, changesJournal: true),
      run: just { state, registry in
        if let due = state.selectedDue(registry) {
          state.open(.actOnDue(due, .duePostponed), registry)
        }
      }),
    Binding(
      .openFile, [.character("f")], in: [.list], .command,
      { $0.say("Ouvrir la fiche", en: "Open the file") },
      hint: { $1.say("Fiche", en: "File") },
      .init(topic: .due, several: .oneAtATime, changesJournal: false),
      run: just { $0.openSelection($1) }),
    Binding(
      .turnWhose, [.character("y")], in: [.list], .command,
      { $0.say("Mes échéances ou celles de tout le monde", en: "Mine or everybody's") },
      hint: { $0.isOnOwnDue ? $1.say("De tous", en: "All") : $1.say("Les miennes", en: "Mine") },
      .free { state, _ in state.isOnDue ? nil : state.wording.notHere },
      run: just { $0.turnWhose($1) }),
    Binding(
      .seeAll, [.character("v")], in: [.list], .command,
      { $0.say("Tout est vu", en: "All is seen") }, hint: { $1.say("Tout est vu", en: "All seen") },
      .recorded { $0.obstacleToSeeing($1) }, run: { $0.seeAll($1) }),
  ]
}

extension DeskState {
  func selectedDue(_ registry: Registry) -> DueDate? {
    guard isOnDue, let row = listed.selected, row.isDue else { return nil }
    return row.dueDate(in: registry)
  }

  fileprivate var isOnOwnDue: Bool { pages.last?.listName == .due }
  fileprivate var isOnDue: Bool { isOnOwnDue || pages.last?.listName == .everybodysDue }

  /// The same place in the other list, which the way back leaves as well.
  fileprivate mutating func turnWhose(_ registry: Registry) {
    let name: ListName = isOnOwnDue ? .everybodysDue : .due
    pages.removeLast()
    open(name, registry)
  }

  fileprivate func obstacleToSeeing(_ registry: Registry) -> String? {
    guard pages.last?.listName == .unseen else { return wording.notHere }
    return listed.rows.isEmpty ? wording.say(.nothingSelected) : nil
  }

  fileprivate mutating func seeAll(_ registry: Registry) -> Effect {
    guard let last = registry.entries.last?.stamp.number else { return .none }
    return .record([.act(.reserve, Sighting(upTo: last))])
  }

  /// Opens what most likely follows; what is only to be read is seen by opening it.
  fileprivate mutating func actOnDue(_ registry: Registry) -> Effect {
    guard let due = selectedDue(registry) else { return .none }
    switch due.kind.way(of: due, registry) {
    case .form(let purpose) where !isReadOnly: open(purpose, registry)
    case .steps where !isReadOnly && hasSteps(registry): openSteps(registry)
    case .stages where !isReadOnly: openStages(registry)
    case .answer where !isReadOnly: answerRequest(registry)
    case .sees(let number):
      pages.append(.dossier(DossierPage(id: due.subject)))
      guard !isReadOnly else { return .none }
      return .record([.act(due.subject, Sighting(upTo: number))])
    case .ends where !isReadOnly:
      let end = AnyAct.reminderEnd(ReminderEnd()).answering(due)
      ask(wording.reminderDone(registry.label(due.subject)), .record([.act(due.subject, end)]))
    case .session: if let id = MeetingID(due.subject) { open(.session(id), registry) }
    case .again where !isReadOnly: planAgain(due, registry)
    case .form, .steps, .stages, .answer, .ends, .again, .file:
      pages.append(.dossier(DossierPage(id: due.subject)))
    }
    return .none
  }

  /// The next session of a series, as the last one was.
  private mutating func planAgain(_ due: DueDate, _ registry: Registry) {
    open(
      .card(registry.freshID(of: .meeting, using: &numbers), isNew: true, of: [due.subject]),
      registry)
  }
}

extension DeskPage {
  fileprivate var listName: ListName? { if case .list(let list) = self { list.name } else { nil } }
}

/// What is done about something due.
private enum DueWay {
  case form(Form.Purpose)
  case steps, stages, answer, file, ends, session, again
  /// Up to a record.
  case sees(Int)
}

extension DueDate.Kind {
  fileprivate func way(of due: DueDate, _ registry: Registry) -> DueWay {
    let id = due.subject
    let introduction = IntroductionID(id).flatMap { registry.introductions[$0] }
    switch self {
    case .standstill:
      return introduction?.state.isWithOrganisation == true
        ? .form(.act(id, .introductionFollowedUp)) : .steps
    case .review, .retention, .needDeadline, .consentEnds: return .steps
    case .followUp: return .form(.act(id, .introductionFollowedUp))
    case .meetingOutcome:
      return introduction.map { .form(.move($0.id, .met)) } ?? .file
    case .reserveConsent, .missingConsent:
      return CandidateID(id).map { .form(.consent($0)) } ?? .file
    case .pilotNeed: return .file
    case .stage: return .stages
    case .request: return .answer
    case .meeting, .meetingPlanned: return .session
    case .meetingFixed, .confirmation, .retraction: return .file
    case .decision: return introduction.map { .sees($0.lastMove) } ?? .file
    case .question: return due.record.map { .sees($0) } ?? .file
    case .message: return .form(.act(id, .introductionPassedOn))
    case .contact: return .form(.actOnDue(due, .contactAnswered))
    case .reminder: return .ends
    case .series: return .again
    }
  }
}
