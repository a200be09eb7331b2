package import Domain

/// What a page is read from: the registry, on a day, in a language, with the names of the members.
package struct Reading {
  package let registry: Registry
  package let today: Day
  package let wording: Wording
  /// How a member of the keyring is called on screen.
  package let memberName: (MemberID) -> String

  /// Members are called by their short names unless something better is known.
  package init(
    registry: Registry, today: Day, wording: Wording,
    memberName: @escaping (MemberID) -> String = { $0.stored }
  ) {
    self.registry = registry
    self.today = today
    self.wording = wording
    self.memberName = memberName
  }
}
