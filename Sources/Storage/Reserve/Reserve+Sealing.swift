// A seat seals with the key on its stick: after every signature was checked, and only what goes on
// from the last note that this stick has signed. The note is on the stick before anybody gets the
// signature, so that no later one can leave it out; then it stands in the journal, in an act that
// the seat signs. The second bench signs the same text, days later if need be.

public import Domain
import Glibc

extension Reserve {
  /// No passphrase of the reserve is needed.
  ///
  /// Throws `seal`, or `wrongPassphrase`, which is the stick's.
  /// `progress` is told how many bytes of the journal were examined, and of how many.
  public static func seal(
    _ path: String, stick: String, passphrase: Secret, at time: Timestamp,
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageError) -> SealReport {
    try seal(
      Folder(path: path), BenchStick.Place(stick), using: SystemDisk(), passphrase, at: time,
      progress)
  }

  static func seal(
    _ folder: Folder, _ place: BenchStick.Place, using disk: any Disk, _ passphrase: Secret,
    at time: Timestamp, _ progress: (Int, Int) -> Void = { _, _ in }
  ) throws(StorageError) -> SealReport {
    let stick = try place.read()
    let keys = try stick.open(passphrase)
    return try examine(folder, using: disk, nil, progress) {
      reserve, found throws(StorageError) in
      guard stick.reserve == reserve.journal.header.reserve else { throw .seal(.otherReserve) }
      guard found.damage == nil else { throw .seal(.unsound) }
      let last = try reserve.lastText(of: stick, at: place)
      guard last.heads.allSatisfy({ found.holds($0, in: reserve.chain) }) else {
        throw .seal(.notContinued(last.time))
      }
      let known = max(last.time, reserve.registry.entries.last?.stamp.time ?? last.time)
      guard time.day >= known.day else { throw .clockWrong(time.day) }
      if let broken = found.brokenSeal { throw .seal(.notContinued(broken.time)) }
      guard found.isSound else { throw .seal(.unsound) }
      guard let seat = reserve.registry.roster[stick.member], seat.seals(with: stick) else {
        throw .seal(.unknownSeat)
      }
      let reading = reserve.registry.reading
      reserve.keys.ring?.lock()
      (reserve.keys.own, reserve.member, reserve.role) = (keys, stick.member, .committeeSeat)
      return try reserve.takeLock(at: time).during { () throws(StorageError) in
        // Somebody changed what was examined.
        guard reserve.registry.reading == reading else { throw .busy(nil) }
        return try reserve.seal(as: stick.bench, keys, after: last, place, found, at: time)
      }
    }
  }

  private mutating func seal(
    as bench: Bench, _ keys: MemberKeys, after last: SealText, _ place: BenchStick.Place,
    _ found: Verification, at time: Timestamp
  ) throws(StorageError) -> SealReport {
    let unfinished = unfinishedSeal(of: bench, after: last, found)
    let text = SealText(
      reserve: journal.header.reserve, time: time, heads: heads)
    var note = unfinished ?? SignedNote(text.text)
    note.sign(as: bench.rawValue, with: keys)
    try place.writeLast(note, using: disk)
    let event = Event(.journalSealed(JournalSeal(note: note.whole)), on: .reserve)
    _ = try append([([event], time)])
    let sealed = SealText(reading: note.text) ?? text
    return SealReport(
      time: sealed.time, benches: benches(of: note), ends: sealed.heads.map(WriterEnd.init),
      isCompleted: unfinished != nil, lost: found.lost, note: note.whole)
  }

  /// The latest that another bench made and this one has not signed, if its stick has signed
  /// nothing later.
  private func unfinishedSeal(
    of bench: Bench, after last: SealText, _ found: Verification
  ) -> SignedNote? {
    guard let note = registry.seals.last?.seal.note.flatMap(SignedNote.init(reading:)),
      let text = SealText(reading: note.text), text.reserve == journal.header.reserve,
      text.heads.allSatisfy({ found.holds($0, in: chain) })
    else { return nil }
    let signed = benches(of: note)
    guard !signed.isEmpty, !signed.contains(bench), last.end <= text.end else { return nil }
    return note
  }

  private func benches(of note: SignedNote) -> Set<Bench> {
    Set(registry.roster.values.filter { $0.hasSigned(note) }.compactMap(\.bench))
  }

  /// Everything must have been examined.
  func sealFindings(_ found: Verification) -> [SealFinding] {
    registry.seals.compactMap { sealed in
      guard let note = sealed.seal.note.flatMap(SignedNote.init(reading:)),
        let text = SealText(reading: note.text)
      else { return nil }
      let isContinued =
        text.reserve == journal.header.reserve
        && text.heads.allSatisfy { found.holds($0, in: chain) }
      return SealFinding(
        time: text.time, benches: benches(of: note), ends: text.heads.map(WriterEnd.init),
        actsSince: found.acts(after: text.end), isContinued: isContinued)
    }
  }

  /// By the stick of whoever looks: nothing that the journal says of keys is believed.
  func finding(of place: BenchStick.Place, _ found: Verification) throws(StorageError)
    -> SealFinding
  {
    let stick = try place.read()
    guard stick.reserve == journal.header.reserve else { throw .seal(.otherReserve) }
    let text = try lastText(of: stick, at: place)
    let note = try place.readLast()
    return SealFinding(
      time: text.time, benches: benches(of: note).union([stick.bench]),
      ends: text.heads.map(WriterEnd.init), actsSince: found.acts(after: text.end),
      isContinued: text.heads.allSatisfy { found.holds($0, in: chain) })
  }

  /// Throws `noteMissing` also where the journal holds a later seal of the stick's: it is written
  /// to the stick first.
  private func lastText(
    of stick: BenchStick, at place: BenchStick.Place
  ) throws(StorageError) -> SealText {
    let note = try place.readLast()
    guard let last = SealText(reading: note.text), last.reserve == stick.reserve,
      stick.hasSigned(note)
    else { throw .seal(.noteMissing) }
    for sealed in registry.seals {
      if let note = sealed.seal.note.flatMap(SignedNote.init(reading:)), stick.hasSigned(note),
        let text = SealText(reading: note.text), text.end > last.end
      {
        throw .seal(.noteMissing)
      }
    }
    return last
  }
}

extension SealText {
  /// The numbers of all files go on from one another.
  var end: Int { heads.map(\.number).max() ?? 0 }
}

extension BenchStick {
  fileprivate func hasSigned(_ note: SignedNote) -> Bool {
    note.isSigned(as: bench.rawValue, by: key)
  }
}

extension RosterMember {
  fileprivate func seals(with stick: BenchStick) -> Bool {
    !isRemoved && role == .committee && bench == stick.bench && signing == stick.key
  }

  /// With any key that was ever its seat's.
  fileprivate func hasSigned(_ note: SignedNote) -> Bool {
    guard role == .committee, let bench else { return false }
    return keys.contains { keys in
      keys.signingKey.map { note.isSigned(as: bench.rawValue, by: $0) } ?? false
    }
  }
}

extension Reserve {
  /// How far each file of the journal was read, in the order in which they go on from one another.
  var heads: [Head] { chain.heads + [journal.head] }
}
