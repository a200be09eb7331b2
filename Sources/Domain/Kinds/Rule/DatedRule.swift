/// A figure of the scheme or the law, as data with its source.
///
/// It changes by decree or decision: a new line is added, and the old one holds for the days
/// before. The program warns and never blocks. French: *règle*.
public struct DatedRule: Equatable, Sendable {
  public typealias Figure = RuleFigure

  public let figure: Figure
  public let value: Int
  /// The first day that it holds.
  public let from: Day
  public let source: String

  public init(_ figure: Figure, _ value: Int, from: Day, source: String) {
    self.figure = figure
    self.value = value
    self.from = from
    self.source = source
  }
}
