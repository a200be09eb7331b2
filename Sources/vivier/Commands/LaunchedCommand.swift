import ArgumentParser

/// A command that runs with what is known of the start, and looks at nothing else for it.
protocol LaunchedCommand: ParsableCommand {
  func run(_ launch: Launch) throws
}
