import Canvas
import Domain

/// From top to bottom, before any line is scrolled out of sight.
struct FormLayout {
  let form: Form
  let registry: Registry
  let wording: Wording
  let measure: FormMeasure
  let rows: Int
  private(set) var lines: [Line] = []
  private(set) var focusLine = 0

  enum Line: Equatable {
    case blank
    case words(String, Role, indent: Int)
    case field(Int)
    case label(Int)
    /// A mark says that text is out of sight beyond it.
    case edge(Int, isTop: Bool, hasMore: Bool)
    case text(Int, TextLayout.Line)
  }

  init(_ form: Form, registry: Registry, wording: Wording, columns: Int, rows: Int) {
    self.form = form
    self.registry = registry
    self.wording = wording
    self.rows = rows
    measure = FormMeasure(columns: columns, labelWidth: Self.labelWidth(of: form, wording: wording))
    build()
  }

  /// The line in focus stands in the middle unless the form ends there.
  var top: Int { max(0, min(lines.count - rows, focusLine - rows / 2)) + form.lookedDown }

  private static func labelWidth(of form: Form, wording: Wording) -> Int {
    form.fields.map { TextWidth.columns(of: wording.label($0)) }
      .filter { $0 <= FormMeasure.longestLabel }
      .reduce(FormMeasure.shortestLabel, max)
  }

  private mutating func build() {
    lines.append(.blank)
    if let refusal = form.refusal {
      addWords(wording.sentence(refusal, registry: registry, colleagues: form.colleagues), .error)
      lines.append(.blank)
    }
    if let other = form.lookalike {
      addWords(wording.lookalike(registry.label(other), other.entity.shown), .stateAttention)
      lines.append(.blank)
    }
    for note in form.notes { add(note) }
    for (place, field) in form.fields.enumerated() where form.isShown(field) {
      if field.opensGroup { addBlank() }
      if let note = field.note { add(note) }
      add(place, field)
      if let problem = field.problem { add(problem, of: field, place) }
      if field.name == .joinedTo { addBothFiles() }
    }
    if form.shownFields.isEmpty { focusLine = min(1, lines.count - 1) }
  }

  private mutating func add(_ note: FormNote) {
    addBlank()
    if note == .criteria {
      addCriteria()
    } else {
      addWords(wording.words(note), .text)
    }
    addBlank()
  }

  /// What the need looks for stands above the words that answer it.
  private mutating func addCriteria() {
    let chosen = form[.need]?.code.flatMap { NeedID($0) }
    guard let id = chosen ?? form.introductionNeed(in: registry), let need = registry.needs[id]
    else { return }
    addWords(wording.criteriaTitle(registry.organisationLabel(of: id)), .label)
    let criteria = need.card.criteria ?? need.card.description
    addWords(criteria ?? wording.say(.noCriteria), .faint)
  }

  private mutating func add(_ place: Int, _ field: FormField) {
    if field.kind == .page, !isInline(field, place) {
      addBox(place, field)
    } else {
      if place == form.focus { focusLine = lines.count }
      lines.append(.field(place))
    }
  }

  /// A long text that is short, and not being written, needs no box.
  private func isInline(_ field: FormField, _ place: Int) -> Bool {
    let text = field.content.plain
    let label = wording.label(field)
    return place != form.focus && !text.contains(where: \.isNewline)
      && TextWidth.columns(of: text) < measure.fieldWidth
      && TextWidth.columns(of: label) <= measure.labelWidth
  }

  private mutating func addBox(_ place: Int, _ field: FormField) {
    guard case .text(let input) = field.content else { return }
    addBlank()
    let isFocused = place == form.focus
    let layout = TextLayout(input.text, width: measure.textWidth)
    let caretLine = isFocused ? layout.place(of: input.caret).line : 0
    let most = isFocused ? max(2, min(Self.tallestBox, rows - 6)) : Self.tallestRestingBox
    let height = max(2, min(most, layout.lines.count))
    let first = max(0, min(layout.lines.count - height, caretLine - height / 2))
    let last = min(layout.lines.count, first + height)
    lines.append(.label(place))
    if !form.isLinear { lines.append(.edge(place, isTop: true, hasMore: first > 0)) }
    if isFocused { focusLine = lines.count + caretLine - first }
    for line in layout.lines[first..<last] { lines.append(.text(place, line)) }
    for _ in last - first..<height {
      lines.append(.text(place, TextLayout.Line(start: .max, end: .max, text: "", isLast: false)))
    }
    if !form.isLinear {
      lines.append(.edge(place, isTop: false, hasMore: last < layout.lines.count))
    }
    if field.problem == nil { lines.append(.blank) }
  }

  private static let tallestBox = 12
  private static let tallestRestingBox = 5

  private mutating func add(_ problem: FieldProblem, of field: FormField, _ place: Int) {
    let isBox = field.kind == .page && !isInline(field, place)
    let indent = isBox ? FormMeasure.margin : measure.valueColumn
    addWords(
      wording.sentence(problem, on: field, registry: registry, colleagues: form.colleagues),
      .error, indent: indent)
    if isBox { lines.append(.blank) }
  }

  private mutating func addWords(_ text: String, _ role: Role, indent: Int = FormMeasure.margin) {
    let width = min(measure.columns - indent - FormMeasure.margin, Self.widestSentence)
    lines += TextWidth.wrapped(text, to: width).map { .words($0, role, indent: indent) }
  }

  private mutating func addBothFiles() {
    let files = bothFiles
    if files.isEmpty { return }
    addBlank()
    for line in files {
      lines.append(
        .words(line.text, line.differs ? .stateAttention : .text, indent: FormMeasure.margin))
    }
    addBlank()
  }

  /// One empty line, however many parts ask for one.
  private mutating func addBlank() {
    if lines.last != .blank { lines.append(.blank) }
  }

  private static let widestSentence = 76
}

extension Form {
  func introductionNeed(in registry: Registry) -> NeedID? {
    IntroductionID(subject).flatMap { registry.introductions[$0]?.need }
  }
}
