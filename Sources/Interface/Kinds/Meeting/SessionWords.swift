import Domain

extension Wording {
  var nameless: String { say("sans nom", en: "no name") }
  var host: String { say("hôte", en: "host") }
  func visitor(_ number: Int) -> String {
    say("Visiteur n° \(number)", en: "Visitor no. \(number)")
  }
  func lineLabel(_ number: Int) -> String { say("n° \(number) :", en: "no. \(number):") }

  var lineHelp: String {
    say(
      "Entrée ouvre la ligne. Par exemple : c bâtiment 0312 10 = chez l'hôte C…, le 03/12 à 10 h."
        + " Rien d'écrit ici ne nomme la personne.",
      en: "Enter opens the line. For example: c construction 0312 10 = at host C…, on 03/12 at 10."
        + " Nothing written here names the person.")
  }

  func brings(_ participation: Participation?) -> String {
    guard let brings = participation?.brings else { return "" }
    return participation?.brought == true
      ? say("a apporté : \(brings)", en: "brought: \(brings)")
      : say("apporte : \(brings)", en: "brings: \(brings)")
  }

  /// As « 13:30–16:30 · Le Chantier, CF2m ».
  func hours(of session: Meeting, _ registry: Registry) -> String {
    let card = session.card
    let end = card.hour.flatMap { start in card.length.map { start + $0 } }
    let hours = card.hour.map { start in
      end.map { "\(time(start))–\(time(min($0, 1_439)))" } ?? time(start)
    }
    let there = card.hosts.map(registry.label)
    return [hours, card.place, there.isEmpty ? nil : list(there)].compactMap(\.self)
      .joined(separator: " · ")
  }

  func counts(of session: Meeting, _ registry: Registry) -> String {
    let count = registry.count(of: session)
    let people = count.people ?? 0
    let seen =
      session.isVisited
      ? say(
        people < 2 ? "\(people) personne vue" : "\(people) personnes vues",
        en: "\(people) \(people == 1 ? "person" : "people") seen")
      : say(
        people < 2 ? "\(people) personne venue" : "\(people) personnes venues",
        en: "\(people) came")
    let expected = registry.attendees(of: session.id)
      .count { $0.attendance.presence == .expected }
    let appointments = count.appointments.map {
      say(
        $0 < 2 ? "\($0) repart avec un rendez-vous" : "\($0) repartent avec un rendez-vous",
        en: "\($0) with an appointment")
    }
    let sessions = count.sessions.map {
      say(
        $0 < 2 ? "\($0) séance d'information" : "\($0) séances d'information",
        en: "\($0) information session\($0 == 1 ? "" : "s")")
    }
    let room = session.card.capacity.map { say("\($0) places", en: "room for \($0)") }
    let waits =
      expected > 0
      ? say("\(expected) \(expected < 2 ? "attendue" : "attendues")", en: "\(expected) expected")
      : nil
    return [seen, appointments, sessions, waits, room].compactMap(\.self).joined(separator: " · ")
  }

  /// Of the series, and of the others of the same house.
  func series(of session: Meeting, on today: Day, _ registry: Registry) -> [String] {
    let hosts = Set(session.card.hosts)
    return registry.meetingSeries.filter { series in
      series.meetings.contains { !hosts.isDisjoint(with: $0.card.hosts) }
        && series.last?.card.kind == session.card.kind
    }.prefix(2).map { sentence($0, on: today) }
  }

  private func sentence(_ series: MeetingSeries, on today: Day) -> String {
    let name = series.last?.card.service ?? series.last?.card.kind.map(self.name) ?? ""
    let tally = series.tally(upTo: today)
    let each =
      series.rhythm == .monthly
      ? say("une fois par mois", en: "once a month") : say("chaque semaine", en: "every week")
    let unit = series.rhythm == .monthly ? say("mois", en: "months") : say("semaines", en: "weeks")
    let held = say(
      "tenue \(tally.held) \(unit) sur \(tally.all)",
      en: "held \(tally.held) of \(tally.all) \(unit)")
    let missing = series.missed(upTo: today).map { month($0.month) }
    let without =
      missing.isEmpty ? "" : say(" (manque : \(list(missing)))", en: " (missing: \(list(missing)))")
    let next = series.meetings.last { $0.state == .planned }?.card.day
    let coming =
      next.flatMap {
        $0 >= today ? say("prochaine le \(date($0))", en: "next on \(date($0))") : nil
      }
      ?? say("rien de prévu", en: "nothing planned")
    // Of one that is still to begin there is nothing to count.
    let told = tally.all == 0 ? [each, coming] : [each, held + without, coming]
    return about(name.capitalisedFirst, list(told))
  }
}

// What stands in the way, and what is asked.
extension Wording {
  func sameHour(_ others: [Int]) -> String {
    let numbers = list(others.map { "n° \($0)" })
    return say(
      "Noté. Attention : \(numbers) a déjà rendez-vous là à cette heure.",
      en: "Recorded. Mind: \(numbers) already has an appointment there at that hour.")
  }

  var alreadyRegistered: String {
    say("déjà inscrite dans la réserve", en: "already registered in the reserve")
  }

  var nobodyExpected: String {
    say("personne n'est attendu", en: "nobody is expected")
  }

  var noProgramme: String {
    say("la rencontre n'est pas d'un programme", en: "the meeting is of no programme")
  }

  var nobodyOnPathway: String {
    say("personne de présent ne suit ce programme", en: "nobody present follows the programme")
  }

  func stillAhead(_ day: Day) -> String {
    say("elle est prévue le \(date(day))", en: "it is planned for \(date(day))")
  }

  var noMeetingAhead: String { say("aucune rencontre prévue", en: "no meeting planned") }

  func close(_ counts: String) -> String {
    say("Clore la séance ? \(counts).", en: "Close the session? \(counts).")
  }

  var whoIsThere: String { say("Qui est là ou attendu", en: "Who is there or expected") }
  var atWhichMeeting: String { say("À quelle rencontre", en: "At which meeting") }
}
