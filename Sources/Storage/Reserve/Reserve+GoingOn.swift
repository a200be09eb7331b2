// A file of the journal is continued only where it was written and only at its end. Where the
// watermark is missing or speaks of another place, where the file is shorter than somebody has seen
// it or ends otherwise, and where its end is damaged and somebody says so, the folder goes on under
// a new number: a new file, which names the last line that it goes on from, and what is lost.
//
// The file takes its name whole and the watermark names it next; somebody stopped in between has
// recorded nothing, and the next begins another.

import Domain

extension Reserve {
  /// The lock must be held and everything been read; a coordinator leaves it to the office.
  mutating func goOn(at time: Timestamp) throws(StorageError) {
    guard let own = keys.own, var ring = keys.ring else { throw .keysLocked }
    guard case .facilitator = role else { throw .readOnly(.copied) }
    guard !isRewound else { throw .readOnly(.rewound) }
    let isWhole = lost.isEmpty
    var generator = SystemRandomNumberGenerator()
    let writer = EntityID.writer(using: &generator)
    let (header, start) = Header.make(
      reserve: journal.header.reserve, writer: writer, by: member, key: own.signPublic, made: time)
    let from = lastSound
    let opening = WriterOpening(
      office: chain.links.first?.writer, box: ring.letterbox.map { Base64.text($0.publicKey.span) },
      follows: from.writer, lost: lost.map(\.told))
    let changes: [Change] = [
      .writerRead(WriterReading([from.told])), .writerOpened(opening),
    ]
    let context = SealContext(header)
    var (lines, tip) = (start, journal.tip)
    tip.hash = header.hash
    for (index, change) in changes.enumerated() {
      tip.number += 1
      let stamp = Stamp(number: tip.number, time: time, member: member)
      let draft = try RecordDraft(Event(change, on: writer), stamp, context, &ring) {
        _, _ throws(StorageError) in throw .unwritable(record: stamp.number)
      }
      let isLast = index == changes.count - 1
      tip.hash = draft.append(to: &lines, after: tip.hash, signedBy: isLast ? own : nil)
    }
    do throws(SystemFailure) {
      let mark = Watermark(
        writer: writer, bytes: lines.count, number: tip.number, hash: tip.hash,
        place: try folder.place)
      try folder.replace(folder.journal(of: writer), with: lines, using: disk)
      try folder.replace(folder.head, with: mark.text, using: disk)
    } catch {
      try? disk.remove(folder.journal(of: writer))
      throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error)
    }
    notices.append(.wentOn)
    if !isWhole { notices.append(.actsLost) }
    try readAnew()
    keys.missed = nil
    // So that it names the new file, which from then on is no stranger's.
    keys.ring?.isChanged = true
    try saveKeyring()
  }
}
