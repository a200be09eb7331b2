package import Domain

extension Wording {
  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let frenchDays = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
  private static let englishDays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private var months: [String] { language == .english ? Self.englishMonths : Self.frenchMonths }
  private var days: [String] { language == .english ? Self.englishDays : Self.frenchDays }

  func month(_ month: Int, year: Int) -> String {
    months.indices.contains(month - 1) ? "\(months[month - 1]) \(year)" : "\(month)/\(year)"
  }

  func month(_ month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
  }

  /// As dictionaries cut it, for a narrow column.
  func shortMonth(_ month: Int) -> String {
    let names =
      language == .english
      ? Self.englishMonths.map { String($0.prefix(3)) }
      : [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
      ]
    return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
  }

  func weekday(_ day: Day) -> String { days[day.weekday - 1] }

  /// Two each, Monday first.
  var weekdayLetters: [String] { days.map { String($0.prefix(2)) } }

  package var dateWords: [String: DateWord] {
    var words: [String: DateWord] = [:]
    for (index, day) in days.enumerated() { words[day] = .weekday(index + 1) }
    for (index, month) in months.enumerated() { words[month] = .month(index + 1) }
    let near: [String: Int] =
      language == .english
      ? ["today": 0, "tomorrow": 1, "yesterday": -1]
      : [
        "aujourd'hui": 0, "aujourdhui": 0, "auj": 0, "demain": 1, "après-demain": 2, "hier": -1,
        "avant-hier": -2,
      ]
    for (word, days) in near { words[word] = .daysFromToday(days) }
    return words
  }
}
