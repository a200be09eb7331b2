// One folder holds a file of the journal for each number under which it was written. The first is
// the founder's; each other begins with `writer.read`, which names the last signed line of the file
// that it goes on from, and `writer.opened`, which says that it does. So they stand in one order,
// and so do the numbers of their records: a file is read up to where the next goes on.
//
// What the keyring says of that order, which somebody signed, goes before what the first lines say,
// in which a bit may have changed: a file that it names is never passed over as nobody's.

import Domain
import Glibc

/// The files of the journal in the order in which they are read; the last is written here.
struct Chain: Equatable {
  var links: [Link]
  /// Their lines are not read here: another copy of this reserve goes on in them, or nobody.
  var aside: [EntityID]
  /// With which all of them begin, and which is not there.
  var lacking: EntityID?

  /// `writer.read` and `writer.opened`: what somebody was about to record comes behind them.
  static let openingRecords = 2

  struct Link: Equatable {
    let writer: EntityID
    /// The last number of the file before.
    var before = 0
    /// Where the next file goes on; nil for the last.
    var limit: Head?
  }

  var last: EntityID { links.last?.writer ?? .reserve }

  /// Which file a record stands in.
  func writer(of number: Int) -> EntityID? {
    links.last { $0.before < number }?.writer
  }

  /// How far each file had been read, the last left out.
  var heads: [Head] { links.compactMap(\.limit) }

  /// What its first lines say; whether they are signed is looked at when they are read.
  private struct Opening {
    let isFounders: Bool
    var follows: EntityID?
    var head: Head?
  }

  /// Nil in a folder without a file; those that were `refused` begin with nobody's lines, `heads`
  /// are the keyring's.
  static func read(
    in folder: Folder, but refused: Set<EntityID> = [], knowing heads: [Head] = []
  ) throws(SystemFailure) -> Chain? {
    var openings: [EntityID: Opening] = [:]
    let writers = try folder.writers()
    for writer in writers where !refused.contains(writer) || writers.count == 1 {
      openings[writer] = try opening(of: writer, in: folder)
    }
    let told = Set(writers).subtracting(refused)
    for (head, next) in zip(heads, heads.dropFirst()) where told.contains(next.writer) {
      openings[next.writer] = Opening(isFounders: false, follows: head.writer, head: head)
    }
    for writer in impostors(openings, in: folder) { openings[writer] = nil }
    let mark = try Watermark.File(in: folder).read().0
    var chains = openings.keys.sorted().compactMap { chain(to: $0, openings) }
    if let marked = mark.flatMap({ mark in chains.first { $0.last == mark.writer } }) {
      chains = [goingOn(from: marked, after: mark?.number ?? 0, openings)]
    }
    // Without a watermark the one that got furthest, which goes on from others.
    let found = chains.max {
      let (one, other) = ($0.links.last?.before ?? 0, $1.links.last?.before ?? 0)
      return ($0.links.count, one) < ($1.links.count, other)
    }
    let unread = openings.values.compactMap { $0.isFounders ? nil : $0.follows }
      .filter { openings[$0] == nil }
    let first = unread.filter(writers.contains).min() ?? writers.first
    guard var found = found ?? first.map({ Chain(links: [Link(writer: $0)], aside: []) })
    else { return nil }
    if chains.isEmpty { found.lacking = unread.filter { !writers.contains($0) }.min() }
    found.aside = writers.filter { writer in !found.links.contains { $0.writer == writer } }
    return found
  }

  /// Anybody can copy the founding key into a first line, and not sign with it: where several files
  /// begin so, those whose first act it signed are meant.
  private static func impostors(
    _ openings: [EntityID: Opening], in folder: Folder
  ) -> [EntityID] {
    let founders = openings.keys.filter { openings[$0]?.isFounders == true }
    guard founders.count > 1 else { return [] }
    let sound = founders.filter { isFounded($0, in: folder) }
    return sound.isEmpty ? [] : founders.filter { !sound.contains($0) }
  }

  private static func isFounded(_ writer: EntityID, in folder: Folder) -> Bool {
    guard var journal = try? Journal.open(folder, Link(writer: writer), using: SystemDisk()),
      (try? journal.look()) != nil, case .act(let act)? = try? journal.next()
    else { return false }
    return act.by == journal.header.member
      && act.isSigned(by: journal.header.key, in: journal.buffer)
  }

