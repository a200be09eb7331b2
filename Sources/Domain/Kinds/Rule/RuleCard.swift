/// Open as a whole: the source names a decision or a decree, never a person.
public struct RuleCard: Described, Payload {
  public var figure: DatedRule.Figure?
  /// In the unit of the figure, within its limits.
  public var value: Int?
  /// The days before keep the figure that they had.
  public var from: Day?
  public var source: String?

  public init() {}
  public init(_ figure: DatedRule.Figure, _ value: Int?, from: Day?, source: String?) {
    (self.figure, self.value, self.from, self.source) = (figure, value, from, source)
  }

  /// Only a newer version writes beyond the limits: no arithmetic ever meets an unbounded figure.
  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("figure", &figure)
    try coder.number("value", &value)
    if let figure, let value, !figure.limits.contains(value) { throw .unusable("value") }
    try coder.day("from", &from, .near)
    try coder.text("source", &source)
  }

  public static let fields: FieldRules<RuleCard> = [
    .code(.figure, \.figure).required, .day(.from, \.from).required,
    .line(.source, \.source).required.grouped,
  ]

  /// The unit and limits of the value are those of the figure.
  public static func fields(of figure: RuleFigure) -> FieldRules<RuleCard> {
    let isMoney = figure.unit == .cents
    let value: FieldRule<RuleCard> =
      isMoney ? .money(.value, \.value, figure.limits) : .number(.value, \.value, figure.limits)
    return FieldRules([value.required] + fields.dropFirst())
  }
}
