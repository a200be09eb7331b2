import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier member remove`: somebody who can no longer open the reserve.
struct MemberRemoveCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.memberRemoveCommand, "remove") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.memberOrName)) var removed: String
  @Flag(help: .topic(.yes)) var yes = false

  func run(_ launch: Launch) throws {
    let words = launch.wording
    guard yes || Question.canAsk else { throw Failure(.usage, .yesNeeded) }
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let id = try MemberID(typed: removed, in: reserve)
    guard reserve.role(of: id) != .recovery else { throw Failure(.refused, .recoveryStays) }
    let name = reserve.name(of: id) ?? id.stored
    let role = reserve.role(of: id)
    guard try yes || Question.isAccepted(words.askRemoval(name, of: role), words) else {
      throw Failure(.refused, .nothingChanged)
    }
    try reserve.changing { reserve, time, today throws(RecordError) in
      try reserve.removeMember(id, at: time, on: today)
    }
    Output.say(role == .committee ? words.seatRemoved(name) : words.memberRemoved(name))
    if role == .coordinator {
      Output.say(words.removeAccessToo(id: id.stored))
    } else if role == .facilitator, let group = UserGroup.sharing(common.folder) {
      Output.say(words.groupStays(group))
    }
  }
}

struct MemberPassphraseCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.memberPassphraseCommand, "passphrase") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var new: NewPassphraseOptions
  @Argument(help: .topic(.memberOrName)) var renewed: String?

  func run(_ launch: Launch) throws {
    let words = launch.wording
    try Output.mustBeThere()
    var reserve = try ReserveOpening(common, words).open(for: .keeping)
    let id = try renewed(in: reserve)
    if reserve.role(of: id) == .recovery {
      guard !reserve.isOpenedBySheet else { throw Failure(.refused, .recoveryOnlyRenews) }
      let code = try reserve.changing { reserve, time, today throws(RecordError) in
        try reserve.renewRecovery(at: time, on: today)
      }
      try RecoverySheet.print(code, of: reserve, folder: common.folder, words)
      Output.say(words.say(.sheetRenewed))
      return
    }
    let coordinator = reserve.members.first { $0.id == id && $0.role == .coordinator }
    let passphrase = try new.take(
      words, for: coordinator.map { .coordinator($0.name) } ?? .keeper)
    let sheet = reserve.firstSheet(besides: id)
    try reserve.changing { reserve, time, today throws(RecordError) in
      let drafts = UserFolders.state.map { [DraftKeeper.base(of: reserve.id, for: id, in: $0)] }
      try reserve.renewMember(
        id, passphrase: passphrase, sheet: sheet, drafts: drafts ?? [], at: time, on: today)
    }
    let name = reserve.name(of: id) ?? id.stored
    Output.say(words.memberRenewed(name))
    if id != reserve.member, reserve.hasDraft(of: id) { Output.say(words.draftClosed(to: name)) }
    try RecoverySheet.print(sheet, of: reserve, folder: common.folder, words)
  }

  /// With the recovery sheet, that of the only facilitator.
  private func renewed(in reserve: borrowing Reserve) throws(Failure) -> MemberID {
    if let renewed { return try MemberID(typed: renewed, in: reserve) }
    guard reserve.isOpenedBySheet else { return reserve.member }
    let facilitators = reserve.members.filter { $0.role == .facilitator }
    guard let only = facilitators.first, facilitators.count == 1 else {
      throw Failure(.refused, .whoseNeeded)
    }
    return only.id
  }
}

extension NewPassphraseOptions {
  func take(
    _ words: Wording, for owner: PassphraseOwner = .keeper
  ) throws(Failure) -> Secret {
    try NewPassphrase(words, outcome: .nothingChanged, for: owner)
      .take(from: newPassphraseFd)
  }
}

extension RecoverySheet {
  /// Its act is recorded: what the reserve was told before stays so if this fails.
  static func print(
    _ code: Secret?, of reserve: borrowing Reserve, folder: String, _ words: Wording
  ) throws(Failure) {
    guard let code else { return }
    try RecoverySheet(code: code, reserve: reserve.name, folder: folder).print(words)
  }
}
