import Domain

struct FormStart {
  let purpose: Form.Purpose
  let registry: Registry
  let today: Day
  let actor: Actor
  let wording: Wording
  var memberNames: [MemberID: String] = [:]

  func fields() -> [FormField]? {
    switch purpose {
    case .card(let id, let isNew, let known): isNew ? begin(id, known) : amend(id)
    case .stage(let id, let stage): mark(stage, of: id).map { ask(StageMark.fields, of: $0) }
    case .move(let id, let move): registry.introductions[id].map { self.move($0, move) }
    case .consent(let id): registry.candidates[id].map { _ in begin(ReserveConsent.fields) }
    case .step(let id, let standing): registry.exists(id) ? step(to: standing) : nil
    case .withdrawConsent(let id): rights(of: id).map { _ in begin(ReserveConsent.withdrawal) }
    case .request(let id): rights(of: id).map { _ in begin(RightsRequestCard.fields) }
    case .extendRequest(let id, let number):
      rights(of: id)?.request(number).map { _ in begin(RequestExtension.fields) }
    case .answerRequest(let id, let number):
      rights(of: id)?.request(number).map { _ in begin(RequestAnswer.fields) }
    case .erase(let id): (rights(of: id) ?? registry.retracted(id)).map(erase)
    case .rule(let figure): rule(figure)
    case .act(let id, let name): registry.entity(id).flatMap { act(name, on: $0) }
    case .actOnDue(let due, let name):
      registry.entity(due.subject).flatMap { act(name, on: $0) }
    case .visitor(let id, let meeting, _):
      registry.meetings[meeting] == nil ? nil : begin(id.entity, [])
    case .note(let id): registry.exists(id) ? begin(Note.fields) : nil
    }
  }

  private func rights(of id: CandidateID) -> Candidate? {
    registry.candidates[id].flatMap { $0.state == .erased ? nil : $0 }
  }
}

extension FormStart {
  func ask<Payload>(_ rules: FieldRules<Payload>, of payload: Payload) -> [FormField] {
    rules.flatMap { fields($0.field, $0.get(payload)) }
  }

  func begin<Payload: Described>(
    _ rules: FieldRules<Payload>, of blank: Payload = Payload()
  ) -> [FormField] {
    rules.flatMap { rule in
      let value = rule.get(blank)
      return fields(rule.field, value == .none ? usual(rule.field) : value)
    }
  }

  /// What is past is most often today's, and whoever writes a file down follows it up.
  private func usual(_ field: DescribedField) -> FieldValue {
    switch field.shape {
    case .day(.past): .day(today)
    case .member: .member(actor.member)
    case .line, .page, .texts, .day(.any), .day(.near), .number, .money, .hours, .time, .fte, .flag,
      .code,
      .codes, .basin, .enterpriseNumber, .reference, .references, .parts:
      .none
    }
  }

  private func fields(_ field: DescribedField, _ value: FieldValue) -> [FormField] {
    guard let parts = field.shape.partFields else {
      let content = FieldContent(value, of: field.shape, wording)
      return [FormField(field, content).noted(note(on: field.name))]
    }
    // Those that cannot be read are not asked for: what was typed would take their place.
    guard case .parts(let known) = value else { return [] }
    let all = known + [parts.map { DescribedValue(field: $0, value: .none) }]
    return all.enumerated().flatMap { Form.fields(of: $1, in: field, number: $0, wording) }
  }

  private func begin(_ id: EntityID, _ known: [EntityID]) -> [FormField]? {
    guard let kind = id.kind, known.allSatisfy(registry.exists) else { return nil }
    if kind == .meeting, let earlier = known.first.flatMap({ MeetingID($0) }) {
      return again(earlier)
    }
    // Being in the reserve asks for a consent, which may be given later.
    let consent = kind == .candidate ? ask(ReserveConsent.fields, of: ReserveConsent()) : []
    return begin(kind.blank, known)
      + consent.enumerated().map { index, field in
        field.with { $0.isRequired = false }.with { $0.opensGroup = index == 0 }
      }
  }

  /// The next session, as the last one was.
  private func again(_ id: MeetingID) -> [FormField]? {
    guard let meeting = registry.meetings[id] else { return nil }
    var card = meeting.card
    card.day = registry.series(of: meeting)?.next(from: today)
    return ask(MeetingCard.fields, of: card)
  }

  private func begin<Card: DescribedCard>(_ blank: Card, _ known: [EntityID]) -> [FormField] {
    begin(Card.fields, of: blank).map { field in
      let kinds = field.shape.kinds
      guard let other = known.first(where: { $0.kind.map(kinds.contains) == true }) else {
        return field
      }
      let isOne = if case .reference = field.shape { true } else { false }
      let value = isOne ? FieldValue.reference(other) : .references([other])
      let given = FieldContent(value, of: field.shape, wording)
      let filled = FormField(field.field, given).noted(field.note)
      return isOne ? filled.fixed : filled
    }
  }

  /// Nil for one that stays as it was begun.
  private func amend(_ id: EntityID) -> [FormField]? {
    registry.entity(id).flatMap { amend($0.card) }
  }

  private func amend<Card: DescribedCard>(_ card: Card) -> [FormField]? {
    guard Card.isAmendable else { return nil }
    return ask(Card.fields, of: card).map { $0.field.isFixed ? $0.fixed : $0 }
  }
}

extension Form {
  static func fields(
    of part: [DescribedValue], in list: DescribedField, number: Int, _ wording: Wording
  ) -> [FormField] {
    part.enumerated().map { index, value in
      let content = FieldContent(value.value, of: value.field.shape, wording)
      let field = FormField(value.field, content, of: list, number: number)
      return index == 0 ? field.grouped : field
    }
  }
}
