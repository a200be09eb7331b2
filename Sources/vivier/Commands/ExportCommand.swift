import ArgumentParser
import Domain
import Exchange
import Interface
import Storage

/// `vivier export`: everything that is held, the history included, in one readable file.
struct ExportCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.exportCommand, "export") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.idOrAll)) var id: String
  @Option(help: .topic(.format)) var format: ExportFormat

  /// Without its private part an access export would say less than is held: it asks for the keys,
  /// for all of them.
  func run(_ launch: Launch) throws {
    try ReserveOpening(common, launch.wording).read(for: .telling) { reserve in
      try write(reserve, launch.wording)
    }
  }

  private func write(_ reserve: borrowing Reserve, _ words: Wording) throws {
    let entity = id == Self.all ? nil : try EntityID(typed: id, in: reserve)
    let registry = entity.map { reserve.registry.telling($0, words) } ?? reserve.registry
    let dossiers =
      entity.map { [Dossier(of: $0, in: registry)].compactMap(\.self) } ?? Dossier.all(in: registry)
    let members = reserve.memberNames
    let words = ExportWording(Reading(registry, words, members), members: members)
    switch format {
    case .json:
      try Output.write(id == Self.all ? Self.json(dossiers, words) : Dossier.json(dossiers, words))
    case .csv: try Output.write(Dossier.facts(dossiers).csv())
    case .markdown:
      try Output.write(dossiers.map { $0.markdown(words) }.joined(separator: "\n"))
    }
  }

  private static let all = "all"

  private static func json(_ dossiers: [Dossier], _ words: ExportWording) -> String {
    let members = EntityKind.allCases.map { kind in
      JSONMember(
        kind.row.plural, .list(dossiers.filter { $0.id.kind == kind }.map { $0.json(words) }))
    }
    let reserve = dossiers.filter { $0.id == .reserve }.map {
      JSONMember("reserve", $0.json(words))
    }
    return JSONValue.object(reserve + members).text + "\n"
  }
}

enum ExportFormat: String, CaseIterable, ExpressibleByArgument { case json, csv, markdown }
