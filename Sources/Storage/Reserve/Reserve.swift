public import Domain

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
  /// The file that is read; once everything was, the one that is written.
  var journal: Journal
  var chain: Chain
  /// Its place among them.
  var file: Int
  /// As those before it were when they were read to their end.
  var earlier: [EntityID: FileStatus]
  var keys: Keys
  var trouble: Trouble
  var context: SealContext
  /// Of this account, where it keeps how far it has checked signatures; none where it does not.
  let state: String?
  /// Of its file system; none where it is fit to write on.
  let unfitFor: ReadOnlyReason?
  var watcher: FolderWatch

  struct Keys {
    /// Of whoever sits here; signs what they record.
    var own: MemberKeys?
    /// The keyring is from before they got the keys that open it.
    var isRingBefore = false
    var ring: Keyring?
    /// As it was before its file became another, until that one was judged.
    var former: Keyring?
    var status: FileStatus?
    /// Of the file of which it is known that its name is on the disk.
    var durable: FileStatus?
    /// Of what was no keyring at the last look, or of nothing; nil where one was.
    var doubted: FileStatus??
    /// As the journal's open lines tell it before their signatures were looked at: it says whom to
    /// ask for a passphrase, and no more.
    var hint = Hint()
    var slots: [Slot] = []
    /// For what, and for whom, the slots were last settled.
    var settled: (status: FileStatus, roster: [MemberID: RosterMember])?
    /// Whose signature the keyring bears was looked at.
    var isSignerKnown = false
    var mark: SeenMark?
    var markFile: SeenMark.File?
    /// It was kept of another folder of the reserve.
    var isMarkElsewhere = false
    /// The journal got so far, and as it had been.
    var isMarkMet = true
    /// Signatures that this account has checked are checked again: what was read was changed since,
    /// or somebody asks whether all is whole.
    var isMarkDoubted = false
    /// It did not.
    var missed: SeenMark?
    /// The latest that the reserve was told of: consents end with their last day.
    var day: Day?
    /// Whom acts erase that stand behind damage: their keys are neither lost nor taken back.
    var condemned: Set<CandidateID> = []
    /// What was told last of missing keys.
    var lackTold: Notice?
    /// Of empty private parts.
    var emptiedTold = 0
    /// Keys were destroyed that opened something which is still in the registry.
    var isStale = false
    /// Of the record that was read last, as the roster has them.
    var author: (id: MemberID, known: RosterMember)?
    /// The key that sealed each presentation, by record.
    var envelopes: [Int: String] = [:]
  }

  struct Trouble {
    var damage: Damage?
    /// In which file, where that is not the one that is read.
    var damagedFile: EntityID?
    var failure: ReadOnlyReason?
    var unknownRecords = 0
    /// Signed by somebody who may not record them; they have no effect.
    var notEntitled: [Int] = []
    /// Of the keyring's, those in whose place another record stands.
    var contradicted: [Head] = []
    /// Files that begin with nobody's lines.
    var refused: Set<EntityID> = []
    /// Up to which number a file was lost, as whoever went on without it says.
    var lost: [EntityID: Int] = [:]
    /// The last records of acts that were signed with keys renewed before.
    var barred: Set<Int> = []
    var confirmations = Confirmations()
    var missingKeys: [String: MissingKey] = [:]
    /// Private parts that are empty: what about, and the key.
    var emptied: [(subject: EntityID, key: String)] = []
    /// How many of them nothing says to have been destroyed, or to be lost for good.
    var lack = 0
    /// The files that held something else than records, not read again as long as they stay the
    /// same.
    var judged: Journal.Look?

    /// What it sealed something about, and in which record first.
    struct MissingKey {
      let subject: EntityID?
      let record: Int
    }
  }

  private init(
    _ folder: Folder, _ disk: any Disk, _ chain: Chain, _ journal: consuming Journal,
    state: String? = nil
  ) {
    self.folder = folder
    (self.chain, file, earlier) = (chain, 0, [:])
    self.state = state
    self.disk = disk
    context = SealContext(journal.header)
    let founder = journal.header.member
    let magic = (try? disk.fileSystem(of: journal.file.number)) ?? 0
    unfitFor = Self.unfit[magic]
    self.journal = journal
    watcher = FolderWatch()
    (member, role) = (founder, .facilitator)
    registry = Registry()
    notices = []
    (keys, trouble) = (Keys(), Trouble())
    (isBehind, pace) = (false, .max)
  }

  /// NFS, SMB, CIFS and SMB2; FAT, exFAT and FUSE, whose inodes do not last from one mount to the
  /// next; see statfs(2).
  private static let unfit: [Int: ReadOnlyReason] = [
    0x6969: .networkFolder, 0x517B: .networkFolder, 0xFF53_4D42: .networkFolder,
    0xFE53_4D42: .networkFolder, 0x4D44: .removableFolder, 0x2011_BAB0: .removableFolder,
    0x6573_5546: .removableFolder,
  ]

  /// Without the passphrase that the keyring asks for, everything private is left empty; damage
  /// beyond the header makes it read-only; with a `pace`, so many bytes of the journal are read at
  /// each `refresh`, while `isBehind`; recording reads on to the end first.
  ///
  /// `state` is a folder of this account's own: without it every signature is checked each time.
  public init(
    opening folder: String, passphrase: Secret? = nil, as member: MemberID? = nil,
    pace: Int = .max, state: String? = nil
  ) throws(StorageError) {
    self = try Reserve.open(
      Folder(path: folder), using: SystemDisk(), passphrase, as: member, pace: pace, state: state)
  }

  /// One that only reads it once does not watch it.
  static func open(
    _ folder: Folder, using disk: any Disk, _ passphrase: Secret? = nil,
    as member: MemberID? = nil, pace: Int = .max, watches: Bool = true, checksAll: Bool = false,
    state: String? = nil
  ) throws(StorageError) -> Reserve {
    var reserve = try unread(folder, using: disk, state: state)
    reserve.keys.isMarkDoubted = checksAll
    try reserve.openKeyring(passphrase, as: member)
    if watches { reserve.watcher = FolderWatch(on: folder) }
    reserve.notices += try folder.openToOthers
    reserve.pace = pace
    try reserve.refresh()
    return reserve
  }

  static func unread(
    _ folder: Folder, using disk: any Disk, state: String? = nil
  ) throws(StorageError) -> Reserve {
    if try folder.isBackup { throw .backup(.isBackup) }
    if try folder.isBeingRestored { throw .backup(.beingRestored) }
    let chain = try StorageError.catching { () throws(SystemFailure) in try Chain.read(in: folder) }
    if let first = chain?.lacking { throw .journalMissing(first) }
    let journal = try Journal.open(folder, chain?.links.first, using: disk)
    return Reserve(folder, disk, chain ?? Chain(links: [], aside: []), journal, state: state)
  }

  private mutating func openKeyring(_ passphrase: Secret?, as id: MemberID?) throws(StorageError) {
    try loadKeyring()
    try loadSlots()
    guard keys.ring != nil else { return }
    do throws(StorageError) {
      try unlockKeyring(passphrase, as: id)
      tellTries()
    } catch {
      if error != .keysLocked, error != .keyringBefore { throw error }
    }
  }

  public var name: String { registry.name }

  /// 16 bytes in URL-safe base64, which follow from the founding key.
  public var id: String { String(decoding: journal.header.reserve.text, as: UTF8.self) }

  /// In bytes; nil where no reserve is.
  public static func size(in folder: String) throws(StorageError) -> Int? {
    let path = try StorageError.catching { () throws(SystemFailure) in
      try Folder(path: folder).journal()
    }
    guard let path else { return nil }
    return try Folder(path: folder).status(of: path)?.size
  }

  public var condition: Condition {
    if let damage = trouble.damage { return .readOnly(.damaged(damage)) }
    if unknownRecords > 0 { return .readOnly(.newerRecords(unknownRecords)) }
    if let unfitFor { return .readOnly(unfitFor) }
    if !journal.file.isWritable { return .readOnly(.notPermitted) }
    if keys.ring == nil { return .readOnly(.keyring) }
    if isElsewhere, isUnlocked, case .coordinator = role { return .readOnly(.copied) }
    if isRewound { return .readOnly(.rewound) }
    if let failure = trouble.failure { return .readOnly(failure) }
    if trouble.lack > 0 { return .readOnly(.keysMissing(trouble.lack)) }
    return .writable
  }

  /// Whether events can be recorded.
  public enum Condition: Equatable, Sendable {
    case writable
    case readOnly(ReadOnlyReason)
  }
}
