import Canvas
import Domain

extension Gantt {
  /// Letters say which row is which where colour and shading do not.
  struct Letters: Equatable, Sendable {
    let planned: String
    let done: String
  }

  private typealias Span = PageRow.Span

  /// Weeks or months that fit, beside the names.
  static func units(in width: Int) -> Int { max(1, (width - names(in: width)) / unit) }

  /// With the letter.
  private static func names(in width: Int) -> Int { min(40, max(16, width / 3 - 1)) }

  func head(_ width: Int, _ wording: Wording) -> [PageRow] {
    let start = Self.names(in: width)
    let units = (0..<Self.units(in: width)).map { scale.start($0, after: first) }
    // A week lies in the month, as in the year, of its Thursday.
    let months = units.map { scale == .weeks ? $0.adding(days: 3).month : $0.year }
    var groups: [PageRow.Span] = []
    var place = 0
    while place < units.count {
      let month = months[place]
      let end = months[place...].firstIndex { $0 != month } ?? units.count
      let names =
        scale == .weeks ? [wording.month(month), wording.shortMonth(month)] : ["\(month)"]
      let room = (end - place) * Self.unit - 1
      let name = names.first { TextWidth.columns(of: $0) <= room } ?? ""
      groups.append(Span(start + place * Self.unit, name, .label))
      place = end
    }
    let numbers = units.enumerated().map { place, day in
      let number = scale == .weeks ? day.week : day.month
      return Span(start + place * Self.unit, number < 10 ? "0\(number)" : "\(number)", .faint)
    }
    return [PageRow(groups), PageRow(numbers)]
  }

  func rows(_ bar: Bar, _ width: Int, _ wording: Wording) -> [PageRow] {
    let start = Self.names(in: width)
    let columns = Self.units(in: width) * Self.unit
    let name = [bar.number.map(String.init), bar.name].compactMap(\.self).joined(separator: " ")
    let letters = wording.ganttLetters
    let planned = [
      Span(0, TextWidth.truncated(name, to: start - 3), .value),
      Span(start - 2, letters.planned, .label),
    ]
    let done = [Span(start - 2, letters.done, .label)]
    return [
      PageRow(planned + spans(self.planned(bar, columns: columns), from: start)),
      PageRow(done + spans(self.done(bar, columns: columns), from: start)),
    ]
  }

  private func spans(_ marks: [Mark], from start: Int) -> [PageRow.Span] {
    var spans: [PageRow.Span] = []
    var place = 0
    while place < marks.count {
      let end = marks[place...].firstIndex { $0 != marks[place] } ?? marks.count
      if let (sign, role) = marks[place].sign {
        spans.append(Span(start + place, String(repeating: sign, count: end - place), role))
      }
      place = end
    }
    return spans
  }
}

extension Gantt.Mark {
  fileprivate var sign: (String, Role)? {
    switch self {
    case .nothing: nil
    case .today: ("┊", .faint)
    case .planned: ("░", .barEmpty)
    case .done: ("█", .barFull)
    case .late: ("▒", .stateAttention)
    }
  }
}
