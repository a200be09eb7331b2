import Domain
import Interface
import Sample
import Storage

struct DemoReserve {
  let seed: UInt64
  let candidates: Int

  private static let member = "Amina"

  func make(in folder: String, passphrase: Secret?, _ words: Wording) throws -> Reserve {
    let clock = WallClock()
    let today = clock.moment.today
    let start = SampleReserve.start(of: today)
    // Nobody has set the first day of the sample, months ago.
    guard start.isPlausible else { throw StorageError.clockWrong(today) }
    let patience = Patience(words.inventing(candidates), isLong: candidates > 2_000)
    defer { patience.end() }
    try Reserve.create(
      at: folder, name: SampleReserve.name, member: Self.member, passphrase: passphrase,
      time: start)
    var reserve = try Reserve(opening: folder, passphrase: passphrase, state: UserFolders.state)
    let sample = try SampleReserve(
      seed: seed, candidates: candidates, today: today, member: reserve.member,
      from: reserve.registry.entries.last?.stamp.number ?? 1)
    // The first step names the reserve, which creating it did last.
    let history = sample.steps.dropFirst().map { (events: $0.events, time: $0.time) }
    _ = try reserve.changing { reserve, time, _ throws(RecordError) in
      try reserve.record(history: history, at: time)
    }
    return reserve
  }
}
