import Domain

@testable import Storage

/// Whoever writes in the folder with a program of their own: the chain has no secret, so that the
/// numbers and hashes of what they append are right; what they have no key for they cannot sign.
struct Forger {
  let workshop: Workshop

  /// Something that a record may say, in events of ours or not.
  struct Line {
    let tag: String
    let subject: String
    let open: [UInt8]
    var sealed: (key: String, bytes: [UInt8])?

    init(_ tag: String, on subject: String, _ open: String = "{}") {
      (self.tag, self.subject, self.open) = (tag, subject, Array(open.utf8))
    }

    /// A private part is left out, as `compact` leaves one out: nothing has to open for it to be
    /// believed.
    init(_ event: Event) {
      var (open, hidden) = (FieldWriter(), FieldWriter())
      try? event.change.write(open: &open, private: &hidden)
      (tag, subject, self.open) = (event.change.tag, event.subject.stored, open.bytes)
    }
  }

  /// Appends one act after the last, its last line signed if there are keys; with the watermark
  /// moved to its end, it passes for acknowledged.
  @discardableResult
  func append(
    _ lines: [Line], by member: MemberID, signedBy keys: MemberKeys?, isMarked: Bool = false,
    at time: Timestamp = .sample
  ) throws -> Range<Int> {
    var reserve = try Reserve.unread(workshop.folder, using: SystemDisk())
    try reserve.journal.look()
    _ = try reserve.replay()
    var (bytes, tip) = ([UInt8](), reserve.journal.tip)
    let start = tip.offset
    for (index, line) in lines.enumerated() {
      tip.number += 1
      let draft = RecordDraft(
        stamp: Stamp(number: tip.number, time: time, member: member), tag: line.tag,
        subject: line.subject, open: line.open,
        sealed: line.sealed.map { ($0.key, $0.bytes) })
      tip.hash = draft.append(
        to: &bytes, after: tip.hash, signedBy: index == lines.count - 1 ? keys : nil)
    }
    tip.offset += bytes.count
    let before = try workshop.read(workshop.journal)
    try workshop.write(workshop.journal, before + bytes)
    if isMarked {
      let mark = Watermark(
        writer: reserve.journal.header.writer, bytes: tip.offset, number: tip.number,
        hash: tip.hash, place: try workshop.folder.place)
      try workshop.write("reserve.head", mark.text)
    }
    return start..<start + bytes.count
  }
}

extension Workshop {
  /// A member's keys, as their slot gives them; without a number, the founder's.
  func member(
    _ id: MemberID? = nil, under passphrase: Secret? = nil
  ) throws -> (id: MemberID, keys: MemberKeys) {
    let journal = try Journal.open(folder, using: SystemDisk())
    let header = journal.header
    let id = id ?? header.member
    let slots = try Reserve.slots(in: folder, by: Reserve.rosterHint(in: folder).roster)
    for slot in slots where slot.member == id {
      if let keys = try slot.open(passphrase, in: header.reserve) { return (id, keys) }
    }
    throw StorageError.unknownMember
  }
}
