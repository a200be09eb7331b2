import Domain

struct FormField: Equatable, Sendable {
  let field: DescribedField
  /// And which part: the first contact person is 0, the next 1.
  let list: DescribedField?
  let number: Int
  /// Which stage, of a list that has one part for each and no more.
  var stage: Stage?
  var content: FieldContent
  /// When the form was opened.
  let initial: FieldContent
  var isRequired: Bool
  var isFixed = false
  /// Another field on whose answer this one depends.
  var condition: Condition?
  var opensGroup: Bool
  var note: FormNote?
  /// What a figure of the rules counts.
  var unit: RuleFigure.Unit?
  /// Dash and case do not count.
  var confirms: EntityID?
  /// What is untouched may still be filled in for the user.
  var isTouched = false
  /// As of when it was last left.
  var problem: FieldProblem?
  /// A new word that saving asked about.
  var asked: String?
  /// And that was saved again.
  var meant: String?
  /// What somebody else has made of it since the form was opened, once that was told.
  var told: String?

  init(
    _ field: DescribedField, _ content: FieldContent, of list: DescribedField? = nil,
    number: Int = 0
  ) {
    self.field = field
    self.content = content
    self.list = list
    self.number = number
    initial = content
    // A yes or no is always one of them.
    isRequired = field.isRequired || field.shape == .flag
    opensGroup = field.opensGroup
  }

  var name: Field { field.name }
  var shape: Shape { field.shape }
  var kind: FieldKind { shape.kind }

  var limit: Int { kind == .page ? TextLimit.page : TextLimit.line }
  var isTyped: Bool { kind == .line || kind == .page }

  /// By its key, and what stands before its days.
  struct Stage: Equatable, Sendable {
    let key: Int
    let label: String
  }

  struct Condition: Equatable, Sendable {
    let field: Field
    let code: String
  }
}

/// What stands in a field.
enum FieldContent: Equatable, Sendable {
  case text(TextInput)
  case code(String?)
  case codes([String])
}

extension FormField {
  var fixed: FormField { with { $0.isFixed = true } }
  var grouped: FormField { with { $0.opensGroup = true } }

  func noted(_ note: FormNote?) -> FormField { with { $0.note = note } }

  func when(_ field: Field, is code: String) -> FormField {
    with {
      $0.condition = Condition(field: field, code: code)
      $0.isRequired = true
    }
  }

  func with(_ change: (inout FormField) -> Void) -> FormField {
    var field = self
    change(&field)
    return field
  }
}

extension FormField {
  var isChanged: Bool { content.plain != initial.plain }

  var text: String? {
    guard case .text(let input) = content else { return nil }
    let text = input.text.trimmed
    return text.isEmpty ? nil : text
  }

  var code: String? {
    guard case .code(let code) = content else { return nil }
    return code
  }

  var codes: [String] {
    guard case .codes(let codes) = content else { return [] }
    return codes
  }

  var isEmpty: Bool { text == nil && code == nil && codes.isEmpty }
}

extension FieldContent {
  /// As drafts keep it: codes with commas between them.
  var plain: String {
    switch self {
    case .text(let input): input.text
    case .code(let code): code ?? ""
    case .codes(let codes): codes.joined(separator: ",")
    }
  }

  func replaced(by plain: String) -> FieldContent {
    switch self {
    case .text: .text(TextInput(plain))
    case .code: .code(plain.isEmpty ? nil : plain)
    case .codes: .codes(plain.split(separator: ",").map(String.init))
    }
  }
}

extension String {
  /// By scalars: with a combining mark behind it, a space is a character that is none.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }
}
