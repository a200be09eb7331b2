public import Domain
import Glibc

/// Somebody who can open the reserve; French: *membre*.
public struct Member: Equatable, Sendable {
  public let id: MemberID
  public let name: String
  public let role: MemberRole
  public let organisation: OrganisationID?
  public let isProtected: Bool

  init(_ member: KeyringMember) {
    id = member.id
    name = member.name
    role = member.role
    organisation = member.coordinated
    isProtected = !member.secret.isUnprotected
  }
}

extension Reserve {
  /// The keyring can be read while it is locked.
  public var members: [Member] { keys.ring?.members.map(Member.init) ?? [] }

  /// Told from the first lines of the keyring, before anything else is read.
  public static func asksForPassphrase(_ folder: String) -> Bool {
    guard let file = try? Descriptor(opening: Folder(path: folder).keyring, O_NONBLOCK),
      let status = try? file.status(), status.isPlain,
      let lines = try? file.read(count: min(status.size, 16_384), at: 0)
    else { return false }
    var (start, isAsked) = (0, false)
    while let end = lines.firstLineFeed(from: start) {
      var cursor = Cursor(lines, start..<end)
      if cursor.take("{\"member\":"), let member = KeyringMember(&cursor) {
        guard !member.secret.isUnprotected else { return false }
        isAsked = true
      }
      start = end + 1
    }
    return isAsked
  }

  public var isProtected: Bool {
    guard let members = keys.ring?.members else { return false }
    return !members.contains { $0.secret.isUnprotected }
  }

  public func name(of member: MemberID) -> String? {
    keys.ring?.members.first { $0.id == member }?.name
  }

  /// As far as the member may.
  public var isUnlocked: Bool { holdsReserveKey || keys.ring?.grantee != nil }

  /// Coordinators open what was granted to them, and no more.
  public var holdsReserveKey: Bool { keys.ring?.access != nil }
  public var actor: Actor { Actor(member, role) }

  /// With everything that was read with them; what others record meanwhile is read without what is
  /// private in it.
  public mutating func lock() {
    keys.ring?.lock()
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
    guard keys.ring != nil else { throw .keyringMissing }
    try unlockKeyring(passphrase, as: id)
    self.pace = pace
    try startOver()
    try refresh()
  }

  mutating func unlockKeyring(_ passphrase: Secret?, as id: MemberID?) throws(StorageError) {
    guard var ring = keys.ring else { throw .keyringMissing }
    try ring.unlock(passphrase, as: id)
    keys.ring = ring
    if let access = ring.access { (member, role) = (access.member, .facilitator) }
    if let id = ring.grantee?.member,
      let organisation = ring.members.first(where: { $0.id == id })?.coordinated
    {
      (member, role) = (id, .coordinator(organisation))
    }
    if !isProtected { notices.append(.unprotectedKeys) }
  }
}
