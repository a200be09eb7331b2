import Domain

/// The data keys of a keyring: where each stands in the file, whose it is, its place among the open
/// ones; those called `c…` sealed one card and nothing else, so that earlier wordings can be
/// forgotten one by one; a `w…` what the organisation says of an introduction, which it may read
/// when it is shown the person no more; a `k…` seals all else about its owner or, of an
/// introduction, what its organisation is shown: one for each presentation, the last in use.
struct KeyTable {
  private(set) var entries: [Entry] = []
  private(set) var grants: [Grant] = []
  private var index: [String: Int] = [:]
  /// By owner, the place of the key that seals what is not a card; -1 while there is none.
  private var owners: [EntityID: Int] = [:]
  private var words: [EntityID: Int] = [:]
  private var vault = KeyVault()

  /// A line `{"key":"…","of":"…","wrapped":"…"}`.
  struct Entry {
    let name: String
    let owner: EntityID
    var wrapped: Range<Int>
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

  struct Right: Hashable {
    let key: String
    let member: MemberID
  }

  enum Use {
    case card
    case presentation
    case words
    case other
  }

  /// Nil where each has one of its own.
  func existing(_ use: Use, of owner: EntityID) -> String? {
    switch use {
    case .card, .presentation: nil
    case .words: words(of: owner)
    case .other: general(of: owner)
    }
  }

  mutating func reserveCapacity(_ count: Int) {
    entries.reserveCapacity(count)
    index.reserveCapacity(count)
    owners.reserveCapacity(count)
  }

  static func drawName(for use: Use) -> String {
    use.letter + Base64.text(Sodium.random(9).span)
  }

  /// False when there is one of that name.
  mutating func add(_ entry: Entry) -> Bool {
    guard index.updateValue(entries.count, forKey: entry.name) == nil else { return false }
    switch entry.name.utf8.first {
    case UInt8(ascii: "k"): owners[entry.owner] = entries.count
    case UInt8(ascii: "w"): words[entry.owner] = entries.count
    default: break
    }
    if owners[entry.owner] == nil { owners[entry.owner] = -1 }
    entries.append(entry)
    return true
  }

  mutating func add(_ grant: Grant) { grants.append(grant) }

  func general(of owner: EntityID) -> String? {
    guard let place = owners[owner], place >= 0 else { return nil }
    return entries[place].name
  }

  func words(of owner: EntityID) -> String? { words[owner].map { entries[$0].name } }

  func hasKeys(of owner: EntityID) -> Bool { owners[owner] != nil }
  func contains(_ name: String) -> Bool { index[name] != nil }
  func owner(of name: String) -> EntityID? { index[name].map { entries[$0].owner } }
  func isKept(_ name: String) -> Bool { index[name].map { entries[$0].place != nil } ?? false }

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

  /// Unwrapped when it is first asked for; `use` must not keep it.
  mutating func withKey<Result>(
    _ name: String, in body: [UInt8], under reserveKey: Secret?,
    _ use: (UnsafePointer<UInt8>) -> Result
  ) -> Result? {
    guard let entry = index[name], let place = place(entry, in: body, under: reserveKey) else {
      return nil
    }
    return unsafe vault.withKey(place, use)
  }

  private mutating func place(_ entry: Int, in body: [UInt8], under reserveKey: Secret?) -> Int? {
    if let place = entries[entry].place { return place }
    guard let reserveKey, let boxed = Base64.bytes(body.span.extracting(entries[entry].wrapped))
    else { return nil }
    let place = unsafe vault.keep { unsafe Sealing.unbox(boxed, under: reserveKey, into: $0) }
    entries[entry].place = place
    return place
  }

  mutating func lock() {
    for entry in entries.indices { entries[entry].place = nil }
    vault = KeyVault()
  }
}

extension KeyTable.Use {
  fileprivate var letter: String {
    switch self {
    case .card: "c"
    case .words: "w"
    case .presentation, .other: "k"
    }
  }
}
