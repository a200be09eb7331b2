import Domain

extension Keyring {
  /// Opens the reserve key, once the mac is checked, or what was granted to a coordinator, who must
  /// be named; without `id`, whoever of the others the passphrase opens; without a passphrase, a
  /// member who has none.
  mutating func unlock(_ passphrase: Secret?, as id: MemberID? = nil) throws(StorageError) {
    let asked = members.filter { member in
      id.map { member.id == $0 && (member.isCoordinator || member.reserveKey != nil) }
        ?? (member.reserveKey != nil)
    }
    guard !asked.isEmpty else { throw id == nil ? .keyringDamaged(line: 2) : .unknownMember }
    let protected = asked.filter { !$0.secret.isUnprotected }
    for member in passphrase == nil || protected.isEmpty ? asked : protected {
      guard let secret = try member.open(passphrase) else { continue }
      return try unlock(member, with: secret)
    }
    throw passphrase == nil ? .keysLocked : .wrongPassphrase
  }

  /// For somebody who had opened it before it was rewritten; `keysLocked` when the member is gone.
  mutating func unlock(as access: Access) throws(StorageError) {
    guard let member = members.first(where: { $0.id == access.member }) else { throw .keysLocked }
    try unlock(member, with: access.secret)
  }

  /// Throws `keysLocked` when the coordinator is gone, or has another pair of keys.
  mutating func unlock(as grantee: Grantee) throws(StorageError) {
    guard let member = members.first(where: { $0.id == grantee.member }), member.isCoordinator,
      KeyPair.publicKey(of: grantee.secret) == member.publicKey
    else { throw .keysLocked }
    openGrants(of: member, with: grantee.secret)
  }

  /// A grant that is not sealed to the member opens nothing and is none.
  private mutating func openGrants(of member: KeyringMember, with secret: Secret) {
    grantee = Grantee(member: member.id, secret: secret)
    for grant in table.grants where grant.member == member.id {
      guard let sealed = Base64.bytes(body.span.extracting(grant.sealed)),
        let key = KeyPair.open(sealed, publicKey: member.publicKey, secret: secret)
      else { continue }
      table.keep(key, named: grant.key)
    }
  }

  private mutating func unlock(_ member: KeyringMember, with secret: Secret) throws(StorageError) {
    if member.isCoordinator { return openGrants(of: member, with: secret) }
    guard let key = member.reserveKey(with: secret) else { throw .keyringDamaged(line: 2) }
    let lines = body.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    guard Digest(of: body.span, secret: key) == mac else { throw .keyringDamaged(line: lines) }
    access = Access(member: member.id, secret: secret, reserveKey: key)
  }

  /// libsodium zeroes them.
  mutating func lock() {
    (access, grantee) = (nil, nil)
    table.lock()
  }
}

extension Keyring {
  /// Drawn where there is none yet: every card and every presentation has a key of its own; it is
  /// on disk only once `file` is.
  mutating func key(for owner: EntityID, use: KeyTable.Use) throws(StorageError) -> String {
    if use == .other, let name = table.general(of: owner) { return name }
    guard let access else { throw .keysLocked }
    let name = KeyTable.drawName(for: use)
    let key = Secret.drawKey()
    let box = Sealing.box(key, under: access.reserveKey)
    let entry = body.append(key: name, of: owner, wrapped: Base64.characters(box.span))
    guard table.add(entry) else { preconditionFailure("nine random bytes came twice") }
    table.keep(key, at: table.entries.count - 1)
    isChanged = true
    return name
  }

  mutating func seal(
    _ plain: [UInt8], binding context: [UInt8], under name: String
  ) throws(StorageError) -> [UInt8] {
    let sealed = unsafe table.withKey(name, in: body, under: access?.reserveKey) { key in
      unsafe Sealing.seal(plain, binding: context, under: key)
    }
    guard let sealed else { throw grantee == nil ? .keysLocked : .notGranted }
    return sealed
  }

  enum Opening {
    case plain([UInt8])
    /// The keys are locked, or this one is not in the keyring or not granted.
    case noKey
    /// The key is there, and the part was not sealed with it in this place.
    case broken
  }

  mutating func open(
    _ sealed: Span<UInt8>, binding context: [UInt8], under name: String
  ) -> Opening {
    guard access != nil ? table.contains(name) : table.isKept(name) else { return .noKey }
    let plain = unsafe table.withKey(name, in: body, under: access?.reserveKey) { key in
      unsafe Sealing.open(sealed, binding: context, under: key)
    }
    guard let plain, let plain else { return .broken }
    return .plain(plain)
  }
}
