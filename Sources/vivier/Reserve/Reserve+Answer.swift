import Domain
import Interface
import Storage

extension Reserve {
  mutating func answer(
    _ command: Command, by actor: Actor, _ clock: WallClock,
    _ sentence: (StorageError) -> String
  ) -> Reply {
    let today = clock.moment.today
    do throws(RecordError) {
      let stamps = try record(at: clock.now) { (registry) throws(Refusal) in
        try registry.decide(command, by: actor, on: today)
      }
      return Reply(command, .success(stamps))
    } catch {
      switch error {
      case .refused(let refusal): return Reply(command, .failure(.refused(refusal)))
      case .storage(let error):
        return Reply(command, .failure(.notWritten(sentence(error))))
      }
    }
  }

  /// A signal waits until the change is whole.
  mutating func changing<Result>(
    _ change: (inout Reserve, Timestamp, Day) throws(RecordError) -> Result
  ) throws(Failure) -> Result {
    let clock = WallClock()
    do throws(RecordError) {
      return try SignalPause.during { () throws(RecordError) in
        try change(&self, clock.now, clock.moment.today)
      }
    } catch { throw Failure(error, registry: registry) }
  }
}
