extension Registry {
  func added(_ member: MemberID, _ card: MemberCard) throws(Refusal) -> Event {
    guard let entity = member.entity else { throw .missing(.member) }
    guard roster[member] == nil else { throw .taken(entity) }
    guard card.role != nil else { throw .missing(.role) }
    if card.role == .coordinator {
      guard let organisation = card.organisation else { throw .missing(.organisation) }
      guard organisations[organisation] != nil else { throw .unknown(organisation.entity) }
    }
    if card.role == .committee, card.bench == nil { throw .missing(.bench) }
    try TextCheck().requiredLine(card.name, .name)
    return Event(.memberAdded(card), on: entity)
  }

  func removed(_ member: MemberID) throws(Refusal) -> Event {
    let entity = try standing(member)
    guard !isLastFacilitator(member) else { throw .lastFacilitator }
    return Event(.memberRemoved(Departure()), on: entity)
  }

  /// Everybody their own; a facilitator anybody's but a seat's, whose key lies on its stick.
  func renewed(
    _ member: MemberID, _ renewal: KeyRenewal, by actor: Actor
  ) throws(Refusal) -> Event {
    guard actor.role == .facilitator || actor.member == member else { throw .notAllowed }
    let entity = try standing(member)
    guard roster[member]?.role != .committee else { throw .notAllowed }
    return Event(.memberRenewed(renewal), on: entity)
  }

  private func standing(_ member: MemberID) throws(Refusal) -> EntityID {
    guard let entity = member.entity, roster[member].map({ !$0.isRemoved }) ?? false else {
      throw .missing(.member)
    }
    return entity
  }
}
