import Domain

extension DeskState {
  mutating func propose(_ people: [CandidateID], to asked: NeedID, _ registry: Registry) {
    let lines = people.map { person in
      RoundPage.Line(candidate: person, introduction: registry.freshID(using: &numbers))
    }
    if case .list = pages.last { pages.removeLast() }
    pages.append(.round(RoundPage(id: asked, kind: .proposing, lines: lines)))
    writeNext(registry)
  }

  /// Each one's result will stand on the page.
  mutating func present(_ commands: [Command], to asked: NeedID, _ registry: Registry) -> Effect {
    let lines = commands.compactMap { $0.introduction(in: .presenting) }.compactMap { id in
      registry.introductions[id].map { RoundPage.Line(candidate: $0.candidate, introduction: id) }
    }
    pages.append(.round(RoundPage(id: asked, kind: .presenting, lines: lines)))
    return .record(commands)
  }

  var writing: (place: Int, round: RoundPage)? {
    guard pages.count > 1, case .form(let form) = pages[pages.count - 1],
      case .card(let file, true, _) = form.purpose, let id = IntroductionID(file),
      case .round(let page) = pages[pages.count - 2]
    else { return nil }
    return page.place(of: id).map { ($0, page) }
  }

  mutating func noteInRound(_ answers: [Reply]) -> Bool {
    guard let place = pages.lastIndex(where: \.isRound), case .round(var page) = pages[place] else {
      return false
    }
    var isAny = false
    for answer in answers {
      guard let id = answer.command.introduction(in: page.kind), let line = page.place(of: id)
      else { continue }
      isAny = true
      page.change(line) { $0.take(answer.result) }
    }
    pages[place] = .round(page)
    return isAny
  }

  mutating func writeNext(_ registry: Registry) {
    guard case .round(let page) = pages.last, page.kind == .proposing else { return }
    for place in page.lines.indices where page.lines[place].outcome == .waiting {
      if write(at: place, registry) { return }
    }
  }

  /// False when the domain would refuse whatever is written, which is noted instead.
  @discardableResult
  mutating func write(at place: Int, _ registry: Registry) -> Bool {
    guard case .round(var page) = pages.last, page.kind == .proposing else { return false }
    let line = page.lines[place]
    if let refusal = refusal(of: line, to: page.id, registry) {
      page.change(place) { $0.outcome = .refused(refusal) }
      pages[pages.count - 1] = .round(page)
      return false
    }
    let purpose = Form.Purpose.new(line.introduction, of: line.candidate.entity, page.id.entity)
    let kept = line.draft.flatMap { Form(restoring: $0, registry: registry, seat: formSeat) }
    guard let form = kept ?? Form(purpose, registry: registry, seat: formSeat) else { return false }
    pages.append(.form(form))
    return true
  }

  /// Nobody should find out after writing a page that somebody else was first.
  private func refusal(
    of line: RoundPage.Line, to asked: NeedID, _ registry: Registry
  ) -> Refusal? {
    let card = IntroductionCard(candidate: line.candidate, need: asked, rationale: "?")
    do throws(Refusal) {
      _ = try registry.decide(.create(line.introduction, card), by: actor, on: moment.today)
      return nil
    } catch { return error }
  }

  /// False when that is not what Enter does there.
  mutating func writeSelected(_ registry: Registry) -> Bool {
    guard case .round(let page) = pages.last, page.kind == .proposing,
      let line = page.cursor.spot.target.flatMap({ CandidateID($0) }),
      let place = page.lines.firstIndex(where: { $0.candidate == line && $0.outcome != .done })
    else { return false }
    if !write(at: place, registry), case .round(let page) = pages.last,
      case .refused(let refusal) = page.lines[place].outcome
    {
      say(refusal, registry)
    }
    return true
  }
}

extension DeskState {
  mutating func askToLeaveRound(_ registry: Registry) {
    guard let (place, page) = writing else { return }
    let others = page.lines.indices.count { $0 != place && page.lines[$0].outcome == .waiting }
    let items = [
      (wording.skipPerson(others: others), .skip), (wording.say(.stopRound), RoundStep.stop),
    ].map { Picker.Item(label: $0, note: wording.keptHere, choice: .round($1)) }
    open(Picker(title: registry.label(page.lines[place].candidate), items: items))
  }

  /// What was written stays with the person's line.
  mutating func leaveForm(_ step: RoundStep, _ registry: Registry) {
    guard case (let place, var page)? = writing, case .form(let form) = pages.last else { return }
    page.change(place) { line in
      line.draft = form.isDirty ? form.draft() : nil
      if let refusal = form.lastRefusal {
        line.outcome = .refused(refusal)
      } else if step == .skip {
        line.outcome = .skipped
      }
    }
    pages.removeLast()
    pages[pages.count - 1] = .round(page)
    if step == .skip { writeNext(registry) }
  }

  mutating func forgetInRounds(_ erased: Set<CandidateID>) {
    for place in pages.indices {
      guard case .round(var page) = pages[place] else { continue }
      for line in page.lines.indices where erased.contains(page.lines[line].candidate) {
        page.change(line) { $0.draft = nil }
      }
      pages[place] = .round(page)
    }
  }
}

extension RoundPage.Line {
  fileprivate mutating func take(_ result: Result<[Stamp], Reply.Failure>) {
    switch result {
    case .success:
      outcome = .done
      draft = nil
    case .failure(.refused(let refusal)): outcome = .refused(refusal)
    case .failure(.notWritten(let sentence)): outcome = .notWritten(sentence)
    }
  }
}

extension Command {
  fileprivate func introduction(in kind: RoundPage.Deed) -> IntroductionID? {
    switch kind {
    case .proposing: if case .create(let id, _) = self { return IntroductionID(id) }
    case .presenting:
      if case .moveIntroduction(let id, let step, _) = self, step.move == .presented { return id }
    }
    return nil
  }
}

extension Form {
  /// Whether or not a field was to blame.
  fileprivate var lastRefusal: Refusal? {
    let onField = fields.lazy.compactMap { field -> Refusal? in
      if case .refused(let refusal) = field.problem { refusal } else { nil }
    }
    return refusal ?? onField.first
  }
}

extension DeskPage {
  fileprivate var isRound: Bool { if case .round = self { true } else { false } }
}
