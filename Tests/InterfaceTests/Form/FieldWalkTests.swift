import Canvas
import Testing

@testable import Domain
@testable import Interface

/// Every field of every card, as a form asks for it and as a file tells it.
struct FieldWalkTests {
  /// A value of every shape that a file of the small reserve may hold.
  static func sample(_ field: DescribedField) -> FieldValue {
    switch field.shape {
    case .line(.text), .page: .text("Mot \(field.name.rawValue)")
    case .line(.email): .text("un@example.org")
    case .line(.phone): .text("+32 496 12 34 56")
    case .line(.postcode): .text("5000")
    case .texts: .texts(["un", "deux"])
    case .day: .day(FormDesk.today.adding(days: -2))
    case .number(let range), .money(let range): .number(range.lowerBound)
    case .hours: .number(3_750)
    case .time: .number(870)
    case .fte: Fte(hundredths: 80).map(FieldValue.fte) ?? .none
    case .flag: .flag(true)
    case .code(let list):
      list.codes.last.flatMap { Code($0, in: list) }.map(FieldValue.code) ?? .none
    case .codes(let list): .codes(list.codes.prefix(2).compactMap { Code($0, in: list) })
    case .basin: .basin(.namur)
    case .enterpriseNumber:
      EnterpriseNumber("0445.120.924").map(FieldValue.enterpriseNumber) ?? .none
    case .member: .member(FormDesk.colleague.member)
    case .reference(let kinds): reference(kinds).map(FieldValue.reference) ?? .none
    case .references(let kinds): .references(reference(kinds).map { [$0] } ?? [])
    case .parts(let fields):
      .parts([fields.map { DescribedValue(field: $0, value: sample($0)) }])
    }
  }

  private static func reference(_ kinds: [EntityKind]) -> EntityID? {
    [
      FormDesk.marc.entity, FormDesk.fil.entity, FormDesk.workshops.entity, FormDesk.basics.entity,
    ].first { $0.kind.map(kinds.contains) == true }
  }

  private static func id(_ kind: EntityKind) throws -> EntityID {
    try #require(EntityID("\(kind.rawValue)0000009"))
  }

  private static func full<Card: DescribedCard>(_ blank: Card) -> Card {
    Card.fields.reduce(into: blank) { $1.set(&$0, sample($1.field)) }
  }

  @Test(arguments: EntityKind.allCases)
  func `what is put into a form is what its card holds`(kind: EntityKind) throws {
    func walk<Card: DescribedCard>(_ blank: Card) throws {
      let card = Self.full(blank)
      var desk = try FormDesk(.card(Self.id(kind), isNew: true, of: []))
      for rule in Card.fields {
        let value = rule.get(card)
        if case .parts(let parts) = value, rule.field.shape.partFields != nil {
          for part in parts.joined() { try desk.put(part.value, into: part.field) }
        } else {
          try desk.put(value, into: rule.field)
        }
      }
      desk.press(.control("s"))
      guard case .save(let command) = desk.outcome else {
        Issue.record("\(desk.form.fields.filter { $0.problem != nil })")
        return
      }
      let made = Command.create(try Self.id(kind), card.anyCard)
      // The consent is no part of the card.
      #expect(command == made, "\(kind)")
    }
    try walk(kind.blank)
  }

