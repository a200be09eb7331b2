import ArgumentParser
import Canvas
import Domain
import Exchange
import Interface
import Storage

/// `vivier member`: who can open the reserve.
struct MemberCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    .topic(
      \.memberCommand, "member",
      subcommands: [
        MemberListCommand.self, MemberAddCommand.self, MemberRemoveCommand.self,
        MemberPassphraseCommand.self, MemberKeyCommand.self, MemberContactCommand.self,
      ])
  }
}

/// Their slots name them without a passphrase.
struct MemberListCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.memberListCommand, "list") }

  @OptionGroup var common: CommonOptions
  @Option(help: .topic(.format)) var format = TableFormat.table

  func run(_ launch: Launch) throws {
    let opening = ReserveOpening(common, launch.wording)
    var reserve = try opening.openLocked()
    guard reserve.hasKeyring else { throw Failure(StorageError.keyringMissing) }
    // What an organisation and a seat are called stands in the journal.
    if reserve.members.contains(where: { $0.organisation != nil || $0.bench != nil }) {
      reserve = try opening.openUnasked()
    }
    let table = Self.table(of: reserve.members.withSheetLast, reserve.registry)
    try Output.write(table.text(in: format, Self.wording(launch.wording)))
  }

  private static func table(of members: [Member], _ registry: Registry) -> Table {
    Table(
      columns: ["id", "name", "role", "organisation", "protected"],
      rows: members.map { member in
        [
          .text(member.id.stored), member.name.isEmpty ? .none : .text(member.name),
          .code(Code(member.role)),
          member.bench.map { .code(Code($0)) } ?? name(of: member.organisation, registry),
          .flag(member.isProtected),
        ]
      })
  }

  /// Its number where a damaged journal does not tell the name.
  private static func name(of organisation: OrganisationID?, _ registry: Registry) -> Exchange.Cell
  {
    guard let organisation else { return .none }
    return registry.organisations[organisation]?.card.name.map { .text($0) }
      ?? .id(organisation.entity)
  }

  /// Roles are those of members here, not what somebody does in an organisation.
  private static func wording(_ words: Wording) -> ExportWording {
    let usual = ExportWording(words, upTo: 40)
    return ExportWording(label: { words.memberHeading($0) ?? usual.label($0) }, value: usual.value)
  }
}

extension [Member] {
  fileprivate var withSheetLast: [Member] {
    filter { $0.role != .recovery } + filter { $0.role == .recovery }
  }
}

enum TableFormat: String, CaseIterable, ExpressibleByArgument { case table, json }

extension Table {
  func text(in format: TableFormat, _ wording: ExportWording) -> String {
    switch format {
    case .table: text(wording, width: TextWidth.columns)
    case .json: json()
    }
  }
}
