import ArgumentParser
import Domain
import Exchange
import Interface
import Storage

/// `vivier show`: everything about one file.
struct ShowCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.showCommand, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.id)) var id: String
  @Option(help: .topic(.format)) var format = ShowFormat.text
  @Flag(help: .topic(.gantt)) var gantt = false

  func run(_ launch: Launch) throws {
    if gantt, format != .text { throw Failure(UsageMistake.unexpected("--format")) }
    try ReserveOpening(common, launch.wording).read { try write($0, launch.wording) }
  }

  private func write(_ reserve: borrowing Reserve, _ words: Wording) throws {
    let entity = try EntityID(typed: id, in: reserve)
    let registry = reserve.registry.telling(entity, words)
    if gantt {
      guard let pathway = PathwayID(entity) else { throw Failure(.usage) { $0.onlyPathways } }
      let reading = Reading(registry, words, reserve.memberNames)
      return try Output.write(
        PlainText.text(Gantt.text(of: pathway, reading, columns: Self.chartColumns)))
    }
    switch format {
    case .text: try Output.write(text(of: entity, registry, words, reserve.memberNames))
    case .json:
      let dossier = Dossier(of: entity, in: registry)
      try Output.write(Dossier.json([dossier].compactMap(\.self)))
    }
  }

  /// A sheet of A4 upright holds as many in a legible size.
  private static let chartColumns = 80

  private func text(
    of id: EntityID, _ registry: Registry, _ words: Wording, _ members: [MemberID: String]
  ) -> String {
    let reading = Reading(registry, words, members)
    return PlainText.text(LinearWriter(words).text(.dossier(of: id, reading)))
  }
}

enum ShowFormat: String, CaseIterable, ExpressibleByArgument { case text, json }
