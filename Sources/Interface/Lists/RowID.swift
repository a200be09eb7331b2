package import Domain

/// Two machine words without a reference, since a list keeps one for each of its rows.
package enum RowID: Hashable, Comparable, Sendable {
  case entity(EntityID)
  /// By the number of its day.
  case due(DueDate.Kind, Int32, EntityID)
  /// By the record that received it.
  case request(Int32, EntityID)
  /// By its own number; nothing else is done with it than to confirm it or set it aside.
  case barred(Int32)
  /// Somebody who is nowhere else; nothing else is done with them than to put them back or to
  /// erase them.
  case retracted(EntityID)
  case rule(DatedRule.Figure)
  /// By the place in the keyring.
  case member(Int32)

  package var subject: EntityID? {
    switch self {
    case .entity(let id), .due(_, _, let id), .request(_, let id): id
    case .rule, .member, .barred, .retracted: nil
    }
  }

  package var retracted: CandidateID? {
    if case .retracted(let id) = self { CandidateID(id) } else { nil }
  }

  package var figure: DatedRule.Figure? {
    if case .rule(let figure) = self { figure } else { nil }
  }

  /// Also where it is a record that waits for somebody to say what becomes of it.
  package func dueDate(in registry: Registry) -> DueDate? {
    if let record = barred(in: registry) { return DueDate(record) }
    if let person = retracted, let day = registry.decisionDay(onRetractionOf: person) {
      return DueDate(.retraction, day, person.entity)
    }
    guard case .due(let kind, let day, let subject) = self else { return nil }
    return DueDate(kind, Day(number: Int(day)), subject)
  }

  package func request(in registry: Registry) -> RightsRequest? {
    guard case .request(let number, let person) = self else { return nil }
    return CandidateID(person).flatMap { registry.candidates[$0] }?.requests
      .first { $0.number == Int(number) }
  }

  package func barred(in registry: Registry) -> BarredRecord? {
    if case .barred(let number) = self { registry.barred[Int(number)] } else { nil }
  }

  init(_ due: DueDate) {
    if due.kind == .retraction {
      self = .retracted(due.subject)
    } else if let record = due.record {
      self = .barred(Int32(record))
    } else {
      self = .due(due.kind, Int32(due.day.number), due.subject)
    }
  }

  package static func < (left: RowID, right: RowID) -> Bool { left.number < right.number }

  private var number: (UInt64, Int) {
    switch self {
    case .entity(let id), .retracted(let id): (id.seed, 0)
    case .due(let kind, let day, let id):
      (id.seed, Int(day) * 100 + (DueDate.Kind.allCases.firstIndex(of: kind) ?? 0))
    case .request(let number, _), .barred(let number): (0, Int(number))
    case .rule(let figure): (0, DatedRule.Figure.allCases.firstIndex(of: figure) ?? 0)
    case .member(let place): (0, Int(place))
    }
  }
}

extension TypedID {
  /// Nil where that is of another kind.
  package init?(_ row: RowID) {
    guard let subject = row.subject else { return nil }
    self.init(subject)
  }
}
