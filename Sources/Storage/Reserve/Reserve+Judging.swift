import Domain

// What is known only once everything was read.
extension Reserve {
  /// The whole journal must have been read.
  ///
  /// Who opened the reserve, and whose keyring it is, was taken on trust until then.
  mutating func judgeKeys() throws(StorageError) {
    if let own = keys.own {
      let known = registry.roster[member]
      if known?.isRemoved != false || known?.keys.last != own.publicKeys {
        lock()
        try readAnew()
        guard !isBehind else { return }
      }
    }
    guard keys.ring != nil else { return noteLack() }
    guard keys.isSignerKnown || isKeyringSigned else {
      (keys.ring, keys.former) = (nil, nil)
      return try readAnew()
    }
    keys.isSignerKnown = true
    try giveKeysBack()
    guard !isBehind else { return }
    if !lost.isEmpty, trouble.damage == nil {
      // They may have been written after the journal was looked at.
      try journal.look()
      _ = try replay()
      guard !isBehind else { return }
    }
    noteLack()
  }

  /// Before it was known whose the keyring is, nothing was sealed for it.
  private mutating func giveKeysBack() throws(StorageError) {
    guard let former = keys.former, var ring = keys.ring else { return }
    keys.former = nil
    let before = ring.givenBack
    try ring.takeBack(from: former)
    keys.ring = ring
    if ring.givenBack > before { try readAnew() }
  }

  /// Of what the watermark, the keyring and this account have seen, what is not here, and nobody
  /// has gone on without.
  var lost: [Head] {
    var seen = keys.isSignerKnown ? keys.ring?.heads ?? [] : []
    if let missed = keys.missed { seen.append(missed.head) }
    if journal.isCutBack, let mark = journal.watermark {
      seen.append(Head(writer: mark.writer, number: mark.number, hash: mark.hash))
    }
    // Of a file that was not come to, is not there, or is nobody's: what was acknowledged may have
    // stood in it before somebody changed it, where it held more than the lines that open a file.
    if let mark = journal.seen?.watermark,
      !trouble.refused.contains(mark.writer)
        || mark.number > journal.tip.number + Chain.openingRecords,
      !chain.links.prefix(file + 1).contains(where: { $0.writer == mark.writer })
    {
      seen.append(Head(writer: mark.writer, number: mark.number, hash: mark.hash))
    }
    return seen.filter { !isHere($0) && !isKnownLost($0) }
  }

  /// Whoever puts a journal back may write on until it is as long as it was.
  mutating func noteContradiction(by act: Act) {
    guard let heads = keys.ring?.heads else { return }
    for head in heads where head.writer == journal.header.writer {
      guard head.number > journal.tip.number, head.number <= act.end.number,
        head.number != act.end.number || head.hash != act.end.hash
      else { continue }
      trouble.contradicted.append(head)
    }
  }

  func isHere(_ head: Head) -> Bool {
    if trouble.contradicted.contains(head) { return false }
    if head.writer == journal.header.writer {
      return head.number < journal.tip.number || head == journal.head
    }
    guard let limit = chain.heads.first(where: { $0.writer == head.writer }) else { return false }
    return head.number < limit.number || head == limit
  }

  /// Whether this folder is a copy or was put back, so that nobody can tell who else goes on with
  /// its file; the whole journal must have been read.
  var isElsewhere: Bool { !isBehind && (!journal.isHere || !lost.isEmpty) }

  /// Whether the journal asks for what cannot be taken back although it leaves out what the
  /// watermark, the keyring or this account have seen.
  ///
  /// Whoever has a key that was taken from its member since can put the journal back to before, and
  /// sign there as one who may.
  var isRewound: Bool {
    guard !isBehind, holdsReserveKey, !lost.isEmpty else { return false }
    return areDoomedKeysThere || areMembersDue && !isSomebodyShutOut
  }

  /// By somebody who can have had the reserve key, as the journal tells it.
  var isKeyringSigned: Bool {
    guard let ring = keys.ring else { return false }
    return isSigned(ring)
  }

  func isSigned(_ ring: Keyring) -> Bool {
    guard let signature = ring.signature, let signer = registry.roster[signature.by],
      signer.role == .facilitator || signer.role == .recovery
    else { return false }
    return ring.isSigned(by: signer.keys)
  }

  mutating func noteLack() {
    let missing = missingNames
    trouble.lack = missing.subtracting(keys.ring?.lost ?? []).count
    let notice: Notice? =
      trouble.lack > 0
      ? .keysMissing(trouble.lack) : missing.isEmpty ? nil : .keysLost(missing.count)
    if let notice, notice != keys.lackTold { notices.append(notice) }
    keys.lackTold = notice
    let emptied = emptiedParts
    if emptied > 0, emptied != keys.emptiedTold { notices.append(.partsEmptied(emptied)) }
    keys.emptiedTold = emptied
  }

  /// Which nothing says to forget.
  private var emptiedParts: Int {
    guard holdsReserveKey, !trouble.emptied.isEmpty else { return 0 }
    let forgotten = forgotten
    return trouble.emptied.count { subject, key in
      !forgotten.contains(subject) && !registry.forgottenKeys.contains(key)
    }
  }

  /// Of private parts that nothing says to have been forgotten or lost: what is shown, listed or
  /// exported holds less than what is kept.
  public var missingKeys: Int { holdsReserveKey ? trouble.lack : 0 }

  var missingNames: Set<String> {
    guard holdsReserveKey, !trouble.missingKeys.isEmpty else { return [] }
    let (forgotten, forgottenKeys) = (forgotten, registry.forgottenKeys)
    let gone = keys.ring?.gone ?? [:]
    let missing = trouble.missingKeys.lazy.filter { name, key in
      guard gone[name] == nil else { return false }
      let isForgotten = key.subject.map(forgotten.contains) ?? false
      return !isForgotten && !forgottenKeys.contains(name)
    }
    return Set(missing.map(\.key))
  }

  mutating func noteMissing(_ name: String, _ record: Record, of act: Act) {
    guard holdsReserveKey, stops(act), trouble.missingKeys[name] == nil else { return }
    let subject = EntityID(stored: journal.buffer.span.extracting(record.subject))
    trouble.missingKeys[name] = Trouble.MissingKey(subject: subject, record: record.number)
  }

  private var forgotten: Set<EntityID> {
    var entities: Set<EntityID> = []
    for person in registry.erased.union(keys.condemned) {
      entities.insert(person.entity)
      entities.formUnion(registry.everyIntroduction(of: person).map(\.entity))
      entities.formUnion(registry.pathways(of: person.entity).map(\.id.entity))
    }
    return entities
  }
}
