public import Domain

extension PlainState {
  /// What a registry holds, field by field, as the naive one keeps it.
  init(seen registry: Registry) {
    (name, contact, rules) = (registry.name, registry.contact, registry.rules.rules)
    candidates = registry.candidates.values.map(PlainCandidate.init)
    organisations = registry.organisations.values.map {
      PlainOrganisation(
        id: $0.id, card: $0.card, state: $0.state, notes: $0.notes.map(PlainNote.init),
        since: $0.since)
    }
    needs = registry.needs.values.map {
      PlainNeed(
        id: $0.id, card: $0.card, state: $0.state, reason: $0.reason,
        notes: $0.notes.map(PlainNote.init), openedOn: $0.openedOn)
    }
    programmes = registry.programmes.values.map { programme in
      var editions = programme.editions.sorted { $0.key < $1.key }.map(\.value)
      // The one that is offered is the last.
      if editions.last != programme.card { editions.append(programme.card) }
      return PlainProgramme(id: programme.id, state: programme.state, editions: editions)
    }
    pathways = registry.pathways.values.map(PlainPathway.init)
    introductions = registry.introductions.values.map(PlainIntroduction.init)
    meetings = registry.meetings.values.map {
      PlainMeeting(
        id: $0.id, card: $0.card, state: $0.state, visits: $0.visits,
        participations: $0.participations, count: $0.count)
    }
    members = registry.roster.map { id, known in
      PlainMember(
        id: id, role: known.role, organisation: known.organisation, keys: known.keys,
        joined: known.joined, since: known.since, hasOwnKeys: known.hasOwnKeys,
        isRemoved: known.isRemoved)
    }
    names = registry.memberNames.map { PlainName(id: $0.key, name: $0.value) }
    seats = registry.coordinators.map { PlainSeat(id: $0.key, organisation: $0.value) }
    erased = registry.erased.sorted()
    unfinishedErasures = registry.unfinishedErasures.sorted()
    retracted = registry.retracted.sorted()
    joined = registry.joined.map { PlainJoined(id: $0.key, into: $0.value.into) }
    forgottenKeys = registry.forgottenKeys.sorted()
    erasureEpoch = registry.erasureEpoch
    barred = registry.barred.keys.sorted()
  }

  /// In the order of the numbers.
  var inOrder: PlainState {
    var copy = self
    copy.candidates.sort { $0.id < $1.id }
    copy.organisations.sort { $0.id < $1.id }
    copy.needs.sort { $0.id < $1.id }
    copy.programmes.sort { $0.id < $1.id }
    copy.pathways.sort { $0.id < $1.id }
    copy.introductions.sort { $0.id < $1.id }
    copy.meetings.sort { $0.id < $1.id }
    copy.members.sort { $0.id < $1.id }
    copy.names.sort { $0.id < $1.id }
    copy.seats.sort { $0.id < $1.id }
    copy.erased.sort()
    copy.unfinishedErasures.sort()
    copy.retracted.sort()
    copy.joined.sort { $0.id < $1.id }
    copy.forgottenKeys = Set(copy.forgottenKeys).sorted()
    return copy
  }

  /// The first thing that is not the same in both.
  func difference(from other: PlainState) -> String? {
    let (left, right) = (inOrder, other.inOrder)
    if left == right { return nil }
    func differing<Part: Equatable>(_ path: KeyPath<PlainState, [Part]>) -> String? {
      let (mine, theirs) = (left[keyPath: path], right[keyPath: path])
      if mine == theirs { return nil }
      guard
        let place = (0..<max(mine.count, theirs.count)).first(where: {
          $0 >= mine.count || $0 >= theirs.count || mine[$0] != theirs[$0]
        })
      else { return nil }
      let (one, two) = (mine.dropFirst(place).first, theirs.dropFirst(place).first)
      return "naive \(String(describing: one))\nreal  \(String(describing: two))"
    }
    let parts =
      [differing(\.candidates), differing(\.organisations), differing(\.needs)]
      + [differing(\.programmes), differing(\.pathways), differing(\.introductions)]
      + [differing(\.meetings), differing(\.members), differing(\.names), differing(\.seats)]
      + [differing(\.rules), differing(\.erased), differing(\.unfinishedErasures)]
      + [differing(\.retracted), differing(\.forgottenKeys), differing(\.barred)]
      + [differing(\.joined)]
    return parts.compactMap(\.self).first
      ?? "naive \(left.name) \(String(describing: left.contact)) \(left.erasureEpoch)\n"
      + "real  \(right.name) \(String(describing: right.contact)) \(right.erasureEpoch)"
  }
}

