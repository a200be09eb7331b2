/// A rule of the scheme or the law that has a figure, as data with its source (*règle*).
///
/// A new figure is a new line; the old one holds for the days before. The program never blocks.
public struct DatedRule: Equatable, Sendable {
  public typealias Figure = RuleFigure

  public let figure: Figure
  public let value: Int
  /// The first day that it holds.
  public let from: Day
  public let source: String

  public init(_ figure: Figure, _ value: Int, from: Day, source: String) {
    (self.figure, self.value, self.from, self.source) = (figure, value, from, source)
  }

  init?(_ card: RuleCard) {
    guard let figure = card.figure, let value = card.value, let from = card.from else { return nil }
    self.init(figure, value, from: from, source: card.source ?? "")
  }
}
