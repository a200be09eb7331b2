// The record is what makes or unmakes a member: a slot is written before it and counts only with
// it; who has the reserve key, and what is granted, follows the journal.

public import Domain

extension Reserve {
  /// No two are called alike, case and accents apart: people choose by name who they are.
  ///
  /// With the code of a `sheet`, that is drawn in the same act.
  public mutating func addMember(
    named name: String, passphrase: Secret?, sheet: Secret? = nil, at time: Timestamp,
    on today: Day
  ) throws(RecordError) -> MemberID {
    try add(.facilitator, named: name, passphrase, sheet: sheet, at: time, on: today)
  }

  /// The code of the first recovery sheet, once nobody opens the reserve without a passphrase any
  /// more: one who is about to choose theirs left out.
  public func firstSheet(besides id: MemberID? = nil) -> Secret? {
    let isOpen = members.contains { $0.id != id && !$0.isProtected }
    return isOpen || members.contains { $0.role == .recovery } ? nil : RecoveryCode.draw()
  }

  /// Opens what people agreed to show to the organisation, and nothing else; without a reserve key,
  /// so that there is always a passphrase.
  public mutating func addCoordinator(
    of organisation: OrganisationID, named name: String, passphrase: Secret?, at time: Timestamp,
    on today: Day
  ) throws(RecordError) -> MemberID {
    guard let passphrase else { throw .storage(.passphraseNeeded) }
    guard registry.organisations[organisation] != nil else { throw .storage(.unknownOrganisation) }
    return try add(.coordinator, of: organisation, named: name, passphrase, at: time, on: today)
  }

  private mutating func add(
    _ role: MemberRole, of organisation: OrganisationID? = nil, named name: String,
    _ passphrase: Secret?, sheet code: Secret? = nil, at time: Timestamp, on today: Day
  ) throws(RecordError) -> MemberID {
    var generator = SystemRandomNumberGenerator()
    let (id, own) = (MemberID(.member(using: &generator)), MemberKeys.draw())
    let slot = try slot(of: id, named: name, own, passphrase, as: role)
    let card = MemberCard(role, of: organisation, keys: own.publicKeys, name: name)
    let sheet = try code.map { code throws(RecordError) in try self.sheet(under: code) }
    try recordMember(
      [.addMember(id, card)] + [sheet?.command].compactMap(\.self),
      [slot] + [sheet?.slot].compactMap(\.self), at: time, on: today
    ) {
      reserve throws(StorageError) in
      guard !reserve.isTaken(name) else { throw .memberExists }
    }
    return id
  }

  func isTaken(_ name: String) -> Bool {
    let folded = FoldedText(name)
    return members.contains {
      $0.role != .recovery && FoldedText($0.name).isSame(as: folded)
    }
  }

  /// What they recorded keeps their number.
  public mutating func removeMember(
    _ id: MemberID, at time: Timestamp, on today: Day
  ) throws(RecordError) {
    try recordMember([.removeMember(id)], at: time, on: today) { reserve throws(StorageError) in
      guard let member = reserve.members.first(where: { $0.id == id }) else {
        throw .unknownMember
      }
      let others = reserve.members.filter { $0.id != id && $0.role == .facilitator }
      guard member.role != .facilitator || !others.isEmpty else { throw .lastMember }
    }
    for path in DraftPlace.paths(near: draftPath(of: id)) { dropDraft(at: path) }
  }

