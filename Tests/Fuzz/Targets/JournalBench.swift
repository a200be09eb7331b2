import Domain
import Glibc

@testable import Storage

/// A small reserve in memory, whose files are laid out anew for every input.
final class JournalBench {
  let path: String
  /// As they are in `Reserve` beside this folder, with the place where they are now.
  private let files: [(name: String, bytes: [UInt8])]
  let journal: String
  let header: Header
  let tip: Journal.Tip
  let keys: MemberKeys
  private let revision: Int
  private var ring: Keyring
  private let known: Set<String>
  private var held: Opened?

  /// Where what is kept beside a reserve is read, it is opened once.
  final class Opened {
    var reserve: Reserve
    let keyring: FileStatus?

    init(_ folder: Folder) throws(StorageError) {
      keyring = try folder.status(of: folder.keyring)
      reserve = try Reserve.open(folder, using: SystemDisk(), watches: false)
    }
  }

  static let passphrase = Secret("douze lettres".utf8)

  init() throws {
    let shelf = unsafe access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(shelf)/vivier-fuzz-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Broken(what: "no folder") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let folder = Folder(path: path)
    // In order: the slot, the journal, the watermark, the keyring.
    let names = try FolderNames.read("\(Fixture.root)/Reserve") ?? []
    var kept = try names.map { (name: $0, bytes: try Fixture.bytes("Reserve/\($0)")) }
    try Self.put([], at: folder.lock)
    // At another place the folder would be a copy, and go on under a number of its own.
    guard let mark = Watermark(text: kept[2].bytes) else { throw Broken(what: "no watermark") }
    kept[2].bytes =
      Watermark(
        writer: mark.writer, bytes: mark.bytes, number: mark.number, hash: mark.hash,
        place: try folder.place
      ).text
    for (name, bytes) in kept { try Self.put(bytes, at: "\(path)/\(name)") }
    let reserve = try Reserve.open(folder, using: SystemDisk(), watches: false)
    guard let own = reserve.keys.own, let ring = reserve.keys.ring, reserve.condition == .writable
    else { throw Broken(what: "the reserve does not open") }
    (header, tip, keys) = (reserve.journal.header, reserve.journal.tip, own)
    (self.ring, revision, files) = (ring, reserve.registry.revision, kept)
    journal = names[1]
    known = Set(names + ["reserve.lock"])
  }

  deinit {
    for name in (try? FolderNames.read(path)) ?? [] { _ = unsafe unlink("\(path)/\(name)") }
    _ = unsafe rmdir(path)
  }
}

extension JournalBench {
  private var folder: Folder { Folder(path: path) }

