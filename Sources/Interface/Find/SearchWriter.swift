import Domain

/// Writes down by what a row can be found.
///
/// What many rows say alike (a day, a code, another entity) is put into words once.
struct SearchWriter {
  let reading: Reading
  private var text = SearchText.Draft()
  private var known: [FieldValue: SearchText] = [:]

  init(_ reading: Reading) { self.reading = reading }

  mutating func put(into texts: inout SearchTexts) -> SearchTexts.Place { texts.append(&text) }

  /// Adds a line of its own, so that no word is found across two of them.
  mutating func add(_ line: String) {
    text.add(line)
    text.endLine()
  }

  /// Adds by what an entity can be found, its number, where it stands and what its file says; of a
  /// yes what it says yes to; then what else was asked whenever something was recorded of it.
  mutating func add(_ entity: some Entity) {
    addNumbers(of: entity.id.entity)
    add(reading.wording.name(entity.standing))
    add(entity.card)
    addNumbers(of: entity.card)
    for value in entity.joinedValues {
      add(value.value, of: value.field)
      addNumber(value.value, of: value.field)
    }
    addTold(entity.id.entity)
  }

  /// With its dash or without, and those of files that joined it, which old letters may bear.
  private mutating func addNumbers(of id: EntityID) {
    let files = CandidateID(id).map { reading.registry.files(of: $0).map(\.entity) } ?? [id]
    for file in files {
      add(file.shown)
      add(file.stored)
    }
  }

  /// A telephone number may be typed without a space.
  private mutating func addNumbers<Card: Described>(of card: Card) {
    let rules = Card.fields
    for place in rules.indices { addNumber(rules[place].get(card), of: rules[place].field) }
  }

  private mutating func addNumber(_ value: FieldValue, of field: @autoclosure () -> DescribedField)
  {
    switch value {
    case .text(let line):
      // Few texts begin so, and to ask what a field is costs more.
      guard let first = line.utf8.first, first < UInt8(ascii: "A"), field().shape == .line(.phone)
      else { break }
      add("+" + String(decoding: line.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }, as: UTF8.self))
    case .parts(let parts):
      for value in parts.joined() { addNumber(value.value, of: value.field) }
    case .none, .flag, .texts, .codes, .references, .number, .enterpriseNumber, .day, .fte, .code,
      .basin, .member, .reference:
      break
    }
  }

  private mutating func addTold(_ id: EntityID) {
    let isErased = reading.registry.isErased(id)
    for entry in reading.registry.history(of: id) where !entry.isUndone {
      for value in entry.event.change.told where !(isErased && value.field.isSealed) {
        let before = text.mark
        put(value.value, of: value.field)
        text.dropRepetition(since: before)
        text.endLine()
      }
    }
  }

  mutating func add(_ values: [DescribedValue]) {
    for value in values { add(value.value, of: value.field) }
  }

  private mutating func add<Card: Described>(_ card: Card) {
    let rules = Card.fields
    for place in rules.indices { add(rules[place].get(card), of: rules[place].field) }
  }

  private mutating func add(_ value: FieldValue, of field: @autoclosure () -> DescribedField) {
    if case .none = value { return }
    if case .flag(false) = value { return }
    put(value, of: field())
    text.endLine()
  }

  private mutating func put(_ value: FieldValue, of field: @autoclosure () -> DescribedField) {
    switch value {
    case .none, .flag(false): break
    case .flag(true): text.add(reading.wording.label(field().name))
    case .text(let line):
      text.add(line)
    case .texts(let texts): addList(texts) { $0.text.add($1) }
    case .codes(let codes): addList(codes) { $0.addKnown(.code($1), field()) }
    case .references(let ids): addList(ids) { $0.addKnown(.reference($1), field()) }
    case .number: text.add(reading.shown(DescribedValue(field: field(), value: value)))
    case .enterpriseNumber(let number):
      text.add(number.shown)
      text.addComma()
      text.add(number.stored)
    case .parts(let parts):
      addList(parts) { search, part in
        search.addList(part) { $0.put($1.value, of: $1.field) }
      }
    case .day, .fte, .code, .basin, .member, .reference: addKnown(value, field())
    }
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
