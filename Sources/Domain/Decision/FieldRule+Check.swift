extension Described {
  /// What `old` held already may stay: it may be older than a rule.
  func check(on today: Day, after old: Self? = nil) throws(Refusal) {
    try Self.fields.check(self, on: today, after: old)
  }
}

extension FieldRules {
  func check(_ card: Card, on today: Day, after old: Card? = nil) throws(Refusal) {
    for rule in self {
      let (field, value) = (rule.field, rule.get(card))
      if field.isRequired { try field.require(value) }
      try field.check(value, on: today)
      let former = old.map(rule.get)
      if value != former { try field.checkForm(value, on: today) }
      guard case .parts(let parts) = value else { continue }
      let known = former.map(\.partValues) ?? []
      for value in parts.joined() {
        if value.field.isRequired { try value.field.require(value.value) }
        try value.field.check(value.value, on: today)
        if !known.contains(value) { try value.field.checkForm(value.value, on: today) }
      }
    }
  }
}

extension DayBound {
  public func refusal(of day: Day, as name: Field, on today: Day) -> Refusal? {
    if !keeps(day, on: today) { return .inFuture(name, day) }
    return takes(day, on: today) ? nil : .farAway(name, day)
  }
}

extension FieldValue {
  fileprivate var partValues: [DescribedValue] {
    if case .parts(let parts) = self { Array(parts.joined()) } else { [] }
  }
}

extension DescribedField {
  fileprivate func require(_ value: FieldValue) throws(Refusal) {
    if value.isEmpty { throw .missing(name) }
    if case .text(let text) = value { try TextCheck().required(text, name) }
  }

  fileprivate func check(_ value: FieldValue, on today: Day) throws(Refusal) {
    switch (shape, value) {
    case (.page, .text(let text)): try TextCheck().page(text, name)
    case (_, .text(let text)): try TextCheck().line(text, name)
    case (_, .texts(let texts)): for text in texts { try TextCheck().line(text, name) }
    case (.day(let bound), .day(let day)) where !bound.keeps(day, on: today):
      throw .inFuture(name, day)
    case (.number(let range), .number(let number)) where !range.contains(number):
      throw .outOfRange(name, range)
    // Told in whole hours and euros.
    case (.hours(let range), .number(let hours)) where !range.contains(hours):
      throw .outOfRange(name, range.lowerBound / 100...range.upperBound / 100)
    case (.money(let range), .number(let cents)) where !range.contains(cents):
      throw .outOfRange(name, range.lowerBound / 100...range.upperBound / 100)
    case (.time, .number(let minutes)) where !(0..<1_440).contains(minutes):
      throw .outOfRange(name, 0...1_439)
    case (.fte(let most), .fte(let fte)) where !(1...most).contains(fte.hundredths):
      throw .outOfRange(name, 1...most)
    case (_, .none), (_, .day), (_, .number), (_, .fte), (_, .flag), (_, .code), (_, .codes),
      (_, .basin), (_, .enterpriseNumber), (_, .member), (_, .reference), (_, .references),
      (_, .parts):
      break
    }
  }

  /// Of what is given now.
  fileprivate func checkForm(_ value: FieldValue, on today: Day) throws(Refusal) {
    if case (.line(let kind), .text(let text)) = (shape, value), !kind.takes(text) {
      throw .malformed(name, kind)
    }
    if case (.day(let bound), .day(let day)) = (shape, value),
      let refusal = bound.refusal(of: day, as: name, on: today)
    {
      throw refusal
    }
  }
}
