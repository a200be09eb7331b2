import Domain

extension Wording {
  var ganttTitle: String { say("Gantt", en: "Gantt chart", simple: "Calendrier des étapes") }

  var ganttLetters: Gantt.Letters {
    Gantt.Letters(planned: say("p", en: "p"), done: say("f", en: "d"))
  }

  func ganttKey(_ chart: Gantt) -> String {
    let now =
      chart.scale == .weeks
      ? say("semaine \(chart.today.week)", en: "week \(chart.today.week)")
      : date(chart.today)
    return say(
      "░ prévu (p)  █ fait (f)  ▒ au-delà du plan  ┊ aujourd'hui, \(now)",
      en: "░ planned (p)  █ done (d)  ▒ beyond the plan  ┊ today, \(now)")
  }

  func plan(_ place: Int?, of pathway: Pathway) -> String {
    let count = pathway.plans.count
    guard count > 0 else {
      return say("Aucun plan : F4 en écrit un.", en: "No plan: F4 writes one.")
    }
    let shown = place ?? count - 1
    let day = pathway.plans[shown].on.map(date) ?? ""
    let head = say(
      "Plan \(shown + 1) sur \(count), du \(day)", en: "Plan \(shown + 1) of \(count), \(day)")
    let why = pathway.plans[shown].reason
    return why.map { about(head, $0) } ?? head + "."
  }

  func otherPlan(of pathway: Pathway) -> String {
    pathway.plans.count > 1 ? say(" Touche b : un autre plan.", en: " Key b: another plan.") : ""
  }

  /// What the two rows of a stage show, in words.
  func sentence(_ bar: Gantt.Bar) -> String {
    let name = [bar.number.map { "\($0)." }, bar.name].compactMap(\.self).joined(separator: " ")
    let planned = bar.planned.map {
      say(
        "prévu du \(date($0.lowerBound)) au \(date($0.upperBound))",
        en: "planned from \(date($0.lowerBound)) to \(date($0.upperBound))")
    }
    let done = bar.done.map { days in
      let (from, to) = (date(days.lowerBound), date(days.upperBound))
      guard bar.isDone else { return say("commencé le \(from)", en: "begun on \(from)") }
      return from == to
        ? say("fait le \(to)", en: "done on \(to)")
        : say("fait du \(from) au \(to)", en: "done from \(from) to \(to)")
    }
    let late = bar.daysLate
    let beyond =
      late == 0
      ? nil
      : say(
        "\(late) \(late < 2 ? "jour" : "jours") au-delà du plan",
        en: "\(late) \(late < 2 ? "day" : "days") beyond the plan")
    let facts = [planned ?? say("pas prévu", en: "not planned"), done ?? notDone, beyond]
    return about(name, list(facts.compactMap(\.self))) + "."
  }

  var until: String { say("   jusqu'au", en: "   until") }

  private var notDone: String { say("pas commencé", en: "not begun") }
}
