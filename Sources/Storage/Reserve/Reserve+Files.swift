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
    file += 1
    journal = try Journal.open(folder, chain.links[file], using: disk)
    context = SealContext(journal.header)
    try journal.look()
    return true
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

  /// One that says that it goes on from another where that one has another line, or which the
  /// keyring does not know and goes on from what is not there; else the file before was cut back.
  mutating func refuseNextFile() throws(StorageError) -> Bool {
    guard let limit = journal.link.limit, file + 1 < chain.links.count else { return false }
    let next = chain.links[file + 1].writer
    if journal.head == limit {
      guard try goesOnHere() else { return false }
      return try refuse(next)
    }
    guard journal.tip.number >= limit.number || !isKnown(next) else { return false }
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
    trouble.refused.insert(writer)
    try startOver()
    try journal.look()
    return true
  }
}
