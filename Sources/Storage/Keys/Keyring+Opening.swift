import Domain

extension Keyring {
  /// Opens the reserve key, or what was granted to a coordinator, who has none; whether the file is
  /// a facilitator's is told by the journal alone, and looked at once that was read.
  mutating func unlock(
    as member: MemberID, with keys: MemberKeys, isCoordinator: Bool
  ) throws(StorageError) {
    if isCoordinator { return openGrants(of: member, with: keys) }
    for recipient in recipients where recipient.member == member {
      let key = KeyPair.open(
        recipient.reserveKey, publicKey: keys.box.publicKey, secret: keys.box.secret)
      guard let key else { continue }
      access = Access(member: member, keys: keys, reserveKey: key)
      return
    }
    throw .keyringBefore
  }

  /// A grant that is not sealed to the member opens nothing and is none.
  private mutating func openGrants(of member: MemberID, with keys: MemberKeys) {
    grantee = Grantee(member: member, keys: keys)
    let boxes = keys.boxes
    for grant in table.grants where grant.member == member {
      guard let sealed = Base64.bytes(body.span.extracting(grant.sealed)) else { continue }
      for box in boxes {
        let key = KeyPair.open(sealed, publicKey: box.publicKey, secret: box.secret)
        guard let key else { continue }
        table.keep(key, named: grant.key)
        break
      }
    }
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
    if let name = table.existing(use, of: owner) { return name }
    guard let access else { throw .keysLocked }
    let name = KeyTable.drawName(for: use)
    let key = Secret.drawKey()
    let box = Sealing.box(key, under: access.reserveKey)
    let entry = body.append(key: name, of: owner, wrapped: Base64.characters(box.span))
    guard table.add(entry) else { preconditionFailure("nine random bytes came twice") }
    table.keep(key, at: table.entries.count - 1)
    drawn.insert(name)
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
