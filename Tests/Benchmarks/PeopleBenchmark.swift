import Canvas
import Domain
import Interface

/// Measures the desk over many people: listing, filtering, drawing, moving.
struct PeopleBenchmark {
  let count: Int

  /// How long a screen of 60 pictures a second shows each.
  private static let frame = 1.0 / 60

  func run() {
    let registry = people()
    let fresh = DeskState(
      size: Size(columns: 80, rows: 24), moment: WallTime(today: Self.today, minutes: 0),
      actor: Actor(MemberID("m1"), .facilitator), memberName: "m", seed: 1)
    print("\(count) people; shares of 1/60 s, and ratios to memcpy of 100 bytes a person")
    report(
      "first lists",
      Stopwatch.best {
        var state = fresh
        _ = state.update(.registryChanged, registry)
      })
    var state = fresh
    _ = state.update(.registryChanged, registry)
    report("one frame", Stopwatch.best { _ = state.view(registry, theme: .standard) })
    report("Down", Stopwatch.best { _ = state.update(.input(.key(.down)), registry) })
    var rested = state
    let rests = Stopwatch.seconds {
      while rested.isUnprepared { _ = rested.update(.rest, registry) }
    }
    report("made ready for a filter while nobody types", rests)
    for (what, state) in [("unprepared", state), ("prepared", rested)] {
      var state = state
      _ = state.update(.input(.key(.function(3))), registry)
      for letter in "mar" {
        report(
          "filter, \(what), typing \(letter)",
          Stopwatch.seconds { _ = state.update(.input(.key(.character(letter))), registry) })
      }
    }
  }

  private static let today = Day(number: 20_000)

  private func people() -> Registry {
    var registry = Registry()
    var generator = SystemRandomNumberGenerator()
    for number in 0..<count {
      var card = CandidateCard()
      card.registeredOn = Self.today
      var identity = Identity()
      identity.givenName = ["Élodie", "Marc", "Naïma", "Thuý", "Zoé"][number % 5]
      identity.familyName = "Nom\(number)"
      identity.town = "Liège"
      card.identity = identity
      let id = CandidateID.draw(using: &generator).entity
      let stamp = Stamp(number: number + 1, time: Timestamp(seconds: 0), member: MemberID("m1"))
      registry.apply(Event(.created(.candidate(card)), on: id), stamp)
    }
    return registry
  }

  private func report(_ what: String, _ seconds: Double) {
    print(
      "\(what): \(seconds * 1000) ms, \(seconds / Self.frame) of a frame,",
      "\(seconds / Peer.copy(count * 100)) memcpy")
  }
}
