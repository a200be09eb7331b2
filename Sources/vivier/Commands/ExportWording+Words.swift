import Canvas
import Domain
import Exchange
import Interface

extension ExportWording {
  /// Prints fields and values in the words of the interface.
  ///
  /// `kind` tells whose states they are; `limit` cuts a value to so many columns and keeps it on one
  /// line, for a table on a terminal.
  init(_ wording: Wording, of kind: EntityKind? = nil, upTo limit: Int? = nil) {
    self.init(
      label: { wording.heading($0) },
      value: { name, cell in
        let text = ValueWords(wording: wording, kind: kind).text(name, cell)
        guard let limit else { return text }
        let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return TextWidth.truncated(line, to: limit)
      })
  }
}

/// Says values in words.
private struct ValueWords {
  let wording: Wording
  let kind: EntityKind?

  func text(_ name: String, _ cell: Exchange.Cell) -> String {
    switch cell {
    case .code(let code) where name == "state" && kind != nil: wording.state(code, of: kind)
    case .code(let code): wording.word(code, in: name)
    case .codes(let codes): wording.list(codes.map { wording.word($0, in: name) })
    case .texts(let texts): wording.list(texts)
    case .share(let share): share.shown
    case .day(let day): wording.date(day)
    case .time(let time): moment(time)
    case .flag(let flag): wording.answer(flag)
    case .id(let id): id.shown
    case .none, .text, .number, .decimal: cell.plain()
    }
  }

  /// A moment with its zone, since what is printed travels.
  private func moment(_ time: Timestamp) -> String {
    let second = time.seconds - time.day.number * 86_400
    return "\(wording.date(time.day)) \(wording.time(second / 60)) UTC"
  }
}
