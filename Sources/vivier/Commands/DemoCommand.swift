import ArgumentParser
import Canvas
import Console
import Domain
import Interface
import Sample
import Storage

/// `vivier demo`: the desk over a synthetic reserve, the same for the same seed and size.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "demo")

  @Option var candidates = SampleReserve.pilot
  @Option var seed: UInt64 = 329
  @Option var at: String?
  @Flag var noScreen = false
  @Option var frame: FrameSize?

  func run() throws {
    let clock = WallClock()
    let folder = at ?? "/tmp/vivier-demo"
    let sample = try SampleReserve(
      seed: seed, candidates: candidates, today: clock.moment.today, member: MemberID("m1"))
    try Reserve.create(at: folder, name: "Réserve pilote", member: "Amina", time: clock.now)
    var reserve = try Reserve(opening: folder)
    try reserve.record(
      history: sample.steps.flatMap { step in step.events.map { ($0, step.time) } }, at: clock.now)
    guard !noScreen else { return }
    let size = frame?.size ?? Size(columns: 80, rows: 24)
    var state = State(
      size: size, moment: clock.moment,
      actor: Actor(MemberID("m1"), .facilitator), memberName: "Amina", seed: seed)
    if frame != nil {
      _ = update(&state, .registryChanged, reserve.registry)
      let picture = view(state, reserve.registry, theme: Theme.named("mono")!)
      for line in picture.lines() { print(line) }
    } else {
      let terminal = try Terminal()
      state.size = terminal.size
      var loop = DeskLoop(reserve, terminal, state, clock)
      loop.run()
    }
  }
}

/// The size of a frame, as in `100x30`.
struct FrameSize: ExpressibleByArgument {
  let size: Size

  init?(argument: String) {
    let parts = argument.split(separator: "x").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    size = Size(columns: parts[0], rows: parts[1])
  }
}
