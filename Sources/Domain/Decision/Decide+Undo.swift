extension Registry {
  /// As long as it is the last of its entity and, for a creation, nothing else refers to it.
  ///
  /// The number of an undoing does again what that undid, as long as nothing came in between.
  func undo(_ numbers: [Int], by actor: Actor, on today: Day) throws(Refusal) -> [Event] {
    guard !numbers.isEmpty else { throw .nothingToUndo }
    var events: [Event] = []
    var taken: Set<Int> = []
    for number in numbers.sorted(by: >) {
      let entry = try undoable(number)
      try admit(actor, undoing: entry, on: today)
      if let before = undone(by: entry) {
        try refuseOvertaken(before, since: entry, besides: taken)
      } else {
        try refuseBuiltUpon(entry, besides: taken)
      }
      taken.insert(number)
      events.append(Event(.undone(Undone(number: number)), on: entry.event.subject))
    }
    try refuseBrokenRules(after: events)
    return events
  }

  /// What an entry undid, if it is an undoing.
  public func undone(by entry: Entry) -> Entry? {
    guard case .undone(let undone) = entry.event.change, let number = undone.number else {
      return nil
    }
    return entries(of: entry.event.subject).first { $0.stamp.number == number }
  }

  /// That which holds, of what is undone.
  public func undoing(of entry: Entry) -> Entry? {
    entries(of: entry.event.subject).last {
      guard !$0.isUndone, case .undone(let undone) = $0.event.change else { return false }
      return undone.number == entry.stamp.number
    }
  }

  /// The undoing of a person's registration, and of what was recorded about the person, and undone,
  /// together with it.
  public func retraction(of id: CandidateID) -> [Entry] {
    guard let undoing = undoing(ofRegistrationOf: id) else { return [] }
    var all = [undoing]
    for step in [-1, 1] {
      var number = undoing.stamp.number + step
      while let next = entry(number: number), mayBeDoneAgain(next),
        next.stamp.act == undoing.stamp.act
      {
        // Others who were brought in by the same act stay where they are.
        if firstOwner(of: next.event.subject) == id.entity { all.append(next) }
        number += step
      }
    }
    return all.sorted { $0.stamp.number < $1.stamp.number }
  }

  public func undoing(ofRegistrationOf id: CandidateID) -> Entry? {
    guard retracted.contains(id) else { return nil }
    return entries(of: id.entity).last {
      !$0.isUndone && undone(by: $0)?.event.change.isCreation == true
    }
  }

  /// Of what may be there no longer.
  private func firstOwner(of id: EntityID) -> EntityID? {
    let creation = entries(of: id).first(where: \.event.change.isCreation)
    return creation?.event.change.card?.described.owner(of: id)
  }

  /// When somebody says at the latest what becomes of a person whose registration was undone; nil
  /// where there is nobody of whom to say it.
  ///
  /// A month is time enough to notice a slip.
  public func decisionDay(onRetractionOf id: CandidateID) -> Day? {
    guard !erased.contains(id) else { return nil }
    return undoing(ofRegistrationOf: id)?.stamp.time.day.adding(days: 30)
  }

  /// Whether it is an undoing that stands; what was done again is undone by its own number.
  func mayBeDoneAgain(_ entry: Entry) -> Bool {
    guard !entry.isUndone, let before = undone(by: entry) else { return false }
    return before.event.change.kind != .undone
  }

  private func refuseBuiltUpon(_ entry: Entry, besides taken: Set<Int>) throws(Refusal) {
    let (subject, number) = (entry.event.subject, entry.stamp.number)
    let last = entries(of: subject).last {
      !$0.isUndone && $0.event.change.canBeUndone && !taken.contains($0.stamp.number)
    }
    guard last?.stamp.number == number else {
      throw wasForgotten(subject, after: number) ? .irreversible(subject) : .changedSince(subject)
    }
    guard entry.event.change.isCreation else { return }
    if let other = dependent(on: subject, besides: taken) { throw .neededBy(other) }
  }

  /// What was done, or taken back further, since it was undone would be done to something else.
  private func refuseOvertaken(
    _ before: Entry, since undoing: Entry, besides taken: Set<Int>
  ) throws(Refusal) {
    let (subject, number) = (before.event.subject, before.stamp.number)
    for entry in entries(of: subject)
    where entry.stamp.number > undoing.stamp.number && !entry.isUndone
      && !taken.contains(entry.stamp.number)
    {
      let isFurther = undone(by: entry).map { $0.stamp.number < number } ?? false
      if entry.event.change.canBeUndone || isFurther { throw .changedSince(subject) }
    }
    if before.event.change.isCard, before.event.change.card?.described.isReadable != true {
      throw wasForgotten(subject, after: number) ? .irreversible(subject) : .sealed(subject)
    }
  }

  /// What an organisation decided, nobody else takes back.
  private func admit(_ actor: Actor, undoing entry: Entry, on today: Day) throws(Refusal) {
    let (subject, act) = (entry.event.subject, undone(by: entry) ?? entry)
    switch actor.role {
    case .committeeSeat: throw .notAllowed
    case .coordinator(let organisation):
      guard act.event.change.isOrganisationsWord, entry.stamp.member == actor.member,
        let introduction = IntroductionID(subject).flatMap({ introductions[$0] })
      else { throw .notYours(subject) }
      try refuseForeign(introduction, to: organisation)
      // She would not see whom it is about.
      if let expires = introduction.consent?.expires, today > expires {
        throw .consentExpired(expires)
      }
    case .facilitator:
      guard act.event.change.isOrganisationsWord, coordinators[act.stamp.member] != nil
      else { return }
      throw .onlyOrganisation
    }
  }

  private func wasForgotten(_ subject: EntityID, after number: Int) -> Bool {
    entries(of: subject).contains {
      $0.stamp.number > number && $0.event.change.kind == .earlierForgotten
    }
  }

  private func undoable(_ number: Int) throws(Refusal) -> Entry {
    guard let entry = entry(number: number), !entry.isUndone else { throw .nothingToUndo }
    if entry.event.change.kind == .undone {
      guard mayBeDoneAgain(entry) else { throw .nothingToUndo }
      if let person = person(of: entry.event.subject) { try refuseErased(person) }
      return entry
    }
    let subject = entry.event.subject
    guard entry.event.change.canBeUndone else { throw .irreversible(subject) }
    if let person = person(of: subject) { try refuseErased(person) }
    if entry.event.change.isCard, !entry.event.change.isCreation {
      try refuseForgotten(before: entry)
    }
    if isForgottenSinceJoined(entry) { throw .irreversible(subject) }
    return entry
  }

  /// What a file said that joined another one was forgotten with what that one said, or one that
  /// the other joined in turn.
  private func isForgottenSinceJoined(_ entry: Entry) -> Bool {
    var (number, next) = (entry.stamp.number, entry)
    while case .acted(.joining(let joining)) = next.event.change, let into = joining.into?.entity {
      if wasForgotten(into, after: number) { return true }
      guard let further = standingJoining(of: into) else { return false }
      (number, next) = (max(number, further.stamp.number), further)
    }
    return false
  }

  private func standingJoining(of file: EntityID) -> Entry? {
    entries(of: file).last { !$0.isUndone && $0.event.change.kind == .candidateJoined }
  }

  /// Most often its key was destroyed after the person had it put right.
  private func refuseForgotten(before entry: Entry) throws(Refusal) {
    let (subject, number) = (entry.event.subject, entry.stamp.number)
    var isEarlierOpen = false
    for other in entries(of: subject) where !other.isUndone {
      if other.stamp.number < number, let card = other.event.change.card {
        isEarlierOpen = card.described.isReadable
      }
      if case .earlierForgotten(let forgetting) = other.event.change,
        other.stamp.number > number, !forgetting.keys.isEmpty
      {
        throw .irreversible(subject)
      }
    }
    if !isEarlierOpen { throw .sealed(subject) }
  }

  /// Refuses a state that no command leads to: what was undone may have allowed others since.
  private func refuseBrokenRules(after events: [Event]) throws(Refusal) {
    var after = self
    let stamp = Stamp(number: 0, time: Timestamp(seconds: 0), member: MemberID(""))
    for event in events { after.apply(event, stamp) }
    for event in events { try after.refuseBrokenRules(around: event.subject) }
  }

  private func refuseBrokenRules(around id: EntityID) throws(Refusal) {
    if let person = person(of: id) { try refuseErased(person) }
    if let file = CandidateID(id) {
      let id = standingFile(of: file)
      try refuseBrokenJoining(of: file)
      if candidates[id]?.state.isGone == true,
        let open = introductions(of: id).first(where: \.state.isOpen)
      {
        throw .neededBy(open.id.entity)
      }
    } else if let id = OrganisationID(id), let organisation = organisations[id] {
      let open = needs(of: id).first(where: \.isOpen)
      if organisation.state == .archived, let open { throw .needStillOpen(open.id) }
      try refuseTaken(organisation.card.enterpriseNumber, by: id)
    } else if let id = NeedID(id), let need = needs[id], need.isOpen {
      if let owner = need.card.organisation, organisations[owner]?.state == .archived {
        throw .stands(.organisation(.archived), owner.entity)
      }
    } else if let id = ProgrammeID(id), let course = programmes[id] {
      // Whoever began with an edition keeps it.
      let beyond = pathways(through: id).first { pathway in
        pathway.edition.map { course.editions[$0] == nil } ?? false
      }
      if let beyond { throw .neededBy(beyond.id.entity) }
    } else if let id = IntroductionID(id), let introduction = introductions[id] {
      try refuseBrokenPair(introduction)
    }
    for other in entity(id)?.references ?? [] where !exists(other.to) {
      throw absence(of: other.to)
    }
  }

  /// What it joined may have joined another one since, or not be there.
  private func refuseBrokenJoining(of file: CandidateID) throws(Refusal) {
    guard let joining = standingJoining(of: file.entity) else { return }
    guard let joined = joined[file], let other = candidates[joined.into] else {
      throw .changedSince(file.entity)
    }
    // Whoever left since, left with both.
    if !joined.file.state.isGone, wasGone(joined.into, before: joining.stamp.number) {
      try require(!other.state.isGone, of: other)
    }
    for introduction in introductions(of: joined.into) { try refuseBrokenPair(introduction) }
  }

  private func wasGone(_ id: CandidateID, before number: Int) -> Bool {
    let moves = entries(of: id.entity).compactMap { entry -> CandidateState? in
      guard !entry.isUndone, entry.stamp.number < number,
        case .moved(.candidate(let step)) = entry.event.change
      else { return nil }
      return step.state
    }
    return moves.last?.isGone == true
  }

  private func refuseBrokenPair(_ introduction: Introduction) throws(Refusal) {
    guard introduction.state.isOpen else { return }
    let person = introduction.candidate
    if candidates[person]?.state == .left { throw .stands(.candidate(.left), person.entity) }
    let other = introductions(of: person).first {
      $0.id != introduction.id && $0.need == introduction.need && $0.state.isOpen
    }
    if let other { throw .alreadyIntroduced(other.id) }
  }

  private func dependent(on id: EntityID, besides undone: Set<Int>) -> EntityID? {
    let seats = coordinators.filter { $0.value.entity == id }.keys.compactMap(\.entity)
    if let seat = seats.min() { return seat }
    let files = joined.filter { $0.value.into.entity == id }.keys
    if let file = files.min() { return file.entity }
    return referrers(of: id).map(\.from).first { id in
      !entries(of: id).contains { undone.contains($0.stamp.number) && $0.event.change.isCreation }
    }
  }
}
