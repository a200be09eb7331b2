public import Domain

/// Somebody who can open a part of the reserve.
///
/// A line of the keyring:
///
///     {"member":"m1","name":"Amina","role":"facilitator","public":"…","salt":"…","ops":3,"mem":67108864,"secret":"…","reserve-key":"…"}
///
/// `public` is an X25519 key; `salt`, `ops`, `mem` and `secret` are its private half as
/// `ProtectedSecret` keeps it; `reserve-key` is the reserve key sealed to it.
struct KeyringMember: Equatable {
  let id: MemberID
  let name: String
  let role: MemberRole
  /// The organisation that a coordinator belongs to, as it stands.
  var organisation: String?
  let publicKey: [UInt8]
  var secret: ProtectedSecret
  /// The reserve key, sealed to this member; nil for those who may not have it.
  var reserveKey: [UInt8]?

  /// The recovery sheet, as a member whose passphrase is its code.
  static func recovery(
    _ code: Secret, sealing key: Secret
  ) throws(StorageError) -> KeyringMember {
    let pair = KeyPair()
    return KeyringMember(
      id: .recovery, name: "", role: .recovery, publicKey: pair.publicKey,
      secret: try ProtectedSecret(pair.secret, under: code, cost: .random),
      reserveKey: KeyPair.seal(key, to: pair.publicKey))
  }

  /// The private key; nil when the passphrase is not this member's.
  ///
  /// Throws `StorageError.keyringDamaged` when the two halves do not belong together.
  func open(_ passphrase: Secret?) throws(StorageError) -> Secret? {
    var typed = passphrase
    if role == .recovery {
      guard let code = passphrase.flatMap(RecoveryCode.reading) else { return nil }
      typed = code
    }
    let pair: Secret
    do throws(StorageError) { pair = try secret.open(typed) } catch { return nil }
    guard KeyPair.publicKey(of: pair) == publicKey else { throw .keyringDamaged(line: 2) }
    return pair
  }

  /// Whether the member speaks for an organisation, and opens no more than what it was granted.
  var isCoordinator: Bool { role == .coordinator && coordinated != nil && reserveKey == nil }

  /// The organisation that a coordinator speaks for; nil for everybody else.
  var coordinated: OrganisationID? {
    role == .coordinator ? organisation.flatMap { OrganisationID($0) } : nil
  }

  /// The reserve key, opened with the private key; nil for a member who does not have it.
  func reserveKey(with secret: Secret) -> Secret? {
    reserveKey.flatMap { KeyPair.open($0, publicKey: publicKey, secret: secret) }
  }

  /// The same member with another reserve key.
  func sealing(_ key: Secret) -> KeyringMember {
    var member = self
    member.reserveKey = KeyPair.seal(key, to: publicKey)
    return member
  }
}

extension MemberID {
  /// The facilitator who made the reserve.
  public static let first = MemberID("m1")
  public static let recovery = MemberID("m0")
}
