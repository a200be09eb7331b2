extension Day {
  /// The day itself where people work on it, or the last one before.
  public var workingDayOrBefore: Day {
    var day = self
    while !day.isWorking { day = day.adding(days: -1) }
    return day
  }

  public var isWorking: Bool { weekday < 6 && !isHoliday }

  /// Of the ten Belgian public holidays (royal decree of 18 April 1974, article 1).
  private var isHoliday: Bool {
    let (year, month, day) = civil
    switch (month, day) {
    case (1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25): return true
    case _:
      // Easter Monday, Ascension, Whit Monday.
      let since = self.days(since: Self.easter(year))
      return since == 1 || since == 39 || since == 50
    }
  }

  /// Easter Sunday, by the Gregorian computus of Meeus (*Astronomical Algorithms*, chapter 8).
  static func easter(_ year: Int) -> Day {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let moved = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
    let moon = (19 * golden + moved + 15) % 30
    let toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let late = (golden + 11 * moon + 22 * toSunday) / 451
    let count = moon + toSunday - 7 * late + 114
    return Day(year: year, month: count / 31, day: count % 31 + 1) ?? Day(number: 0)
  }
}
