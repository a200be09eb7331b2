package import Domain

/// Somebody who can be asked for the passphrase.
package struct LockMember: Equatable, Sendable {
  package let id: MemberID
  package let name: String
  /// The sheet of paper for when every passphrase is lost.
  package let isRecovery: Bool
  package let isProtected: Bool

  package init(_ id: MemberID, name: String, isRecovery: Bool = false, isProtected: Bool = true) {
    (self.id, self.name) = (id, name)
    (self.isRecovery, self.isProtected) = (isRecovery, isProtected)
  }
}
