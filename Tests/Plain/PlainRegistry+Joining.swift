import Domain

extension PlainRegistry {
  func join(_ id: EntityID, _ joining: Joining, on today: Day) throws(Refusal) -> Told {
    guard let file = state.candidate(CandidateID(id)) else { throw state.absence(of: id) }
    if file.state == .erased { throw .stands(.candidate(.erased), id) }
    try check(joining.values, required: [.joinedTo], on: today)
    guard let into = joining.into else { throw .missing(.joinedTo) }
    if into == file.id { throw .unchanged(id) }
    guard let other = state.candidate(into) else { throw state.absence(of: into.entity) }
    if other.state == .erased { throw .stands(.candidate(.erased), into.entity) }
    if file.card.identity == nil { throw .sealed(id) }
    if other.card.identity == nil { throw .sealed(into.entity) }
    if other.state == .left, file.state != .left { throw .stands(.candidate(.left), into.entity) }
    for request in file.requests where request.answer == nil {
      throw .requestUnanswered(request.number, file.id)
    }
    for one in state.introductions(of: file.id) where one.isOpen {
      for two in state.introductions(of: into) where two.isOpen && two.card.need == one.card.need {
        if let need = one.card.need { throw .introducedTwice(need) }
      }
    }
    return [(id, .acted(.joining(joining)))]
  }
}

extension PlainState {
  /// What is said of a file that joined another one is said of the one that stands; all of it is
  /// told at the end, whichever joined first.
  mutating func takeJoinings(_ facts: [Fact]) {
    for fact in facts where !fact.isUndone {
      guard case .acted(.joining(let joining)) = fact.change, let into = joining.into,
        let file = candidate(CandidateID(fact.subject)), candidate(into) != nil,
        standing(into) != file.id
      else { continue }
      joined.append(PlainJoined(id: file.id, into: into))
    }
    for one in joined {
      guard let file = candidate(one.id) else { continue }
      for index in candidates.indices where candidates[index].id == standing(one.id) {
        candidates[index].take(file)
      }
    }
    candidates.removeAll { one in joined.contains { $0.id == one.id } }
    for index in introductions.indices {
      introductions[index].card.candidate = introductions[index].file.map(standing)
    }
    for index in pathways.indices {
      if let person = pathways[index].file.flatMap({ CandidateID($0) }) {
        pathways[index].card.subject = standing(person).entity
      }
    }
  }

  func standing(_ id: CandidateID) -> CandidateID {
    for one in joined where one.id == id { return standing(one.into) }
    return id
  }

  /// With those that joined it.
  func files(of id: CandidateID) -> [CandidateID] {
    [id] + joined.filter { $0.id != id && standing($0.id) == id }.map(\.id).sorted()
  }

  func absence(of id: EntityID) -> Refusal {
    for one in joined where one.id.entity == id { return .joined(one.id, into: standing(one.id)) }
    return .unknown(id)
  }
}

extension PlainCandidate {
  fileprivate mutating func take(_ other: PlainCandidate) {
    consents = (consents + other.consents).sorted { $0.number < $1.number }
    requests = (requests + other.requests).sorted { $0.number < $1.number }
    notes = (notes + other.notes).sorted { $0.number < $1.number }
    for one in other.attendances where !attendances.contains(where: { $0.meeting == one.meeting }) {
      take(one)
    }
    var latest: PlainConsent?
    for one in consents {
      guard let before = latest, let day = before.consent.on else {
        latest = one
        continue
      }
      if let on = one.consent.on, on >= day { latest = one }
    }
    consent = latest?.isWithdrawal == false ? latest?.consent : nil
  }
}

extension PlainCandidate {
  mutating func take(_ attendance: Attendance) {
    guard let meeting = attendance.meeting else { return }
    attendances.removeAll { $0.meeting == meeting }
    attendances.append(attendance)
    attendances.sort { one, other in
      if let left = one.meeting, let right = other.meeting { left < right } else { false }
    }
  }
}

extension PlainRegistry {
  /// Of a person, with what was recorded on the files that joined theirs.
  func history(of id: EntityID) -> [Fact] {
    guard let person = CandidateID(id) else { return facts(about: id) }
    let files = state.files(of: person).map(\.entity)
    return facts.filter { files.contains($0.subject) }
  }
}
