public import Domain
import Glibc

/// A reserve of skills on disk: its registry, as the journal tells it, and the way to record more.
///
/// French: *réserve de compétences*. It owns its files and is not copied; one thread uses it.
public struct Reserve: ~Copyable {
  public internal(set) var registry: Registry
  /// Whoever tells them empties the list.
  public var notices: [Notice]
  public internal(set) var member: MemberID
  public internal(set) var role: Role
  public var unknownRecords: Int { trouble.unknownRecords }
  /// Readable when a file of the folder changes; -1 where the system cannot tell, and a look every
  /// two seconds must do.
  public var watch: Int32 { watcher.number }

  public internal(set) var isBehind: Bool
  /// In hundredths.
  public var readShare: Int { journal.size > 0 ? journal.tip.offset * 100 / journal.size : 100 }
  /// In bytes at once.
  var pace: Int

  let folder: Folder
  let disk: any Disk
  var journal: Journal
  var keys: Keys
  var trouble: Trouble
  var context: SealContext
  let isNetworkFolder: Bool
  var watcher: FolderWatch

  struct Keys {
    var ring: Keyring?
    var status: FileStatus?
    /// The latest that the reserve was told of: consents end with their last day.
    var day: Day?
    /// Keys were destroyed that opened something which is still in the registry.
    var isStale = false
    /// The key that sealed each presentation, by record.
    var envelopes: [Int: String] = [:]
  }

  struct Trouble {
    var damage: Damage?
    var failure: ReadOnlyReason?
    var unknownRecords = 0
    /// A record's number; those about introductions left out.
    var firstOpened: Int?
    var missingKeys: [String: MissingKey] = [:]
    var isLackTold = false
    /// The files that held something else than records, not read again as long as they stay the
    /// same.
    var judged: Journal.Look?

    /// What it sealed something about, and in which record first.
    struct MissingKey {
      let subject: EntityID?
      let record: Int
    }
  }

  private init(_ folder: Folder, _ disk: any Disk, _ journal: consuming Journal) {
    self.folder = folder
    self.disk = disk
    context = SealContext(journal.header)
    let magic = (try? disk.fileSystem(of: journal.file.number)) ?? 0
    isNetworkFolder = Self.networkFileSystems.contains(magic)
    self.journal = journal
    watcher = FolderWatch()
    (member, role) = (MemberID("m1"), .facilitator)
    registry = Registry()
    notices = []
    (keys, trouble) = (Keys(), Trouble())
    (isBehind, pace) = (false, .max)
  }

  /// NFS, SMB, CIFS and SMB2; see statfs(2).
  private static let networkFileSystems: Set<Int> = [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42]

  /// Without the passphrase that the keyring asks for, everything private is left empty; damage
  /// beyond the header makes it read-only; with a `pace`, so many bytes of the journal are read at
  /// each `refresh`, while `isBehind`; recording reads on to the end first.
  public init(
    opening folder: String, passphrase: Secret? = nil, as member: MemberID? = nil, pace: Int = .max
  ) throws(StorageError) {
    self = try Reserve.open(
      Folder(path: folder), using: SystemDisk(), passphrase, as: member, pace: pace)
  }

  /// One that only reads it once does not watch it.
  static func open(
    _ folder: Folder, using disk: any Disk, _ passphrase: Secret? = nil,
    as member: MemberID? = nil, pace: Int = .max, watches: Bool = true
  ) throws(StorageError) -> Reserve {
    var reserve = try unread(folder, using: disk)
    try reserve.openKeyring(passphrase, as: member)
    if watches { reserve.watcher = FolderWatch(on: folder) }
    reserve.notices += try folder.openToOthers
    reserve.pace = pace
    try reserve.refresh()
    return reserve
  }

  static func unread(_ folder: Folder, using disk: any Disk) throws(StorageError) -> Reserve {
    // Past the limit of a file's size, write(2) shall fail with EFBIG rather than end the process.
    signal(SIGXFSZ, SIG_IGN)
    return Reserve(folder, disk, try Journal.open(folder, using: disk))
  }

  private mutating func openKeyring(_ passphrase: Secret?, as id: MemberID?) throws(StorageError) {
    try loadKeyring()
    guard keys.ring != nil else { return }
    do throws(StorageError) {
      try unlockKeyring(passphrase, as: id)
    } catch {
      if case .keyringDamaged = error {
        keys.ring = nil
      } else if error != .keysLocked {
        throw error
      }
    }
  }

  public var name: String { registry.name }

  /// 16 random bytes in URL-safe base64.
  public var id: String { String(decoding: journal.header.reserve, as: UTF8.self) }

  public var condition: Condition {
    if let damage = trouble.damage { return .readOnly(.damaged(damage)) }
    if unknownRecords > 0 { return .readOnly(.newerRecords(unknownRecords)) }
    if isNetworkFolder { return .readOnly(.networkFolder) }
    if !journal.file.isWritable { return .readOnly(.notPermitted) }
    if keys.ring == nil { return .readOnly(.keyring) }
    if let failure = trouble.failure { return .readOnly(failure) }
    return .writable
  }

  /// Whether events can be recorded.
  public enum Condition: Equatable, Sendable {
    case writable
    case readOnly(ReadOnlyReason)
  }
}
