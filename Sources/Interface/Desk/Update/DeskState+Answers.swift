package import Domain

extension DeskState {
  package mutating func take(_ answers: [Reply], _ registry: Registry) {
    refreshLists(registry)
    let isRound = noteInRound(answers)
    if answers.count == 1, let answer = answers.first {
      take(answer, registry)
    } else {
      takeSeveral(answers, isRound: isRound, registry)
    }
    if isRound { writeNext(registry) }
  }

  private mutating func take(_ answer: Reply, _ registry: Registry) {
    switch answer.result {
    case .success(let stamps):
      let sentence = keep(answer.command, stamps, registry)
      if case .form = pages.last { pages.removeLast() }
      select(created: stamps, registry)
      forgetErased(registry)
      notices.say(sentence)
      if case .act(_, .visit(let visit)) = answer.command { goOnWriting(after: visit, registry) }
    case .failure(let failure): take(failure, of: answer.command, registry)
    }
  }

  /// Each row's own result can be read again; the line at the bottom counts them.
  private mutating func takeSeveral(_ answers: [Reply], isRound: Bool, _ registry: Registry) {
    var done = 0
    var records: [Int] = []
    for answer in answers {
      switch answer.result {
      case .success(let stamps):
        done += 1
        records += stamps.map(\.number)
        notices.say(wording.done(answer.command, registry))
      case .failure(.refused(let refusal)): say(refusal, registry)
      case .failure(.notWritten(let sentence)): notices.say(sentence, isError: true)
      }
    }
    if isOnList { listed.ticked = [] }
    // What was asked for once is undone at once.
    if done > 0 {
      history.add(undoable(records, saying: wording.changes(done) + ".", registry))
    }
    let refused = answers.count - done
    notices.say(
      isRound
        ? wording.roundDone(done, refused: refused) : wording.doneOf(done, refused: refused),
      isError: refused > 0)
  }

  /// What was created, and what came back or was taken back, as far as it is there.
  private mutating func select(created stamps: [Stamp], _ registry: Registry) {
    guard let event = stamps.first.flatMap({ registry.entry(number: $0.number) })?.event,
      event.change.kind == .undone || event.change.isRegistration
        || event.change.kind == .candidateJoined,
      let kind = event.subject.kind
    else { return }
    let row = RowID.entity(registry.standingFile(of: event.subject))
    if let pane = Pane.allCases.first(where: { $0.kind == kind }), desk[pane].rows.contains(row) {
      desk[pane].selected = row
    }
    if listed.name == .entities(kind), listed.rows.contains(row) { listed.selected = row }
    scrollLists(registry)
  }
}

extension Change {
  fileprivate var isRegistration: Bool { if case .created = self { true } else { false } }
}
