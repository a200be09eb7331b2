import Domain

/// One field of a form: what it asks for, what stands in it, and what is wrong with that.
struct FormField: Equatable, Sendable {
  /// What the domain says of it.
  let field: DescribedField
  /// The list that it is a part of, and which part: the first contact person is 0, the next 1.
  let list: DescribedField?
  let number: Int
  var content: FieldContent
  /// What stood there when the form was opened.
  let initial: FieldContent
  var isRequired: Bool
  /// Shown, but not to be changed here.
  var isFixed = false
  /// The answer to another field on which this one depends.
  var condition: Condition?
  /// Whether an empty line comes before it.
  var opensGroup: Bool
  /// Lines in plain words before the field.
  var note: FormNote?
  /// What a figure of the rules counts.
  var unit: RuleFigure.Unit?
  /// The number that must be typed to confirm; dash and case do not count.
  var confirms: EntityID?
  /// Whether the user has changed it; what is untouched may still be filled in for them.
  var isTouched = false
  /// What keeps it from being saved, as of when it was last left.
  var problem: FieldProblem?
  /// A new word that was asked about and is meant.
  var meant: String?

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

  /// How many characters the domain takes.
  var limit: Int { kind == .page ? TextLimit.page : TextLimit.line }

  var isTyped: Bool { kind == .line || kind == .page }

  /// A field that is asked only when another one is answered so.
  struct Condition: Equatable, Sendable {
    let field: Field
    let code: String
  }
}

/// What stands in a field.
enum FieldContent: Equatable, Sendable {
  case text(TextInput)
  case code(String?)
  /// Several of a list, by their codes.
  case codes([String])
}

extension FormField {
  /// The same field, not to be changed here.
  var fixed: FormField { with { $0.isFixed = true } }

  /// The same field after an empty line.
  var grouped: FormField { with { $0.opensGroup = true } }

  /// The same field after a line in plain words.
  func noted(_ note: FormNote?) -> FormField { with { $0.note = note } }

  /// The same field, asked only when another is answered so.
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
  /// Whether something else stands there than when the form was opened.
  var isChanged: Bool { content.plain != initial.plain }

  /// The typed text without spaces around it; nil when there is none.
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
  /// The content as one text, as drafts keep it: codes with commas between them.
  var plain: String {
    switch self {
    case .text(let input): input.text
    case .code(let code): code ?? ""
    case .codes(let codes): codes.joined(separator: ",")
    }
  }

  /// A content of the same sort from such a text.
  func replaced(by plain: String) -> FieldContent {
    switch self {
    case .text: .text(TextInput(plain))
    case .code: .code(plain.isEmpty ? nil : plain)
    case .codes: .codes(plain.split(separator: ",").map(String.init))
    }
  }
}

extension String {
  /// The text without spaces and line breaks around it.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
