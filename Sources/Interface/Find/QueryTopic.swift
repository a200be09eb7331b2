import Domain

/// What a condition of a filter asks about.
enum QueryTopic: Hashable {
  /// Where it stands.
  case state
  /// Of its file, of the person's or the organisation's whom it is about, or said of it since.
  case field(Field)
  /// What of that kind belongs to it.
  case kind(EntityKind)

  /// In a fixed order.
  static let all: [QueryTopic] =
    [.state] + EntityKind.allCases.map(Self.kind)
    // An entity's state is told by where it stands.
    + Field.allCases.filter { $0 != .state }.map(Self.field)

  /// Of a field, in whatever file it stands; a topic without any is told by its texts alone.
  var shapes: [Shape] {
    guard case .field(let field) = self else { return [] }
    return Self.shapes[field] ?? []
  }

  /// With what each part of a list consists of.
  private static let shapes: [Field: [Shape]] = {
    var found: [Field: [Shape]] = [:]
    func add(_ field: DescribedField) {
      if found[field.name]?.contains(field.shape) != true {
        found[field.name, default: []].append(field.shape)
      }
      if case .parts(let parts) = field.shape { parts.forEach(add) }
    }
    for kind in EntityKind.allCases { kind.fields.forEach(add) }
    return found
  }()
}

extension EntityKind {
  /// Of its file, in the order in which a form asks for them.
  var fields: [DescribedField] { blank.values.map(\.field) }
}

/// What one condition of a filter says.
struct Condition {
  /// As typed.
  let name: String
  let topics: [QueryTopic]
  let value: String
  let comparison: QueryTerm.Comparison?
  var isUnwanted: Bool
  let kind: Kind
  private let spellings: [SearchWords]

  enum Kind {
    case telling
    /// `avec:` and `sans:`
    case being
  }

  init(_ term: QueryTerm, _ name: String, on topics: [QueryTopic], _ kind: Kind = .telling) {
    (self.name, self.topics, self.kind) = (name, topics, kind)
    (value, comparison, isUnwanted) = (term.value, term.comparison, term.isUnwanted)
    // Blanks would end the condition, and are typed as dashes.
    let loose = String(value.map { "-._,".contains($0) ? " " : $0 })
    spellings = [SearchWords(value), SearchWords(loose)]
  }

  func stands(in text: SearchText) -> Bool { spellings.contains { $0.allStand(in: text) } }
  func stands(in text: String) -> Bool { stands(in: SearchText(text)) }
  var asksForState: Bool { topics.contains(.state) }

  /// Whether it cannot name anybody.
  var namesNobody: Bool {
    kind == .being || value.isEmpty
      || topics.allSatisfy { topic in
        switch topic {
        case .state, .kind(.pathway), .kind(.programme): true
        case .kind: false
        case .field: !topic.shapes.isEmpty && topic.shapes.allSatisfy(\.namesNobody)
        }
      }
  }
}

extension Shape {
  fileprivate var namesNobody: Bool {
    switch self {
    case .day, .number, .money, .hours, .time, .fte, .flag, .code, .codes, .basin: true
    case .reference(let kinds): kinds == [.programme]
    case .line, .page, .texts, .enterpriseNumber, .member, .references, .parts: false
    }
  }
}
