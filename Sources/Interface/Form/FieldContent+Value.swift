import Domain

/// No card holds them.
enum YesNo: String, CaseIterable {
  case yes
  case no

  init(_ value: Bool) { self = value ? .yes : .no }
}

extension FieldContent {
  init(_ value: FieldValue, of shape: Shape, _ wording: Wording) {
    switch shape.kind {
    case .line, .page: self = .text(TextInput(wording.typed(value, as: shape)))
    case .choice: self = .code(value.chosen.first ?? (shape == .flag ? YesNo.no.rawValue : nil))
    case .several: self = .codes(value.chosen)
    }
  }
}

extension FieldValue {
  fileprivate var chosen: [String] {
    switch self {
    case .flag(let isYes): [YesNo(isYes).rawValue]
    case .code(let code): [code.stored]
    case .codes(let codes): codes.map(\.stored)
    case .member(let member): [member.stored]
    case .reference(let id): [id.stored]
    case .references(let ids): ids.map(\.stored)
    case .none, .text, .texts, .day, .number, .fte, .basin, .enterpriseNumber, .parts: []
    }
  }
}

extension Wording {
  func typed(_ value: FieldValue, as shape: Shape) -> String {
    switch value {
    case .text(let text): text
    case .texts(let texts): list(texts)
    case .day(let day): date(day)
    case .number(let number): typed(number, as: shape)
    case .fte(let fte): fte.shown
    case .basin(let basin): basin.name
    case .enterpriseNumber(let number): number.shown
    case .parts(let parts): PartLines(fields: []).text(parts)
    case .none, .flag, .code, .codes, .member, .reference, .references: ""
    }
  }

  private func typed(_ number: Int, as shape: Shape) -> String {
    switch shape {
    case .hours: decimalHours(number)
    case .money: amount(number)
    case .time: time(number)
    case .line, .page, .texts, .day, .number, .fte, .flag, .code, .codes, .basin,
      .enterpriseNumber, .member, .reference, .references, .parts:
      "\(number)"
    }
  }
}

extension FormField {
  /// Nothing for what cannot be read.
  func value(_ reader: FieldReader) -> FieldValue {
    func read<Value>(_ read: (String) -> Value?, _ wrap: (Value) -> FieldValue) -> FieldValue {
      (text ?? code).flatMap(read).map(wrap) ?? .none
    }
    return switch shape {
    case .line, .page: read({ $0 }, FieldValue.text)
    case .texts: .texts(text.map(reader.texts) ?? [])
    case .day: read(reader.readDay, FieldValue.day)
    case .number: read(reader.number, FieldValue.number)
    case .money: read(reader.hundredths, FieldValue.number)
    case .hours: read(reader.hours, FieldValue.number)
    case .time: read({ HourReading.time($0) }, FieldValue.number)
    case .fte: read(reader.fte, FieldValue.fte)
    case .flag: .flag(code == YesNo.yes.rawValue)
    case .code(let list): read({ Code($0, in: list) }, FieldValue.code)
    case .codes(let list): .codes(codes.compactMap { Code($0, in: list) })
    case .basin: read({ Basin(typed: $0).map(reader.spelling) }, FieldValue.basin)
    case .enterpriseNumber: read({ EnterpriseNumber($0) }, FieldValue.enterpriseNumber)
    case .member: read({ MemberID($0) }, FieldValue.member)
    case .reference: read({ EntityID($0) }, FieldValue.reference)
    case .references: .references(codes.compactMap { EntityID($0) })
    case .parts(let fields): .parts(PartLines(fields: fields).parts(text ?? "", reader))
    }
  }
}
