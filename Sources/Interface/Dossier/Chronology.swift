package import Domain

/// With what belongs to the entity; the newest first.
package struct Chronology {
  let reading: Reading

  package init(_ reading: Reading) { self.reading = reading }

  private var registry: Registry { reading.registry }
  private var wording: Wording { reading.wording }

  func events(of id: EntityID) -> [(line: DatedLine, details: [Fact])] {
    entries(of: id).map { (line($0, on: id), details($0)) }
  }

  /// What was written with what was undone is no longer to be seen.
  private func details(_ entry: Entry) -> [Fact] {
    guard !entry.isUndone else { return [] }
    let remarks = entry.event.change.remarks.map {
      Fact(wording.label($0.field.name), reading.shown($0))
    }
    let changes = registry.changes(by: entry).map { change in
      Fact(
        wording.label(change.after.field.name),
        wording.changed(reading.shown(change.before), to: reading.shown(change.after)))
    }
    return (remarks + changes).filter { !$0.value.isEmpty }
  }

  /// Of the times that somebody looked at an identity the latest is enough, where there is little
  /// room.
  func events(of id: EntityID, atMost count: Int) -> [(day: Day, text: String)] {
    let entries = entries(of: id)
    let latest = entries.first(where: \.isConsultation)?.stamp.number
    return entries.lazy.filter { !$0.isConsultation || $0.stamp.number == latest }.prefix(count)
      .map { ($0.day, text(of: $0, on: id)) }
  }

  func settings() -> [(figure: DatedRule.Figure, line: DatedLine)] {
    registry.entries(of: .reserve).reversed().compactMap { entry in
      figure(of: entry.event.change).map { ($0, line(entry, on: .reserve)) }
    }
  }

  private func figure(of change: Change) -> DatedRule.Figure? {
    if case .ruleSet(let card) = change { card.figure } else { nil }
  }

  /// What was undone says so itself.
  private func entries(of id: EntityID) -> [Entry] {
    ([id] + related(to: id)).flatMap(registry.history)
      .filter { $0.event.change.kind != .undone }
      .sorted { ($0.day, $0.stamp.number) > ($1.day, $1.stamp.number) }
  }

  private func related(to id: EntityID) -> [EntityID] {
    guard id.kind?.view.tellsOfReferrers == true else { return [] }
    var known: Set<EntityID> = []
    return registry.referrers(of: id).filter { !$0.isInPassing }.map(\.from)
      .filter { known.insert($0).inserted }
  }

  private func line(_ entry: Entry, on id: EntityID) -> DatedLine {
    let subject = entry.event.subject
    return DatedLine(
      date: wording.date(entry.day), text: text(of: entry, on: id),
      aside: reading.memberName(entry.stamp.member),
      target: subject == id || !registry.exists(subject) ? nil : subject, isUndone: entry.isUndone)
  }

  /// What was done as one, in a word or two.
  func name(of records: [Int]) -> String {
    let heads = heads(of: records)
    guard let head = heads.first else { return "" }
    let kind = head.event.change.tag
    guard heads.allSatisfy({ $0.event.change.tag == kind }) else {
      return wording.changes(heads.count)
    }
    let sentence = sentence(head, on: head.event.subject)
    let end = ([",", " :"].compactMap { sentence.firstRange(of: $0)?.lowerBound }).min()
    let name = String(sentence[..<(end ?? sentence.endIndex)])
    return heads.count == 1 ? name : wording.several(name, heads.count)
  }

  /// And whom it was about.
  func summary(of records: [Int]) -> String {
    let (heads, name) = (heads(of: records), name(of: records))
    guard heads.count == 1, let subject = heads.first?.event.subject, subject.kind != nil else {
      return name
    }
    return wording.about(registry.label(subject), name)
  }

  /// The first record about each.
  private func heads(of records: [Int]) -> [Entry] {
    var seen: Set<EntityID> = []
    return records.sorted().compactMap(registry.entry).filter {
      seen.insert($0.event.subject).inserted
    }
  }

  /// After what it is about, and marked where it no longer holds.
  func text(of entry: Entry, on id: EntityID) -> String {
    let sentence = sentence(entry, on: id)
    let text = prefix(entry.event.subject, on: id).map { wording.about($0, sentence) } ?? sentence
    guard entry.isUndone else { return text }
    let undoing = registry.undoing(of: entry)?.stamp
    return wording.undone(
      text, on: undoing?.time.day, by: undoing.map { reading.memberName($0.member) })
  }

  /// For what leaves the reserve.
  package func sentence(_ number: Int, on id: EntityID) -> String? {
    registry.entry(number: number).map { text(of: $0, on: id) }
  }

  private func sentence(_ entry: Entry, on id: EntityID) -> String {
    let event = entry.event
    if case .undone(let undone) = event.change {
      let inner = undone.number.flatMap(registry.entry).map { sentence($0, on: id) }
      return wording.undoing(inner)
    }
    var names = names(of: event.subject, on: id)
    names.visitor = visitor(entry)
    return wording.sentence(event.change, names)
  }

  /// By name, and the organisation where that is another.
  private func visitor(_ entry: Entry) -> String {
    let name = reading.memberName(entry.stamp.member)
    let organisation = registry.coordinators[entry.stamp.member].map(registry.label)
    return wording.list([name] + [organisation].compactMap(\.self).filter { $0 != name })
  }

  /// Where the dossier does not say it.
  private func prefix(_ subject: EntityID, on id: EntityID) -> String? {
    guard subject != id else { return nil }
    if subject.kind == .introduction, id.kind == .candidate { return nil }
    // Of one person, on the file that joined the other one.
    if subject.kind == .candidate, id.kind == .candidate { return subject.shown }
    let label = registry.label(subject)
    return label == registry.label(id) ? nil : label
  }

  /// A person's dossier names the organisation, every other one the person, before the sentence.
  private func names(of subject: EntityID, on id: EntityID) -> TimelineNames {
    var names = TimelineNames(
      organisation: wording.theOrganisation, sealed: registry.unreadable(subject, wording),
      label: registry.label, meeting: { [wording, registry] in wording.name(of: $0, registry) })
    if let introduction = IntroductionID(subject).flatMap({ registry.introductions[$0] }),
      id.kind == .candidate
    {
      let identity = registry.candidates[introduction.candidate]?.card.identity
      names.person = identity?.givenName ?? registry.label(introduction.candidate)
      names.organisation = registry.organisationLabel(of: introduction)
    }
    if let pathway = PathwayID(subject).flatMap({ registry.pathways[$0] }) {
      names.stage = { key in
        registry.stages(of: pathway).first { $0.key == key }
          ?? registry.stage(key, of: pathway).map {
            CourseStage(stage: $0, number: nil, mark: nil)
          }
      }
    }
    return names
  }
}

