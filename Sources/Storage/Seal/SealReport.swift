public import Domain

/// What was sealed.
public struct SealReport: Equatable, Sendable {
  /// Of the text: where it was completed, the moment at which another bench made it.
  public let time: Timestamp
  /// Whose signatures it bears now.
  public let benches: Set<Bench>
  /// Up to which number of each file.
  public let ends: [WriterEnd]
  public let isCompleted: Bool
  /// Acts that the reserve goes on without, up to a number of each file: no seal says that they
  /// were there.
  public let lost: [EntityID: Int]
  /// The signed note, whole.
  public let note: String
}

/// How far a file of the journal reached.
public struct WriterEnd: Equatable, Sendable {
  public let writer: EntityID
  public let number: Int

  init(_ head: Head) { (writer, number) = (head.writer, head.number) }
}

/// A seal, as whoever examines the journal finds it.
public struct SealFinding: Equatable, Sendable {
  public let time: Timestamp
  /// With a signature of a seat that the journal knows.
  public let benches: Set<Bench>
  public let ends: [WriterEnd]
  /// How many acts came after.
  public let actsSince: Int
  /// Whether the journal goes on from it.
  public let isContinued: Bool

  /// By union and employers.
  public var isJoint: Bool { benches.isSuperset(of: [.union, .employer]) }
}