  /// Keys that one drew oneself stay, in a slot that opens with another passphrase; whoever was
  /// given theirs draws their own, and so does whoever had no passphrase to protect them; somebody
  /// else's cannot be read, so that they get new ones.
  ///
  /// With the code of a `sheet`, that is drawn in the same act. One's own drafts, in the folder or
  /// near these paths, are sealed anew with the keys.
  public mutating func renewMember(
    _ id: MemberID, passphrase: Secret?, sheet: Secret? = nil, drafts: [String] = [],
    at time: Timestamp, on today: Day
  ) throws(RecordError) {
    guard let known = members.first(where: { $0.id == id }), known.role != .recovery else {
      throw .storage(.unknownMember)
    }
    guard known.role.hasSlot else { throw .storage(.seal(.keyIsOnStick)) }
    if known.role == .coordinator, passphrase == nil { throw .storage(.passphraseNeeded) }
    let hasOwnKeys = registry.roster[id]?.hasOwnKeys ?? false
    if id == member, hasOwnKeys, known.isProtected, sheet == nil, let own = keys.own {
      let slot = try slot(of: id, named: known.name, own, passphrase, as: known.role).slot
      return try RecordError.catching { () throws(StorageError) in try put(slot, at: time) }
    }
    let own = id == member ? self.drafts(near: drafts + [draftPath]) : []
    try renew(id, named: known.name, passphrase, sheet: sheet, at: time, on: today)
    for draft in own { keepDraft(draft.text, at: draft.path) }
  }

  /// The old sheet opens nothing from then on, but older copies of the keyring.
  public mutating func renewRecovery(
    at time: Timestamp, on today: Day
  ) throws(RecordError) -> Secret {
    let code = RecoveryCode.draw()
    if let sheet = members.first(where: { $0.role == .recovery }) {
      try renew(sheet.id, named: "", code, cost: .random, at: time, on: today)
      return code
    }
    let sheet = try sheet(under: code)
    try recordMember([sheet.command], [sheet.slot], at: time, on: today)
    return code
  }

  private func sheet(
    under code: Secret
  ) throws(RecordError) -> (command: Command, slot: Waiting) {
    var generator = SystemRandomNumberGenerator()
    let (id, own) = (MemberID(.member(using: &generator)), MemberKeys.draw())
    let slot = try slot(of: id, named: "", own, code, cost: .random, as: .recovery)
    return (.addMember(id, .sheet(own.publicKeys)), slot)
  }

  private mutating func renew(
    _ id: MemberID, named name: String, _ passphrase: Secret?, sheet code: Secret? = nil,
    cost: ProtectedSecret.Cost = .ofPassphrases, at time: Timestamp, on today: Day
  ) throws(RecordError) {
    let isOwn = id == member
    let own = MemberKeys.draw(after: isOwn && !holdsReserveKey ? keys.own : nil)
    let role = registry.roster[id]?.role ?? .coordinator
    let slot = try slot(of: id, named: name, own, passphrase, cost: cost, as: role)
    let sheet = try code.map { code throws(RecordError) in try self.sheet(under: code) }
    try recordMember(
      [.renewMember(id, KeyRenewal(own.publicKeys))] + [sheet?.command].compactMap(\.self),
      [slot] + [sheet?.slot].compactMap(\.self), becoming: isOwn ? own : nil, at: time, on: today)
  }

  private func slot(
    of id: MemberID, named name: String, _ own: MemberKeys, _ passphrase: Secret?,
    cost: ProtectedSecret.Cost = .ofPassphrases, as role: MemberRole
  ) throws(RecordError) -> Waiting {
    try RecordError.catching { () throws(StorageError) in
      let slot = try Slot(
        of: id, named: name, own, in: journal.header.reserve, under: passphrase, cost: cost)
      return Waiting(
        slot: slot, key: own.publicKeys.sign ?? "", box: own.box.publicKey,
        opensReserve: role.opensReserve)
    }
  }

