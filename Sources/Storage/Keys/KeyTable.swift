import Domain

/// The data keys of a keyring: where each stands in the file, whose it is, and its place among the
/// open ones.
///
/// A key whose name begins with `c` sealed one card and nothing else, so that the card's earlier
/// wordings can be forgotten one by one; a key that begins with `k` seals everything else about its
/// owner, or, if that is an introduction, what its organisation is shown and says: there is one for
/// each time that the person is presented, the last being the one in use.
struct KeyTable {
  private(set) var entries: [Entry] = []
  private(set) var grants: [Grant] = []
  /// Places in `entries`, by the key's name.
  private var index: [String: Int] = [:]
  /// Whoever has keys, and the place in `entries` of the one that seals what is not a card; -1
  /// while there is none.
  private var owners: [EntityID: Int] = [:]
  private var vault = KeyVault()

  /// A line `{"key":"…","of":"…","wrapped":"…"}`.
  struct Entry {
    let name: String
    let owner: EntityID
    /// The base64 of the box, in the keyring's body.
    var wrapped: Range<Int>
    /// Its place among the open keys, once it was opened.
    var place: Int?
  }

  /// A line `{"grant":"…","to":"…","sealed":"…"}`.
  struct Grant {
    let key: String
    let member: MemberID
    /// The base64 of the key sealed to the member, in the keyring's body.
    let sealed: Range<Int>

    var right: Right { Right(key: key, member: member) }
  }

  /// That a member may open what is sealed under a key.
  struct Right: Hashable {
    let key: String
    let member: MemberID
  }

  /// What a key is for.
  enum Use {
    case card
    case presentation
    case other
  }

  /// Makes room for so many keys.
  mutating func reserveCapacity(_ count: Int) {
    entries.reserveCapacity(count)
    index.reserveCapacity(count)
    owners.reserveCapacity(count)
  }

  static func drawName(for use: Use) -> String {
    (use == .card ? "c" : "k") + Base64.text(Sodium.random(9).span)
  }

  /// Adds a key; false when there is one of that name.
  mutating func add(_ entry: Entry) -> Bool {
    guard index.updateValue(entries.count, forKey: entry.name) == nil else { return false }
    let isForCard = entry.name.utf8.first == UInt8(ascii: "c")
    if !isForCard {
      owners[entry.owner] = entries.count
    } else if owners[entry.owner] == nil {
      owners[entry.owner] = -1
    }
    entries.append(entry)
    return true
  }

  mutating func add(_ grant: Grant) { grants.append(grant) }

  /// The key that seals what is not a card about somebody; nil while there is none.
  func general(of owner: EntityID) -> String? {
    guard let place = owners[owner], place >= 0 else { return nil }
    return entries[place].name
  }

  func hasKeys(of owner: EntityID) -> Bool { owners[owner] != nil }

  func contains(_ name: String) -> Bool { index[name] != nil }

  /// Whose key it is; nil when there is none of that name.
  func owner(of name: String) -> EntityID? { index[name].map { entries[$0].owner } }

  /// Whether a key is open already.
  func isKept(_ name: String) -> Bool {
    index[name].map { entries[$0].place != nil } ?? false
  }

  var rights: Set<Right> { Set(grants.lazy.map(\.right)) }

  mutating func keep(_ key: Secret, named name: String) {
    if let entry = index[name] { keep(key, at: entry) }
  }

  mutating func keep(_ key: Secret, at entry: Int) {
    entries[entry].place = unsafe vault.keep { target in
      unsafe key.withBytes { source in
        for index in 0..<32 { unsafe target[index] = unsafe source[index] }
      }
      return true
    }
  }

  /// Gives an open key to a function that must not keep it; nil when it cannot be opened.
  ///
  /// It is unwrapped the first time that it is needed.
  mutating func withKey<Result>(
    _ name: String, in body: [UInt8], under reserveKey: Secret?,
    _ use: (UnsafePointer<UInt8>) -> Result
  ) -> Result? {
    guard let entry = index[name], let place = place(entry, in: body, under: reserveKey) else {
      return nil
    }
    return unsafe vault.withKey(place, use)
  }

  private mutating func place(
    _ entry: Int, in body: [UInt8], under reserveKey: Secret?
  ) -> Int? {
    if let place = entries[entry].place { return place }
    guard let reserveKey, let boxed = Base64.bytes(body.span.extracting(entries[entry].wrapped))
    else { return nil }
    let place = unsafe vault.keep { unsafe Sealing.unbox(boxed, under: reserveKey, into: $0) }
    entries[entry].place = place
    return place
  }

  /// Forgets the open keys; the file still has them.
  mutating func lock() {
    for entry in entries.indices { entries[entry].place = nil }
    vault = KeyVault()
  }
}