extension PlainCandidate {
  init(_ real: Candidate) {
    self.init(id: real.id, card: real.card, state: real.state, consent: real.consent)
    consents = real.consents.map {
      PlainConsent(number: $0.number, isWithdrawal: $0.isWithdrawal, consent: $0.consent)
    }
    requests = real.requests.map {
      PlainRequest(number: $0.number, card: $0.card, delay: $0.delay, answer: $0.answer)
    }
    notes = real.notes.map(PlainNote.init)
    attendances = real.attendances.sorted { $0.key < $1.key }.map(\.value)
    (erasure, isErasureFinished) = (real.erasure, real.isErasureFinished)
  }
}

extension PlainNote {
  init(_ real: Note) { self.init(number: real.number, time: real.time, text: real.text) }
}

extension PlainPathway {
  init(_ real: Pathway) {
    self.init(
      id: real.id, card: real.card, file: real.file, state: real.state, begunOn: real.begunOn)
    marks = real.marks.sorted { $0.key < $1.key }.map(\.value)
    (edition, attestations, reason) = (real.edition, real.attestations, real.reason)
    plans = real.plans
    notes = real.notes.map(PlainNote.init)
  }
}

extension PlainIntroduction {
  init(_ real: Introduction) {
    self.init(
      id: real.id, card: real.card, file: real.file, state: real.state,
      proposedOn: real.proposedOn, movedOn: real.movedOn, lastMove: real.lastMove)
    (steps, followUps, passedOn) = (real.steps, real.followUps, real.passedOn)
    notes = real.notes.map(PlainNote.init)
    consultations = real.consultations.map {
      PlainConsultation(number: $0.number, member: $0.member, time: $0.time)
    }
  }
}

extension PlainRegistry {
  /// Nil when a registry holds the same, tells the same of what belongs together, and would show
  /// the same; else what is not.
  public func difference(from registry: Registry, on day: Day) -> String? {
    if let difference = state.difference(from: PlainState(seen: registry)) { return difference }
    if let difference = historyDifference(facts, registry.entries) { return difference }
    for id in state.all {
      if let difference = difference(from: registry, about: id, on: day) { return difference }
    }
    for organisation in state.organisations {
      let (part, told) = shown(to: organisation.id, on: day)
      let real = registry.shown(to: organisation.id, on: day)
      let difference =
        part.difference(from: PlainState(seen: real)) ?? historyDifference(told, real.entries)
      if let difference { return "shown to \(organisation.id.entity.stored)\n\(difference)" }
    }
    return nil
  }

  private func difference(
    from registry: Registry, about id: EntityID, on day: Day
  ) -> String? {
    let name = id.stored
    guard registry.standing(of: id) == state.standing(of: id) else { return "standing of \(name)" }
    guard registry.owner(of: id) == state.owner(of: id) else { return "owner of \(name)" }
    let (naive, real) = (byRecord(state.referring(to: id)), registry.referring(to: id))
    guard naive == real else {
      return "referring to \(name): naive \(naive.map(\.stored)) real \(real.map(\.stored))"
    }
    guard let one = state.introduction(IntroductionID(id)) else { return nil }
    let introduction = IntroductionID(id).flatMap { registry.introductions[$0] }
    guard one.shownUntil == introduction?.shownUntil,
      one.isShown(on: day) == introduction?.isShown(on: day),
      one.latest(.agreed) == introduction?.consent,
      one.latest(.presented) == introduction?.presentation,
      state.organisation(of: one) == introduction.flatMap(registry.organisation)
    else { return "what is shown of \(name)" }
    return nil
  }

  private func historyDifference(_ facts: [Fact], _ entries: [Entry]) -> String? {
    guard facts.count == entries.count else {
      return "\(facts.count) facts, \(entries.count) entries"
    }
    for (fact, entry) in zip(facts, entries) {
      guard fact.stamp == entry.stamp, fact.subject == entry.event.subject,
        fact.change == entry.event.change, fact.isUndone == entry.isUndone
      else { return "naive \(fact)\nreal  \(entry)" }
    }
    return nil
  }
}
