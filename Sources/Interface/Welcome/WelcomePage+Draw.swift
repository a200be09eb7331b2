package import Canvas

extension WelcomePage {
  package func draw(into frame: inout Frame, theme: Theme, wording: Wording) {
    let width = min(72, max(0, frame.size.columns - 4))
    let rows = TextWidth.wrapped(wording.welcome, to: width)
    let height = rows.count + 4 + Choice.allCases.count * 2 + (isTyping ? 5 : 0)
    let area = frame.area.splitBottom(1).rest.centered(Size(columns: width, rows: height))
    frame.title = "Vivier 329"
    frame.write("Vivier 329", at: area.origin, style: theme[.heading])
    for (row, text) in rows.enumerated() {
      frame.write(text, at: area.row(row + 2).origin, style: theme[.text])
    }
    let choices = area.splitTop(rows.count + 3).rest
    draw(into: &frame, choices, theme, wording)
    BottomLine(notice: nil, hints: hints(wording), theme: theme).draw(into: &frame)
  }

  private func draw(into frame: inout Frame, _ area: Area, _ theme: Theme, _ wording: Wording) {
    var row = 0
    for choice in Choice.allCases {
      let isSelected = choice == selected
      let place = area.row(row)
      frame.write(
        "\(isSelected ? "▸" : " ") \(choice.rawValue + 1)  \(wording.name(choice))",
        at: place.origin, width: place.columns,
        style: theme[isSelected && !isTyping ? .selection : .text])
      frame.write(
        TextWidth.truncated(wording.note(choice), to: max(0, area.columns - 5)),
        at: Position(column: area.left + 5, row: area.top + row + 1), style: theme[.faint])
      if isSelected, !isTyping { frame.cursor = place.origin }
      row += 2
      guard isSelected, isTyping else { continue }
      drawFields(into: &frame, area.splitTop(row).rest, theme, wording)
      row += choice == .create ? 5 : 3
    }
  }

  private func drawFields(
    into frame: inout Frame, _ area: Area, _ theme: Theme, _ wording: Wording
  ) {
    var fields = [(Field.folder, wording.folderLabel, folder)]
    if selected == .create {
      fields += [(.name, wording.reserveNameLabel, name), (.member, wording.yourNameLabel, member)]
    }
    let label = 5 + (fields.map { TextWidth.columns(of: $0.1) }.max() ?? 0) + 2
    for (row, field) in fields.enumerated() {
      let place = area.row(row)
      frame.write(
        field.1, at: Position(column: place.left + 5, row: place.top), style: theme[.label])
      draw(field.2, field.0, into: &frame, place.splitLeft(label).rest, theme)
    }
    frame.write(
      TextWidth.truncated(problem, to: max(0, area.columns - 5)),
      at: Position(column: area.left + 5, row: area.top + fields.count), style: theme[.error])
  }

  /// A field shows the end of a text that is longer than it, where one types.
  private func draw(
    _ input: TextInput, _ field: Field, into frame: inout Frame, _ place: Area, _ theme: Theme
  ) {
    var before = String(input.beforeCaret)
    var text = input.text
    while TextWidth.columns(of: before) >= place.columns, !before.isEmpty {
      before.removeFirst()
      text.removeFirst()
    }
    let isFocused = field == self.field
    frame.write(
      text, at: place.origin, width: place.columns,
      style: theme[isFocused ? .fieldFocused : .field])
    guard isFocused else { return }
    frame.cursor = Position(column: place.left + TextWidth.columns(of: before), row: place.top)
    frame.cursorVisible = true
  }
}
