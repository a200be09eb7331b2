import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier member ssh-key`: what sshd is given for a coordinator who has another key, or another
/// computer to come to; nothing of the reserve changes, and no passphrase is asked for.
struct MemberKeyCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.memberKeyCommand, "ssh-key") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.memberOrName)) var coordinator: String?
  @Option(help: .topic(.sshKey)) var sshKey: String?

  func run(_ launch: Launch) throws {
    let words = launch.wording
    guard let coordinator else { throw Failure(.usage) { $0.missing($0.memberWord) } }
    try Output.mustBeThere()
    let sheet = try SSHAccessSheet(to: common.folder, key: sshKey)
    let reserve = try ReserveOpening(common, words).openUnasked()
    let id = try MemberID(typed: coordinator, in: reserve)
    guard reserve.members.contains(where: { $0.id == id && $0.role == .coordinator }) else {
      throw Failure(.refused, .notACoordinator)
    }
    try sheet.print(for: id.stored, words)
    sheet.explain(words)
    Output.say(words.oldKeyStays(id: id.stored))
  }
}
