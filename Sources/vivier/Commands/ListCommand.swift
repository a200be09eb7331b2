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
  /// A word that must not be there begins with a dash.
  @Option(parsing: .unconditional, help: .topic(.filter)) var filter = ""
  @Option(help: .topic(.format)) var format = ListFormat.table
  @Option(help: .topic(.horizon)) var to: String?
  @Flag(help: .topic(.mine)) var mine = false

  func run(_ launch: Launch) throws {
    guard kind == .due || to == nil else { throw Failure(UsageMistake.unexpected("--to")) }
    guard kind == .due || !mine else { throw Failure(UsageMistake.unexpected("--mine")) }
    guard kind == .due || format != .ics else {
      let others = ListFormat.allCases.filter { $0 != .ics }.map(\.rawValue)
      throw Failure(UsageMistake.invalid(value: "ics", option: "--format", choices: others))
    }
    try ReserveOpening(common, launch.wording).read { try write($0, launch) }
  }

  private func write(_ reserve: borrowing Reserve, _ launch: Launch) throws {
    let (members, today) = (reserve.memberNames, WallClock().moment.today)
    let listing = Listing(
      registry: reserve.registry, wording: launch.wording, today: today,
      horizon: try to.map { text throws(Failure) in try horizon(text, on: today, launch) },
      member: mine ? reserve.member : nil, members: members)
    let table = try listing.table(kind, filter: filter)
    if kind == .due, let doubt = listing.registry.doubt(about: listing.today) {
      Output.say(launch.wording.sentence(doubt, on: listing.today))
    }
    switch format {
    case .ics: try Output.write(listing.calendar(filter: filter, at: WallClock().now))
    case .table: try Output.write(text(table, launch.wording))
    case .csv: try Output.write(listing.bytes(table, as: .csv))
    case .excel: try Output.write(listing.bytes(table, as: .excel))
    case .json: try Output.write(listing.bytes(table, as: .json))
    case .jsonl: try Output.write(table.jsonLines { members[$0] ?? $0.stored })
    }
  }

  /// As a form reads a day: `+30` is in thirty days.
  private func horizon(_ text: String, on today: Day, _ launch: Launch) throws(Failure) -> Day {
    let day = try? DateReading(today: today, words: launch.wording.dateWords).day(text)
    guard let day, day >= today else {
      let examples = ["+30", launch.wording.date(today.adding(days: 30))]
      throw Failure(UsageMistake.invalid(value: text, option: "--to", choices: examples))
    }
    return day
  }

  private func text(_ table: Table, _ words: Wording) -> String {
    table.selecting(kind.shownColumns)
      .text(ExportWording(words, upTo: 40), width: TextWidth.columns)
  }
}

enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case table, csv, excel, json, jsonl
  /// A calendar, of what is due alone.
  case ics
}
