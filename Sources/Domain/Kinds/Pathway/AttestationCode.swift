/// Twelve characters on a paper by which the reserve that handed it over recognises it.
///
/// It proves nothing by itself and says nothing of anybody: it is looked up. Guessing one takes
/// some 10^18 attempts divided by the papers there are.
public struct AttestationCode: Equatable, Sendable {
  /// As `K7Q29MXB31TF`.
  public let stored: String

  /// As typed: case, spaces and dashes are ignored; O, I and L are the digits they look like.
  public init?(_ text: some StringProtocol) {
    var digits: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
      guard let digit = EntityID.digit(byte) else { return nil }
      digits.append(digit)
    }
    guard digits.count == Self.length else { return nil }
    stored = String(decoding: digits, as: UTF8.self)
  }

  /// Drawn from numbers that only this reserve knows, so that two journals that decide the same
  /// thing say the same.
  public init(_ pathway: PathwayID, of subject: EntityID, after records: Int, on day: Day) {
    var state = SplitMix64(seed: pathway.entity.seed)
    for part in [subject.seed, UInt64(bitPattern: Int64(records << 20 + day.number))] {
      state = SplitMix64(seed: state.next() ^ part)
    }
    let digits = (0..<Self.length).map { _ in EntityID.alphabet[Int(state.next() >> 59)] }
    stored = String(decoding: digits, as: UTF8.self)
  }

  /// As `K7Q2-9MXB-31TF`.
  public var shown: String {
    var text = Array(stored.utf8)
    text.insert(UInt8(ascii: "-"), at: 8)
    text.insert(UInt8(ascii: "-"), at: 4)
    return String(decoding: text, as: UTF8.self)
  }

  private static let length = 12
}
