public import Domain

extension Reserve {
  /// Its key lies on a stick, under a passphrase of its own, before the record gives it one.
  public mutating func addSeat(
    on bench: Bench, named name: String, stick path: String, passphrase: Secret,
    at time: Timestamp, on today: Day
  ) throws(RecordError) -> MemberID {
    var generator = SystemRandomNumberGenerator()
    let (id, own) = (MemberID(.member(using: &generator)), MemberKeys.draw())
    let (place, disk, reserve) = (BenchStick.Place(path), disk, journal.header.reserve)
    try RecordError.catching { () throws(StorageError) in
      guard try place.isFree else { throw .seal(.stickTaken) }
      let stick = try BenchStick(of: id, on: bench, own, in: reserve, under: passphrase)
      // From its first day on it vouches for something: no stick is without a note.
      var note = SignedNote(SealText(reserve: reserve, time: time, heads: heads).text)
      note.sign(as: bench.rawValue, with: own)
      do throws(StorageError) {
        try place.writeLast(note, using: disk)
        try place.write(stick, using: disk)
      } catch {
        place.clear(using: disk)
        throw error
      }
    }
    let card = MemberCard(.committee, on: bench, keys: own.publicKeys, name: name)
    do throws(RecordError) {
      try recordMember([.addMember(id, card)], at: time, on: today) {
        reserve throws(StorageError) in
        guard !reserve.isTaken(name) else { throw .memberExists }
      }
    } catch {
      place.clear(using: disk)
      throw error
    }
    return id
  }
}