  private static func put(_ bytes: [UInt8], at path: String) throws {
    let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_TRUNC)
    try SystemDisk().appendAll(bytes, to: file.number)
  }

  /// As nobody has touched them, but for those that are given.
  private func lay(_ changed: [String: [UInt8]] = [:]) throws {
    for name in try FolderNames.read(path) ?? [] where !known.contains(name) {
      _ = unsafe unlink("\(path)/\(name)")
    }
    for (name, bytes) in files { try Self.put(changed[name] ?? bytes, at: "\(path)/\(name)") }
  }

  /// Everything that is told of what was read.
  private func tell(_ registry: Registry) {
    let today = Day(number: 20_700)
    _ = (registry.dueDates(on: today), registry.figures())
    for id in registry.organisations.keys { _ = registry.shown(to: id, on: today) }
  }

  /// Behind the last line, the lines of an act: what is done, on what, the open part and, behind a
  /// tab, the private one.
  ///
  /// An open reserve reads them, since to open one takes longest by far.
  func readAct(_ bytes: [UInt8]) throws -> Bool {
    let held = try opened()
    try Self.put(content(journal) + act(bytes), at: "\(path)/\(journal)")
    do throws(StorageError) { _ = try held.reserve.refresh() } catch {
      throw Broken(what: "a line behind the last keeps a reserve shut: \(error)")
    }
    let count = held.reserve.registry.revision
    try demand(count >= revision, "a line behind the last takes another away")
    tell(held.reserve.registry)
    held.reserve.notices = []
    let isSettled = try FileStatus(path: folder.keyring) != held.keyring
    if isSettled || held.reserve.condition != .writable { self.held = nil }
    if !isSettled, bytes.count % 64 == 0 {
      let again = try Reserve.open(folder, using: SystemDisk(), watches: false)
      try demand(again.registry.revision == count, "read by a desk, an act says something else")
    }
    return count > revision
  }

  /// By people who have not opened: whoever is told to be a member.
  func readDoor(_ bytes: [UInt8]) throws -> Bool {
    guard let (choice, rest) = bytes.chosen else { return false }
    let isPatched = choice % 2 == 0
    try lay(isPatched ? patched(rest) : [journal: content(journal) + act(rest)])
    guard let hint = try? Reserve.rosterHint(in: folder) else { return false }
    try demand(isPatched || hint.roster.count >= 1, "a line behind the last hides a member")
    return hint.roster.count > 1 || hint.contact != nil
  }

  /// All files with some bytes changed.
  func readFiles(_ bytes: [UInt8]) throws -> Bool {
    try lay(patched(bytes))
    guard let reserve = try? Reserve.open(folder, using: SystemDisk(), watches: false) else {
      return false
    }
    tell(reserve.registry)
    // To open it takes longest by far.
    guard bytes.count % 8 == 0 else { return true }
    let (count, condition) = (reserve.registry.revision, reserve.condition)
    let again = try Reserve.open(folder, using: SystemDisk(), watches: false)
    try demand(
      again.registry.revision == count, "\(condition): read again, a journal says something else")
    return true
  }

  func readKeyring(_ bytes: [UInt8]) throws -> Bool {
    var isTaken = false
    for bytes in [bytes, signed(bytes)] {
      guard var found = try? Keyring(reading: bytes) else { continue }
      isTaken = true
      try? found.unlock(as: header.member, with: keys, isCoordinator: bytes.count % 2 == 0)
      for entry in found.table.entries {
        _ = found.open(bytes.span, binding: [], under: entry.name)
      }
      found.access = ring.access
      guard let file = found.file else { throw Broken(what: "an open keyring is not written") }
      let again = try Keyring(reading: file)
      try demand(
        again.epoch == found.epoch && again.recipients == found.recipients
          && again.gone == found.gone && again.lost == found.lost && again.heads == found.heads
          && again.letterbox == found.letterbox && again.body == found.body
          && again.table.rights == found.table.rights && again.count == found.count,
        "a keyring is not read as it is written")
    }
    return isTaken
  }

  func readSlot(_ bytes: [UInt8]) throws -> Bool {
    guard let slot = Slot(bytes) else { return false }
    try demand(Slot(slot.line) == slot, "a slot is not read as it is written")
    // What costs more takes too long here.
    guard slot.secret.isUnprotected || slot.secret.passes == 1 && slot.secret.memory <= 8192 else {
      return true
    }
    _ = try? slot.open(Self.passphrase, in: header.reserve)
    return true
  }
}

extension JournalBench {
  private func content(_ name: String) -> [UInt8] {
    files.first { $0.name == name }?.bytes ?? []
  }

  private func act(_ bytes: [UInt8]) -> [UInt8] {
    let context = SealContext(header)
    let texts = bytes.split(separator: 0x0A)
    var (lines, hash) = ([UInt8](), tip.hash)
    for (index, text) in texts.enumerated() {
      let words = text.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      let parts = (words.last ?? "").split(separator: "\t", maxSplits: 1).map { Array($0.utf8) }
      let (tag, subject) = (words[0], words.count > 1 ? words[1] : "")
      let stamp = Stamp(
        number: tip.number + 1 + index, time: Timestamp(seconds: 1_775_296_967),
        member: header.member)
      let owner = EntityID(stored: Array(subject.utf8).span) ?? .reserve
      var sealed: (String, [UInt8])?
      if parts.count > 1, let key = ring.table.general(of: owner) {
        let bound = context.bytes(number: stamp.number, tag: tag, subject: subject, key: key)
        sealed = (try? ring.seal(parts[1], binding: bound, under: key)).map { (key, $0) }
      }
      let draft = RecordDraft(
        stamp: stamp, tag: tag, subject: subject, open: parts.first ?? [], sealed: sealed)
      let isLast = index == texts.count - 1
      hash = draft.append(to: &lines, after: hash, signedBy: isLast ? keys : nil)
    }
    return lines
  }

