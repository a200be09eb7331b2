import Canvas

struct LayerView {
  let layer: Layer
  let theme: Theme
  let wording: Wording
  /// Whole rows: nothing of the page stands beside its words.
  var isLinear = false

  func draw(into frame: inout Frame) {
    switch layer {
    case .picker(let picker): draw(picker, into: &frame)
    case .question(let question): draw(question, into: &frame)
    }
  }

  private func clear(_ area: Area, in frame: inout Frame) {
    guard isLinear else {
      frame.fill(area, style: theme[.overlay])
      return frame.box(area, style: theme[.overlayBorder])
    }
    frame.fill(frame.area.splitTop(area.top).rest.splitTop(area.rows).top, style: theme[.overlay])
  }

  private func draw(_ picker: Picker, into frame: inout Frame) {
    let area = Picker.area(in: frame.size, lines: picker.lines)
    clear(area, in: &frame)
    frame.write(" \(picker.title) ", at: area.at(2), style: theme[.heading])
    let inside = area.inset(columns: 2)
    let (filter, list) = inside.splitTop(1)
    let label = picker.isNaming ? wording.nameLabel : wording.filterLabel
    frame.write(
      label + picker.filter.text, at: filter.origin, width: filter.columns,
      style: theme[.fieldFocused])
    let shown = picker.shown
    let margin = shown.map { TextWidth.columns(of: $0.group) }.max() ?? 0
    for (row, item) in shown.dropFirst(picker.top).prefix(list.rows).enumerated() {
      let index = picker.top + row
      let isFirst = row == 0 || shown[index - 1].group != item.group
      let place = list.row(row)
      if margin > 0, isFirst { frame.write(item.group, at: place.origin, style: theme[.faint]) }
      draw(
        item, isSelected: index == picker.selected, into: &frame,
        place.splitLeft(margin > 0 ? margin + 2 : 0).rest)
    }
    if shown.isEmpty {
      let words = picker.items.isEmpty ? wording.say(.nothingToChooseFrom) : wording.nothingFound
      frame.write(words, at: list.origin, width: list.columns, style: theme[.faint])
    }
    let place = ListPlace(top: picker.top, visible: list.rows, count: shown.count)
    if place.isPart {
      frame.write(
        " \(place.text(wording)) ", atEndOf: area.row(area.rows - 1), margin: 2,
        style: theme[.overlayBorder])
    }
    let caret = TextWidth.columns(of: label + picker.filter.beforeCaret)
    frame.showCursor(
      at: picker.filter.isEmpty && !picker.isSearched && !shown.isEmpty
        ? list.row(picker.selected - picker.top).at(margin > 0 ? margin + 2 : 0)
        : filter.at(min(filter.columns - 1, caret)))
  }

  private func draw(_ item: Picker.Item, isSelected: Bool, into frame: inout Frame, _ row: Area) {
    let base = theme[isSelected ? .selection : item.isEnabled ? .overlay : .hintDisabled]
    frame.fill(row, style: base)
    let note = TextWidth.truncated(item.note, to: row.columns / 2)
    let width = TextWidth.columns(of: note)
    frame.write(isSelected ? "▸" : " ", at: row.origin, style: base)
    let label = (item.letter.map { "\($0)  " } ?? "") + item.label
    frame.write(label, at: row.at(2), width: max(0, row.columns - width - 4), style: base)
    frame.write(note, atEndOf: row, margin: 0, style: base)
  }

  private func draw(_ question: Question, into frame: inout Frame) {
    let width = min(frame.size.columns - 4, 64)
    // The answers stay in sight whatever is asked.
    let lines = Array(TextWidth.wrapped(question.text, to: width - 6).prefix(frame.size.rows - 4))
    let area = frame.area.centered(Size(columns: width, rows: lines.count + 4))
    clear(area, in: &frame)
    frame.write(lines, in: area.inset(columns: 3), style: theme[.overlay])
    var column = area.left + 3
    for (word, isChosen) in [(wording.no, !question.isYes), (wording.yes, question.isYes)] {
      let text = isChosen ? "▸ \(word) " : "  \(word) "
      let row = area.bottom - 2
      if isChosen { frame.cursor = Position(column: column, row: row) }
      column +=
        frame.write(
          text, at: Position(column: column, row: row),
          style: theme[isChosen ? .selection : .overlay]) + 2
    }
  }
}

extension Picker {
  /// As high as its lines are and the window allows.
  static func area(in size: Size, lines: Int) -> Area {
    let screen = Area(column: 0, row: 0, columns: size.columns, rows: size.rows)
    return screen.centered(
      Size(columns: min(size.columns - 4, 72), rows: min(size.rows - 4, max(1, lines) + 3)))
  }

  static func visibleLines(in size: Size, lines: Int) -> Int {
    max(1, area(in: size, lines: lines).rows - 3)
  }
}
