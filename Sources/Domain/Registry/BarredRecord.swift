/// A record that somebody signed and that has no effect: it is kept, and due, until a facilitator
/// confirms it or sets it aside.
public struct BarredRecord: Equatable, Sendable {
  public let stamp: Stamp
  /// The file that it stands in.
  public let writer: EntityID
  /// Nil where this version does not know the name.
  public let kind: Change.Kind?
  public let subject: EntityID
  public let cause: Cause
  private let isConfirmable: Bool

  /// Why it has none.
  public enum Cause: Equatable, Sendable {
    /// It may have been signed before its member had another key, and recorded since.
    case formerKey
    /// Likewise, before they were removed.
    case removed
    /// Nobody confirms what its signer could never have recorded.
    case notAllowed
    /// Nor what nobody could, as the journal stood.
    case impossible
  }

  /// Not confirmable is what must be recorded anew by whoever wants it, whatever its key.
  public init(
    _ stamp: Stamp, in writer: EntityID, _ kind: Change.Kind?, on subject: EntityID,
    _ cause: Cause, isConfirmable: Bool = true
  ) {
    (self.stamp, self.writer, self.kind) = (stamp, writer, kind)
    (self.subject, self.cause, self.isConfirmable) = (subject, cause, isConfirmable)
  }

  public var canBeConfirmed: Bool {
    switch cause {
    case .formerKey, .removed: isConfirmable
    case .notAllowed, .impossible: false
    }
  }
}

extension Registry {
  /// Read, and without effect as yet.
  public mutating func bar(_ record: BarredRecord) {
    barred[record.stamp.number] = record
    barredEver += 1
  }

  /// Waiting in the same file up to that one, which a confirmation of it covers; the oldest first.
  public func confirmed(with record: BarredRecord) -> [BarredRecord] {
    barred.values
      .filter {
        $0.canBeConfirmed && $0.writer == record.writer && $0.stamp.number <= record.stamp.number
      }
      .sorted { $0.stamp.number < $1.stamp.number }
  }

  mutating func setAside(_ names: RecordNames) {
    for name in names.of { if let number = name.number { barred[number] = nil } }
  }
}

extension Change {
  /// Of what was barred for its key alone: who is a member and who writes is recorded anew by
  /// whoever wants it, and nobody confirms their own confirmations.
  public var canBeConfirmed: Bool {
    switch self {
    case .memberAdded, .memberRemoved, .memberRenewed, .writerOpened, .writerRead,
      .recordConfirmed, .recordSetAside, .journalSealed:
      false
    case .reserveNamed, .ruleSet, .created, .amended, .moved, .acted, .noted, .candidateConsented,
      .consentWithdrawn, .requestReceived, .requestExtended, .requestAnswered, .erasureBegun,
      .erasureDone, .earlierForgotten, .stageMarked, .pathwayAdopted, .introductionMoved,
      .introductionConsulted, .undone:
      true
    }
  }
}
