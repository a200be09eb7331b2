package import Domain

/// A value in a table that leaves the reserve, with what it is, so that each format can write it in
/// its own way.
package enum Cell: Equatable, Sendable {
  /// Not given, locked or erased.
  case none
  case text(String)
  case texts([String])
  /// A frozen code, such as a state.
  case code(String)
  case codes([String])
  case number(Int)
  /// A number with decimals, in hundredths.
  case decimal(Int)
  case share(Fte)
  case day(Day)
  case time(Timestamp)
  case flag(Bool)
  case id(EntityID)
  /// Parts of a file with what stood in each, by their frozen names.
  case pairs([JSONMember])
}

extension Cell {
  init(_ text: String?) { self = text.map(Cell.text) ?? .none }

  init(_ texts: [String]?) { self = texts.map(Cell.texts) ?? .none }

  init(_ number: Int?) { self = number.map(Cell.number) ?? .none }

  init(_ share: Fte?) { self = share.map(Cell.share) ?? .none }

  init(_ day: Day?) { self = day.map(Cell.day) ?? .none }

  init(_ basin: Basin?) { self = basin.map { .code($0.code) } ?? .none }

  init(_ member: MemberID?) { self = member.map { .code($0.stored) } ?? .none }

  init(_ code: (some RawRepresentable<String>)?) { self = code.map { .code($0.rawValue) } ?? .none }

  init(_ codes: [some RawRepresentable<String>]) { self = .codes(codes.map(\.rawValue)) }

  init(_ id: (some TypedID)?) { self = id.map { .id($0.entity) } ?? .none }

  /// Whether there is nothing to read.
  var isEmpty: Bool {
    switch self {
    case .none, .texts([]), .codes([]), .pairs([]): true
    default: false
    }
  }

  /// The value as plain text that an import reads again: codes, ISO dates, `|` between several.
  ///
  /// `point` stands between a number and its decimals.
  package func plain(point: Character = ".") -> String {
    switch self {
    case .none: ""
    case .text(let text), .code(let text): text
    case .texts(let texts), .codes(let texts): texts.joined(separator: " | ")
    case .number(let number): "\(number)"
    case .decimal(let hundredths): Cell.decimal(hundredths, point: point)
    case .share(let share): share.decimal(point: point)
    case .day(let day): day.iso
    case .time(let time): time.iso
    case .flag(let flag): flag ? "true" : "false"
    case .id(let id): id.stored
    case .pairs(let parts): parts.map { "\($0.name): \($0.value.plain)" }.joined(separator: " | ")
    }
  }

  /// A number of hundredths without needless zeros: `37.5`.
  static func decimal(_ hundredths: Int, point: Character) -> String {
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole)\(point)\(digits)"
  }
}
