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
      try place.write(
        BenchStick(of: id, on: bench, own, in: reserve, under: passphrase), using: disk)
    }
    let card = MemberCard(.committee, on: bench, keys: own.publicKeys, name: name)
    do throws(RecordError) {
      try recordMember([.addMember(id, card)], at: time, on: today) {
        reserve throws(StorageError) in
        guard !reserve.isTaken(name) else { throw .memberExists }
      }
    } catch {
      place.removeKey(using: disk)
      throw error
    }
    return id
  }
}