  /// The rename is what makes it so: where that cannot be made sure of, the one before is put back,
  /// as it is told.
  private mutating func put(_ slot: Slot, at time: Timestamp) throws(StorageError) {
    try takeLock(at: time).during { () throws(StorageError) in
      let path = folder.slot(of: slot.member)
      do throws(SystemFailure) {
        let before = try Slot.read(at: path)
        do throws(SystemFailure) {
          try folder.replace(path, with: slot.line, using: disk)
        } catch {
          if let before, (try? Slot.read(at: path)) != before {
            try? folder.replace(path, with: before.line, using: disk)
          }
          throw error
        }
      } catch { throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error) }
      // It is so, whatever comes of reading it.
      try? loadSlots()
    }
  }

  /// All in one act.
  ///
  /// A new slot waits under another name until the record is there, after which it takes its own:
  /// whoever is stopped in between still opens with the one that counts.
  mutating func recordMember(
    _ commands: [Command], _ slots: [Waiting] = [], becoming own: MemberKeys? = nil,
    at time: Timestamp, on today: Day,
    _ check: (borrowing Reserve) throws(StorageError) -> Void = { _ in }
  ) throws(RecordError) {
    let lock = try RecordError.catching { () throws(StorageError) in try takeLock(at: time) }
    try lock.during { () throws(RecordError) in
      try RecordError.catching { () throws(StorageError) in
        guard holdsReserveKey || isUnlocked && slots.map(\.slot.member) == [member] else {
          throw .keysLocked
        }
        try check(self)
      }
      var events: [Event] = []
      do throws(Refusal) {
        for command in commands { events += try registry.decide(command, by: actor, on: today) }
      } catch { throw .refused(error) }
      try RecordError.catching { () throws(StorageError) in
        do throws(StorageError) {
          for slot in slots { try lay(slot) }
          try offer(slots)
          _ = try append([(events, time)])
        } catch {
          // The record may be there after all, and its member must open then; whoever reads that it
          // is not removes them.
          if error != .readOnly(.syncFailed) {
            for slot in slots { try? disk.remove(path(of: slot)) }
          }
          throw error
        }
        if let own { become(own) }
        // It is recorded, whatever comes of this: the next look tries again.
        try? settleMembers()
        try? settleGrants()
        if !slots.isEmpty { try? loadSlots() }
      }
    }
  }

  /// What was opened with the keys before is open still; the keyring is signed with these.
  private mutating func become(_ own: MemberKeys) {
    keys.own = own
    guard let access = keys.ring?.access else { return }
    keys.ring?.access = Keyring.Access(
      member: access.member, keys: own, reserveKey: access.reserveKey)
  }

  /// Before the record, so that whoever is told of it opens with what they were given.
  private mutating func offer(_ slots: [Waiting]) throws(StorageError) {
    guard holdsReserveKey, var ring = keys.ring else { return }
    keys.ring = nil
    defer { keys.ring = ring }
    for slot in slots where slot.opensReserve { try ring.offer(to: slot.slot.member, slot.box) }
  }

  private func path(of slot: Waiting) -> String {
    folder.slot(of: slot.slot.member, waitingFor: slot.key)
  }

  private func lay(_ slot: Waiting) throws(StorageError) {
    do throws(SystemFailure) {
      try folder.replace(path(of: slot), with: slot.slot.line, using: disk)
    } catch { throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error) }
  }

  /// For the record that gives the member this key.
  struct Waiting {
    let slot: Slot
    let key: String
    let box: [UInt8]
    let opensReserve: Bool
  }
}

extension Reserve {
  /// Facilitators and the sheet, each with the X25519 key that the journal gives them.
  private var dueRecipients: [MemberID: [UInt8]] {
    var boxes: [MemberID: [UInt8]] = [:]
    for (id, member) in registry.roster where !member.isRemoved {
      guard member.role.opensReserve else { continue }
      boxes[id] = member.box
    }
    return boxes
  }

  /// Whose keys the journal changed since the keyring was written.
  private var renewed: [MemberID] {
    let number = keys.ring?.heads.map(\.number).max() ?? 0
    return registry.roster.filter { !$0.value.isRemoved && $0.value.since > number }.map(\.key)
  }

  var areMembersDue: Bool {
    guard let ring = keys.ring, ring.access != nil else { return false }
    return ring.recipients.map(\.member).sorted() != dueRecipients.keys.sorted()
      || !renewed.isEmpty
      || ring.isSignerGone(registry.roster)
  }

