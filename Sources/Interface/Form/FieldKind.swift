import Domain

/// How a field is filled in.
enum FieldKind: Sendable {
  case line
  case page
  case choice
  case several
}

extension Shape {
  var kind: FieldKind {
    switch self {
    case .line, .texts, .day, .number, .money, .hours, .time, .fte, .basin, .enterpriseNumber: .line
    // Parts that are not short have fields of their own.
    case .page, .parts: .page
    case .flag, .code, .member, .reference: .choice
    case .codes, .references: .several
    }
  }

  var hasOptions: Bool {
    switch self {
    case .texts, .flag, .code, .codes, .basin, .member, .reference, .references: true
    case .line, .page, .day, .number, .money, .hours, .time, .fte, .enterpriseNumber, .parts: false
    }
  }

  /// It is looked through rather than cycled.
  var hasLongList: Bool {
    switch self {
    case .texts, .reference, .references: true
    case .flag, .code, .codes, .basin, .member, .line, .page, .day, .number, .money, .hours, .time,
      .fte, .enterpriseNumber, .parts:
      false
    }
  }

  var isDay: Bool { if case .day = self { true } else { false } }

  /// Where a part is too much for one line.
  var partFields: [DescribedField]? {
    if case .parts(let fields) = self, !PartLines.fit(fields) { fields } else { nil }
  }
}
