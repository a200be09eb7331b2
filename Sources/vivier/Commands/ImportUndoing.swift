import Domain
import Exchange
import Interface
import Storage

/// Takes back what one import brought in, all of it, as long as nobody touched any of it since.
struct ImportUndoing {
  /// Of any record of it.
  let number: Int
  /// Of which the import may have been.
  let kinds: [ImportKind]
  let common: CommonOptions
  let isTrial: Bool

  func run(_ words: Wording) throws {
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let act = reserve.registry.act(of: number)
    let made = act.filter(\.event.change.isCreation).map(\.event.subject)
    guard made.contains(where: { id in kinds.contains { $0.makes(id) } }) else {
      throw Failure(.refused) { $0.noImport(number) }
    }
    guard !act.allSatisfy(\.isUndone) else {
      throw Failure(.refused) { $0.importIsUndone(number) }
    }
    let command = Command.undo(act.map(\.stamp.number))
    let actor = Actor(reserve.member, .facilitator)
    do throws(Refusal) {
      _ = try reserve.registry.decide(command, by: actor, on: WallClock().moment.today)
    } catch { throw Failure(error, registry: reserve.registry) }
    guard !isTrial else { return Output.say(words.importToUndo(made.count)) }
    _ = try reserve.changing { reserve, time, today throws(RecordError) in
      try reserve.record(at: time) { (registry) throws(Refusal) in
        try registry.decide(command, by: actor, on: today)
      }
    }
    words.say(reserve.notices)
    let isOfPeople = made.contains { CandidateID($0) != nil }
    Output.say(words.importUndone(made.count, isOfPeople: isOfPeople))
  }
}
