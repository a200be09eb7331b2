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
      .keeping(.member), "member",
      subcommands: [
        MemberListCommand.self, MemberAddCommand.self, MemberRemoveCommand.self,
        MemberPassphraseCommand.self,
      ])
  }
}

/// `vivier member list`: everybody whom the keyring names, which needs no passphrase.
struct MemberListCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .topic(.keeping(.memberList), "list") }

  @OptionGroup var common: CommonOptions
  @Option(help: .topic(.format)) var format = TableFormat.table

  func run() throws {
    let reserve = try ReserveOpening(common).openLocked()
    guard !reserve.members.isEmpty else { throw Failure(StorageError.keyringMissing) }
    try Output.write(Self.table(of: reserve.members.withSheetLast).text(in: format, Self.wording))
  }

  private static func table(of members: [Member]) -> Table {
    Table(
      columns: ["id", "name", "role", "protected"],
      rows: members.map { member in
        [
          .code(member.id.stored), member.name.isEmpty ? .none : .text(member.name),
          .code(member.role.rawValue), .flag(member.isProtected),
        ]
      })
  }

  /// Roles are those of members here, not what somebody does in an organisation.
  private static var wording: ExportWording {
    let words = Launch.wording
    let usual = ExportWording(words, upTo: 40)
    return ExportWording(
      label: { words.memberHeading($0) ?? usual.label($0) },
      value: { name, cell in
        if name == "role", case .code(let code) = cell {
          return MemberRole(rawValue: code).map(words.name) ?? code
        }
        return usual.value(name, cell)
      })
  }
}

extension [Member] {
  /// The same, the recovery sheet last, as on the list of those who can open.
  fileprivate var withSheetLast: [Member] {
    filter { $0.role != .recovery } + filter { $0.role == .recovery }
  }
}

/// How a short table is printed.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  case table
  case json
}

extension Table {
  /// The table as it was asked for.
  func text(in format: TableFormat, _ wording: ExportWording) -> String {
    switch format {
    case .table: text(wording, width: TextWidth.columns)
    case .json: json
    }
  }
}
