// The founding key signs the first act alone, which gives the founder and the recovery sheet keys
// of their own, and is then forgotten: nobody, the founder included, can found the same reserve a
// second time.
//
// The journal takes its name last and whole: what was interrupted before has left no reserve and
// can be done again.

public import Domain
import Glibc

extension Reserve {
  /// With a passphrase there is a recovery sheet too, whose code is the answer, kept nowhere.
  ///
  /// With a `group`, its accounts share the folder; it begins `holding` what the commands make.
  @discardableResult
  public static func create(
    at path: String, name: String, member: String, passphrase: Secret? = nil,
    group: String? = nil, holding commands: [Command] = [], time: Timestamp
  ) throws(StorageError) -> Secret? {
    try time.checkPlausible()
    if let passphrase { try ProtectedSecret.check(passphrase) }
    let folder = Folder(path: path)
    try StorageError.catching { () throws(SystemFailure) in try folder.make() }
    if let group { try folder.share(with: group) }
    let code = passphrase == nil ? nil : RecoveryCode.draw()
    try FolderLock.take(on: folder).during { () throws(StorageError) in
      try refuseReserve(in: folder)
      var founding = try Founding(called: member, passphrase, code, at: time)
      try founding.name(name, holding: commands)
      try founding.write(in: folder)
    }
    return code
  }

  private static func refuseReserve(in folder: Folder) throws(StorageError) {
    let writers = try StorageError.catching { () throws(SystemFailure) in try folder.writers() }
    guard writers.isEmpty, try folder.status(of: folder.oldJournal) == nil, try !holdsKeys(folder)
    else { throw .reserveExists }
    do throws(SystemFailure) {
      for member in try folder.slotFiles().members {
        try SystemDisk().remove(folder.slot(of: member))
      }
    } catch { throw .system(error) }
  }

  /// Keys whose journal is missing, moved away or about to be put back: without them nothing in it
  /// could ever be opened again; a creation that was stopped leaves none but the reserve's own.
  private static func holdsKeys(_ folder: Folder) throws(StorageError) -> Bool {
    guard let status = try folder.status(of: folder.keyring) else { return false }
    guard status.isPlain else { return true }
    let bytes = try StorageError.catching { () throws(SystemFailure) in
      try Descriptor(opening: folder.keyring, O_RDONLY).read(most: Keyring.largest)
    }
    guard let keyring = try? Keyring(reading: bytes) else { return true }
    return keyring.table.entries.contains { $0.owner != .reserve }
  }
}

private struct Founding {
  let founder: MemberID
  let keys = MemberKeys.draw()
  let time: Timestamp
  var slots: [Slot] = []
  var ring: Keyring
  let header: Header
  let context: SealContext
  var lines: [UInt8]
  var tip: Journal.Tip

  init(
    called name: String, _ passphrase: Secret?, _ code: Secret?, at time: Timestamp
  ) throws(StorageError) {
    self.time = time
    var generator = SystemRandomNumberGenerator()
    founder = MemberID(.member(using: &generator))
    let (sheet, sheetKeys) = (MemberID(.member(using: &generator)), MemberKeys.draw())
    let founding = MemberKeys.draw()
    let reserve = ReserveNumber(of: founding.signPublic)
    let writer = EntityID.writer(using: &generator)
    (header, lines) = Header.make(
      reserve: reserve, writer: writer, by: founder, key: founding.signPublic, made: time)
    context = SealContext(header)
    tip = Journal.Tip(offset: lines.count, line: 1, number: 0, hash: header.hash)
    slots = [try Slot(of: founder, named: name, keys, in: reserve, under: passphrase)]
    ring = Keyring(
      reserve: reserve, writer: writer, founder: founder, keys,
      besides: code == nil ? [:] : [sheet: sheetKeys.box.publicKey])
    var members = [(founder, MemberCard(.facilitator, keys: keys.publicKeys, name: name))]
    if let code {
      slots.append(
        try Slot(of: sheet, named: "", sheetKeys, in: reserve, under: code, cost: .random))
      members.append((sheet, .sheet(sheetKeys.publicKeys)))
    }
    try record(members.map { Command.addMember($0.0, $0.1) }, signedBy: founding)
  }

  mutating func name(_ name: String, holding commands: [Command]) throws(StorageError) {
    try record([.nameReserve(name)] + commands, signedBy: keys)
  }

  private mutating func record(
    _ commands: [Command], signedBy keys: MemberKeys
  ) throws(StorageError) {
    for (index, command) in commands.enumerated() {
      let stamp = Stamp(number: tip.number + 1, time: time, member: founder)
      let events: [Event]
      do throws(Refusal) {
        events = try Registry().decide(
          command, by: Actor(founder, .facilitator), on: time.day)
      } catch { throw .unwritable(record: stamp.number) }
      guard let event = events.first else { continue }
      let draft = try RecordDraft(event, stamp, context, &ring) {
        ring, owner throws(StorageError) in
        try ring.key(for: owner, use: .other)
      }
      tip.hash = draft.append(
        to: &lines, after: tip.hash, signedBy: index == commands.count - 1 ? keys : nil)
      tip.number += 1
    }
    tip.offset = lines.count
  }

  mutating func write(in folder: Folder) throws(StorageError) {
    ring.heads = [Head(writer: header.writer, number: tip.number, hash: tip.hash)]
    guard let file = ring.file else { throw .keysLocked }
    do throws(SystemFailure) {
      let disk = SystemDisk()
      let mark = Watermark(
        writer: header.writer, bytes: tip.offset, number: tip.number, hash: tip.hash,
        place: try folder.place)
      for slot in slots {
        try folder.replace(folder.slot(of: slot.member), with: slot.line, using: disk)
      }
      try folder.replace(folder.keyring, with: file, using: disk)
      try folder.replace(folder.head, with: mark.text, using: disk)
      try folder.replace(folder.journal(of: header.writer), with: lines, using: disk)
    } catch {
      // It may have its name already, and is told not to be there.
      try? SystemDisk().remove(folder.journal(of: header.writer))
      throw .system(error)
    }
  }
}

extension MemberCard {
  /// It has no name, and the journal wants one.
  static func sheet(_ keys: PublicKeys) -> MemberCard {
    MemberCard(.recovery, keys: keys, name: MemberRole.recovery.rawValue)
  }
}
