/// The state of the journal as seats of both benches put their keys to it; French: *sceau*.
public struct JournalSeal: Payload {
  /// A signed note (C2SP): which line each file had come to, and a signature of each.
  public var note: String?

  public init() {}
  public init(note: String) { self.note = note }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("note", &note)
  }
}

/// When it was recorded, and whose seat it was.
public struct StampedSeal: Equatable, Sendable {
  public let seal: JournalSeal
  public let stamp: Stamp
}
