package import Domain

/// Somebody who can be asked for the passphrase.
package struct LockMember: Equatable, Sendable {
  package let id: MemberID
  package let name: String
  /// Whether it is not a person but the sheet of paper for when every passphrase is lost.
  package let isRecovery: Bool
  /// Whether there is a passphrase at all.
  package let isProtected: Bool

  package init(_ id: MemberID, name: String, isRecovery: Bool = false, isProtected: Bool = true) {
    (self.id, self.name) = (id, name)
    (self.isRecovery, self.isProtected) = (isRecovery, isProtected)
  }
}