  /// Whether all that is due is that somebody has the reserve key whom the journal does not know:
  /// to take it from them lets nobody in.
  var isSomebodyShutOut: Bool {
    guard let ring = keys.ring, renewed.isEmpty, !ring.isSignerGone(registry.roster) else {
      return false
    }
    return Set(ring.recipients.map(\.member)).isSuperset(of: dueRecipients.keys)
  }

  /// The lock must be held.
  ///
  /// The slots first: with a keyring that cannot be written, each opens with what was offered.
  mutating func settleMembers() throws(StorageError) {
    try settleSlots()
    guard areMembersDue, var ring = keys.ring else { return }
    for id in renewed { try ring.revoke(id) }
    try ring.deliver(to: dueRecipients)
    keys.ring = ring
    do throws(StorageError) { try saveKeyring() } catch {
      keys.status = nil
      throw error
    }
  }

  /// A slot that the journal does not know of is nothing and goes, as does what somebody was
  /// stopped at writing; one that waited for its record takes its name.
  ///
  /// The folder is not gone through again as long as it and the members are as they were.
  private mutating func settleSlots() throws(StorageError) {
    let status = try folder.status(of: folder.path)
    if let status, keys.settled?.status == status, keys.settled?.roster == registry.roster {
      return
    }
    do throws(SystemFailure) {
      var isChanged = false
      let files = try folder.slotFiles()
      for id in files.members where registry.roster[id]?.isRemoved ?? true {
        try disk.remove(folder.slot(of: id))
        isChanged = true
      }
      for waiting in files.waiting {
        let known = registry.roster[waiting.member]
        if let known, !known.isRemoved, known.isLatest(keyStart: waiting.key) {
          try disk.rename(waiting.path, to: folder.slot(of: waiting.member))
        } else {
          try disk.remove(waiting.path)
        }
        isChanged = true
      }
      for path in files.unfinished {
        try disk.remove(path)
        isChanged = true
      }
      guard isChanged else {
        keys.settled = status.map { ($0, registry.roster) }
        return
      }
      try disk.synchronize(folder: folder.path)
    } catch { throw .system(error) }
    try loadSlots()
  }
}

extension RosterMember {
  /// X25519.
  var box: [UInt8]? { keys.last?.box.flatMap(Self.bytes) }
  /// Whether the Ed25519 key that they were given last begins so.
  func isLatest(keyStart: String) -> Bool { keys.last?.sign?.hasPrefix(keyStart) == true }

  /// Ed25519.
  var signing: [UInt8]? { keys.last?.sign.flatMap(Self.bytes) }

  /// By the key that the journal gave them last, or by one that others may have learnt since.
  func signer(of act: Act, in bytes: [UInt8]) -> Act.Signer {
    for (age, keys) in keys.reversed().enumerated() {
      guard let key = keys.sign.flatMap(Self.bytes), act.isSigned(by: key, in: bytes) else {
        continue
      }
      return age == 0 ? .member : .formerKey
    }
    return .nobody
  }

  private static func bytes(_ text: String) -> [UInt8]? {
    let text = Array(text.utf8)
    return Base64.bytes(text.span).flatMap { $0.count == 32 ? $0 : nil }
  }
}

extension Keyring {
  fileprivate func isSignerGone(_ roster: [MemberID: RosterMember]) -> Bool {
    guard let signature else { return false }
    return roster[signature.by]?.isRemoved ?? true
  }
}

extension MemberRole {
  /// Whether what opens lies in the folder, and not on a stick.
  var hasSlot: Bool {
    switch self {
    case .facilitator, .coordinator, .recovery: true
    case .committee: false
    }
  }

  /// Whether they have the reserve key.
  fileprivate var opensReserve: Bool {
    switch self {
    case .facilitator, .recovery: true
    case .coordinator, .committee: false
    }
  }
}

extension RosterMember {
  /// A file of the journal, on behalf of the office.
  var opensFiles: Bool { !isRemoved && role.opensReserve }
}
