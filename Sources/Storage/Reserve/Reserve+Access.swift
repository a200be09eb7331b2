public import Domain
import Glibc

/// Somebody who can open the reserve; French: *membre*.
public struct Member: Equatable, Sendable {
  public let id: MemberID
  public let name: String
  public let role: MemberRole
  public let organisation: OrganisationID?
  /// Of a seat.
  public let bench: Bench?
  public let isProtected: Bool

  init(_ id: MemberID, _ member: RosterMember, _ slot: Slot?, name: String?) {
    self.id = id
    self.name = slot?.name ?? name ?? id.stored
    role = member.role
    bench = member.bench
    organisation = member.role == .coordinator ? member.organisation : nil
    isProtected = !(slot?.secret.isUnprotected ?? false)
  }
}

extension Reserve {
  /// Who stands, in the order in which they joined, the sheet after them; told before anybody has
  /// given a passphrase.
  public var members: [Member] {
    let roster = isBehind || registry.roster.isEmpty ? keys.hint.roster : registry.roster
    let standing = roster.filter { !$0.value.isRemoved }.sorted {
      let isSheet = ($0.value.role == .recovery, $1.value.role == .recovery)
      return isSheet.0 == isSheet.1 ? $0.value.joined < $1.value.joined : isSheet.1
    }
    return standing.map { id, member in
      Member(
        id, member, keys.slots.first { $0.member == id }, name: registry.memberNames[id])
    }
  }

  /// How the office is reached; told before anybody has given a passphrase.
  public var contact: String? {
    isBehind || registry.roster.isEmpty ? keys.hint.contact : registry.contact
  }

  /// Told from the slots, before anything else is read.
  public static func asksForPassphrase(_ folder: String) -> Bool {
    let folder = Folder(path: folder)
    // Somebody was stopped before one took the place of the other.
    let isWaiting = (try? folder.slotFiles().waiting.isEmpty) == false
    let hint = isWaiting ? try? rosterHint(in: folder).roster : nil
    let slots = (try? slots(in: folder, by: hint ?? [:])) ?? []
    return !slots.isEmpty && !slots.contains { $0.secret.isUnprotected }
  }

  /// One that waits for its record counts from the record on, also where somebody was stopped
  /// before it took its name.
  static func slots(
    in folder: Folder, by roster: [MemberID: RosterMember]
  ) throws(StorageError) -> [Slot] {
    try StorageError.catching { () throws(SystemFailure) in
      var standing: [Slot] = []
      let files = try folder.slotFiles()
      for waiting in files.waiting
      where roster[waiting.member]?.isLatest(keyStart: waiting.key) == true {
        guard let slot = try Slot.read(at: waiting.path), slot.member == waiting.member else {
          continue
        }
        standing.append(slot)
      }
      for id in files.members {
        let found: Slot?
        do throws(SystemFailure) { found = try Slot.read(at: folder.slot(of: id)) } catch {
          // What stands under the name of nobody stops nobody.
          guard error.kind == .inTheWay, roster[id] == nil else { throw error }
          continue
        }
        guard let slot = found, slot.member == id,
          !standing.contains(where: { $0.member == id })
        else { continue }
        standing.append(slot)
      }
      return standing
    }
  }

  /// Of whoever stands, as the journal was read; a seat's secret lies on its stick.
  var lackingSlots: [MemberID] {
    get throws(StorageError) {
      let there = Set(try Self.slots(in: folder, by: registry.roster).map(\.member))
      return registry.roster.filter { id, member in
        !member.isRemoved && member.role.hasSlot && !there.contains(id)
      }.keys.sorted()
    }
  }

  mutating func loadSlots() throws(StorageError) {
    keys.hint = try Self.rosterHint(in: folder, but: trouble.refused)
    keys.slots = try Self.slots(in: folder, by: keys.hint.roster)
  }

  public var isProtected: Bool { !members.contains { !$0.isProtected } }

  public func name(of member: MemberID) -> String? { members.first { $0.id == member }?.name }

  /// That belongs to this reserve, whether it is open or not.
  public var path: String { folder.path }
  public var hasKeyring: Bool { keys.ring != nil }

  /// Whether the keyring names it, whatever is read of the journal.
  public func holdsKeys(of id: EntityID) -> Bool { keys.ring?.table.hasKeys(of: id) ?? false }

