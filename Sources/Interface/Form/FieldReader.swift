import Domain

/// As of a day and in a language.
struct FieldReader {
  let today: Day
  let wording: Wording
  /// For shares typed as hours.
  var fullWeek = Fte.usualWeek
  /// As other files write it.
  var spelling: (Basin) -> Basin = { $0 }

  func day(_ text: String) throws(DateRefusal) -> Day {
    try DateReading(today: today, words: wording.dateWords).day(text)
  }

  func readDay(_ text: String) -> Day? {
    do { return try day(text) } catch { return nil }
  }

  /// With or without its unit.
  func fte(_ text: String) -> Fte? {
    var text = text.lowercased()
    for unit in Wording.fteUnits where text.hasSuffix(unit) {
      text = String(text.dropLast(unit.count))
    }
    return Fte(typed: text, fullWeek: fullWeek)
  }

  func number(_ text: String) -> Int? {
    let digits = text.filter { $0 != " " }
    guard (1...6).contains(digits.utf8.count), digits.utf8.allSatisfy(Self.isDigit) else {
      return nil
    }
    return Int(digits)
  }

  /// Hundredths: `38`, `37,5`, `38 h`, `37 h 30`.
  func hours(_ text: String) -> Int? {
    if let minutes = HourReading.length(text), text.contains(where: { "hH".contains($0) }) {
      return (minutes * 100 + 30) / 60
    }
    return hundredths(text)
  }

  /// Two decimals at most: `44,02`, `44.02 €`, `1 760,83`.
  func hundredths(_ text: String) -> Int? {
    let text = text.filter { !$0.isWhitespace && $0 != "€" }
    let parts = text.split(omittingEmptySubsequences: false) { ",.".contains($0) }
    guard (1...2).contains(parts.count), let whole = number(String(parts[0])) else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard parts[1].utf8.count <= 2, let rest = number(String(parts[1])) else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? rest * 10 : rest)
  }

  /// Commas or semicolons between them, each once.
  func texts(_ text: String) -> [String] {
    var found: [String] = []
    let separators = ",;\n".unicodeScalars
    for part in text.unicodeScalars.split(whereSeparator: separators.contains) {
      let part = String(part).trimmed
      if !part.isEmpty, !found.contains(part) { found.append(part) }
    }
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension FieldReader {
  /// Nothing for what is not touched: a file may hold what this form would not take.
  func problem(of field: FormField) -> FieldProblem? {
    guard field.isChanged, let text = field.text else { return nil }
    if text.count > field.limit { return .tooLong(text.count, limit: field.limit) }
    if let id = field.confirms { return EntityID(text) == id ? nil : .wrongNumber(id) }
    return problem(of: text, in: field.field)
  }

  func problem(of text: String, in field: DescribedField) -> FieldProblem? {
    switch field.shape {
    case .line(.email): return EmailAddress(text) == nil ? .email : nil
    case .line(.phone): return PhoneNumber(text) == nil ? .phone : nil
    case .line(.postcode):
      return LineKind.postcode.takes(text) ? nil : .refused(.malformed(field.name, .postcode))
    case .enterpriseNumber: return EnterpriseNumber(text) == nil ? .enterpriseNumber : nil
    case .basin: return Basin(typed: text) == nil ? .basin : nil
    case .day(let bound): return problem(ofDate: text, bound, field.name)
    case .fte(let most):
      guard let fte = fte(text) else { return .fte }
      return (1...most).contains(fte.hundredths) ? nil : .refused(.outOfRange(.fte, 1...most))
    case .number(let range): return holds(range, number(text)) ? nil : .number(range)
    case .money(let range): return holds(range, hundredths(text)) ? nil : .amount(range)
    case .hours(let range): return holds(range, hours(text)) ? nil : .hours
    case .time: return HourReading.time(text) == nil ? .time : nil
    case .line(.text), .page, .texts, .flag, .code, .codes, .member, .reference,
      .references, .parts:
      return nil
    }
  }

  private func holds(_ range: ClosedRange<Int>, _ number: Int?) -> Bool {
    number.map(range.contains) ?? false
  }

  private func problem(ofDate text: String, _ bound: DayBound, _ name: Field) -> FieldProblem? {
    do {
      let day = try day(text)
      return bound.refusal(of: day, as: name, on: today).map(FieldProblem.refused)
    } catch { return .date(error) }
  }

  /// As the program writes it, once it is known to be right.
  func tidied(_ text: String, of field: FormField) -> String {
    if let id = field.confirms { return id.shown }
    if field.kind == .page { return text }
    return switch field.shape {
    case .line(.email): EmailAddress(text)?.text ?? text
    case .line(.phone): PhoneNumber(text)?.shown ?? text
    case .number, .line(.text), .line(.postcode): text
    case .page, .texts, .day, .money, .hours, .time, .fte, .flag, .code, .codes, .basin,
      .enterpriseNumber, .member, .reference, .references, .parts:
      wording.typed(field.value(self), as: field.shape)
    }
  }
}
