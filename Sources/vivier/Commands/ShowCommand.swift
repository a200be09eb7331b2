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

  func run(_ launch: Launch) throws {
    try ReserveOpening(common, launch.wording).read { try write($0, launch.wording) }
  }

  private func write(_ reserve: borrowing Reserve, _ words: Wording) throws {
    let entity = try EntityID(typed: id, in: reserve.registry)
    switch format {
    case .text: try Output.write(text(of: entity, reserve, words))
    case .json:
      let dossier = Dossier(of: entity, in: reserve.registry)
      try Output.write(Dossier.json([dossier].compactMap(\.self)))
    }
  }

  private func text(of id: EntityID, _ reserve: borrowing Reserve, _ words: Wording) -> String {
    let reading = Reading(reserve.registry, words, reserve.memberNames)
    return PlainText.text(LinearWriter(words).text(.dossier(of: id, reading)))
  }
}

enum ShowFormat: String, CaseIterable, ExpressibleByArgument { case text, json }
