import Domain

/// The records of one write, which one member signed: read whole or not at all.
struct Act {
  let by: MemberID
  let records: [Record]
  /// Its base64, among the bytes that the records stand in.
  let signature: Range<Int>
  let end: Journal.Tip

  /// Of its first record.
  var firstNumber: Int? { records.first?.number }

  enum Signer {
    case member
    /// With keys that were renewed: it is there, and has no effect.
    case formerKey
    case nobody
  }

  /// More are no act: whoever can write in the folder must not be able to fill the memory.
  static let mostLines = 100_000
  /// In bytes.
  static let mostBytes = 64 << 20

  func isSigned(by key: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let signature = Base64.bytes(bytes.span.extracting(signature)) else {
      return false
    }
    return Signature.isSound(signature, of: end.hash, as: .journal, by: key)
  }
}
