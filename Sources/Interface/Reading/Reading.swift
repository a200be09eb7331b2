package import Domain

/// What a page is read from.
package struct Reading {
  package let registry: Registry
  package let today: Day
  /// Up to when what is to come is told; nil for what is due today or before.
  var horizon: Day?
  /// What is due up to the horizon, where that was computed already.
  var due: [DueDate]?
  /// Whose worklist it is; nil for everybody's.
  var member: MemberID?
  package let wording: Wording
  package let memberName: (MemberID) -> String
  /// Families are said in one word each.
  var isNarrow = false
  /// Whom the keyring names, where that is known.
  let members: [ReserveMember]

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
