import Interface
import Storage

/// Opens the reserve that the options name, with its passphrase.
struct ReserveOpening {
  private let options: CommonOptions
  private let folder: String
  private let pace: Int

  /// With a `pace`, so many bytes of the journal are read at once, and the rest while the desk runs.
  init(_ options: CommonOptions, folder: String? = nil, pace: Int = .max) {
    self.options = options
    self.pace = pace
    self.folder = folder ?? options.folder
  }

  /// Opens the reserve.
  ///
  /// A passphrase that is missing is asked for on a terminal. Without one, a command that needs the
  /// keys fails, and any other goes on with what is private left empty.
  func open(needsKeys: Bool) throws(Failure) -> Reserve {
    let given = try options.passphrase()
    let reserve = try open(with: given)
    if reserve.isUnlocked || reserve.condition == .readOnly(.keyring) { return reserve }
    if given == nil, Passphrase.canAsk {
      let question = Launch.wording.askPassphrase(mayBeEmpty: !needsKeys)
      if let typed = try Passphrase.ask(question) { return try open(with: typed) }
    }
    if needsKeys { throw Failure(StorageError.keysLocked) }
    Output.say(Launch.wording.namesAreSealed)
    return reserve
  }

  /// Whether reading the journal takes long enough for somebody to wonder.
  private var isLarge: Bool {
    pace == .max && InputFile.size(of: folder + "/reserve.journal").map { $0 > 8_000_000 } ?? false
  }

  private func open(with passphrase: Secret?) throws(Failure) -> Reserve {
    let patience = Patience(Launch.wording.opening, isLong: isLarge)
    defer { patience.end() }
    do throws(StorageError) {
      return try Reserve(opening: folder, passphrase: passphrase, pace: pace)
    } catch {
      throw Failure(error)
    }
  }
}

extension Reserve {
  /// Says what is damaged, and how the command ends once it has given what is sound.
  borrowing func reportDamage() throws(Failure) {
    guard case .readOnly(let reason) = condition else { return }
    let error = StorageError.readOnly(reason)
    guard Failure.status(of: error) == .damaged else { return }
    throw Failure(error)
  }
}
