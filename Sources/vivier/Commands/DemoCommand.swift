import ArgumentParser
import Canvas
import Domain
import Glibc
import Interface
import Sample
import Storage

/// `vivier demo`: the desk over a synthetic reserve, the same for the same seed and size.
struct DemoCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.demoCommand, "demo") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions
  @Option(help: .topic(.candidates)) var candidates = SampleReserve.pilot
  @Option(help: .topic(.seed)) var seed: UInt64 = 329
  @Option(help: .topic(.at)) var at: String?
  @Flag(help: .topic(.noScreen)) var noScreen = false
  @Option(help: .topic(.frame)) var frame: FrameSize?

  func run(_ launch: Launch) throws {
    if let at, let locked = screen.locked {
      let start = start(launch, in: at)
      try DeskOpening(folder: at, member: common.member, start: start, locked: locked).run()
    } else if let at {
      guard FolderContents.isFree(at) else { throw Failure(.cannotWrite) { $0.folderNotEmpty(at) } }
      try run(launch, in: at)
      if noScreen { Output.say(launch.wording.sampleMade(at)) }
    } else {
      guard let folder = TemporaryFolder() else { throw Failure(.cannotWrite, .noTemporaryFolder) }
      // The folder must outlive the desk, whatever the desk throws.
      defer { withExtendedLifetime(folder) {} }
      try run(launch, in: folder.path)
    }
  }

  private func run(_ launch: Launch, in folder: String) throws {
    let reserve = try DemoReserve(seed: seed, candidates: candidates).make(
      in: folder, passphrase: try common.passphrase(), launch.wording)
    if noScreen { return }
    let start = start(launch, in: folder)
    if let frame {
      let state = state(of: reserve, frame.size, start)
      let picture = state.view(reserve.registry, theme: Theme.standard).lines()
      try Output.write(PlainText.text(picture))
    } else if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      try start.run(reserve)
    } else {
      let state = state(of: reserve, .smallest, start)
      try Output.write(PlainText.text(LinearDesk(state, reserve.registry).text()))
    }
  }

  private func start(_ launch: Launch, in folder: String) -> DeskStart {
    // The first page of all may have led here.
    let words = CommandLine.arguments.dropFirst()
    let fresh = FreshStart((words.contains("demo") ? [] : ["demo"]) + words)
    return DeskStart(
      preferences: screen.preferences(launch), memory: nil, fresh: fresh.saying("--at", folder),
      seed: seed)
  }

  private func state(of reserve: borrowing Reserve, _ size: Size, _ start: DeskStart) -> DeskState {
    var state = start.state(for: reserve, size: size, WallClock())
    _ = state.update(.registryChanged, reserve.registry)
    return state
  }
}

/// As in `100x30`.
struct FrameSize: ExpressibleByArgument {
  let size: Size

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    size = Size(columns: columns, rows: rows)
  }
}
