import Canvas
import Domain

struct FormSetting {
  let registry: Registry
  let today: Day
  let wording: Wording
}

extension Form {
  mutating func take(_ input: Input, in setting: FormSetting) -> Outcome {
    switch input {
    case .paste(let text):
      if case .checklist(var list) = layer {
        list.look { $0.insert(Self.harmless(String(text.prefix(200)), keepsLines: false)) }
        layer = .checklist(list)
      } else if layer == nil {
        paste(text, in: setting)
      }
      return .none
    case .key(let key):
      return layer == nil ? press(key, in: setting) : takeInLayer(key, in: setting)
    case .click, .wheel, .resize, .roundTrip, .readable, .deadline, .closed: return .ignored
    }
  }

  private mutating func press(_ key: Key, in setting: FormSetting) -> Outcome {
    if !key.isWordPart { spelled = "" }
    switch key {
    case .escape, .control("c"): return isDirty ? .askToLeave : .leave
    case .control("s"): return save(in: setting)
    case .tab: step(by: 1, wraps: true, in: setting)
    case .backTab: step(by: -1, wraps: true, in: setting)
    case .function(4): return open(in: setting)
    // A slip while typing must not undo what the journal holds.
    case .control("z"), .insert: return .none
    case .function, .control: return .ignored
    default: return takeInField(key, in: setting)
    }
    return .none
  }

  private mutating func takeInField(_ key: Key, in setting: FormSetting) -> Outcome {
    guard let field = focused else { return .ignored }
    switch (key, field.kind) {
    case (_, .page): return takeInPage(key, in: setting)
    case (.up, _): step(by: -1, in: setting)
    case (.down, _): step(by: 1, in: setting)
    case (.pageUp, _): step(by: -5, in: setting)
    case (.pageDown, _): step(by: 5, in: setting)
    case (_, .line): return takeInLine(key, in: setting)
    case (_, .choice): return takeInChoice(key, in: setting)
    case (_, .several): return takeInSeveral(key, in: setting)
    }
    return .none
  }

  private mutating func takeInLine(_ key: Key, in setting: FormSetting) -> Outcome {
    switch key {
    case .character(let character):
      makeRoom(in: setting)
      type(String(character))
    case .enter:
      if let shape = focused?.shape, shape.isDay || shape.hasOptions { return open(in: setting) }
      step(by: 1, in: setting)
    default: takeEditing(key)
    }
    return .none
  }

  private mutating func takeEditing(_ key: Key) {
    switch key {
    case .left: edit { $0.move(by: -1) }
    case .right: edit { $0.move(by: 1) }
    case .home: edit { $0.moveToStart() }
    case .end: edit { $0.moveToEnd() }
    case .backspace: edit { $0.deleteBackward() }
    case .delete: edit { $0.deleteForward() }
    default: break
    }
  }

  private mutating func takeInPage(_ key: Key, in setting: FormSetting) -> Outcome {
    switch key {
    case .character(let character): type(String(character))
    case .enter: type("\n")
    case .up: moveLine(by: -1, in: setting)
    case .down: moveLine(by: 1, in: setting)
    case .pageUp: moveLine(by: -5, in: setting)
    case .pageDown: moveLine(by: 5, in: setting)
    case .home: moveInLine(to: \.start)
    case .end: moveInLine(to: \.lastCaret)
    default: takeEditing(key)
    }
    return .none
  }

  private mutating func takeInSeveral(_ key: Key, in setting: FormSetting) -> Outcome {
    switch key {
    case .enter, .character(" "): return open(in: setting)
    case .character(let character):
      guard character.isLetter || character.isNumber else { return .ignored }
      let outcome = open(in: setting)
      guard case .checklist(var list) = layer else { return outcome }
      list.look { $0.insert(String(character)) }
      layer = .checklist(list)
      return .none
    default: return .none
    }
  }
}

extension Form {
  mutating func edit(_ change: (inout TextInput) -> Void) {
    guard case .text(var input) = focused?.content else { return }
    change(&input)
    put(.text(input))
    typesOver = false
  }

  mutating func put(_ content: FieldContent) {
    guard focused != nil else { return }
    if content.plain != fields[focus].content.plain {
      fields[focus].isTouched = true
      fields[focus].problem = nil
      refusal = nil
    }
    fields[focus].content = content
  }

  mutating func type(_ text: String) {
    guard let field = focused else { return }
    let text = Self.harmless(text, keepsLines: field.kind == .page)
    var (lost, kept) = (0, 0)
    edit { input in
      // Twice what may be saved: a little too much is cut by whoever typed it, not by the program.
      let room = max(0, 2 * field.limit - input.text.count)
      lost = max(0, text.count - room)
      input.insert(lost == 0 ? text : String(text.prefix(room)))
      kept = input.text.count
    }
    if lost > 0 { fields[focus].problem = .cut(lost, after: kept) }
  }

  private mutating func paste(_ text: String, in setting: FormSetting) {
    guard focused?.isTyped == true else { return }
    makeRoom(in: setting)
    type(text)
  }

  /// Whoever types a basin where one stands whole means another, not both in one word.
  private mutating func makeRoom(in setting: FormSetting) {
    guard typesOver, let field = focused, field.shape == .basin, let text = field.text,
      let basin = Basin(typed: text), setting.registry.basins.contains(where: basin.isSame)
    else { return }
    put(.text(TextInput()))
  }

  /// Controls and marks of writing direction are dropped; line breaks are kept where there may be
  /// several lines and become spaces elsewhere.
  static func harmless(_ text: String, keepsLines: Bool) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where afterReturn: break
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: result.append(keepsLines ? "\n" : " ")
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: break
      default: result.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(result)
  }

  /// By lines as they are drawn; at either end the focus leaves the field.
  private mutating func moveLine(by distance: Int, in setting: FormSetting) {
    guard case .text(var input) = focused?.content else { return }
    let layout = TextLayout(input.text, width: FormMeasure(columns: columns).textWidth)
    let place = layout.place(of: input.caret)
    let line = max(0, min(layout.lines.count - 1, place.line + distance))
    guard line != place.line else {
      step(by: distance.signum(), in: setting)
      return
    }
    input.move(by: layout.caret(line: line, column: place.column) - input.caret)
    fields[focus].content = .text(input)
  }

  private mutating func moveInLine(to end: (TextLayout.Line) -> Int) {
    let width = FormMeasure(columns: columns).textWidth
    edit { input in
      let layout = TextLayout(input.text, width: width)
      let line = layout.lines[layout.place(of: input.caret).line]
      input.move(by: end(line) - input.caret)
    }
  }
}

extension Key {
  fileprivate var isWordPart: Bool {
    if case .character(let character) = self { character != " " } else { false }
  }
}
