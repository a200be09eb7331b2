import Console
import Domain
import Interface
import Storage

/// Whom a review is for: a coordinator, and nobody else.
struct ReviewSeat {
  let member: Member
  let organisation: OrganisationID
  /// The name of the reserve, which the door shows.
  private let reserveName: String

  /// The member whom somebody named.
  ///
  /// Throws a `Failure` when there is none, or they are no coordinator.
  init(typed: String, in reserve: borrowing Reserve) throws(Failure) {
    let id = try MemberID(typed: typed, in: reserve)
    guard let member = reserve.members.first(where: { $0.id == id }),
      member.role == .coordinator, let organisation = member.organisation
    else { throw Failure(.refused, \.notACoordinator) }
    self.member = member
    self.organisation = organisation
    reserveName = reserve.name
  }

  /// Asks for her passphrase at a door that names nobody else and takes no recovery sheet; false
  /// when she leaves, or the terminal goes away.
  func open(
    _ door: inout LockLoop, _ reserve: inout Reserve, on terminal: inout Terminal
  ) -> Bool {
    door.open(
      &reserve, named: reserveName,
      members: [LockMember(member.id, name: member.name, isProtected: true)], asking: member.id,
      pace: .max, on: &terminal)
  }
}