  private static func chain(to writer: EntityID, _ openings: [EntityID: Opening]) -> Chain? {
    var links = [Link(writer: writer)]
    while let first = links.first, let opening = openings[first.writer], !opening.isFounders {
      guard let follows = opening.follows, let head = opening.head, openings[follows] != nil,
        !links.contains(where: { $0.writer == follows })
      else { return nil }
      links[0].before = head.number
      links.insert(Link(writer: follows, limit: head), at: 0)
    }
    return Chain(links: links, aside: [])
  }

  /// Somebody was stopped between a new file and the watermark that names it; one that leaves out
  /// what was acknowledged here goes on from a copy.
  private static func goingOn(
    from chain: Chain, after number: Int, _ openings: [EntityID: Opening]
  ) -> Chain {
    let next = openings.filter { $0.value.follows == chain.last && !$0.value.isFounders }
      .compactMap { writer, opening in opening.head.map { (writer, $0) } }
      .filter { $0.1.number >= number }.max { ($0.1.number, $0.0) < ($1.1.number, $1.0) }
    guard let (writer, head) = next, chain.links.count < openings.count else { return chain }
    var links = chain.links
    links[links.count - 1].limit = head
    links.append(Link(writer: writer, before: head.number))
    return goingOn(from: Chain(links: links, aside: []), after: head.number, openings)
  }

  /// More bytes hold no first lines.
  private static let startLength = 1 << 16

  private static func opening(
    of writer: EntityID, in folder: Folder
  ) throws(SystemFailure) -> Opening? {
    let file = try Descriptor(opening: folder.journal(of: writer), O_RDONLY)
    let bytes = try file.read(count: min(file.status().size, startLength), at: 0)
    guard let end = bytes.firstLineFeed(from: 0),
      case .header(let header) = Header.read(bytes, 0..<end)
    else { return nil }
    var opening = Opening(isFounders: header.isFounders)
    var start = end + 1
    while let end = bytes.firstLineFeed(from: start), let record = Record(bytes, start..<end),
      let event = Event(record, in: bytes, private: nil)
    {
      if case .writerOpened(let opened) = event.change { opening.follows = opened.follows }
      if case .writerRead(let read) = event.change, opening.head == nil {
        opening.head = read.heads.last.flatMap(Head.init)
      }
      guard record.signature == nil else { break }
      start = end + 1
    }
    return opening
  }
}

extension Folder {
  /// The one that is written here; nil in an empty folder.
  func journal() throws(SystemFailure) -> String? {
    if let chain = try Chain.read(in: self) { return journal(of: chain.last) }
    return try FileStatus(path: oldJournal) == nil ? nil : oldJournal
  }

  /// Of the folder and its files, what others may do with them.
  var openToOthers: [Notice] {
    get throws(StorageError) {
      let status = try StorageError.catching { () throws(SystemFailure) in
        try FileStatus(path: path, isFollowed: true)
      }
      guard let status else { return [] }
      let others: mode_t = status.isShared ? 0o007 : 0o022
      var notices: [Notice] = status.mode & others == 0 ? [] : [.folderOpenToOthers]
      let journal = try StorageError.catching { () throws(SystemFailure) -> String? in
        try self.journal()
      }
      for name in [journal, keyring, head, lock].compactMap(\.self) {
        guard let file = try self.status(of: name) else { continue }
        let isOthers = status.isShared && file.group != status.group
        guard isOthers || file.mode & 0o777 & ~status.fileMode != 0 else { continue }
        notices.append(.filesOpenToOthers)
        break
      }
      return notices
    }
  }
}

extension Head {
  init?(_ head: RecordHead) {
    guard let writer = head.writer, let number = head.number,
      let hash = head.hash.map({ Array($0.utf8) }).flatMap({ Digest(text: $0.span) })
    else { return nil }
    self.init(writer: writer, number: number, hash: hash)
  }

  var told: RecordHead { RecordHead(writer, number: number, hash: Base64.text(hash.bytes.span)) }
}
