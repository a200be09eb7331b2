/// A rule of the scheme or the law that has a figure, as data with its source.
///
/// French: *règle*.
///
/// Figures change by decree or by decision of the joint committee: a new line with its date is
/// added, and the old one keeps holding for the days before. The program warns and never blocks.
public struct DatedRule: Equatable, Sendable {
  public typealias Figure = RuleFigure

  public let figure: Figure
  public let value: Int
  /// The first day that it holds.
  public let from: Day
  /// Where it is laid down.
  public let source: String

  public init(_ figure: Figure, _ value: Int, from: Day, source: String) {
    self.figure = figure
    self.value = value
    self.from = from
    self.source = source
  }
}
