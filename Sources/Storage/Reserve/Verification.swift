public import Domain

/// What an examination found.
public struct Verification: Equatable, Sendable {
  public internal(set) var records = 0
  public internal(set) var unknown = 0
  public internal(set) var sealed = 0
  public internal(set) var blanked = 0
  /// Takes the keys.
  public internal(set) var opened = 0
  /// In bytes.
  public internal(set) var length = 0
  public internal(set) var soundLength = 0
  /// Of records that their signer may not record: kept, and without effect.
  public internal(set) var notEntitled: [Int] = []
  /// Of those, what a facilitator set aside: nobody has to look at it any more.
  public internal(set) var setAside: Set<Int> = []
  /// Signed writes.
  public internal(set) var acts = 0
  /// Of the journal, read one after the other.
  public internal(set) var files = 1
  /// Files of the folder that it does not go on in.
  public internal(set) var aside: [EntityID] = []
  public internal(set) var damage: Damage?
  /// In their order.
  public internal(set) var seals: [SealFinding] = []
  /// What the stick of whoever looks signed last; nil without a stick, or where it has signed
  /// nothing.
  public internal(set) var ownSeal: SealFinding?
  /// Where each act ends, by the number of its last line.
  var ends: [Int: Digest] = [:]
  /// Where that is.
  public internal(set) var damagedFile: EntityID?
  /// Acts are missing, and what is there asks for what only those could allow: only a whole backup
  /// helps.
  public internal(set) var isRewound = false
  /// This account read further in the reserve, as a mark says that only a passphrase confirms.
  public internal(set) var isSeenFurther = false
  /// Up to which number acts of a file are missing, as whoever went on without them says.
  public internal(set) var lost: [EntityID: Int] = [:]
  public internal(set) var tail = Tail.none
  /// What stands in a file behind the line from which another one goes on, and is never read.
  public internal(set) var unread: [Unread] = []
  public internal(set) var watermark = WatermarkState.missing
  public internal(set) var keyring = KeyringState.missing

  /// Bytes of one file.
  public struct Unread: Equatable, Sendable {
    public let file: EntityID
    public let bytes: Range<Int>
  }

  /// What stands after the last sound record.
  public enum Tail: Equatable, Sendable {
    case none
    /// Somebody is writing, or was stopped while writing.
    case incomplete(Range<Int>)
    /// Never acknowledged; the next writer leaves them aside.
    case torn(Range<Int>)
    /// Likewise; whole lines, which read as records and which nobody of the reserve signed there.
    case unsigned(Range<Int>)
  }

  /// What became of the keyring.
  public enum KeyringState: Equatable, Sendable {
    case missing
    /// Something that is no file has its name.
    case inTheWay(SystemFailure)
    case damaged(line: Int)
    /// Another reserve's, or not signed by a member who can have written it.
    case foreign
    /// It reads well, but the journal is damaged that would tell whose signature it bears.
    case unchecked(keys: Int)
    case whole(keys: Int)
    /// Likewise, and from before whoever looks got the keys that open it.
    case before(keys: Int)
  }

  /// Members who open nothing any more: their slot is missing, or not what was written.
  public internal(set) var lackingSlots: [MemberID] = []
  /// Private parts that the journal says are to stay closed: of erased people, of what was put
  /// right.
  public internal(set) var forgotten = 0
  /// Private parts whose key is missing: it is durable before the record, so an older keyring was
  /// put back.
  public internal(set) var keysMissing = 0
  /// Likewise; somebody went on without those.
  public internal(set) var keysLost = 0
  /// Records whose private part is empty, which nothing says to forget.
  public internal(set) var blankedWithoutReason: [Int] = []
  /// It may hold keys that were destroyed since; the next opening with the passphrase destroys them
  /// again.
  public internal(set) var isKeyringOlder = false

  /// A tail that the next writer leaves aside is not damage.
  public var isSound: Bool { holdsAll && lackingSlots.isEmpty }

  /// Whoever can still open it reads everything; that somebody cannot is another matter.
  public var holdsAll: Bool {
    switch keyring {
    case .missing, .inTheWay, .damaged, .foreign, .before: false
    case .unchecked, .whole:
      damage == nil && !isSeenFurther && keysMissing == 0 && blankedWithoutReason.isEmpty
        && !isKeyringOlder
        && brokenSeal == nil
    }
  }

  /// The first that the journal does not go on from: past months were rewritten, or cut off.
  public var brokenSeal: SealFinding? {
    ([ownSeal].compactMap(\.self) + seals).first { !$0.isContinued }
  }

  func holds(_ head: Head, in chain: Chain) -> Bool {
    ends[head.number] == head.hash && chain.writer(of: head.number) == head.writer
  }

  func acts(after number: Int) -> Int { ends.keys.count { $0 > number } }
}
