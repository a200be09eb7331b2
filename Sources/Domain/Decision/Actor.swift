/// Who asks for something to be done.
public struct Actor: Sendable {
  public let member: MemberID
  public let role: Role

  public init(_ member: MemberID, _ role: Role) { (self.member, self.role) = (member, role) }

  /// Whoever keeps the reserve, where it is the same who.
  public static let anyFacilitator = Actor(MemberID(""), .facilitator)
}

/// French: *rôle*.
public enum Role: Equatable, Sendable {
  case facilitator
  /// Its own introductions and nothing else.
  case coordinator(OrganisationID)
  case committeeSeat
}
