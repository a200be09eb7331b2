import Domain

// What a filter may ask of an entity, told from the descriptions of its fields and from what names
// it: a field, a kind or a code that is new can be asked for without a line here.
extension Reading {
  /// Of what it is about first: the person's, then those of what it names.
  func values(of field: Field, of id: EntityID) -> [DescribedValue] {
    let isErased = registry.isErased(id)
    func isOpen(_ value: DescribedValue) -> Bool { !(isErased && value.field.isSealed) }
    let told = registry.history(of: id).lazy.filter { !$0.isUndone }
      .flatMap(\.event.change.told).filter { $0.field.name == field && isOpen($0) }
    for other in around(id) {
      guard let entity = registry.entity(other) else { continue }
      let found = entity.values(of: field)
      let joined = entity.joinedValues.filter { $0.field.name == field }
      if !found.isEmpty { return (found + joined).filter(isOpen) + told }
    }
    return Array(told)
  }

  private func around(_ id: EntityID) -> [EntityID] {
    var found = [id]
    if let person = registry.person(of: id)?.entity, person != id { found.append(person) }
    var next = 0
    while next < found.count {
      for other in registry.named(by: found[next]) where !found.contains(other) {
        found.append(other)
      }
      next += 1
    }
    return found
  }

  /// Itself, what it names, what names it; of what is about a person, else the person's.
  func related(_ kind: EntityKind, to id: EntityID) -> [EntityID] {
    if id.kind == kind { return [id] }
    let named = around(id).filter { $0.kind == kind }
    if !named.isEmpty { return named }
    let found = dependents(kind, of: id)
    guard found.isEmpty, let person = registry.person(of: id)?.entity, person != id else {
      return found
    }
    return dependents(kind, of: person)
  }

  private func dependents(_ kind: EntityKind, of id: EntityID) -> [EntityID] {
    let all = registry.dependents(of: id)
    let found = all.filter { $0.kind == kind }
    guard found.isEmpty else { return found }
    return all.flatMap(registry.named).reduce(into: []) { found, other in
      if other.kind == kind, !found.contains(other) { found.append(other) }
    }
  }

  /// Where it stands and what it is called; of a pathway the programme's name, and no person's.
  func texts(of id: EntityID) -> [String] {
    guard let entity = registry.entity(id) else { return [] }
    let standing = wording.name(entity.standing)
    guard let pathway = entity as? Pathway else { return [standing, registry.fullLabel(id)] }
    let programme = registry.programmes[pathway.programme]?.name
    return [standing, registry.label(pathway.programme)] + [programme].compactMap(\.self)
      + (pathway.attestations.isEmpty ? [] : [wording.attested])
  }

  /// By which a value may be asked for besides what a file shows.
  func otherTexts(of value: DescribedValue) -> [String] {
    switch value.value {
    case .code(let code): [code.stored, wording.word(code)]
    case .codes(let codes): codes.flatMap { [$0.stored, wording.word($0)] }
    case .basin(let basin): [basin.stored]
    case .enterpriseNumber(let number): [number.stored]
    case .text(let text) where value.field.shape == .line(.phone):
      PhoneNumber(text).map { [$0.stored] } ?? []
    case .none, .text, .texts, .day, .number, .fte, .flag, .member, .reference, .references,
      .parts:
      []
    }
  }

  /// All that may be said on topics; nil where that may be anything.
  func vocabulary(of topics: [QueryTopic], in kind: EntityKind?) -> [String]? {
    var all: [String] = []
    for topic in topics {
      guard let texts = vocabulary(of: topic, in: kind) else { return nil }
      all += texts
    }
    return all.uniqued
  }

  private func vocabulary(of topic: QueryTopic, in kind: EntityKind?) -> [String]? {
    switch topic {
    case .state:
      (kind.map { [$0] } ?? EntityKind.allCases).flatMap(Standing.all).map(wording.name)
    case .kind(.pathway):
      Standing.all(of: .pathway).map(wording.name) + [wording.attested] + courses
    case .kind(.programme): Standing.all(of: .programme).map(wording.name) + courses
    case .kind: nil
    case .field: vocabulary(of: topic.shapes)
    }
  }

  private var courses: [String] {
    registry.programmes.values.flatMap { [$0.name, registry.label($0.id)] }.sorted()
  }

  private func vocabulary(of shapes: [Shape]) -> [String]? {
    guard !shapes.isEmpty else { return nil }
    var all: [String] = []
    for shape in shapes {
      switch shape {
      case .code(let list), .codes(let list):
        all += list.offered.compactMap { Code($0, in: list).map(wording.name) }
      case .flag: all += [true, false].map(wording.yesNo)
      case .basin: all += registry.basins.map(\.name)
      case .reference([.programme]): all += courses
      case .line, .page, .texts, .day, .number, .money, .hours, .time, .fte, .enterpriseNumber,
        .member, .reference, .references, .parts:
        return nil
      }
    }
    return all
  }

  /// Nil where the two cannot be compared.
  func order(_ value: DescribedValue, _ comparison: QueryTerm.Comparison) -> Bool? {
    guard let one = Measure(value.value, of: value.field.shape),
      let other = measure(comparison.operand, as: value.field.shape)
    else { return nil }
    return comparison.relation.holds(one, other)
  }

  func canCompare(_ operand: String, _ topics: [QueryTopic]) -> Bool {
    topics.contains { topic in
      switch topic {
      case .state: false
      case .kind: Int(operand) != nil
      case .field: topic.shapes.contains { measure(operand, as: $0) != nil }
      }
    }
  }

  /// As a field of that shape is typed; nil where it is none, or has no order.
  private func measure(_ text: String, as shape: Shape) -> Measure? {
    let reader = FieldReader(today: today, wording: wording)
    return switch shape {
    case .day: reader.readDay(text).map(Measure.day)
    case .fte: reader.fte(text).map(Measure.fte)
    case .hours: reader.hours(text).map(Measure.number)
    case .money: reader.hundredths(text).map(Measure.number)
    case .time: HourReading.time(text).map(Measure.number)
    case .number: reader.number(text).map(Measure.number)
    case .line(.postcode): Int(text).map(Measure.number)
    case .line, .page, .texts, .flag, .code, .codes, .basin, .enterpriseNumber, .member, .reference,
      .references, .parts:
      nil
    }
  }
}

/// What one may be more or less than another of its kind; of two kinds nobody asks.
private enum Measure: Comparable {
  case day(Day)
  case fte(Fte)
  case number(Int)

  init?(_ value: FieldValue, of shape: Shape) {
    switch value {
    case .day(let day): self = .day(day)
    case .fte(let fte): self = .fte(fte)
    case .number(let number): self = .number(number)
    case .text(let text):
      guard shape == .line(.postcode), let number = Int(text) else { return nil }
      self = .number(number)
    case .none, .texts, .flag, .code, .codes, .basin, .enterpriseNumber, .member, .reference,
      .references, .parts:
      return nil
    }
  }
}

extension Entity {
  /// With those of the parts of its lists; none where its file has no such field.
  fileprivate func values(of field: Field) -> [DescribedValue] {
    var found: [DescribedValue] = []
    func add(_ value: DescribedValue) {
      if value.field.name == field { found.append(value) }
      if case .parts(let parts) = value.value { parts.joined().forEach(add) }
    }
    values.forEach(add)
    return found
  }
}
