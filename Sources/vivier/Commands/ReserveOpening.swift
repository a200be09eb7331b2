import Domain
import Glibc
import Interface
import Storage

/// Opens the reserve that the options name, with its passphrase.
struct ReserveOpening {
  private let options: CommonOptions
  private let words: Wording
  private let folder: String
  private let pace: Int

  /// With a `pace`, so many bytes of the journal are read at once, and the rest while the desk
  /// runs.
  init(_ options: CommonOptions, _ words: Wording, folder: String? = nil, pace: Int = .max) {
    (self.options, self.words) = (options, words)
    self.pace = pace
    self.folder = folder ?? options.folder
  }

  /// What a command does with a reserve.
  enum Purpose {
    /// Reads what can be read; what is private stays empty without the keys.
    case reading
    /// Needs the keys.
    case working
    /// Changes who can open the reserve: the one thing that the recovery sheet is there for.
    case keeping
  }

  /// Opens the reserve.
  ///
  /// A passphrase that is missing is asked for on a terminal. Without one, a command that needs the
  /// keys fails, and any other goes on with what is private left empty.
  func open(for purpose: Purpose) throws(Failure) -> Reserve {
    let given = try options.passphrase()
    var reserve = try opened(with: given)
    if !reserve.isUnlocked, reserve.condition != .readOnly(.keyring) {
      let isOpen = given == nil && Passphrase.canAsk ? try ask(for: purpose, &reserve) : false
      if !isOpen, purpose != .reading { throw Failure(StorageError.keysLocked) }
      if !isOpen { Output.say(words.namesAreSealed) }
    }
    if reserve.isUnlocked, reserve.member == .recovery, purpose != .keeping {
      throw Failure(.refused, \.recoveryOnlyRenews)
    }
    try readOn(&reserve)
    return reserve
  }

  /// The reserve as nobody in particular, its journal hardly read: who can open it, and whether the
  /// keyring is sound.
  func openLocked() throws(Failure) -> Reserve {
    let reserve = try translating { () throws(StorageError) in
      try Reserve(opening: folder, pace: 1)
    }
    try refuseCoordinator(in: reserve)
    return reserve
  }

  /// The reserve as anyone may read it who holds the files, to its end: nobody is asked.
  func openUnasked() throws(Failure) -> Reserve {
    var reserve = try translating { () throws(StorageError) in
      try Reserve(opening: folder, pace: Self.glance)
    }
    try refuseCoordinator(in: reserve)
    try readOn(&reserve)
    return reserve
  }

  /// Nobody is asked, but whoever says that they are a coordinator has their own command.
  private func refuseCoordinator(in reserve: borrowing Reserve) throws(Failure) {
    guard let typed = options.member, !reserve.members.isEmpty else { return }
    _ = try MemberID(ofDesk: typed, in: reserve)
  }

  /// How much of a journal is read before the passphrase is known, which is read again after.
  private static let glance = 1 << 20

  private func opened(with given: Secret?) throws(Failure) -> Reserve {
    let (glance, pace) = (min(pace, Self.glance), pace)
    if options.member == nil, let given {
      let patience = Patience(words.opening, isLong: isLarge)
      defer { patience.end() }
      return try translating { () throws(StorageError) in
        try Reserve(opening: folder, passphrase: given, pace: pace)
      }
    }
    var reserve = try translating { () throws(StorageError) in
      try Reserve(opening: folder, pace: glance)
    }
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

  /// Asks up to three times, each time after a longer pause; false for Enter alone where the
  /// command can do without.
  private func ask(for purpose: Purpose, _ reserve: inout Reserve) throws(Failure) -> Bool {
    var id: MemberID?
    if let typed = options.member { id = try MemberID(ofDesk: typed, in: reserve) }
    let question = words.askPassphrase(
      of: id.flatMap { reserve.name(of: $0) }, mayBeEmpty: purpose == .reading)
    for pause in [1, 2, 4] {
      let answer = Passphrase.ask(question)
      if case .nothing = answer, purpose == .reading { return false }
      guard case .typed(let typed) = answer else { throw Failure(StorageError.keysLocked) }
      do throws(StorageError) {
        try reserve.unlock(typed.secret(), as: id, pace: pace)
        return true
      } catch {
        guard error == .wrongPassphrase else { throw Failure(error) }
      }
      let isPatient = QuietTerminal.during { terminal in
        terminal.say(words.wrongPassphrase(pause: pause == 4 ? nil : pause))
        return terminal.rest(for: .seconds(pause))
      }
      guard isPatient == true else { break }
    }
    throw Failure(.locked)
  }

  /// Reads the rest where everything is wanted at once.
  private func readOn(_ reserve: inout Reserve) throws(Failure) {
    guard pace == .max, reserve.isBehind else { return }
    let patience = Patience(words.opening, isLong: isLarge)
    defer { patience.end() }
    while reserve.isBehind {
      do throws(StorageError) { try reserve.refresh() } catch { throw Failure(error) }
    }
  }

  /// Whether reading the journal takes long enough for somebody to wonder.
  private var isLarge: Bool {
    pace == .max && InputFile.size(of: folder + "/reserve.journal").map { $0 > 8_000_000 } ?? false
  }

  private func translating(
    _ body: () throws(StorageError) -> Reserve
  ) throws(Failure) -> Reserve {
    do throws(StorageError) { return try body() } catch { throw Failure(error) }
  }
}
