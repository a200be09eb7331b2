import Domain

/// Writes down by what a row can be found.
///
/// What many rows say alike (a day, a code, another entity) is put into words once.
struct SearchWriter {
  let reading: Reading
  private var text = SearchText.Draft()
  private var known: [FieldValue: SearchText] = [:]

  init(_ reading: Reading) { self.reading = reading }

  /// Hands on what was written down, and begins anew.
  mutating func take() -> SearchText { text.take() }

  /// Adds a line of its own, so that no word is found across two of them.
  mutating func add(_ line: String) {
    text.add(line)
    text.endLine()
  }

  /// Adds everything by which an entity can be found: its number, where it stands, and what its
  /// file says; of a yes what it says yes to.
  mutating func add(_ entity: some Entity) {
    add(entity.id.entity.shown)
    add(reading.wording.name(entity.standing))
    add(entity.card)
  }

  private mutating func add<Card: Described>(_ card: Card) {
    let rules = Card.fields
    for place in rules.indices { add(rules[place].get(card), of: rules[place].field) }
  }

  private mutating func add(_ value: FieldValue, of field: @autoclosure () -> DescribedField) {
    switch value {
    case .none, .flag(false): return
    case .flag(true): text.add(reading.wording.label(field().name))
    case .text(let line): text.add(line)
    case .texts(let texts): addList(texts) { $0.text.add($1) }
    case .codes(let codes): addList(codes) { $0.addKnown(.code($1), field()) }
    case .references(let ids): addList(ids) { $0.addKnown(.reference($1), field()) }
    case .number, .enterpriseNumber, .parts:
      text.add(reading.shown(DescribedValue(field: field(), value: value)))
    case .day, .fte, .code, .basin, .member, .reference: addKnown(value, field())
    }
    text.endLine()
  }

  private mutating func addList<Part>(_ parts: [Part], _ add: (inout Self, Part) -> Void) {
    for place in parts.indices {
      if place > 0 { text.addComma() }
      add(&self, parts[place])
    }
  }

  private mutating func addKnown(_ value: FieldValue, _ field: @autoclosure () -> DescribedField) {
    if let word = known[value] { return text.add(word) }
    let word = SearchText(reading.shown(DescribedValue(field: field(), value: value)))
    known[value] = word
    text.add(word)
  }
}
