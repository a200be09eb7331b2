import Domain

/// When something due is to be done.
enum DueSection: CaseIterable {
  case late, today, week, later

  /// A week ends on its Sunday.
  init(_ day: Day, on today: Day) {
    let sunday = today.adding(days: 7 - today.weekday)
    self =
      if day < today { .late } else if day == today { .today } else if day <= sunday {
        .week
      } else { .later }
  }
}

extension Wording {
  func name(_ section: DueSection) -> String {
    switch section {
    case .late: say("en retard", en: "late")
    case .today: say("aujourd'hui", en: "today")
    case .week: say("cette semaine", en: "this week")
    case .later: say("plus tard", en: "later")
    }
  }
}
