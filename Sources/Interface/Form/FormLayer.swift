import Canvas
import Domain

/// It takes every key while open.
enum FormLayer: Equatable, Sendable {
  case calendar(MonthCalendar)
  case checklist(Checklist)
}

/// Weeks begin on Monday.
struct MonthCalendar: Equatable, Sendable {
  private(set) var day: Day

  init(_ day: Day) { self.day = day }

  /// Nothing happens at the ends of what four digits of a year can write.
  mutating func move(_ key: Key) {
    let moved: Day? =
      switch key {
      case .left: day.adding(days: -1)
      case .right: day.adding(days: 1)
      case .up: day.adding(days: -7)
      case .down: day.adding(days: 7)
      case .pageUp: day.adding(months: -1)
      case .pageDown: day.adding(months: 1)
      case .home: day.adding(days: 1 - day.day)
      case .end:
        Day.lastDay(ofMonth: day.month, year: day.year).map { day.adding(days: $0 - day.day) }
      default: nil
      }
    if let moved, (1...9999).contains(moved.year) { day = moved }
  }

  /// Monday to Sunday; nil where another month has the day.
  var weeks: [[Day?]] {
    let first = day.adding(days: 1 - day.day)
    let count = Day.lastDay(ofMonth: day.month, year: day.year) ?? 0
    var days: [Day?] = Array(repeating: nil, count: first.weekday - 1)
    days += (0..<count).map { first.adding(days: $0) }
    days += Array(repeating: nil, count: (7 - days.count % 7) % 7)
    return stride(from: 0, to: days.count, by: 7).map { Array(days[$0..<$0 + 7]) }
  }
}

/// Filtered as one types.
struct Checklist: Equatable, Sendable {
  let lines: [FormOption]
  private(set) var ticked: Set<String>
  private(set) var filter = TextInput()
  private(set) var selected = 0
  /// What is typed after a tick looks for something else.
  private var startsAnew = false

  init(_ lines: [FormOption], ticked: [String]) {
    self.lines = lines
    self.ticked = Set(ticked)
  }

  var codes: [String] { lines.map(\.code).filter(ticked.contains) }

  var shown: [FormOption] {
    let words = SearchWords(filter.text)
    return words.isEmpty ? lines : lines.filter { words.allStand(in: SearchText($0.label)) }
  }

  mutating func move(by distance: Int) {
    selected = max(0, min(shown.count - 1, selected + distance))
  }

  mutating func toggle() {
    let shown = shown
    guard shown.indices.contains(selected) else { return }
    let code = shown[selected].code
    if ticked.remove(code) == nil { ticked.insert(code) }
    startsAnew = true
  }

  mutating func look(_ change: (inout TextInput) -> Void) {
    if startsAnew { filter.clear() }
    (startsAnew, selected) = (false, 0)
    change(&filter)
  }
}

extension Form {
  mutating func takeInLayer(_ key: Key, in setting: FormSetting) -> Outcome {
    switch (layer, key) {
    case (_, .escape), (_, .control("c")): layer = nil
    case (.calendar(let calendar), .enter):
      layer = nil
      put(.text(TextInput(setting.wording.date(calendar.day))))
      check(focus, in: setting)
    case (.checklist(let list), .enter):
      layer = nil
      put(.codes(list.codes))
    case (.calendar(var calendar), _):
      calendar.move(key)
      layer = .calendar(calendar)
    case (.checklist(var list), _):
      list.take(key)
      layer = .checklist(list)
    case (nil, _): break
    }
    if case .function(let number) = key, number != 4 { return .ignored }
    return .none
  }
}

extension Checklist {
  fileprivate mutating func take(_ key: Key) {
    switch key {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .home, .pageUp: move(by: -lines.count)
    case .end, .pageDown: move(by: lines.count)
    case .character(" "), .insert: toggle()
    case .character(let character): look { $0.insert(String(character)) }
    case .backspace: look { $0.deleteBackward() }
    default: break
    }
  }
}
