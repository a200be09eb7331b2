import Domain
import Interface
import Storage

struct ReserveOpening {
  private let options: CommonOptions
  private let words: Wording
  private let folder: String
  private let pace: Int
  /// Whoever restored a copy knows that it is one.
  private let isRestored: Bool

  /// With a `pace`, so many bytes of the journal are read at once, and the rest while the desk
  /// runs.
  init(
    _ options: CommonOptions, _ words: Wording, folder: String? = nil, isRestored: Bool = false,
    pace: Int = .max
  ) {
    (self.options, self.words, self.isRestored) = (options, words, isRestored)
    self.pace = pace
    self.folder = folder ?? options.folder
  }

  enum Purpose {
    /// What is private stays empty without the keys.
    case reading
    /// All that is held on somebody: less than that would be false.
    case telling
    case working
    /// The one thing that the recovery sheet is there for.
    case keeping
  }

  /// A missing passphrase is asked for on a terminal; without one, only `reading` goes on.
  func open(for purpose: Purpose) throws(Failure) -> Reserve {
    let given = try options.passphrase()
    var reserve = try opened(with: given)
    if reserve.isKeyringBefore { throw Failure(StorageError.keyringBefore) }
    if !reserve.isUnlocked, reserve.condition != .readOnly(.keyring) {
      let isOpen = given == nil && Passphrase.canAsk ? try ask(for: purpose, &reserve) : false
      if !isOpen, purpose != .reading { throw Failure(StorageError.keysLocked) }
      if !isOpen { Output.say(words.say(.namesAreSealed)) }
    }
    if reserve.isUnlocked, reserve.isOpenedBySheet, purpose != .keeping {
      throw Failure(.refused, .recoveryOnlyRenews)
    }
    try readOn(&reserve)
    let isLacking = reserve.missingKeys > 0
    // What is refused for it says so itself.
    if purpose == .working { reserve.notices.removeAll(where: \.isOfMissingKeys) }
    sayNotices(of: &reserve)
    if isLacking, purpose == .telling { throw Failure(.damaged, .exportWouldLack) }
    return reserve
  }

  /// What is sound is given, and then the command ends with what is not.
  func read(
    for purpose: Purpose = .reading, _ body: (borrowing Reserve) throws -> Void
  ) throws {
    let reserve = try open(for: purpose)
    try body(reserve)
    try reserve.reportLoss()
  }

  /// Without a passphrase.
  func readUnasked(_ body: (borrowing Reserve) throws -> Void) throws {
    let reserve = try openUnasked()
    try body(reserve)
    try reserve.reportLoss()
  }

  /// A desk tells them on its screen; what a reserve without a passphrase lacks is told there, at
  /// every opening, and not to every script.
  private func sayNotices(of reserve: inout Reserve) {
    guard pace == .max else { return }
    words.say(reserve.notices.filter { !isRestored || $0 != .wentOn })
    reserve.notices = []
  }

  /// As nobody in particular, and hardly read: who can open it, and whether the keyring is sound.
  func openLocked() throws(Failure) -> Reserve {
    let reserve = try read(pace: 1)
    try refuseCoordinator(in: reserve)
    return reserve
  }

  /// As anyone may read it who holds the files, to its end.
  func openUnasked() throws(Failure) -> Reserve {
    var reserve = try read(pace: Self.glance)
    try refuseCoordinator(in: reserve)
    try readOn(&reserve)
    sayNotices(of: &reserve)
    return reserve
  }

  /// Whoever says that they are a coordinator has their own command.
  private func refuseCoordinator(in reserve: borrowing Reserve) throws(Failure) {
    guard let typed = options.member, reserve.hasKeyring else { return }
    _ = try MemberID(ofDesk: typed, in: reserve)
  }

  /// In bytes, before the passphrase is known; read again after.
  private static let glance = DeskOpening.glance

  private func opened(with given: Secret?) throws(Failure) -> Reserve {
    let (glance, pace) = (min(pace, Self.glance), pace)
    if options.member == nil, let given {
      let patience = Patience(words.opening, isLong: isLarge)
      defer { patience.end() }
      return try read(given, pace: pace)
    }
    var reserve = try read(pace: glance)
    guard let typed = options.member else { return reserve }
    let id = try MemberID(ofDesk: typed, in: reserve)
    guard !reserve.isUnlocked || reserve.member != id else { return reserve }
    do throws(StorageError) {
      try reserve.unlock(given, as: id, pace: given == nil ? glance : pace)
    } catch {
      // Whoever has a passphrase is asked for it next.
      guard error == .keysLocked, given == nil else { throw Failure(error) }
    }
    return reserve
  }

  /// False for Enter alone where it will do.
  private func ask(for purpose: Purpose, _ reserve: inout Reserve) throws(Failure) -> Bool {
    var id: MemberID?
    if let typed = options.member { id = try MemberID(ofDesk: typed, in: reserve) }
    let mayBeEmpty = purpose == .reading
    let question = words.askPassphrase(
      of: id.flatMap { reserve.name(of: $0) }, mayBeEmpty: mayBeEmpty)
    let tries = PassphraseTries(
      question, words, mayBeEmpty: mayBeEmpty, orElse: Failure(StorageError.keysLocked))
    let opened: Void? = try tries.open {
      passphrase throws(StorageError) in
      try reserve.unlock(passphrase, as: id, pace: pace)
    }
    return opened != nil
  }

  private func readOn(_ reserve: inout Reserve) throws(Failure) {
    guard pace == .max, reserve.isBehind else { return }
    let patience = Patience(words.opening, isLong: isLarge)
    defer { patience.end() }
    while reserve.isBehind {
      do throws(StorageError) { try reserve.refresh() } catch { throw Failure(error) }
    }
  }

  /// Whether somebody would wonder.
  private var isLarge: Bool {
    pace == .max && ((try? Reserve.size(in: folder)) ?? nil).map { $0 > 8_000_000 } ?? false
  }

  private func read(_ given: Secret? = nil, pace: Int) throws(Failure) -> Reserve {
    do throws(StorageError) {
      return try Reserve(
        opening: folder, passphrase: given, pace: pace, state: UserFolders.state)
    } catch { throw Failure(error) }
  }
}

extension Storage.Notice {
  var isOfMissingKeys: Bool { if case .keysMissing = self { true } else { false } }
}

extension Wording {
  /// Of a command.
  func say(_ notices: [Storage.Notice]) {
    for notice in notices where notice != .unprotectedKeys { Output.say(sentence(notice)) }
  }
}
