import Domain

/// How a field is filled in.
enum FieldKind: Sendable {
  case line
  /// Typed, on several lines.
  case page
  case choice
  case several
}

extension Shape {
  /// How a value of that shape is filled in.
  var kind: FieldKind {
    switch self {
    case .line, .texts, .day, .number, .money, .hours, .time, .fte, .basin, .enterpriseNumber:
      .line
    // Parts that are not short have fields of their own.
    case .page, .parts: .page
    case .flag, .code, .member, .reference: .choice
    case .codes, .references: .several
    }
  }

  /// What a list offers for it, if it offers any.
  var hasOptions: Bool {
    switch self {
    case .texts, .flag, .code, .codes, .basin, .member, .reference, .references: true
    case .line, .page, .day, .number, .money, .hours, .time, .fte, .enterpriseNumber, .parts: false
    }
  }

  /// Whether its list grows with the reserve, so that it is looked through rather than cycled.
  var hasLongList: Bool {
    switch self {
    case .texts, .reference, .references: true
    case .flag, .code, .codes, .basin, .member, .line, .page, .day, .number, .money, .hours, .time,
      .fte, .enterpriseNumber, .parts:
      false
    }
  }

  var isDay: Bool { if case .day = self { true } else { false } }

  /// The fields of its parts, where a part is too much for one line.
  var partFields: [DescribedField]? {
    if case .parts(let fields) = self, !PartLines.fit(fields) { fields } else { nil }
  }
}
