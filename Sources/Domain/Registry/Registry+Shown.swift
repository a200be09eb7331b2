extension Registry {
  /// Its own file without the contact persons, its needs, and the introductions presented to it,
  /// with its own words: of those that it may still see, what the person agreed to show; of the
  /// others, how they ended; whoever is given this value cannot show anything else by mistake.
  public func shown(to organisation: OrganisationID, on day: Day) -> Registry {
    var part = Registry()
    (part.name, part.contact) = (name, contact)
    part.rules = rules
    if var own = organisations[organisation] {
      own.card.contacts = []
      own.notes = []
      part.organisations[organisation] = own
    }
    for var asked in needs(of: organisation) {
      asked.notes = []
      part.needs[asked.id] = asked
      part.references.add(
        asked.references, from: asked.id.entity, born: birth(of: asked.id.entity))
      for introduction in introductions(to: asked.id) {
        part.take(introduction, from: self, on: day)
      }
    }
    for meeting in meetings.values {
      if let shown = meeting.shown(to: part) { part.meetings[meeting.id] = shown }
    }
    part.coordinators = coordinators.filter { $0.value == organisation }
    part.withheld = revision - part.entries.count
    part.reading = reading
    return part
  }

  /// Neither what is still to be agreed to is the organisation's to know, nor that one was erased.
  private mutating func take(_ introduction: Introduction, from whole: Registry, on day: Day) {
    let person = introduction.candidate
    guard introduction.presentation != nil, !whole.erased.contains(person),
      introduction.state != .proposed, introduction.state != .agreed
    else { return }
    var card = CandidateCard()
    card.families = whole.candidates[person]?.card.families ?? []
    candidates[person] = Candidate(id: person, card: card)
    let entries = whole.entries(of: introduction.id.entity)
    let isShown = introduction.isShown(on: day)
    // What was shown before the latest consent is no longer agreed to.
    let last = entries.last { !$0.isUndone && $0.event.change.isPresentation }?.stamp.number
    for entry in entries {
      let extent = Extent(
        isShown: isShown, isOwn: whole.isOwn(entry, of: introduction),
        isCurrent: entry.stamp.number == last, person: person)
      guard let change = entry.event.change.shown(extent) else { continue }
      apply(Event(change, on: entry.event.subject), entry.stamp)
    }
  }

  private func isOwn(_ entry: Entry, of introduction: Introduction) -> Bool {
    guard let organisation = organisation(of: introduction) else { return false }
    return coordinators[entry.stamp.member] == organisation
  }
}

extension Meeting {
  /// When and where, and which posts of its own it is about; nil where it does not concern it.
  fileprivate func shown(to part: Registry) -> Meeting? {
    var meeting = Meeting(id: id, card: card)
    meeting.state = state
    meeting.card.about = card.about.filter(part.exists)
    meeting.card.hosts = card.hosts.filter(part.exists)
    (meeting.card.member, meeting.card.programme) = (nil, nil)
    return meeting.card.about.isEmpty && meeting.card.hosts.isEmpty ? nil : meeting
  }
}

private struct Extent {
  let isShown: Bool
  let isOwn: Bool
  let isCurrent: Bool
  /// Whichever file of theirs the introduction began with.
  let person: CandidateID
}

extension Change {
  fileprivate func shown(_ extent: Extent) -> Change? {
    // Of what is noted, its own questions alone.
    if isNote { return extent.isOwn ? self : nil }
    guard isShown else { return nil }
    if case .created(.introduction(var card)) = self {
      (card.rationale, card.candidate) = (nil, extent.person)
      return .created(.introduction(card))
    }
    if case .introductionMoved(let step) = self { return .introductionMoved(step.shown(extent)) }
    if case .introductionConsulted = self, !extent.isOwn { return nil }
    return self
  }
}

extension IntroductionStep {
  /// Of the person's word, only that it was given.
  fileprivate func shown(_ extent: Extent) -> IntroductionStep {
    var step = self
    step.candidateReason = nil
    // What it said itself is its own, also when the person is no longer shown.
    if !extent.isOwn { (step.remark, step.message, step.note) = (nil, nil, nil) }
    if !extent.isShown || !extent.isCurrent { step.projection = [] }
    if !extent.isShown {
      (step.fields, step.expires) = ([], nil)
      // How others said their word is theirs.
      if !IntroductionRule.rule(for: move).parties.contains(.organisation) { step.channel = nil }
    }
    return step
  }
}
