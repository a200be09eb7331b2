public import Domain

/// Somebody who can open a part of the reserve: a `member` line of the keyring, where `public` is
/// an X25519 key, `salt`, `ops`, `mem` and `secret` its private half as `ProtectedSecret` keeps it,
/// and `reserve-key` the reserve key sealed to it.
struct KeyringMember: Equatable {
  let id: MemberID
  let name: String
  let role: MemberRole
  var organisation: String?
  let publicKey: [UInt8]
  var secret: ProtectedSecret
  var reserveKey: [UInt8]?

  /// The recovery sheet, as a member whose passphrase is its code.
  static func recovery(_ code: Secret, sealing key: Secret) throws(StorageError) -> KeyringMember {
    let pair = KeyPair()
    return KeyringMember(
      id: .recovery, name: "", role: .recovery, publicKey: pair.publicKey,
      secret: try ProtectedSecret(pair.secret, under: code, cost: .random),
      reserveKey: KeyPair.seal(key, to: pair.publicKey))
  }

  /// Nil when the passphrase is another's; `keyringDamaged` when the two halves do not belong
  /// together.
  func open(_ passphrase: Secret?) throws(StorageError) -> Secret? {
    var typed = passphrase
    if role == .recovery {
      guard let code = passphrase.flatMap(RecoveryCode.reading) else { return nil }
      typed = code
    }
    let pair: Secret
    do throws(StorageError) {
      pair = try secret.open(typed)
    } catch {
      guard error == .wrongPassphrase || error == .keysLocked else { throw error }
      return nil
    }
    guard KeyPair.publicKey(of: pair) == publicKey else { throw .keyringDamaged(line: 2) }
    return pair
  }

  var isCoordinator: Bool { role == .coordinator && coordinated != nil && reserveKey == nil }

  var coordinated: OrganisationID? {
    role == .coordinator ? organisation.flatMap { OrganisationID($0) } : nil
  }

  func reserveKey(with secret: Secret) -> Secret? {
    reserveKey.flatMap { KeyPair.open($0, publicKey: publicKey, secret: secret) }
  }

  func sealing(_ key: Secret) -> KeyringMember {
    var member = self
    member.reserveKey = KeyPair.seal(key, to: publicKey)
    return member
  }
}

extension MemberID {
  public static let first = MemberID("m1")
  public static let recovery = MemberID("m0")
}
