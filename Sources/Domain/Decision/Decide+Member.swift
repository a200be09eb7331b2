extension Registry {
  /// What a member can open is the keyring's to change.
  func changed(_ card: MemberCard, _ change: (MemberCard) -> Change) throws(Refusal) -> Event {
    guard let member = card.member, !member.stored.isEmpty else { throw .missing(.member) }
    guard card.role != nil else { throw .missing(.role) }
    if card.role == .coordinator {
      guard let organisation = card.organisation else { throw .missing(.organisation) }
      guard organisations[organisation] != nil else { throw .unknown(organisation.entity) }
    }
    try TextCheck().requiredLine(card.name, .name)
    return Event(change(card), on: .reserve)
  }
}
