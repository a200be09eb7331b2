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
    let reserve = try ReserveOpening(common, launch.wording).open(for: .reading)
    let listing = Listing(
      registry: reserve.registry, wording: launch.wording, today: WallClock().moment.today)
    let table = listing.table(kind, filter: filter)
    switch format {
    case .table: try Output.write(text(table, launch.wording))
    case .csv:
      let members = reserve.memberNames
      try Output.write(table.csv { members[$0] ?? $0.stored })
    case .json: try Output.write(table.json)
    case .jsonl: try Output.write(table.jsonLines)
    }
    try reserve.reportDamage()
  }

  private func text(_ table: Table, _ words: Wording) -> String {
    table.selecting(kind.shownColumns)
      .text(ExportWording(words, upTo: 40), width: TextWidth.columns)
  }
}

enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case csv
  case json
  case jsonl
}

enum ListKind: String, CaseIterable, ExpressibleByArgument {
  case candidates
  case organisations
  case needs
  case pathways
  case introductions
  case due
  case requests

  /// Those on a terminal; the other formats have them all.
  var shownColumns: [String] {
    switch self {
    case .candidates:
      [
        "id", "family-name", "given-name", "families", "fte", "basin", "available-from", "state",
      ]
    case .organisations: ["id", "name", "enterprise-number", "kind", "basin", "pilot", "state"]
    case .needs: ["id", "title", "organisation", "family", "fte", "contract", "deadline", "state"]
    case .pathways: ["id", "programme", "subject", "stages-done", "stages", "begun-on", "state"]
    case .introductions: ["id", "candidate", "organisation", "need", "moved-on", "state"]
    case .due: ["day", "kind", "name", "id"]
    case .requests: ["id", "kind", "on", "due", "outcome", "name"]
    }
  }
}
