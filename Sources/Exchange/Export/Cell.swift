package import Domain

/// A value that leaves the reserve, with what it is: each format writes it in its own way.
package enum Cell: Equatable, Sendable {
  /// Not given, locked or erased.
  case none
  case text(String)
  case texts([String])
  case code(Code)
  case codes([Code])
  case standing(Standing)
  case term(Term)
  case basin(Basin)
  case member(MemberID)
  case number(Int)
  /// A number with decimals, in hundredths.
  case decimal(Int)
  case share(Fte)
  case day(Day)
  case time(Timestamp)
  /// Minutes after midnight.
  case clock(Int)
  case flag(Bool)
  case id(EntityID)
  /// For readers by its name.
  case reference(EntityID)
  case named(EntityID, String?)
  case pairs([Pair])
  case list([Cell])
  case parts([[NamedCell]])

  /// A part of a file and what stood in it.
  package struct Pair: Equatable, Sendable {
    package let part: Code
    package let text: String
  }

  init(_ text: String?) { self = text.map(Cell.text) ?? .none }
  init(_ day: Day?) { self = day.map(Cell.day) ?? .none }
  init(_ code: (some Coded)?) { self = code.map { .code(Code($0)) } ?? .none }

  init(_ value: FieldValue, of shape: Shape) {
    self =
      switch value {
      case .none: .none
      case .text(let text): .text(text)
      case .texts(let texts): .texts(texts)
      case .day(let day): .day(day)
      case .number(let number): shape.cell(number)
      case .fte(let share): .share(share)
      case .flag(let flag): .flag(flag)
      case .code(let code): .code(code)
      case .codes(let codes): .codes(codes)
      case .basin(let basin): .basin(basin)
      case .enterpriseNumber(let number): .text(number.shown)
      case .member(let member): .member(member)
      case .reference(let id): .reference(id)
      case .references(let ids): .list(ids.map(Cell.reference))
      case .parts(let parts): .parts(parts.map { $0.map(NamedCell.init) })
      }
  }

  var isEmpty: Bool {
    switch self {
    case .none, .texts([]), .codes([]), .pairs([]), .parts([]), .named(_, nil): true
    case .list(let cells): cells.allSatisfy(\.isEmpty)
    case .text, .texts, .code, .codes, .standing, .term, .basin, .member, .number, .decimal, .share,
      .day, .time, .clock, .flag, .id, .reference, .named, .pairs, .parts:
      false
    }
  }

  /// Once the person is erased: numbers, codes and dates, and the names of others.
  func withoutWords(in registry: Registry) -> Cell {
    switch self {
    case .text, .texts, .pairs, .list, .parts: .none
    case .named(let id, _): registry.isErased(id) ? .none : self
    case .none, .code, .codes, .standing, .term, .basin, .member, .number, .decimal, .share, .day,
      .time, .clock, .flag, .id, .reference:
      self
    }
  }
}

/// A frozen code of an export that no field holds.
package enum Term: Hashable, Sendable {
  case given, withdrawn, open, answered
  case unit(RuleFigure.Unit)
  case due(DueDate.Kind)

  var stored: String {
    switch self {
    case .given: "given"
    case .withdrawn: "withdrawn"
    case .open: "open"
    case .answered: "answered"
    case .unit(.days): "days"
    case .unit(.months): "months"
    case .unit(.cents): "cents"
    case .due(let kind): kind.rawValue
    }
  }
}

extension NamedCell {
  fileprivate init(_ value: DescribedValue) {
    self.init(name: value.field.name.rawValue, cell: Cell(value.value, of: value.field.shape))
  }
}

extension Shape {
  fileprivate func cell(_ number: Int) -> Cell {
    switch self {
    case .hours, .money: .decimal(number)
    case .time: .clock(number)
    case .line, .page, .texts, .day, .number, .fte, .flag, .code, .codes, .basin,
      .enterpriseNumber, .member, .reference, .references, .parts:
      .number(number)
    }
  }
}
