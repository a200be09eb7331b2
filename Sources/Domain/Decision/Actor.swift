/// Who asks for something to be done.
public struct Actor: Sendable {
  public let member: MemberID
  public let role: Role

  public init(_ member: MemberID, _ role: Role) {
    self.member = member
    self.role = role
  }
}

/// French: *rôle*.
public enum Role: Equatable, Sendable {
  /// French: *facilitateur·rice*.
  case facilitator
  /// Its own introductions and nothing else.
  case coordinator(OrganisationID)
  /// A seat in the joint committee. French: *siège du comité paritaire*.
  case committeeSeat
}
