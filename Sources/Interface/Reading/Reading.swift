package import Domain

/// What a page is read from: the registry, on a day, in a language, with the names of the members.
package struct Reading {
  package let registry: Registry
  package let today: Day
  package let wording: Wording
  /// How a member of the keyring is called on screen.
  package let memberName: (MemberID) -> String
  /// Whether there is so little room that families are said in one word each.
  var isNarrow = false
  /// Everybody whom the keyring names, where that is known.
  let members: [ReserveMember]

  /// Members are called by their short names unless something better is known.
  package init(
    registry: Registry, today: Day, wording: Wording, members: [ReserveMember] = [],
    memberName: @escaping (MemberID) -> String = { $0.stored }
  ) {
    self.registry = registry
    self.today = today
    self.wording = wording
    self.members = members
    self.memberName = memberName
  }
}

/// Somebody whom the keyring names.
package struct ReserveMember: Equatable, Sendable {
  let id: MemberID
  let name: String
  let role: MemberRole
  /// The organisation that a coordinator speaks for.
  let organisation: OrganisationID?

  package init(
    _ id: MemberID, _ name: String, _ role: MemberRole, _ organisation: OrganisationID? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.organisation = organisation
  }
}
