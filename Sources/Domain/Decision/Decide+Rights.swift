extension Registry {
  /// What a file said before it was put right is kept no longer (RGPD, article 5(1)(e)).
  func forgetEarlier(of id: EntityID) throws(Refusal) -> Event {
    guard exists(id) else { throw absence(of: id) }
    guard hasEarlierCards(id) else { throw .unchanged(id) }
    return Event(.earlierForgotten(Forgetting()), on: id)
  }

  /// Something that can still be opened.
  public func hasEarlierCards(_ id: EntityID) -> Bool {
    let changes = history(of: id)
    let telling = changes.filter {
      $0.event.change.isCard || $0.event.change.kind == .candidateJoined
    }
    let forgotten = changes.last { $0.event.change.kind == .earlierForgotten }?.stamp.number ?? 0
    guard telling.count > 1, let latest = telling.last else { return false }
    return latest.stamp.number > forgotten
  }

  /// A request is received as it comes, from whoever is or was in the reserve.
  func receive(_ id: CandidateID, _ card: RightsRequestCard, on today: Day) throws(Refusal) -> Event
  {
    guard candidates[id] != nil else { throw absence(of: id.entity) }
    try card.check(on: today)
    return Event(.requestReceived(card), on: id.entity)
  }

  func extend(_ id: CandidateID, _ delay: RequestExtension, on today: Day) throws(Refusal) -> Event
  {
    let request = try openRequest(delay.request, of: id)
    guard request.delay == nil else { throw .requestExtended(request.number, id) }
    try delay.check(on: today)
    var delay = delay
    delay.on = try day(delay.on, .extendedOn, after: request.card.on, today)
    return Event(.requestExtended(delay), on: id.entity)
  }

  /// Putting a file right also forgets what it said before; whoever destroys the keys names them.
  func answer(_ id: CandidateID, _ answer: RequestAnswer, on today: Day) throws(Refusal) -> [Event]
  {
    let request = try openRequest(answer.request, of: id)
    try answer.check(on: today)
    if answer.outcome == .refused { try TextCheck().required(answer.remark, .answer) }
    var answer = answer
    let earlier = request.delay?.on ?? request.card.on
    answer.on = try day(answer.on, .answeredOn, after: earlier, today)
    let event = Event(.requestAnswered(answer), on: id.entity)
    let isPutRight =
      request.card.kind == .rectification && [.granted, .partly].contains(answer.outcome)
    guard isPutRight else { return [event] }
    return [event, Event(.earlierForgotten(Forgetting()), on: id.entity)]
  }

  private func openRequest(_ number: Int?, of id: CandidateID) throws(Refusal) -> RightsRequest {
    let candidate: Candidate = try known(id)
    let number = number ?? 0
    guard let request = candidate.requests.first(where: { $0.number == number }) else {
      throw .unknownRequest(number, id)
    }
    guard request.isOpen else { throw .requestAnswered(number, id) }
    return request
  }

  /// Today where none is told: neither to come nor before what it follows.
  private func day(
    _ told: Day?, _ field: Field, after earlier: Day?, _ today: Day
  ) throws(Refusal) -> Day {
    let day = told ?? today
    if let earlier, day < earlier { throw .tooEarly(field, after: earlier) }
    return day
  }
}
