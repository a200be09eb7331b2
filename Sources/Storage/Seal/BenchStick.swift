// A seat's key lies on a stick of its own, and so does the last note that it signed: whoever keeps
// the reserve's computer has neither.
//
// `vivier.key` is one line (Storage.docc/Format.md), `vivier.last` the last signed note.

import Domain
import Glibc

struct BenchStick {
  static let version = 2

  let reserve: ReserveNumber
  let member: MemberID
  let bench: Bench
  /// Ed25519, so that what it signed is checked without a passphrase.
  let key: [UInt8]
  private let secret: ProtectedSecret

  init(
    of member: MemberID, on bench: Bench, _ keys: MemberKeys, in reserve: ReserveNumber,
    under passphrase: Secret
  ) throws(StorageError) {
    (self.member, self.bench, self.reserve) = (member, bench, reserve)
    key = keys.signPublic
    secret = try ProtectedSecret(keys.seed, under: passphrase)
  }

  func open(_ passphrase: Secret) throws(StorageError) -> MemberKeys {
    let keys = MemberKeys(try secret.open(passphrase))
    guard keys.signPublic == key else { throw .seal(.stickDamaged) }
    return keys
  }

  init?(_ line: [UInt8]) {
    guard line.last == 0x0A else { return nil }
    var cursor = Cursor(line, 0..<line.count - 1)
    guard cursor.take("{\"vivier-stick\":"), cursor.number() == Self.version,
      cursor.take(",\"reserve\":"), let place = cursor.token(),
      let reserve = ReserveNumber(line.span.extracting(place)),
      cursor.take(",\"member\":"), let id = cursor.id(), id.isOfMember,
      cursor.take(",\"bench\":"), let place = cursor.token(),
      let bench = Bench(rawValue: line.token(place)),
      cursor.take(",\"key\":"), let key = cursor.base64(), key.count == Signature.keyLength,
      let secret = cursor.protectedSecret(of: [MemberKeys.seedLength]), !secret.isUnprotected,
      cursor.takeSum()
    else { return nil }
    (self.reserve, member, self.bench) = (reserve, MemberID(id), bench)
    (self.key, self.secret) = (key, secret)
  }

  var line: [UInt8] {
    var line: [UInt8] = []
    line.append(ascii: "{\"vivier-stick\":2,\"reserve\":\"")
    line += reserve.text
    line.append(ascii: "\",\"member\":\"")
    line += member.stored.utf8
    line.append(ascii: "\",\"bench\":\"")
    line += bench.rawValue.utf8
    line.append(ascii: "\"")
    line.append(base64: key, under: "key")
    line.append(secret)
    line.appendSum()
    return line
  }
}

extension BenchStick {
  /// Where it lies: a folder, or its file in one.
  struct Place {
    private let folder: Folder

    init(_ path: String) {
      let name = "/vivier.key"
      let isFile = path.hasSuffix(name) || path == "vivier.key"
      let above = path == "vivier.key" ? "." : String(path.dropLast(name.count))
      folder = Folder(path: isFile ? above.isEmpty ? "/" : above : path)
    }

    var key: String { folder.path + "/vivier.key" }
    private var last: String { folder.path + "/vivier.last" }

    /// Nothing that is there is written over.
    var isFree: Bool {
      get throws(StorageError) {
        try StorageError.catching { () throws(SystemFailure) -> Bool in
          guard try FileStatus(path: folder.path, isFollowed: true)?.isFolder == true else {
            throw SystemFailure("open", code: ENOENT, file: folder.path)
          }
          let found = [try FileStatus(path: key), try FileStatus(path: last)]
          return found.allSatisfy { $0 == nil }
        }
      }
    }

    func read() throws(StorageError) -> BenchStick {
      guard let bytes = try bytes(of: key) else { throw .seal(.noStick) }
      guard let stick = BenchStick(bytes) else { throw .seal(.stickDamaged) }
      return stick
    }

    /// What it signed last, at the latest when it was made.
    func readLast() throws(StorageError) -> SignedNote {
      guard let bytes = try bytes(of: last) else { throw .seal(.noteMissing) }
      guard let text = String(validating: bytes, as: UTF8.self),
        let note = SignedNote(reading: text)
      else { throw .seal(.noteMissing) }
      return note
    }

    func write(_ stick: BenchStick, using disk: any Disk) throws(StorageError) {
      try replace(key, with: stick.line, disk)
    }

    func writeLast(_ note: SignedNote, using disk: any Disk) throws(StorageError) {
      try replace(last, with: Array(note.whole.utf8), disk)
    }

    /// As before somebody was given it; the key first, so that none is without its note.
    func clear(using disk: any Disk) {
      try? disk.remove(key)
      try? disk.remove(last)
    }

    private func replace(
      _ name: String, with bytes: [UInt8], _ disk: any Disk
    ) throws(StorageError) {
      try StorageError.catching { () throws(SystemFailure) in
        try folder.replace(name, with: bytes, using: disk)
      }
    }

    /// More is no file of ours.
    private static let largest = 1 << 16

    private func bytes(of name: String) throws(StorageError) -> [UInt8]? {
      do throws(SystemFailure) {
        let file = try Descriptor(opening: name, O_RDONLY)
        return try file.read(most: Self.largest)
      } catch {
        guard error.kind == .absent else { throw .system(error) }
        return nil
      }
    }
  }
}
