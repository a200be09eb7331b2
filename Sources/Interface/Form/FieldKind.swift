import Domain

/// How a field is filled in.
enum FieldKind: Equatable, Sendable {
  /// Typed, on one line.
  case line(LineReading)
  /// Typed, on several lines.
  case page
  /// One of a list.
  case choice(OptionList)
  /// Several of a list.
  case several(OptionList)
}

/// What a typed line is read as.
enum LineReading: Equatable, Sendable {
  case text
  case email
  case phone
  case postcode
  case enterpriseNumber
  /// A shipped basin or any other territory.
  case basin
  /// Texts with commas between them, of which a list suggests some.
  case texts(OptionList)
  case date(DateBound)
  /// A share of a full time, up to so many hundredths.
  case fte(most: Int)
  case number(ClosedRange<Int>)
  /// Euros, in cents within limits.
  case amount(ClosedRange<Int>)
  /// Hours a week, in hundredths.
  case hours
  /// A time of day, in minutes after midnight.
  case time
  /// The number of a file, retyped to confirm; dash and case do not count.
  case fileNumber(EntityID)
}

/// Which days a date may be.
enum DateBound: Equatable, Sendable {
  case any
  /// What has happened: today or before.
  case past
}

extension FieldKind {
  /// The list that the field offers, if it has one.
  var options: OptionList? {
    switch self {
    case .choice(let list), .several(let list), .line(.texts(let list)): list
    case .line(.basin): .basins
    case .line, .page: nil
    }
  }

  /// Whether the field has a list to pick one thing from, which a mark at its end says.
  var hasMark: Bool { options != nil }

  var isDate: Bool {
    if case .line(.date) = self { true } else { false }
  }

  /// Whether characters are typed into it.
  var isTyped: Bool {
    switch self {
    case .line, .page: true
    case .choice, .several: false
    }
  }

  /// How many characters the domain takes.
  var limit: Int { self == .page ? TextLimit.page : TextLimit.line }
}
