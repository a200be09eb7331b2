/// Names one entity for ever: a letter for its kind and seven Crockford base32 characters, kept
/// packed so that comparing and hashing cost one machine word.
public struct EntityID: Hashable, Comparable, Sendable {
  /// The first in the highest byte; shorter names are padded with zero bytes.
  private let packed: UInt64

  /// The subject of events that concern the whole.
  public static let reserve = EntityID(packing: "reserve")

  /// Crockford's base32: no I, L, O or U.
  static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// As stored or typed: case, spaces, dash are ignored; O, I and L are the digits they look like.
  public init?(_ text: some StringProtocol) {
    var bytes: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
      guard let character = Self.canonical(byte, first: bytes.isEmpty) else { return nil }
      bytes.append(character)
    }
    guard bytes.count == 8, EntityKind(letter: bytes[0]) != nil else { return nil }
    packed = Self.pack(bytes)
  }

  /// Exactly as stored, the reserve's name too: ten times as fast, for every record of a journal.
  public init?(stored text: Span<UInt8>) {
    guard text.count <= 8 else { return nil }
    var packed: UInt64 = 0
    for index in text.indices { packed = packed << 8 | UInt64(text[index]) }
    packed <<= 8 * UInt64(8 - text.count)
    self.packed = packed
    if packed == Self.reserve.packed, text.count == 7 { return }
    guard text.count == 8, kind != nil || isOfMember || isOfWriter else { return nil }
    for index in 1..<8 where !Self.isDigit(text[index]) { return nil }
  }

  public init(drawing kind: EntityKind, using generator: inout some RandomNumberGenerator) {
    self.init(kind.letter, using: &generator)
  }

  /// A member's, never derived and never counted: two offices draw apart.
  public static func member(using generator: inout some RandomNumberGenerator) -> EntityID {
    EntityID(member, using: &generator)
  }

  /// A computer's, which writes one file of the journal.
  public static func writer(using generator: inout some RandomNumberGenerator) -> EntityID {
    EntityID(writer, using: &generator)
  }

  private init(_ letter: UInt8, using generator: inout some RandomNumberGenerator) {
    let drawn = (0..<7).map { _ in Self.alphabet[Int(generator.next(upperBound: UInt32(32)))] }
    packed = Self.pack([letter] + drawn)
  }

  private init(packing text: StaticString) { packed = Self.pack(Array("\(text)".utf8)) }

  /// Nil for the reserve itself, its members and its writers.
  public var kind: EntityKind? { EntityKind(letter: UInt8(packed >> 56)) }

  public var isOfMember: Bool { UInt8(packed >> 56) == Self.member }
  public var isOfWriter: Bool { UInt8(packed >> 56) == Self.writer }

  fileprivate static let member = UInt8(ascii: "U")
  fileprivate static let writer = UInt8(ascii: "W")

  /// As `C7K2M9QX`.
  public var stored: String { String(decoding: bytes, as: UTF8.self) }

  /// As `C7K2-M9QX`.
  public var shown: String {
    guard kind != nil else { return stored }
    var text = bytes
    text.insert(UInt8(ascii: "-"), at: 4)
    return String(decoding: text, as: UTF8.self)
  }

  public var seed: UInt64 { packed }
  public static func < (left: EntityID, right: EntityID) -> Bool { left.packed < right.packed }

  private var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(9)
    var rest = packed
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest &>> 56))
      rest <<= 8
    }
    return bytes
  }

  private static func pack(_ bytes: [UInt8]) -> UInt64 {
    var packed: UInt64 = 0
    for index in 0..<8 { packed = packed << 8 | UInt64(index < bytes.count ? bytes[index] : 0) }
    return packed
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "O"), UInt8(ascii: "U"): false
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }

  private static func canonical(_ byte: UInt8, first: Bool) -> UInt8? {
    let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
    return first ? upper : digit(upper)
  }

  /// As one of the alphabet, for a letter or digit of either case; nil for what is none.
  static func digit(_ byte: UInt8) -> UInt8? {
    let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 32 : byte
    switch upper {
    case UInt8(ascii: "O"): return UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return UInt8(ascii: "1")
    default: return alphabet.contains(upper) ? upper : nil
    }
  }
}

/// The kinds of entity that carry a number.
public enum EntityKind: Character, CaseIterable, Sendable {
  case candidate = "C"
  case organisation = "A"
  case need = "B"
  case programme = "G"
  case pathway = "P"
  case introduction = "M"
  case meeting = "R"

  init?(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "C"): self = .candidate
    case UInt8(ascii: "A"): self = .organisation
    case UInt8(ascii: "B"): self = .need
    case UInt8(ascii: "G"): self = .programme
    case UInt8(ascii: "P"): self = .pathway
    case UInt8(ascii: "M"): self = .introduction
    case UInt8(ascii: "R"): self = .meeting
    default: return nil
    }
  }

  var letter: UInt8 { rawValue.asciiValue ?? 0 }
}
