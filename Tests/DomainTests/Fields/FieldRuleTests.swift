import Testing

@testable import Domain

/// The described fields of every card, against what the card writes and refuses.
struct FieldRuleTests {
  @Test(arguments: EntityKind.allCases)
  func `what is described is what is written, open or sealed as it says`(kind: EntityKind) throws {
    try walk(kind.blank)
  }

  private func walk<Card: DescribedCard>(_ empty: Card) throws {
    var full = empty
    for rule in Card.fields { rule.set(&full, FieldSample.value(of: rule.field)) }
    for rule in Card.fields {
      #expect(rule.get(full) == FieldSample.value(of: rule.field), "\(rule.field.name)")
      #expect(Card(values: full.values) == full)
    }
    var (open, sealed) = (MemoryCoder(isWriting: true), MemoryCoder(isWriting: true))
    try full.codeOpen(&open)
    try full.codePrivate(&sealed)
    // How many contacts there are is open, who they are is not; an edition is given, never typed.
    // Whose a pathway is stands under one of two kinds; since when something is here follows from
    // its record, unless a file says it.
    let given: Set<String> = ["contacts", "edition", "candidate", "since", "opened-on"]
    let names = { (isSealed: Bool) in
      Set(
        Card.fields.filter { $0.field.isSealed == isSealed }.map(\.field.name).map {
          // Whose a pathway is stands under the kind of whose it is.
          $0 == .subject ? "organisation" : $0 == .proposedOn ? "on" : $0.rawValue
        })
    }
    #expect(Set(open.pairs.map(\.name)).subtracting(["contacts", "edition"]) == names(false))
    #expect(Set(sealed.pairs.map(\.name)) == names(true))
    // What no field describes could be neither typed, nor found, nor exported.
    let coded = Set(open.names + sealed.names).subtracting(given)
    #expect(coded == names(false).union(names(true)).subtracting(given))
  }

  @Test func `no card has two fields of one name`() {
    for kind in EntityKind.allCases {
      let names = kind.blank.values.map(\.field.name)
      #expect(Set(names).count == names.count)
    }
  }

  @Test(arguments: EntityKind.allCases)
  func `every text has a limit`(kind: EntityKind) {
    func check<Card: DescribedCard>(_ empty: Card) {
      for rule in Card.fields {
        guard let (long, refusal) = FieldSample.tooLong(rule.field) else { continue }
        var card = empty
        for other in Card.fields { other.set(&card, FieldSample.value(of: other.field)) }
        rule.set(&card, long)
        #expect(throws: refusal, "\(rule.field.name)") { try card.check(on: FieldSample.day) }
      }
    }
    check(kind.blank)
  }
}

/// Values of every shape.
enum FieldSample {
  static let day = Day(number: 20_500)

  static func value(of field: DescribedField) -> FieldValue {
    switch field.shape {
    case .line(.phone): .text("+32 496 12 34 56")
    case .line(.postcode): .text("5000")
    case .line(.text), .line(.email), .page: .text("\(field.name.rawValue) …")
    case .texts: .texts(["un", "deux"])
    case .day: .day(day)
    case .number(let range), .money(let range): .number(range.upperBound)
    case .hours(let range): .number(range.lowerBound)
    case .time: .number(600)
    case .fte(let most): Fte(hundredths: most).map(FieldValue.fte) ?? .none
    case .flag: .flag(true)
    case .code(let list):
      list.codes.last.flatMap { Code($0, in: list) }.map(FieldValue.code) ?? .none
    case .codes(let list): .codes(list.codes.compactMap { Code($0, in: list) })
    case .basin: .basin(.namur)
    case .enterpriseNumber:
      EnterpriseNumber("0445.120.924").map(FieldValue.enterpriseNumber) ?? .none
    case .member: .member(MemberID("m1"))
    case .reference(let kinds): id(kinds).map(FieldValue.reference) ?? .none
    case .references(let kinds): .references(id(kinds).map { [$0] } ?? [])
    case .parts(let fields):
      .parts([fields.map { DescribedValue(field: $0, value: value(of: $0)) }])
    }
  }

  /// A text that is one character too long, and the refusal of it.
  static func tooLong(_ field: DescribedField) -> (FieldValue, Refusal)? {
    let line = String(repeating: "x", count: TextLimit.line + 1)
    let page = String(repeating: "x", count: TextLimit.page + 1)
    let refusal = Refusal.tooLong(field.name, limit: TextLimit.line)
    return switch field.shape {
    case .line: (.text(line), refusal)
    case .page: (.text(page), .tooLong(field.name, limit: TextLimit.page))
    case .texts: (.texts([line]), refusal)
    case .parts(let fields):
      fields.first.map { part in
        (
          .parts([[DescribedValue(field: part, value: .text(line))]]),
          .tooLong(part.name, limit: TextLimit.line)
        )
      }
    case .day, .number, .money, .hours, .time, .fte, .flag, .code, .codes, .basin,
      .enterpriseNumber, .member, .reference, .references:
      nil
    }
  }

  private static func id(_ kinds: [EntityKind]) -> EntityID? {
    kinds.last.flatMap { EntityID("\($0.rawValue)0000001") }
  }
}
