package import Domain

extension Cell {
  /// With the name of a member where `member` knows it.
  func json(member: (MemberID) -> String = { $0.stored }) -> JSONValue {
    switch self {
    case .none: .null
    case .texts(let texts): .list(texts.map(JSONValue.text))
    case .codes(let codes): .list(codes.map { .text($0.stored) })
    case .number(let number): .number(number)
    case .decimal(let hundredths): .decimal(hundredths)
    case .share(let share): .decimal(share.hundredths)
    case .flag(let flag): .flag(flag)
    case .pairs(let pairs): .object(pairs.map { JSONMember($0.part.stored, .text($0.text)) })
    case .list(let cells): .list(cells.map { $0.json(member: member) })
    case .parts(let parts):
      .list(parts.map { .object($0.map { JSONMember($0.name, $0.cell.json(member: member)) }) })
    case .named(_, let name): name.map(JSONValue.text) ?? .null
    case .text, .code, .standing, .term, .basin, .member, .day, .time, .clock, .id, .reference:
      .text(plain(member: member))
    }
  }

  /// What an import reads again: codes, ISO dates, `|` between several, `point` before decimals.
  package func plain(
    point: Character = ".", member: (MemberID) -> String = { $0.stored }
  ) -> String {
    switch self {
    case .none: ""
    case .text(let text): text
    case .texts(let texts): CellList.joined(texts: texts)
    case .code(let code): code.stored
    case .codes(let codes): CellList.joined(codes.map(\.stored))
    case .standing(let standing): standing.code
    case .term(let term): term.stored
    case .basin(let basin): basin.stored
    case .member(let id): member(id)
    case .number(let number): "\(number)"
    case .decimal(let hundredths): DecimalText.written(hundredths, point: point)
    case .share(let share): share.decimal(point: point)
    case .day(let day): day.iso
    case .time(let time): time.iso
    case .clock(let minutes): Timestamp.clock([minutes / 60, minutes % 60])
    case .flag(let flag): flag ? "true" : "false"
    case .id(let id), .reference(let id): id.stored
    case .named(_, let name): name ?? ""
    case .pairs(let pairs): pairs.map { "\($0.part.stored): \($0.text)" }.joined(separator: " | ")
    case .list(let cells):
      isEmpty ? "" : CellList.joined(cells.map { $0.plain(point: point, member: member) })
    case .parts(let parts):
      parts.map { fields in
        fields.map { "\($0.name): \($0.cell.plain(point: point, member: member))" }
          .joined(separator: ", ")
      }.joined(separator: " | ")
    }
  }
}

extension Timestamp {
  /// As the journal writes it: `2026-04-03T10:02:47Z`.
  var iso: String {
    let second = seconds - day.number * 86_400
    return "\(day.iso)T\(Self.clock([second / 3600, second / 60 % 60, second % 60]))Z"
  }

  fileprivate static func clock(_ numbers: [Int]) -> String {
    numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
