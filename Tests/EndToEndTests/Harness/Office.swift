import Testing

/// A home with the sample reserve in it, and the program to work on it with.
struct Office {
  let home: TemporaryFolder
  let program: String
  private let name: String

  /// An office whose reserve is in a folder of this name.
  init(reserve name: String = "reserve") throws {
    self.name = name
    home = try TemporaryFolder()
    program = try Program.vivier()
  }

  /// The folder of the reserve.
  var reserve: String { "\(home.path)/\(name)" }

  /// Called after whoever writes it.
  var journal: String {
    let names = Files.names(in: reserve)
    return "\(reserve)/\(names.first { $0.hasSuffix(".journal") } ?? "none")"
  }

  /// Makes the sample reserve.
  func makeReserve(setting variables: [String: String] = [:]) throws {
    let outcome = try run("demo", "--at", reserve, "--no-screen", setting: variables)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  /// The desk over a new sample reserve, once it is on the screen.
  func desk(columns: Int = 80, rows: Int = 24) throws -> Tmux {
    try makeReserve()
    return try openDesk(columns: columns, rows: rows)
  }

  /// The desk over the reserve as it is, once it is on the screen.
  func openDesk(
    columns: Int = 80, rows: Int = 24, setting variables: [String: String] = [:],
    _ arguments: String...
  ) throws -> Tmux {
    let desk = try terminal(
      ["--reserve", reserve] + arguments, columns: columns, rows: rows, setting: variables)
    try desk.wait(for: "▸")
    return desk
  }

  /// The program in a terminal, with these arguments.
  func terminal(
    _ arguments: [String], columns: Int = 80, rows: Int = 24,
    setting variables: [String: String] = [:]
  ) throws -> Tmux {
    try Tmux(
      [program] + arguments, columns: columns, rows: rows, in: home, setting: variables)
  }

  /// The program without a terminal, run to its end.
  func run(_ arguments: String..., setting variables: [String: String] = [:]) throws
    -> Program.Outcome
  {
    try Program.run(
      [program] + arguments,
      environment: Tmux.environment(in: home).merging(variables) { $1 })
  }

  /// The names of the events in the journal, in order.
  func events() -> [Substring] {
    Files.text(of: journal).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"do\":\"", maxSplits: 1)
      return parts.count == 2 ? parts[1].prefix { $0 != "\"" } : nil
    }
  }
}
