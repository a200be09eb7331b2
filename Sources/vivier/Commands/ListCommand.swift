import ArgumentParser
import Canvas
import Domain
import Exchange
import Interface
import Storage

/// `vivier list`: one kind of file, filtered as on the screen.
struct ListCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.listCommand, "list") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.listKind)) var kind: ListKind
  @Option(help: .topic(.filter)) var filter = ""
  @Option(help: .topic(.format)) var format = ListFormat.table

  func run(_ launch: Launch) throws {
    try ReserveOpening(common, launch.wording).read { try write($0, launch) }
  }

  private func write(_ reserve: borrowing Reserve, _ launch: Launch) throws {
    let members = reserve.memberNames
    let listing = Listing(
      registry: reserve.registry, wording: launch.wording, today: WallClock().moment.today,
      members: members)
    let table = try listing.table(kind, filter: filter)
    if kind == .due, let doubt = listing.registry.doubt(about: listing.today) {
      Output.say(launch.wording.sentence(doubt, on: listing.today))
    }
    switch format {
    case .table: try Output.write(text(table, launch.wording))
    case .csv: try Output.write(listing.bytes(table, as: .csv))
    case .excel: try Output.write(listing.bytes(table, as: .excel))
    case .json: try Output.write(listing.bytes(table, as: .json))
    case .jsonl: try Output.write(table.jsonLines { members[$0] ?? $0.stored })
    }
  }

  private func text(_ table: Table, _ words: Wording) -> String {
    table.selecting(kind.shownColumns)
      .text(ExportWording(words, upTo: 40), width: TextWidth.columns)
  }
}

enum ListFormat: String, CaseIterable, ExpressibleByArgument { case table, csv, excel, json, jsonl }