  @Test(arguments: EntityKind.allCases, Language.allCases)
  func `file, preview and search tell every field under one name`(
    kind: EntityKind, language: Language
  ) throws {
    func walk<Card: DescribedCard>(_ blank: Card) throws {
      var registry = try FormDesk(.note(FormDesk.fil.entity)).registry
      let id = try Self.id(kind)
      let make = Command.create(id, Self.full(blank).anyCard)
      try registry.carryOut(make)
      let reading = Reading(registry: registry, today: FormDesk.today, wording: Wording(language))
      let entity = try #require(registry.entity(id))
      let form = try #require(
        Form(
          .card(id, isNew: true, of: []), registry: FormDesk(.note(FormDesk.fil.entity)).registry,
          seat: seat(language)))
      check(entity, form, reading)
    }
    try walk(kind.blank)
  }

  private func seat(_ language: Language) throws -> FormSeat {
    var state = try FormDesk(.note(FormDesk.fil.entity)).state
    state.preferences.language = language
    return state.formSeat
  }

  private func check(_ entity: some Entity, _ form: Form, _ reading: Reading) {
    let wording = reading.wording
    let lines = DossierWriter(reading: reading).sections(of: entity.id.entity).flatMap(\.lines)
    let facts = lines.flatMap(\.told)
    let preview = SummaryWriter(reading: reading, columns: 60).lines(of: entity.id.entity)
    for value in entity.values {
      let label = wording.label(value.field.name)
      let text = reading.shown(value)
      let note: Comment = "\(value.field.name) \(label) \(text)"
      if case .parts(let parts) = value.value {
        for part in parts.joined() {
          #expect(facts.contains { $0.value.contains(reading.shown(part)) }, note)
        }
      } else {
        // The town stands beside its postcode.
        let isThere = facts.contains {
          ($0.label == label || value.field.name == .postcode)
            && ($0.value.contains(text) || text.hasPrefix($0.value))
        }
        #expect(isThere, note)
        #expect(
          preview.contains { $0.tells(text) } || isNo(value) || isTitle(text, entity, reading), note
        )
        #expect(
          form.fields.contains { $0.name == value.field.name && wording.label($0) == label }, note)
      }
      let word = value.value == .flag(true) ? label : text
      #expect(isFound(entity.id.entity, by: word, reading), note)
    }
  }

  /// Whether the list of its kind keeps it for a filter.
  private func isFound(_ id: EntityID, by word: String, _ reading: Reading) -> Bool {
    guard let kind = id.kind else { return false }
    let rows = try? reading.registry.rows(
      of: .entities(kind), on: reading.today, filter: word, wording: reading.wording)
    return rows?.contains(.entity(id)) ?? false
  }

  private func isNo(_ value: DescribedValue) -> Bool { value.value == .flag(false) }

  private func isTitle(_ text: String, _ entity: some Entity, _ reading: Reading) -> Bool {
    reading.registry.fullLabel(entity.id.entity).contains(text)
  }

  @Test func `what is sealed of somebody erased is told nowhere`() throws {
    var registry = try FormDesk(.note(FormDesk.fil.entity)).registry
    let id = FormDesk.elodie.entity
    let before = Reading(registry: registry, today: FormDesk.today, wording: Wording())
    let person = try #require(registry.entity(id))
    #expect(before.told(person).contains { $0.field.isSealed })
    try registry.carryOut(.erase(FormDesk.elodie, Erasure(.mistake)))
    let reading = Reading(registry: registry, today: FormDesk.today, wording: Wording())
    for about in [id, FormDesk.introduction.entity] {
      let entity = try #require(registry.entity(about))
      for (field, text) in reading.told(entity) where field.isSealed {
        #expect(text == reading.registry.unreadable(about, reading.wording), "\(field.name)")
      }
    }
  }
}

extension FormDesk {
  /// Puts a value into a field as whoever types or picks it does.
  fileprivate mutating func put(_ value: FieldValue, into field: DescribedField) throws {
    let index = try #require(form.fields.firstIndex { $0.field == field }, "\(field.name)")
    form.fields[index].content = FieldContent(value, of: field.shape, state.wording)
    form.fields[index].isTouched = true
  }
}

extension DossierLine {
  /// What it tells under a name, an entity that can be opened included.
  fileprivate var told: [Fact] {
    switch self {
    case .facts(let facts): facts
    case .detail(let fact), .count(let fact): [fact]
    case .link(_, let columns): [Fact(columns.last ?? "", columns.first ?? "")]
    case .paragraph(let text): [Fact("", text)]
    case .event(let event): [Fact("", event.text)]
    case .bar, .ganttHead, .gantt, .blank: []
    }
  }
}

extension SummaryLine {
  fileprivate func tells(_ text: String) -> Bool {
    switch self {
    case .facts(let facts): facts.contains { $0.value.contains(text) }
    case .text(let own, _): own.contains(text)
    case .pair, .heading, .bar, .dated, .blank: false
    }
  }
}