  private func signed(_ keyring: [UInt8]) -> [UInt8] {
    let hash = Digest(of: keyring.span)
    var file = keyring
    file.append(ascii: "{\"by\":\"")
    file += header.member.stored.utf8
    file.append(ascii: "\"")
    file.append(base64: keys.sign(hash, as: .keyring), under: "s")
    file.append(ascii: "}\n")
    return file
  }

  /// Changes of four bytes each, and of those that the last asks for: which file and what is done
  /// there, where, how much.
  private func patched(_ bytes: [UInt8]) -> [String: [UInt8]] {
    var changed: [String: [UInt8]] = [:]
    var rest = bytes[...]
    while rest.count >= 4 {
      let head = Array(rest.prefix(4))
      rest = rest.dropFirst(4)
      let name = files[Int(head[0] & 3)].name
      var file = changed[name] ?? content(name)
      let place = min(Int(head[1]) << 8 | Int(head[2]), file.count)
      let end = min(place + Int(head[3]), file.count)
      switch head[0] >> 2 & 3 {
      case 0:
        let new = rest.prefix(end - place)
        rest = rest.dropFirst(new.count)
        file.replaceSubrange(place..<(place + new.count), with: new)
      case 1:
        let new = rest.prefix(Int(head[3]))
        rest = rest.dropFirst(new.count)
        file.insert(contentsOf: new, at: place)
      case 2: file.removeSubrange(place..<end)
      default: file.removeSubrange(place...)
      }
      changed[name] = file
    }
    return changed
  }
}

extension JournalBench {
  /// What stands behind the beginning of an account's mark, with and without its end.
  func readSeen(_ bytes: [UInt8]) throws -> Bool {
    let path = path + "/x.seen"
    let reserve = String(decoding: header.reserve.text, as: UTF8.self)
    let start =
      #"{"vivier-seen":2,"reserve":"\#(reserve)","member":"\#(header.member.stored)","#
    let line = Array(start.utf8) + bytes
    let mac = Digest(of: line.span, secret: keys.markKey)
    let end = Array(",\"mac\":\"".utf8) + Base64.characters(mac.bytes.span) + Array("\"}\n".utf8)
    for line in [bytes, line + end] {
      try Self.put(line, at: path)
      guard let mark = seen(at: path) else { continue }
      SeenMark.File(at: path).put(mark, header.reserve, header.member, under: keys.markKey)
      try demand(seen(at: path) == mark, "a mark is not read as it is written")
      return true
    }
    return false
  }

  private func seen(at path: String) -> SeenMark? {
    SeenMark(at: path, header.reserve, header.member, under: keys.markKey)
  }

  private func opened() throws -> Opened {
    if let held { return held }
    try lay()
    let opened = try Opened(folder)
    held = opened
    return opened
  }

  func readDraft(_ bytes: [UInt8]) throws -> Bool {
    let path = path + "/x.draft"
    let held = try opened()
    try Self.put(bytes, at: path)
    try demand(held.reserve.draft(at: path) == nil, "a draft that nobody sealed is read")
    guard let text = bytes.text else { return false }
    try demand(held.reserve.keepDraft(text, at: path), "a draft is not kept")
    try demand(held.reserve.draft(at: path) == text, "a draft is not read as it is written")
    return try readDraftText(text)
  }

  func readTries(_ bytes: [UInt8]) throws -> Bool {
    let held = try opened()
    try Self.put(bytes, at: folder.tries(of: header.member))
    held.reserve.notices = []
    held.reserve.tellTries()
    guard case .triesFailed(let count, let last) = held.reserve.notices.first else { return false }
    try demand(count <= bytes.count / 20 && last.day.year < 10_000, "more tries than lines")
    return true
  }
}
