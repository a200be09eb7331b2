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
    let patience = Patience(words.inventing(candidates), isLong: candidates > 2_000)
    defer { patience.end() }
    let sample = try SampleReserve(
      seed: seed, candidates: candidates, today: clock.moment.today, member: MemberID("m1"))
    // The first step names the reserve, which creating it does too.
    try Reserve.create(
      at: folder, name: SampleReserve.name, member: Self.member, passphrase: passphrase,
      time: sample.steps.first?.time ?? clock.now)
    var reserve = try Reserve(opening: folder, passphrase: passphrase)
    let history = sample.steps.dropFirst().flatMap { step in step.events.map { ($0, step.time) } }
    _ = try reserve.changing { reserve, time, _ throws(RecordError) in
      try reserve.record(history: history, at: time)
    }
    return reserve
  }
}
