/// A course of stages that people or organisations follow.
///
/// French: *programme*.
public struct Programme: Equatable, Sendable {
  public let id: ProgrammeID
  public internal(set) var card: ProgrammeCard
  public internal(set) var isRetired = false

  public var name: String { card.name ?? "" }
}

/// What a programme consists of.
///
/// Data, editable: the shipped ones are only a beginning.
public struct ProgrammeCard: Payload {
  public var name: String?
  public var audience: Audience?
  /// Whether the stages are done one after the other.
  public var isOrdered = false
  /// The badge shown on completion, if the programme has one.
  ///
  /// A badge is no grade.
  public var badge: String?
  public var stages: [Stage] = []

  public init() {}

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
    try coder.code("audience", &audience)
    try coder.flag("ordered", &isOrdered)
    try coder.text("badge", &badge)
    try coder.objects("stages", &stages)
  }
}

/// Who follows a programme.
public enum Audience: String, CaseIterable, Sendable {
  case candidate = "candidat"
  case organisation = "organisation"
}

/// A stage of a programme.
///
/// French: *étape*.
public struct Stage: FieldCoded {
  public var name: String?
  /// How long it takes, in minutes, when that is known.
  public var minutes: Int?

  public init() {}

  public init(_ name: String, minutes: Int? = nil) {
    self.name = name
    self.minutes = minutes
  }

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
    try coder.number("minutes", &minutes)
  }
}

/// A programme is no longer offered; pathways under way go on.
public struct ProgrammeStep: Payload {
  /// Whether it is retired; it is the event's name, not a field.
  public var isRetired = true

  public init() {}

  public init(isRetired: Bool) { self.isRetired = isRetired }
}
