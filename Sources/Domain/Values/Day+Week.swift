extension Day {
  /// Monday of its week.
  public var monday: Day { adding(days: 1 - weekday) }

  /// From 1 to 53, as in ISO 8601: a week belongs to the year that its Thursday lies in.
  public var week: Int {
    let thursday = monday.adding(days: 3)
    let first = Day(year: thursday.year, month: 1, day: 1) ?? thursday
    return thursday.days(since: first) / 7 + 1
  }

  public var firstOfMonth: Day { adding(days: 1 - day) }
}
