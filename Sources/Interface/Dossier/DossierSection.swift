package import Domain

/// For the page, for linear mode and for plain text alike.
package struct DossierSection: Equatable, Sendable {
  package let title: String
  /// Where there is not room for whole titles.
  let tab: String
  /// Nil where it tells facts.
  package let count: Int?
  package let order: String?
  package let lines: [DossierLine]

  package var isEmpty: Bool { lines.isEmpty }

  package init(
    _ title: String, tab: String? = nil, count: Int? = nil, order: String? = nil,
    lines: [DossierLine], empty: String? = nil
  ) {
    self.title = title
    self.tab = tab ?? title
    self.count = count
    self.order = order
    self.lines = lines.isEmpty ? empty.map { [.paragraph($0)] } ?? [] : lines
  }
}

/// One thing that a dossier says.
package enum DossierLine: Equatable, Sendable {
  /// Side by side where there is room.
  case facts([Fact])
  /// It belongs to the line above.
  case detail(Fact)
  case paragraph(String)
  /// A count of stages, never a grade.
  case bar(EntityID, label: String, done: Int, of: Int, note: String)
  case link(EntityID, columns: [String])
  case event(DatedLine)
  /// The numbers stand under one another.
  case count(Fact)
  case ganttHead(Gantt)
  /// A stage, planned and done.
  case gantt(Gantt, Gantt.Bar)
  case blank

  package var target: EntityID? {
    switch self {
    case .bar(let id, _, _, _, _), .link(let id, _): id
    case .event(let event): event.target
    case .facts, .detail, .paragraph, .count, .ganttHead, .gantt, .blank: nil
    }
  }
}

extension DossierLine {
  /// By its key.
  var stage: Int? {
    switch self {
    case .gantt(_, let bar): bar.key
    case .event(let event): event.stage
    case .facts, .detail, .paragraph, .bar, .link, .count, .ganttHead, .blank: nil
    }
  }
}

/// A label and what stands under it.
package struct Fact: Equatable, Sendable {
  package let label: String
  package let value: String

  package init(_ label: String, _ value: String) {
    self.label = label
    self.value = value
  }
}

/// A sentence with its day: something that happened, or that is due.
package struct DatedLine: Equatable, Sendable {
  package let date: String
  package let text: String
  /// Or how far away the day is.
  package var aside = ""
  package var target: EntityID?
  /// By its key.
  var stage: Int?
  /// The text says so as well.
  package var isUndone = false
}
