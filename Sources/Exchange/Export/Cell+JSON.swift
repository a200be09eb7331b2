internal import Domain

extension Cell {
  /// The value for other programs: shares as numbers, days as ISO dates, nothing as null.
  var json: JSONValue {
    switch self {
    case .none: .null
    case .text(let text), .code(let text): .text(text)
    case .texts(let texts), .codes(let texts): .list(texts.map(JSONValue.text))
    case .number(let number): .number(number)
    case .decimal(let hundredths): .decimal(hundredths)
    case .share(let share): .decimal(share.hundredths)
    case .flag(let flag): .flag(flag)
    case .pairs(let parts): .object(parts)
    case .day, .time, .id: .text(plain())
    }
  }
}
