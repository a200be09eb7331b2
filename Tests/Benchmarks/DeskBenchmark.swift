import Canvas
import Domain
import Interface
import Storage

/// Measures what stands between a key and a frame: opening, listing, filtering, drawing.
struct DeskBenchmark {
  let folder: String

  func run() throws {
    report(
      "open", try Stopwatch.best { _ = try Reserve(opening: folder, state: folder + "-state") })
    let registry = try Reserve(opening: folder, state: folder + "-state").registry
    print("\(registry.candidates.count) candidates, \(registry.revision) events")
    report("replay in memory", Stopwatch.best { replay(registry) })
    let moment = WallTime(
      today: registry.entries.last?.stamp.time.day ?? Day(number: 0), minutes: 0)
    let fresh = DeskState(
      size: Size(columns: 80, rows: 24), moment: moment,
      actor: Actor(MemberID("m1"), .facilitator), memberName: "m", seed: 1)
    report("due dates", Stopwatch.best { _ = registry.dueDates(on: moment.today) })
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
    measurePages(state, registry)
    _ = state.update(.input(.key(.function(3))), registry)
    for letter in "ma" {
      report(
        "filter by one letter more",
        Stopwatch.best {
          var typed = state
          _ = typed.update(.input(.key(.character(letter))), registry)
        })
      _ = state.update(.input(.key(.character(letter))), registry)
    }
  }

  /// Pages are laid out once, then only drawn.
  private func measurePages(_ desk: DeskState, _ registry: Registry) {
    for key in [Key.enter, .character("d")] {
      report(
        "opening a page",
        Stopwatch.best {
          var opened = desk
          _ = opened.update(.input(.key(key)), registry)
        })
      var state = desk
      _ = state.update(.input(.key(key)), registry)
      report("Down on it", Stopwatch.best { _ = state.update(.input(.key(.down)), registry) })
      report("one frame of it", Stopwatch.best { _ = state.view(registry, theme: .standard) })
    }
  }

  private func replay(_ registry: Registry) {
    var copy = Registry()
    for entry in registry.entries { copy.apply(entry.event, entry.stamp) }
  }

  private func report(_ what: String, _ seconds: Double) {
    print("\(what): \(seconds * 1000) ms")
  }
}
