package import Domain

/// A part of a dossier as data, for the page, for linear mode and for plain text alike.
package struct DossierSection: Equatable, Sendable {
  package let title: String
  /// The title in a row of many, where there is not room for them all.
  let tab: String
  /// How many things it lists; nil where it tells facts.
  package let count: Int?
  /// The rule that its lines are ordered by, where they are a list.
  package let order: String?
  /// Empty where there is nothing to say; the page then says so.
  package let lines: [DossierLine]

  package var isEmpty: Bool { lines.isEmpty }

  package init(
    _ title: String, tab: String? = nil, count: Int? = nil, order: String? = nil,
    lines: [DossierLine]
  ) {
    self.title = title
    self.tab = tab ?? title
    self.count = count
    self.order = order
    self.lines = lines
  }
}

/// One thing that a dossier says.
package enum DossierLine: Equatable, Sendable {
  /// Short facts, in reading order; side by side where there is room.
  case facts([Fact])
  /// A fact that belongs to the line above.
  case detail(Fact)
  case paragraph(String)
  /// A pathway: how much of it is done. A count of stages, never a grade.
  case bar(EntityID, label: String, done: Int, of: Int, note: String)
  /// An entity that can be opened, with what is said of it.
  case link(EntityID, columns: [String])
  /// Something dated, in a sentence.
  case event(DatedLine)
  /// How many there are of something; the numbers stand under one another.
  case count(Fact)
  case blank

  package var target: EntityID? {
    switch self {
    case .bar(let id, _, _, _, _), .link(let id, _): id
    case .event(let event): event.target
    case .facts, .detail, .paragraph, .count, .blank: nil
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
  /// The day as it is read.
  package let date: String
  package let text: String
  /// Who recorded it, or how far away the day is.
  package let aside: String
  package let target: EntityID?
  /// Whether it no longer holds; the text says so as well.
  package let isUndone: Bool

  package init(
    _ date: String, _ text: String, aside: String = "", target: EntityID? = nil,
    isUndone: Bool = false
  ) {
    self.date = date
    self.text = text
    self.aside = aside
    self.target = target
    self.isUndone = isUndone
  }
}
