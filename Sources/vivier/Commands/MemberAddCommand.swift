import ArgumentParser
import Domain
import Interface
import Storage

struct MemberAddCommand: LaunchedCommand {
  static var configuration: CommandConfiguration { .topic(\.memberAddCommand, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var new: NewPassphraseOptions
  @Argument(help: .topic(.memberName)) var name: String?
  @Option(help: .topic(.coordinator)) var coordinator: String?
  @Option(help: .topic(.sshKey)) var sshKey: String?

  func run(_ launch: Launch) throws {
    let words = launch.wording
    try Output.mustBeThere()
    if let coordinator { return try addCoordinator(of: coordinator, words) }
    guard sshKey == nil else {
      throw Failure(.usage) { $0.optionNeedsAnother("--ssh-key", "--coordinator") }
    }
    guard let name else { throw Failure(.usage) { $0.missing($0.nameWord) } }
    try addFacilitator(named: Self.singleSpaced(name), words)
  }

  private func addFacilitator(named name: String, _ words: Wording) throws {
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let passphrase = try new.take(words)
    let id = try reserve.changing { reserve, time, today throws(RecordError) in
      try reserve.addMember(named: name, passphrase: passphrase, at: time, on: today)
    }
    try RecoverySheet.drawFirst(in: &reserve, folder: common.folder, words)
    Output.say(words.memberAdded(name, id: id.stored))
  }

  /// Whatever can be refused is looked at before a new passphrase is asked for.
  private func addCoordinator(of typed: String, _ words: Wording) throws {
    let key = try sshKey.map(SSHPublicKey.read)
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let access = try SSHAccess.here(to: common.folder)
    let organisation = try reserve.registry.organisation(typed: typed)
    let called = organisation.card.name ?? organisation.id.entity.shown
    let name = Self.singleSpaced(name ?? called)
    let passphrase = try new.take(words, coordinator: name)
    let id = try reserve.changing { reserve, time, today throws(RecordError) in
      try reserve.addCoordinator(
        of: organisation.id, named: name, passphrase: passphrase, at: time, on: today)
    }
    let line = access.keyLine(for: id.stored, key: key?.line ?? "<\(words.publicKey)>")
    let recipe = access.recipe(for: id.stored, account: "<\(words.account)>")
    try Output.write("\(line)\n\n\(recipe)\n")
    Output.say(words.coordinatorAdded(name, id: id.stored, for: called))
    Output.say(words.say(.whereAccessGoes))
    if !reserve.isProtected { Output.say(words.say(.folderIsOpen)) }
  }

  /// Names that differ by spaces alone could not be told apart on the screen.
  private static func singleSpaced(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Registry {
  /// By number or whole name, accents and capitals aside.
  fileprivate func organisation(typed: String) throws(Failure) -> Organisation {
    if let id = OrganisationID(typed), let organisation = organisations[id] { return organisation }
    let wanted = FoldedText(typed)
    let named = organisations.values.filter { organisation in
      organisation.card.name.map { FoldedText($0).isSame(as: wanted) } ?? false
    }
    guard let only = named.first else { throw Failure(StorageError.unknownOrganisation) }
    guard named.count == 1 else { throw Failure(.refused, .organisationsSameName) }
    return only
  }
}

extension SSHPublicKey {
  /// From standard input for `-`.
  fileprivate static func read(_ file: String) throws(Failure) -> SSHPublicKey {
    guard let bytes = InputFile.bytes(of: file) else {
      throw Failure(.refused) { $0.unreadable(file) }
    }
    guard let key = SSHPublicKey(bytes) else { throw Failure(.refused, .badSSHKey) }
    return key
  }
}

extension SSHAccess {
  fileprivate static func here(to folder: String) throws(Failure) -> SSHAccess {
    guard let program = FilePlace.program,
      let access = SSHAccess(program: program, folder: FilePlace.absolute(folder))
    else { throw Failure(.refused, .pathFitsNoLine) }
    return access
  }
}
