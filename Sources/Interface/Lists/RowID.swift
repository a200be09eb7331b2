package import Domain

/// Three machine words without a reference, since a list keeps one for each of its rows.
package enum RowID: Hashable, Comparable, Sendable {
  case entity(EntityID)
  case due(DueRow)
  /// By the record that received it.
  case request(Int32, EntityID)
  /// By its own number; nothing else is done with it than to confirm it or set it aside.
  case barred(Int32)
  /// Somebody who is nowhere else; nothing else is done with them than to put them back or to
  /// erase them.
  case retracted(EntityID)
  case rule(DatedRule.Figure)
  /// By its number, on the entity that it is about.
  case record(Int32, EntityID)
  /// By the number of the visitor, at the meeting.
  case visit(Int32, EntityID)
  /// By the place in the keyring.
  case member(Int32)

  package var subject: EntityID? {
    switch self {
    case .entity(let id), .request(_, let id), .record(_, let id), .visit(_, let id): id
    case .due(let due): due.subject
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
    if case .due(let due) = self { return due.date }
    return nil
  }

  package var isDue: Bool { if case .due = self { true } else { false } }

  var visitor: Int? { if case .visit(let number, _) = self { Int(number) } else { nil } }

  package func entry(in registry: Registry) -> Entry? {
    if case .record(let number, _) = self { registry.entry(number: Int(number)) } else { nil }
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
    } else if due.kind == .confirmation, let record = due.record {
      self = .barred(Int32(record))
    } else {
      self = .due(DueRow(due))
    }
  }

  package static func < (left: RowID, right: RowID) -> Bool { left.number < right.number }

  private var number: (UInt64, Int) {
    switch self {
    case .entity(let id), .retracted(let id): (id.seed, 0)
    case .due(let due): (due.subject.seed, due.place)
    case .request(let number, _), .record(let number, _), .visit(let number, _),
      .barred(let number):
      (0, Int(number))
    case .rule(let figure): (0, DatedRule.Figure.allCases.firstIndex(of: figure) ?? 0)
    case .member(let place): (0, Int(place))
    }
  }
}

/// A due date in less room.
package struct DueRow: Hashable, Sendable {
  fileprivate let subject: EntityID
  private let day: Int32
  private let ruled: Int32
  /// Zero for none: records are counted from 1.
  private let record: Int32
  private let kind: DueDate.Kind

  fileprivate init(_ due: DueDate) {
    (kind, subject) = (due.kind, due.subject)
    (day, ruled) = (Int32(due.day.number), Int32(due.asRuled.day.number))
    record = Int32(due.record ?? 0)
  }

  fileprivate var date: DueDate {
    let due = DueDate(
      kind, Day(number: Int(ruled)), subject, record: record == 0 ? nil : Int(record))
    return day == ruled ? due : due.postponed(to: Day(number: Int(day)))
  }

  fileprivate var place: Int {
    let kinds = DueDate.Kind.allCases
    return (Int(day) * kinds.count + (kinds.firstIndex(of: kind) ?? 0)) << 24 + Int(record)
  }
}

extension TypedID {
  /// Nil where that is of another kind.
  package init?(_ row: RowID) {
    guard let subject = row.subject else { return nil }
    self.init(subject)
  }
}
