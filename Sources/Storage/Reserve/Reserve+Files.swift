// Where a file goes on from is said by its own first lines, which anybody can write who writes in
// the folder: until its first act was read and is signed, nothing of it counts.

import Domain

extension Reserve {
  /// False when the file before does not reach to where this one goes on.
  mutating func readNextFile() throws(StorageError) -> Bool {
    guard journal.head == journal.link.limit, file + 1 < chain.links.count else {
      trouble.damage = journal.cutBack
      trouble.judged = journal.seen
      return false
    }
    earlier[journal.header.writer] = journal.seen?.status
    do throws(StorageError) {
      journal = try Journal.open(folder, chain.links[file + 1], using: disk)
    } catch {
      return try judgeUnreadable(chain.links[file + 1], error)
    }
    file += 1
    context = SealContext(journal.header)
    try journal.look()
    return true
  }

  /// One that the keyring names stands there, whatever has become of its first line.
  private mutating func judgeUnreadable(
    _ link: Chain.Link, _ error: StorageError
  ) throws(StorageError) -> Bool {
    let isOfHeader = if case .version = error { true } else { error == .headerDamaged }
    guard isOfHeader else { throw error }
    let size = try folder.status(of: folder.journal(of: link.writer))?.size ?? 0
    // Not taken for judged: the file that is looked at is the one before, and stays as it is.
    trouble.damage = Damage(line: 1, bytes: 0..<size, cause: .malformed)
    trouble.damagedFile = link.writer
    return false
  }

  /// Whether somebody changed what was read: an open desk would go on from what is not there any
  /// more, and nobody be told before the next opening.
  func isRewritten() throws(StorageError) -> Bool {
    if journal.isRewritten { return true }
    for (writer, status) in earlier {
      if let now = try folder.status(of: folder.journal(of: writer)), now != status { return true }
    }
    return false
  }

  func orderOfFiles() throws(StorageError) -> Chain? {
    try StorageError.catching { () throws(SystemFailure) in
      try Chain.read(in: folder, but: trouble.refused, knowing: keys.ring?.heads ?? [])
    }
  }

  /// Whether the keyring tells another one than was read without it; of one file there is none.
  var isOrderOther: Bool {
    get throws(StorageError) {
      guard let heads = keys.ring?.heads, heads.count > 1 else { return false }
      return try orderOfFiles() != chain
    }
  }

  /// Where the folder goes on from: of a file of which not even the first act can be read, nothing
  /// does, since whoever has no keyring could not find the way through it.
  var lastSound: Head {
    guard file > 0, journal.tip == journal.start, let before = chain.links[file - 1].limit else {
      return journal.head
    }
    return before
  }

  /// One that begins with nobody's lines is none of the journal's, whatever the watermark says; the
  /// founder's is.
  mutating func refuseFile() throws(StorageError) -> Bool {
    let writer = journal.header.writer
    guard journal.tip == journal.start, !journal.header.isFounders, !isKnown(writer) else {
      return false
    }
    return try refuse(writer)
  }

  /// One that says that it goes on from another where that one has another line or none, and which
  /// the keyring does not know; else the file before was cut back or changed.
  mutating func refuseNextFile() throws(StorageError) -> Bool {
    guard let limit = journal.link.limit, file + 1 < chain.links.count else { return false }
    let next = chain.links[file + 1].writer
    if journal.head == limit {
      guard try goesOnHere() else { return false }
      return try refuse(next)
    }
    guard !isKnown(next) else { return false }
    return try refuse(next)
  }

  /// Whether an act of this file stands after the one from which the next file goes on: that file
  /// would leave out what somebody signed.
  private func goesOnHere() throws(StorageError) -> Bool {
    var rest = try Journal.open(folder, Chain.Link(writer: journal.link.writer), using: disk)
    rest.tip = journal.tip
    try rest.look()
    guard case .act(let act) = try rest.next(), let known = registry.roster[act.by] else {
      return false
    }
    return known.signer(of: act, in: rest.buffer) == .member
  }

  private func isKnown(_ writer: EntityID) -> Bool {
    keys.ring?.heads.contains { $0.writer == writer } == true
  }

  private mutating func refuse(_ writer: EntityID) throws(StorageError) -> Bool {
    // Where nothing else is there it was gone back to, and is what it is.
    guard trouble.refused.insert(writer).inserted else { return false }
    try startOver()
    try journal.look()
    return true
  }
}
