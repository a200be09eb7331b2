import Domain

/// What a text and a field may hold.
enum PlainText {
  static func isBlank(_ text: String) -> Bool {
    text.allSatisfy { $0 == " " || $0 == "\n" || $0 == "\t" }
  }

  static func required(_ text: String?, _ field: Field) throws(Refusal) {
    if isBlank(text ?? "") { throw .missing(field) }
  }

  /// A line of 200 characters or a page of 10,000, and nothing in it that cannot be seen.
  static func check(_ text: String?, _ field: Field, isPage: Bool = false) throws(Refusal) {
    guard let text else { return }
    let limit = isPage ? 10_000 : 200
    if text.count > limit { throw .tooLong(field, limit: limit) }
    for scalar in text.unicodeScalars where scalar.value < 0x20 || scalar.value == 0x7F {
      if isPage && (scalar == "\n" || scalar == "\t") { continue }
      throw .controlCharacter(field)
    }
  }
}

/// Facts: they have a day that has come.
private let pastDays: Set<Field> = [
  .registeredOn, .consentOn, .withdrawnOn, .begunOn, .startedOn, .doneOn, .on, .agreedOn, .fixedOn,
  .decidedOn,
  .proposedOn, .receivedOn, .extendedOn, .answeredOn,
]

extension PlainRegistry {
  /// Each field in the order of the form: whether it is there, within its limits, and, where it is
  /// new, of its form.
  func check(
    _ values: [DescribedValue], required: Set<Field>, on today: Day,
    before: [DescribedValue]? = nil
  ) throws(Refusal) {
    for one in values {
      let name = one.field.name
      if required.contains(name) {
        if one.value.isEmpty { throw .missing(name) }
        if case .text(let text) = one.value { try PlainText.required(text, name) }
      }
      try checkLimits(one, on: today)
      let former = before?.first { $0.field.name == name }?.value
      if one.value != former { try checkForm(one, on: today) }
      guard case .parts(let parts) = one.value else { continue }
      var known: [DescribedValue] = []
      if case .parts(let others) = former { known = others.flatMap(\.self) }
      for part in parts.flatMap(\.self) {
        if required.contains(part.field.name) {
          if part.value.isEmpty { throw .missing(part.field.name) }
          if case .text(let text) = part.value { try PlainText.required(text, part.field.name) }
        }
        try checkLimits(part, on: today)
        if !known.contains(part) { try checkForm(part, on: today) }
      }
    }
  }

  private func checkLimits(_ one: DescribedValue, on today: Day) throws(Refusal) {
    let name = one.field.name
    var isPage = false
    if case .page = one.field.shape { isPage = true }
    if case .text(let text) = one.value { try PlainText.check(text, name, isPage: isPage) }
    if case .texts(let texts) = one.value {
      for text in texts { try PlainText.check(text, name) }
    }
    if case .day(let day) = one.value, pastDays.contains(name), day > today {
      throw .inFuture(name, day)
    }
    if case .fte(let fte) = one.value, case .fte(let most) = one.field.shape,
      fte.hundredths < 1 || fte.hundredths > most
    {
      throw .outOfRange(name, 1...most)
    }
    guard case .number(let number) = one.value else { return }
    if case .number(let range) = one.field.shape, !range.contains(number) {
      throw .outOfRange(name, range)
    }
    if case .hours(let range) = one.field.shape, !range.contains(number) {
      throw .outOfRange(name, range.lowerBound / 100...range.upperBound / 100)
    }
    if case .time = one.field.shape, number < 0 || number > 1_439 {
      throw .outOfRange(name, 0...1_439)
    }
  }

  /// Any day lies within fifty years, and a postcode is one.
  private func checkForm(_ one: DescribedValue, on today: Day) throws(Refusal) {
    let name = one.field.name
    if case .text(let text) = one.value, case .line(let kind) = one.field.shape, kind == .postcode,
      text.count != 4 || !text.allSatisfy(\.isNumber)
    {
      throw .malformed(name, kind)
    }
    guard case .day(let day) = one.value, one.field.shape != .day(.any) else { return }
    let isNear = day >= today.adding(months: -600) && day <= today.adding(months: 600)
    if !isNear { throw .farAway(name, day) }
  }
}
