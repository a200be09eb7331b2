package import Canvas
package import Domain

extension Form {
  package func draw(
    into frame: inout Frame, area: Area, registry: Registry, theme: Theme, wording: Wording
  ) {
    let layout = FormLayout(
      self, registry: registry, wording: wording, columns: area.columns, rows: area.rows)
    FormDrawing(layout: layout, theme: theme, area: area).draw(into: &frame)
  }
}

/// Scrolled so that the field in focus is in sight.
struct FormDrawing {
  let layout: FormLayout
  let theme: Theme
  let area: Area

  private var form: Form { layout.form }
  private var wording: Wording { layout.wording }
  private var measure: FormMeasure { layout.measure }

  func draw(into frame: inout Frame) {
    if layout.focusLine >= layout.top {
      frame.showCursor(at: area.row(layout.focusLine - layout.top).origin)
    }
    for (row, line) in layout.lines.dropFirst(layout.top).prefix(area.rows).enumerated() {
      draw(line, in: area.row(row), into: &frame)
    }
    drawScrollMarks(into: &frame)
    if let layer = form.layer {
      FormLayerDrawing(theme: theme, wording: wording, area: area, isLinear: form.isLinear)
        .draw(layer, below: frame.cursor ?? area.origin, into: &frame)
    }
  }

  private func draw(_ line: FormLayout.Line, in row: Area, into frame: inout Frame) {
    switch line {
    case .blank: break
    case .words(let text, let role, let indent):
      frame.write(text, at: row.at(indent), style: theme[role])
    case .label(let place): drawLabel(of: place, width: measure.boxWidth, in: row, into: &frame)
    case .edge(let place, let isTop, let hasMore):
      drawEdge(isTop, hasMore, style: boxStyle(place), in: row, into: &frame)
    case .text(let place, let line): drawText(line, of: place, in: row, into: &frame)
    case .field(let place):
      drawLabel(of: place, width: measure.labelWidth, in: row, into: &frame)
      drawValue(of: place, in: row, into: &frame)
    }
  }

  private func drawLabel(of place: Int, width: Int, in row: Area, into frame: inout Frame) {
    let isFocused = isFocused(place)
    if isFocused { frame.write("▸", at: row.origin, style: theme[.marker]) }
    frame.write(
      TextWidth.truncated(wording.label(form.fields[place]), to: width),
      at: row.at(FormMeasure.margin), style: theme[isFocused ? .strong : .label])
  }

  private func isFocused(_ place: Int) -> Bool { place == form.focus && form.focused != nil }

  private func drawScrollMarks(into frame: inout Frame) {
    if layout.top > 0 {
      frame.write("↑", at: area.row(0).at(area.columns - 1), style: theme[.faint])
    }
    if layout.top + area.rows < layout.lines.count {
      frame.write("↓", at: area.row(area.rows - 1).at(area.columns - 1), style: theme[.faint])
    }
  }
}

extension FormDrawing {
  /// What stands in it, or in few words what could.
  private func drawValue(of place: Int, in row: Area, into frame: inout Frame) {
    let field = form.fields[place]
    let origin = row.at(measure.valueColumn)
    guard !field.isFixed else {
      frame.write(
        TextWidth.truncated(shown(field), to: measure.fieldWidth), at: origin, style: theme[.value])
      return
    }
    let style = theme[role(of: field, place)]
    let hasMark = field.shape.hasOptions && !form.isLinear
    let width = measure.fieldWidth - (hasMark ? 2 : 0)
    frame.write("", at: origin, width: measure.fieldWidth, style: style)
    if hasMark { frame.write("▾", at: row.at(measure.valueColumn + width + 1), style: style) }
    var caretColumn = 0
    if field.content.plain.isEmpty {
      frame.write(
        TextWidth.truncated(placeholder(of: field, place), to: width), at: origin,
        style: theme[.placeholder])
    } else if isFocused(place), case .text(let input) = field.content {
      let window = LineWindow(input.text, caret: input.caret, width: width)
      frame.write(window.text, at: origin, style: style)
      caretColumn = window.caretColumn
    } else {
      frame.write(TextWidth.truncated(shown(field), to: width), at: origin, style: style)
    }
    if isFocused(place) { frame.cursor = origin.moved(by: caretColumn) }
  }

  private func role(of field: FormField, _ place: Int) -> Role {
    if isFocused(place) { return .fieldFocused }
    return field.problem == nil ? .field : .fieldWrong
  }

  private func shown(_ field: FormField) -> String {
    let options = FormOptions(form: form, registry: layout.registry, wording: wording)
    switch field.content {
    case .code(let code): return code.map { options.label(of: $0, in: field.field) } ?? ""
    case .codes(let codes):
      return wording.list(codes.map { options.label(of: $0, in: field.field) })
    case .text(let input):
      return field.problem == nil ? wording.withUnit(input.text, field.shape) : input.text
    }
  }

  private func placeholder(of field: FormField, _ place: Int) -> String {
    if isFocused(place) { return wording.placeholder(field.shape) }
    return field.isRequired ? wording.toFillIn : ""
  }

  private func boxStyle(_ place: Int) -> Style {
    theme[isFocused(place) ? .borderFocused : .border]
  }

  private func drawEdge(
    _ isTop: Bool, _ hasMore: Bool, style: Style, in row: Area, into frame: inout Frame
  ) {
    let line = String(repeating: "─", count: measure.boxWidth - 2)
    frame.write(isTop ? "┌\(line)┐" : "└\(line)┘", at: row.at(FormMeasure.margin), style: style)
    if hasMore {
      frame.write(
        isTop ? "↑" : "↓", at: row.at(FormMeasure.margin + measure.boxWidth - 3), style: style)
    }
  }

  private func drawText(
    _ line: TextLayout.Line, of place: Int, in row: Area, into frame: inout Frame
  ) {
    let style = theme[role(of: form.fields[place], place)]
    let left = FormMeasure.margin
    if !form.isLinear {
      frame.write("│", at: row.at(left), style: boxStyle(place))
      frame.write("│", at: row.at(left + measure.boxWidth - 1), style: boxStyle(place))
    }
    // A space may hang over the edge of a full line; it is not drawn.
    let text = TextWidth.columns(of: line.text) > measure.textWidth ? line.text.trimmed : line.text
    frame.write("", at: row.at(left + 1), width: measure.boxWidth - 2, style: style)
    frame.write(text, at: row.at(left + 2), style: style)
    guard isFocused(place), case .text(let input) = form.fields[place].content,
      (line.start...line.lastCaret).contains(input.caret)
    else { return }
    let before = String(line.text.prefix(input.caret - line.start))
    let column = min(measure.textWidth, TextWidth.columns(of: before))
    frame.cursor = row.at(left + 2 + column)
  }
}

extension Position {
  func moved(by columns: Int) -> Position { Position(column: column + columns, row: row) }
}
