/// A course of stages that people or organisations follow; French: *programme*.
public struct Programme: Equatable, Sendable {
  public let id: ProgrammeID
  public internal(set) var card: ProgrammeCard
  public internal(set) var state = ProgrammeState.active
  /// By number: who began with one keeps it.
  public internal(set) var editions: [Int: ProgrammeCard] = [:]

  init(_ id: ProgrammeID, _ card: ProgrammeCard) {
    (self.id, self.card) = (id, card)
    take(card)
  }

  /// The one that is offered, from 1.
  public var edition: Int { card.edition ?? 1 }

  mutating func take(_ card: ProgrammeCard) {
    self.card = card
    self.card.edition = card.edition ?? (editions.keys.max() ?? 0) + 1
    // One that was written before stages had keys goes by its place.
    for index in card.stages.indices where card.stages[index].key == nil {
      self.card.stages[index].key = index
    }
    editions[edition] = self.card
  }

  public var ownName: String? { card.name }
  public var name: String { card.name ?? "" }
}

/// Data, editable: the shipped ones are only a beginning.
public struct ProgrammeCard: DescribedCard {
  public var name: String?
  public var audience: Audience?
  public var isOrdered = false
  /// Shown on completion; it is no grade.
  public var badge: String?
  public var stages: [Stage] = []
  /// From 1; given by deciding, never typed.
  public var edition: Int?

  public init() {}

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
    try coder.code("audience", &audience)
    try coder.flag("ordered", &isOrdered)
    try coder.text("badge", &badge)
    try coder.objects("stages", &stages)
    try coder.number("edition", &edition)
  }

  public func stage(_ key: Int) -> Stage? { stages.first { $0.key == key } }

  public typealias Number = ProgrammeID
  public var anyCard: AnyCard { .programme(self) }

  public static let fields: FieldRules<ProgrammeCard> = [
    .line(.name, \.name).required,
    .code(.audience, \.audience).required,
    .flag(.ordered, \.isOrdered),
    .line(.badge, \.badge),
    .parts(.stages, \.someStages).required.grouped,
  ]

  private var someStages: [Stage]? {
    get { stages }
    set { stages = newValue ?? [] }
  }
}

extension Stage: Described {
  public static let fields: FieldRules<Stage> = [
    .line(.stages, \.name).required, .number(.minutes, \.minutes, 1...99_999),
  ]
}

/// French: *étape*.
public struct Stage: FieldCoded {
  public var name: String?
  /// When that is known.
  public var minutes: Int?
  /// What the marks of pathways call it for ever, whatever its place and wording; never typed.
  public var key: Int?

  public init() {}
  public init(_ name: String, minutes: Int? = nil) { (self.name, self.minutes) = (name, minutes) }

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("name", &name)
    try coder.number("minutes", &minutes)
    try coder.number("key", &key)
  }
}

/// Pathways under way go on in any case.
public enum ProgrammeState: String, EntityState {
  case active, retired

  public var standing: Standing { .programme(self) }
  public var isOver: Bool { self == .retired }

  public var sources: [ProgrammeState] {
    switch self {
    case .active: [.retired]
    case .retired: [.active]
    }
  }
}

/// It is retired or offered again.
public struct ProgrammeStep: EntityStep {
  public typealias Number = ProgrammeID
  public var state = ProgrammeState.retired

  public var anyStep: AnyStep { .programme(self) }
  public init() {}
  public init(_ state: ProgrammeState) { self.state = state }
}

/// The number of a programme.
public struct ProgrammeID: TypedID {
  public static let kind = EntityKind.programme
  public let entity: EntityID
  public init(trusting entity: EntityID) { self.entity = entity }
}
