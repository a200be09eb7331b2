/// What a member of the keyring is there for; French: *rôle*.
public enum MemberRole: String, CaseIterable, Sendable {
  /// Keeps the reserve. French: *facilitateur·rice*.
  case facilitator
  /// Speaks for one organisation. French: *coordinateur·rice*.
  case coordinator
  /// A seat in the joint committee. French: *siège du comité paritaire*.
  case committee
  /// The sheet that opens the reserve when every passphrase is lost (*feuille de récupération*).
  case recovery
}

/// The two that govern together, and who looks on; French: *banc*.
public enum Bench: String, CaseIterable, Sendable {
  case union = "syndicat"
  case employer = "employeurs"
  case observer = "observateur"
}
