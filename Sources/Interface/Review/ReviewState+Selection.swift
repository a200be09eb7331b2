import Domain

extension ReviewState {
  /// When a decision takes its person to the end of the list, the next one still shown is selected;
  /// what others decide leads to nobody else: a key must never fall on another person than the one
  /// it was meant for.
  mutating func keepPlace(of id: IntroductionID, _ registry: Registry) {
    guard let decided = person(id, registry), decided.access == .ended else { return }
    let need = decided.introduction.need
    let people = people(of: need, registry)
    let shown = people.filter { $0.access != .ended }
    let order = LotOrder(of: need.entity)
    let place = order.place(of: decided.introduction.candidate.entity)
    let next =
      shown.first { order.place(of: $0.introduction.candidate.entity) > place } ?? shown.last
      ?? people.last
    if let next { select(next.introduction.id, of: need, insteadOf: id) }
  }

  /// They may be elsewhere on the list again.
  mutating func returnTo(_ records: [Int], _ registry: Registry) {
    guard let subject = records.first.flatMap({ registry.entry(number: $0)?.event.subject }),
      let introduction = IntroductionID(subject).flatMap({ registry.introductions[$0] })
    else { return }
    select(introduction.id, of: introduction.need)
  }

  /// Wherever the list lies among the pages; given whom to replace, only where it stands on them.
  private mutating func select(
    _ id: IntroductionID, of need: NeedID, insteadOf old: IntroductionID? = nil
  ) {
    for index in pages.indices {
      guard case .shortlist(need, var cursor) = pages[index],
        old == nil || cursor.spot.target == old?.entity
      else { continue }
      cursor.spot.target = id.entity
      pages[index] = .shortlist(need, cursor)
    }
  }
}