  public func role(of member: MemberID) -> MemberRole? {
    members.first { $0.id == member }?.role
  }

  /// It renews members, and does nothing else.
  public var isOpenedBySheet: Bool { isUnlocked && role(of: member) == .recovery }

  /// As far as the member may.
  public var isUnlocked: Bool { holdsReserveKey || keys.ring?.grantee != nil }

  /// Coordinators open what was granted to them, and no more.
  public var holdsReserveKey: Bool { keys.ring?.access != nil }
  public var actor: Actor { Actor(member, role) }

  /// Whoever gave the right passphrase opens nothing with an older copy of the keyring.
  public var isKeyringBefore: Bool { keys.isRingBefore && hasKeyring && !isUnlocked }

  /// With everything that was read with them; what others record meanwhile is read without what is
  /// private in it.
  public mutating func lock() {
    keys.ring?.lock()
    // Who stands is told before the door too, as it was read last.
    if !isBehind, !registry.roster.isEmpty { keys.hint.roster = registry.roster }
    (keys.own, keys.former) = (nil, nil)
    (keys.mark, keys.missed, keys.isMarkMet) = (nil, nil, true)
    empty()
  }

  /// Opens the keys and reads the journal anew.
  ///
  /// Without `id` as whoever the passphrase belongs to; a coordinator must be named. Where it
  /// throws, the keys stay locked.
  public mutating func unlock(
    _ passphrase: Secret?, as id: MemberID? = nil, pace: Int = .max
  ) throws(StorageError) {
    try loadKeyring()
    try loadSlots()
    guard keys.ring != nil else { throw keyringTrouble() }
    try unlockKeyring(passphrase, as: id)
    tellTries()
    self.pace = pace
    try startOver()
    try refresh()
  }

  mutating func unlockKeyring(_ passphrase: Secret?, as id: MemberID?) throws(StorageError) {
    guard var ring = keys.ring else { throw keyringTrouble() }
    let (member, own) = try noting(as: id) { reserve throws(StorageError) in
      try reserve.opened(passphrase, as: id)
    }
    guard let known = keys.hint.roster[member] else { throw .unknownMember }
    do throws(StorageError) {
      try ring.unlock(as: member, with: own, isCoordinator: known.role == .coordinator)
      keys.isRingBefore = false
    } catch {
      keys.isRingBefore = error == .keyringBefore
      throw error
    }
    (keys.ring, keys.own, self.member) = (ring, own, member)
    role = known.organisation.map { .coordinator($0) } ?? .facilitator
    loadMark()
    if !isProtected { notices.append(.unprotectedKeys) }
    if known.role == .coordinator, !known.hasOwnKeys { notices.append(.passphraseGiven) }
  }

  /// A slot counts only with the record that gives the member its keys.
  private func opened(
    _ passphrase: Secret?, as id: MemberID?
  ) throws(StorageError) -> (MemberID, MemberKeys) {
    var asked = keys.slots.filter { slot in
      guard let known = keys.hint.roster[slot.member], !known.isRemoved else { return false }
      return id.map { slot.member == $0 } ?? (known.role != .coordinator)
    }
    // Whoever an older keyring does not know yet opens nothing with it.
    let opening = Set(keys.ring?.recipients.map(\.member) ?? [])
    if id == nil {
      asked =
        asked.filter { opening.contains($0.member) } + asked.filter { !opening.contains($0.member) }
    }
    guard !asked.isEmpty else {
      let isKnown = id.map { keys.hint.roster[$0]?.isRemoved == false } ?? !keys.hint.roster.isEmpty
      throw isKnown ? .slotDamaged : id == nil ? .keyringMissing : .unknownMember
    }
    let protected = asked.filter { !$0.secret.isUnprotected }
    let tried = passphrase == nil || protected.isEmpty ? asked : protected
    for slot in tried where !slot.secret.isTooCostly {
      guard let own = try slot.open(passphrase, in: journal.header.reserve),
        keys.hint.roster[slot.member]?.keys.last == own.publicKeys
      else { continue }
      return (slot.member, own)
    }
    if passphrase == nil { throw .keysLocked }
    throw tried.contains(where: \.secret.isTooCostly) ? .slotTooCostly : .wrongPassphrase
  }
}
