public import Domain

extension Reserve {
  /// No two are called alike, case and accents apart: people choose by name who they are; the
  /// keyring is durable before the record.
  public mutating func addMember(
    named name: String, passphrase: Secret?, at time: Timestamp, on today: Day
  ) throws(RecordError) -> MemberID {
    let pair = KeyPair()
    let secret = try Self.protected(pair, under: passphrase)
    return try add(named: name, at: time, on: today) { id, access in
      KeyringMember(
        id: id, name: name, role: .facilitator, publicKey: pair.publicKey, secret: secret,
        reserveKey: KeyPair.seal(access.reserveKey, to: pair.publicKey))
    }
  }

  /// Opens what people agreed to show to the organisation, and nothing else; without a reserve key,
  /// so that there is always a passphrase.
  public mutating func addCoordinator(
    of organisation: OrganisationID, named name: String, passphrase: Secret?, at time: Timestamp,
    on today: Day
  ) throws(RecordError) -> MemberID {
    guard let passphrase else { throw .storage(.passphraseNeeded) }
    guard registry.organisations[organisation] != nil else { throw .storage(.unknownOrganisation) }
    let pair = KeyPair()
    let secret = try Self.protected(pair, under: passphrase)
    return try add(named: name, at: time, on: today) { id, _ in
      KeyringMember(
        id: id, name: name, role: .coordinator, organisation: organisation.entity.stored,
        publicKey: pair.publicKey, secret: secret)
    }
  }

  private static func protected(
    _ pair: KeyPair, under passphrase: Secret?
  ) throws(RecordError) -> ProtectedSecret {
    try RecordError.catching { () throws(StorageError) in
      try ProtectedSecret(pair.secret, under: passphrase)
    }
  }

  private mutating func add(
    named name: String, at time: Timestamp, on today: Day,
    _ make: (MemberID, Keyring.Access) -> KeyringMember
  ) throws(RecordError) -> MemberID {
    var added = MemberID.first
    try recordMember(at: time, on: today) { next, ring throws(StorageError) in
      guard let access = ring.access else { throw .keysLocked }
      let folded = FoldedText(name)
      let isTaken = ring.members.contains { member in
        member.role != .recovery && FoldedText(member.name).isSame(as: folded)
      }
      guard !isTaken else { throw .memberExists }
      added = next
      let member = make(next, access)
      try ring.put(member)
      return .addMember(member.card)
    }
    return added
  }

  /// What they recorded keeps their number.
  public mutating func removeMember(
    _ id: MemberID, at time: Timestamp, on today: Day
  ) throws(RecordError) {
    try recordMember(at: time, on: today) { _, ring throws(StorageError) in
      guard let member = ring.members.first(where: { $0.id == id }) else { throw .unknownMember }
      try ring.remove(id)
      return .removeMember(member.card)
    }
    dropDraft(at: draftFile(of: id))
  }

  /// One's own private key stays; somebody else's cannot be read, so that they get a new pair.
  public mutating func renewMember(
    _ id: MemberID, passphrase: Secret?, at time: Timestamp, on today: Day
  ) throws(RecordError) {
    try recordMember(at: time, on: today) { _, ring throws(StorageError) in
      guard let access = ring.access else { throw .keysLocked }
      guard var member = ring.members.first(where: { $0.id == id }),
        member.role == .facilitator || member.isCoordinator
      else { throw .unknownMember }
      if member.isCoordinator, passphrase == nil { throw .passphraseNeeded }
      if access.member == id {
        member.secret = try ProtectedSecret(access.secret, under: passphrase)
      } else {
        member = try member.renewed(under: passphrase, sealing: access.reserveKey)
      }
      try ring.put(member)
      return .renewMember(member.card)
    }
  }

  /// The old sheet opens nothing from then on, but older copies of the keyring.
  public mutating func renewRecovery(
    at time: Timestamp, on today: Day
  ) throws(RecordError) -> Secret {
    let code = RecoveryCode.draw()
    try recordMember(at: time, on: today) { _, ring throws(StorageError) in
      guard let access = ring.access else { throw .keysLocked }
      let member = try KeyringMember.recovery(code, sealing: access.reserveKey)
      try ring.put(member)
      return .renewMember(member.card)
    }
    return code
  }

  private mutating func recordMember(
    at time: Timestamp, on today: Day,
    _ change: (MemberID, inout Keyring) throws(StorageError) -> Command
  ) throws(RecordError) {
    let lock = try RecordError.catching { () throws(StorageError) in try takeLock(at: time) }
    try lock.during { () throws(RecordError) in try recordMember(on: today, at: time, change) }
  }

  private mutating func recordMember(
    on today: Day, at time: Timestamp,
    _ change: (MemberID, inout Keyring) throws(StorageError) -> Command
  ) throws(RecordError) {
    let before = keys.ring
    let command = try RecordError.catching { () throws(StorageError) in
      guard var ring = before, ring.access != nil else { throw .keysLocked }
      let command = try change(nextMember(besides: ring), &ring)
      keys.ring = ring
      return command
    }
    let events: [Event]
    do throws(Refusal) {
      events = try registry.decide(command, by: actor, on: today)
    } catch {
      // What was changed in memory goes; the file has not been touched.
      (keys.ring, keys.status) = (before, nil)
      throw .refused(error)
    }
    do throws(StorageError) {
      _ = try append(events.map { ($0, time) })
    } catch {
      takeBack(to: before)
      throw .storage(error)
    }
    // The change is recorded, whatever comes of this: the next look tries again.
    try? settleGrants()
  }

  /// A sheet that nobody was shown must not take the place of one that somebody keeps.
  private mutating func takeBack(to ring: Keyring?) {
    // What did not reach the file is gone with the next reading of it.
    guard keys.ring?.isChanged == false else { return }
    keys.ring = ring
    keys.ring?.isChanged = true
    do throws(StorageError) { try saveKeyring() } catch { keys.status = nil }
  }

  /// None is used twice, so that nobody acts under another's name; whoever can write in the folder
  /// chooses the journal's numbers: absurd ones only count as taken.
  private func nextMember(besides ring: Keyring) -> MemberID {
    let known = Set(ring.members.map(\.id)).union(registry.entries.lazy.map(\.stamp.member))
    let numbers = known.compactMap { $0.stored.hasPrefix("m") ? Int($0.stored.dropFirst()) : nil }
    var next = (numbers.filter { $0 < 1_000_000 }.max() ?? 1) + 1
    while known.contains(MemberID("m\(next)")) { next += 1 }
    return MemberID("m\(next)")
  }
}

extension KeyringMember {
  fileprivate var card: MemberCard {
    // The recovery sheet has no name, and the journal wants one.
    MemberCard(id, role, of: coordinated, name: role == .recovery ? role.rawValue : name)
  }

  fileprivate func renewed(
    under passphrase: Secret?, sealing key: Secret
  ) throws(StorageError) -> KeyringMember {
    let pair = KeyPair()
    return KeyringMember(
      id: id, name: name, role: role, organisation: organisation, publicKey: pair.publicKey,
      secret: try ProtectedSecret(pair.secret, under: passphrase),
      reserveKey: isCoordinator ? nil : KeyPair.seal(key, to: pair.publicKey))
  }
}
