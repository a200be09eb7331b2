// A member's secret lies in a file of its own, so that they change their passphrase themselves; see
// Storage.docc/Format.md:
//
//     {"vivier-slot":2,"member":"U9HSM36B","name":"Amina",
//      "salt":"…","ops":3,"mem":67108864,"secret":"…","sum":"…"}
//
// The reserve's number stands in it beside the seed: a slot opens in its own reserve only.

import Domain
import Glibc

struct Slot: Equatable {
  static let version = 2

  let member: MemberID
  let name: String
  let secret: ProtectedSecret

  init(
    of member: MemberID, named name: String, _ keys: MemberKeys, in reserve: ReserveNumber,
    under passphrase: Secret?, cost: ProtectedSecret.Cost = .ofPassphrases
  ) throws(StorageError) {
    (self.member, self.name) = (member, name)
    let length = keys.former == nil ? Self.length : Self.longest
    let content = unsafe Secret(count: length) { target in
      unsafe keys.seed.copy(into: target, at: 0)
      for (index, byte) in reserve.bytes.enumerated() {
        unsafe target[MemberKeys.seedLength + index] = byte
      }
      if let former = keys.former { unsafe former.copy(into: target, at: Self.length) }
    }
    secret = try ProtectedSecret(content, under: passphrase, cost: cost)
  }

  private static let length = MemberKeys.seedLength + ReserveNumber.length
  private static let longest = length + MemberKeys.seedLength

  /// The code of a recovery sheet is typed in any way; what a person chose, as it was chosen.
  private var isOfSheet: Bool { secret.isUnder(.random) }

  /// Nil when the passphrase is another's, or the slot another reserve's.
  func open(_ passphrase: Secret?, in reserve: ReserveNumber) throws(StorageError) -> MemberKeys? {
    var typed = passphrase
    if isOfSheet {
      guard let code = passphrase.flatMap(RecoveryCode.reading) else { return nil }
      typed = code
    }
    let content: Secret
    do throws(StorageError) { content = try secret.open(typed) } catch {
      guard error == .wrongPassphrase || error == .keysLocked else { throw error }
      return nil
    }
    return unsafe content.withBytes { content -> MemberKeys? in
      let number = unsafe content[MemberKeys.seedLength..<Self.length]
      guard unsafe number.elementsEqual(reserve.bytes) else { return nil }
      let seed = unsafe Secret(content.prefix(MemberKeys.seedLength))
      guard content.count > Self.length else { return MemberKeys(seed) }
      return MemberKeys(seed, after: unsafe Secret(content.dropFirst(Self.length)))
    }
  }
}

extension Slot {
  init?(_ line: [UInt8]) {
    guard line.last == 0x0A else { return nil }
    var cursor = Cursor(line, 0..<line.count - 1)
    guard cursor.take("{\"vivier-slot\":"), cursor.number() == Self.version,
      cursor.take(",\"member\":"), let member = cursor.token(),
      cursor.take(",\"name\":"), let name = cursor.string()
    else { return nil }
    self.member = MemberID(line.token(member))
    self.name = name
    guard let secret = cursor.protectedSecret(of: [Self.length, Self.longest]),
      !secret.isUnprotected || secret.box.count == Self.length, cursor.takeSum()
    else { return nil }
    self.secret = secret
  }

  var line: [UInt8] {
    var line: [UInt8] = []
    line.append(ascii: "{\"vivier-slot\":2,\"member\":\"")
    line += member.stored.utf8
    line.append(ascii: "\",\"name\":")
    line.append(text: name)
    line.append(secret)
    line.appendSum()
    return line
  }

  /// Larger than any that was made here.
  private static let largest = 4096

  /// Nil for what is no slot; one that took another name meanwhile is there under that.
  static func read(at path: String) throws(SystemFailure) -> Slot? {
    do throws(SystemFailure) {
      let file = try Descriptor(opening: path, O_RDONLY)
      let status = try file.status()
      guard status.size <= largest else { return nil }
      return Slot(try file.read(count: status.size, at: 0))
    } catch {
      guard error.kind == .absent else { throw error }
      return nil
    }
  }
}
