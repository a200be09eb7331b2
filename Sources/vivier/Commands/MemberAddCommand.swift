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
  @Flag(help: .topic(.committee)) var committee = false
  @Option(help: .topic(.bench)) var bench: BenchWord?
  @Option(help: .topic(.seatKey)) var key: String?

  func run(_ launch: Launch) throws {
    let words = launch.wording
    try Output.mustBeThere()
    if let coordinator { return try addCoordinator(of: coordinator, words) }
    guard sshKey == nil else {
      throw Failure(.usage) { $0.optionNeedsAnother("--ssh-key", "--coordinator") }
    }
    guard let name else { throw Failure(.usage) { $0.missing($0.nameWord) } }
    if committee { return try addSeat(named: Self.singleSpaced(name), words) }
    guard bench == nil, key == nil else {
      throw Failure(.usage) { $0.optionNeedsAnother("--bench, --key", "--committee") }
    }
    try addFacilitator(named: Self.singleSpaced(name), words)
  }

  private func addFacilitator(named name: String, _ words: Wording) throws {
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let passphrase = try new.take(words)
    let sheet = reserve.firstSheet()
    let id = try reserve.changing { reserve, time, today throws(RecordError) in
      try reserve.addMember(
        named: name, passphrase: passphrase, sheet: sheet, at: time, on: today)
    }
    Output.say(words.memberAdded(name, id: id.stored))
    try RecoverySheet.print(sheet, of: reserve, folder: common.folder, words)
  }

  /// Whatever can be refused is looked at before a new passphrase is asked for.
  private func addCoordinator(of typed: String, _ words: Wording) throws {
    let sheet = try SSHAccessSheet(to: common.folder, key: sshKey)
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let organisation = try reserve.registry.organisation(typed: typed)
    let called = organisation.card.name ?? organisation.id.entity.shown
    let name = Self.singleSpaced(name ?? called)
    let passphrase = try new.take(words, for: .coordinator(name))
    let id = try reserve.changing { reserve, time, today throws(RecordError) in
      try reserve.addCoordinator(
        of: organisation.id, named: name, passphrase: passphrase, at: time, on: today)
    }
    try sheet.print(for: id.stored, words)
    Output.say(words.coordinatorAdded(name, id: id.stored, for: called))
    sheet.explain(words)
    if !reserve.isProtected { Output.say(words.say(.folderIsOpen)) }
  }

  private func addSeat(named name: String, _ words: Wording) throws {
    guard coordinator == nil, let bench, let key else {
      throw Failure(.usage) { $0.optionNeedsAnother("--committee", "--bench, --key") }
    }
    var reserve = try ReserveOpening(common, words).open(for: .working)
    let passphrase = try new.take(words, for: .seat(name))
    let id = try reserve.changing { reserve, time, today throws(RecordError) in
      try reserve.addSeat(
        on: bench.bench, named: name, stick: key, passphrase: passphrase, at: time, on: today)
    }
    Output.say(words.seatAdded(name, id: id.stored, on: bench.bench))
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