extension Registry {
  /// Sealed for now, or destroyed for good.
  func unreadable(_ id: EntityID, _ wording: Wording) -> String {
    isErased(id) ? wording.erasedWords : wording.say(.sealed)
  }
}

/// The names that a sentence of the timeline may use.
struct TimelineNames {
  /// Nil where the sentence does not say it.
  var person: String?
  var organisation: String
  var sealed: String
  var label: (EntityID) -> String = \.shown
  var meeting: (MeetingID) -> String = { $0.entity.shown }
  var stage: (Int) -> CourseStage? = { _ in nil }
  var visitor = ""
}

extension Entry {
  fileprivate var isConsultation: Bool {
    if case .introductionConsulted = event.change { true } else { false }
  }

  /// Where the event tells it, else that of its recording.
  fileprivate var day: Day {
    let told: Day? =
      switch event.change {
      case .created(.candidate(let card)): card.registeredOn
      case .moved(.candidate(let step)): step.on
      case .candidateConsented(let consent), .consentWithdrawn(let consent): consent.on
      case .requestReceived(let card): card.on
      case .requestExtended(let delay): delay.on
      case .requestAnswered(let answer): answer.on
      case .erasureBegun(let erasure): erasure.on
      case .created(.pathway(let card)): card.begunOn
      case .moved(.pathway(let step)): step.on
      case .acted(let act): act.described.on
      case .created(.introduction(let card)): card.on
      case .introductionMoved(let step): step.on
      case .reserveNamed, .ruleSet, .created, .amended, .moved, .noted, .erasureDone,
        .earlierForgotten, .stageMarked, .pathwayAdopted,
        .introductionConsulted, .memberAdded, .memberRemoved, .memberRenewed, .writerOpened,
        .writerRead, .recordConfirmed, .recordSetAside, .journalSealed, .undone:
        nil
      }
    return told ?? stamp.time.day
  }
}
