/// What the journal says of a member, and said: what they recorded keeps their number.
public struct RosterMember: Equatable, Sendable {
  public let role: MemberRole
  public let organisation: OrganisationID?
  /// Of a seat.
  public let bench: Bench?
  /// The latest last.
  public internal(set) var keys: [PublicKeys]
  /// The record that made them one.
  public let joined: Int
  /// The record that gave them the latest.
  public internal(set) var since: Int
  /// Whether they drew these themselves: with keys that somebody else gave them, that somebody can
  /// sign as they do.
  public internal(set) var hasOwnKeys: Bool
  public internal(set) var isRemoved = false

  init?(_ card: MemberCard, since number: Int, hasOwnKeys: Bool) {
    guard let role = card.role else { return nil }
    self.hasOwnKeys = hasOwnKeys
    (self.role, organisation, bench) = (role, card.organisation, card.bench)
    (keys, joined, since) = ([card.keys], number, number)
  }
}

extension Registry {
  mutating func enrol(_ card: MemberCard, as member: MemberID, _ stamp: Stamp) {
    let isOwn = stamp.member == member
    guard roster[member] == nil,
      let new = RosterMember(card, since: stamp.number, hasOwnKeys: isOwn)
    else { return }
    roster[member] = new
    if let name = card.name { memberNames[member] = name }
    if let organisation = card.organisation { coordinators[member] = organisation }
  }

  mutating func renew(_ renewal: KeyRenewal, of member: MemberID, _ stamp: Stamp) {
    roster[member]?.keys.append(renewal.keys)
    roster[member]?.since = stamp.number
    roster[member]?.hasOwnKeys = stamp.member == member
  }
}
