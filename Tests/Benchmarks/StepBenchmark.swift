import Canvas
import Domain
import Interface
import Storage

/// Takes a step so many times and measures nothing: instructions are counted from outside, as the
/// difference between two counts of steps.
struct StepBenchmark {
  let folder: String

  enum Step: String {
    case open
    case down
    /// A letter in the empty filter of the first pane.
    case letter
    /// One more letter after it.
    case next
    case frame
    /// One act, durable: a note of somebody whose key there is already.
    case act
  }

  func run(_ step: Step, _ count: Int) throws {
    var reserve = try Reserve(opening: folder, state: folder + "-state")
    let registry = reserve.registry
    let today = registry.entries.last?.stamp.time.day ?? Day(number: 0)
    var state = DeskState(
      size: Size(columns: 80, rows: 24), moment: WallTime(today: today, minutes: 0),
      actor: Actor(MemberID("m1"), .facilitator), memberName: "m", seed: 1)
    _ = state.update(.registryChanged, registry)
    if step == .letter || step == .next {
      _ = state.update(.input(.key(.function(3))), registry)
    }
    if step == .next { _ = state.update(.input(.key(.character("m"))), registry) }
    let noted = registry.candidates.keys.min()?.entity
    for _ in 0..<count {
      switch step {
      case .open: _ = try Reserve(opening: folder, state: folder + "-state")
      case .down: _ = state.update(.input(.key(.down)), registry)
      case .letter, .next:
        var typed = state
        let letter: Character = step == .letter ? "m" : "a"
        _ = typed.update(.input(.key(.character(letter))), registry)
      case .frame: _ = state.view(registry, theme: .standard)
      case .act:
        try reserve.record(at: Timestamp(seconds: 1_800_000_000)) { _ in
          noted.map { [Event(.noted(.candidate, Note("Rappeler.")), on: $0, sealedFor: $0)] } ?? []
        }
      }
    }
  }
}
