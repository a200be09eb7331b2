import Domain

/// Goes through the rows of a list with one condition.
///
/// What many rows say alike (a day, a code, another entity) is looked at once.
struct ConditionJudge {
  private let condition: Condition
  private let reading: Reading
  private var known: [FieldValue: Bool] = [:]

  init(_ condition: Condition, _ reading: Reading) {
    (self.condition, self.reading) = (condition, reading)
  }

  mutating func keeps(_ id: EntityID?) -> Bool {
    guard condition.kind == .being || !condition.value.isEmpty || condition.comparison != nil
    else { return true }
    guard let id, let entity = reading.registry.entity(id) else { return false }
    for topic in condition.topics where holds(topic, id, entity) { return !condition.isUnwanted }
    return condition.isUnwanted
  }

  private mutating func holds(_ topic: QueryTopic, _ id: EntityID, _ entity: any Entity) -> Bool {
    switch topic {
    case .state: condition.kind == .being || stands(reading.wording.name(entity.standing))
    case .field(let field): holds(field, id)
    case .kind(let kind): holds(kind, id)
    }
  }

  private func stands(_ text: String) -> Bool { condition.stands(in: text) }

  private mutating func holds(_ field: Field, _ id: EntityID) -> Bool {
    for value in reading.values(of: field, of: id) where holds(value) { return true }
    return false
  }

  private mutating func holds(_ value: DescribedValue) -> Bool {
    if value.value.isEmpty { return false }
    if condition.kind == .being { return value.value != .flag(false) }
    if let answer = known[value.value] { return answer }
    let answer = isMeant(value)
    if value.value.isShared { known[value.value] = answer }
    return answer
  }

  private func isMeant(_ value: DescribedValue) -> Bool {
    if let comparison = condition.comparison {
      return reading.order(value, comparison) ?? false
    }
    return ([reading.shown(value)] + reading.otherTexts(of: value)).contains(where: stands)
  }

  /// How many there are, or, of a pathway, how many stages are done.
  private func holds(_ kind: EntityKind, _ id: EntityID) -> Bool {
    let found = reading.related(kind, to: id)
    if condition.kind == .being { return !found.isEmpty }
    let those = found.filter { other in
      condition.value.isEmpty || reading.texts(of: other).contains(where: stands)
    }
    guard let comparison = condition.comparison else { return !those.isEmpty }
    guard let number = Int(comparison.operand) else { return false }
    guard kind == .pathway else { return comparison.relation.holds(those.count, number) }
    return those.contains { other in
      guard let pathway: Pathway = reading.registry.entity(other) as? Pathway else { return false }
      return comparison.relation.holds(reading.registry.progress(of: pathway).done, number)
    }
  }
}

extension FieldValue {
  /// Whether many have the same.
  fileprivate var isShared: Bool {
    switch self {
    case .day, .fte, .code, .codes, .basin, .member, .reference, .flag: true
    case .none, .text, .texts, .number, .enterpriseNumber, .references, .parts: false
    }
  }
}
