extension Registry {
  /// What an organisation may see on that day, and nothing else.
  ///
  /// Its own file without the contact persons, its needs, and the introductions that were presented
  /// to it. Of those that it may still see, what the person agreed to show and the organisation's
  /// own words are there; of the others, no more than that there was one and how it ended. Whoever
  /// is given this value instead of the whole one cannot show anything else by mistake.
  public func shown(to organisation: OrganisationID, on day: Day) -> Registry {
    var part = Registry()
    part.name = name
    part.rules = rules
    if var own = organisations[organisation] {
      own.card.contacts = []
      own.notes = []
      part.organisations[organisation] = own
    }
    for var asked in needs(of: organisation) {
      asked.notes = []
      part.needs[asked.id] = asked
      part.references.add(asked.references, from: asked.id.entity)
      for introduction in introductions(to: asked.id) {
        part.take(introduction, from: self, on: day)
      }
    }
    part.coordinators = coordinators.filter { $0.value == organisation }
    part.withheld = revision - part.entries.count
    return part
  }

  /// Takes over an introduction that was presented.
  ///
  /// Those that are still to be agreed to are not the organisation's to know of, nor is that
  /// somebody was erased.
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
        isCurrent: entry.stamp.number == last)
      guard let change = entry.event.change.shown(extent) else { continue }
      apply(Event(change, on: entry.event.subject), entry.stamp)
    }
  }

  /// Whether the organisation itself recorded something.
  private func isOwn(_ entry: Entry, of introduction: Introduction) -> Bool {
    guard let organisation = organisation(of: introduction) else { return false }
    return coordinators[entry.stamp.member] == organisation
  }
}

/// How much of an entry the organisation may see.
private struct Extent {
  /// Whether it may see the person.
  let isShown: Bool
  /// Whether it recorded the entry itself.
  let isOwn: Bool
  /// Whether the entry is the latest presentation.
  let isCurrent: Bool
}

extension Change {
  /// As much of a change as the organisation may see; nil for what is not its business.
  fileprivate func shown(_ extent: Extent) -> Change? {
    guard isShown else { return nil }
    if case .created(.introduction(var card)) = self {
      card.rationale = nil
      return .created(.introduction(card))
    }
    if case .introductionMoved(let step) = self { return .introductionMoved(step.shown(extent)) }
    if case .introductionConsulted = self, !extent.isOwn { return nil }
    return self
  }
}

extension IntroductionStep {
  /// What the organisation was shown and what it said; of the person's word, only that it was
  /// given.
  fileprivate func shown(_ extent: Extent) -> IntroductionStep {
    var step = self
    step.candidateReason = nil
    if !extent.isShown || !extent.isOwn { (step.remark, step.message, step.note) = (nil, nil, nil) }
    if !extent.isShown || !extent.isCurrent { step.projection = [] }
    if !extent.isShown {
      (step.fields, step.expires) = ([], nil)
      // How others said their word is theirs.
      if !IntroductionRule.rule(for: move).parties.contains(.organisation) { step.channel = nil }
    }
    return step
  }
}
