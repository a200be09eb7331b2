/// When each stage is to take place, all of them at once; French: *plan*.
///
/// A pathway that is planned anew keeps its earlier plans, each with why it was changed.
public struct CoursePlan: KindAct {
  public var on: Day?
  /// By the key of the stage, each once; what is not in it has no dates.
  public var spans: [PlanSpan] = []
  public var reason: String?

  public init() {}
  public init(_ spans: [PlanSpan], on: Day? = nil, reason: String? = nil) {
    (self.spans, self.on, self.reason) = (spans, on, reason)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.day("on", &on, .past)
    try coder.objects("plan", &spans)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("reason", &reason)
  }

  public typealias Number = PathwayID
  public var anyAct: AnyAct { .plan(self) }
  public static func isPossible(in state: PathwayState) -> Bool { state == .running }

  public func span(of stage: Int) -> PlanSpan? { spans.first { $0.stage == stage } }

  public static let fields: FieldRules<CoursePlan> = [
    .day(.on, \.on, .past), .parts(.plan, \.someSpans).required.grouped,
    .page(.why, \.reason).sealed,
  ]

  private var someSpans: [PlanSpan]? {
    get { spans }
    set { spans = newValue ?? [] }
  }
}

/// From one day to another, both of them within it.
public struct PlanSpan: FieldCoded, Described {
  /// By its key; which one it is goes without asking.
  public var stage: Int?
  public var from: Day?
  public var to: Day?

  public init() {}
  public init(stage: Int, from: Day?, to: Day?) {
    (self.stage, self.from, self.to) = (stage, from, to)
  }

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.place("stage", &stage)
    try coder.day("planned-from", &from, .near)
    try coder.day("planned-to", &to, .near)
  }

  public static let fields: FieldRules<PlanSpan> = [
    .day(.plannedFrom, \.from).required, .day(.plannedTo, \.to).required,
  ]
}
