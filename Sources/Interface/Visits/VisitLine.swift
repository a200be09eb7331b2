import Domain

/// What is typed of a visitor in one line, as « c bâtiment 0312 10 »: the first letters of a host,
/// what is looked for, the day and the hour of an appointment, in any order.
///
/// Words that stand for nothing are refused: no text of anybody's is kept.
struct VisitLine {
  let meeting: Meeting
  let registry: Registry
  let wording: Wording

  /// Why a line is not understood.
  enum Fault: Error, Equatable {
    case unknown(String)
    /// Several begin so.
    case several(String, [String])
    case noSuchDay(String)
    /// The next such day is more than half a year away.
    case past(String)
    case noSuchHour(String)
    case twice(String)
  }

  func visit(_ number: Int, from text: String) throws(Fault) -> Visit {
    var visit = Visit(number)
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    while let word = words.popFirst() {
      if visit.sought == nil, let (sought, count) = severalWords(word, words) {
        visit.sought = sought
        words = words.dropFirst(count)
      } else if word.first?.isNumber == true {
        try take(number: word, into: &visit.leaving)
      } else {
        try take(word, into: &visit)
      }
    }
    if visit.leaving.outcome == nil {
      if visit.leaving.organisation != nil || visit.leaving.day != nil {
        visit.leaving.outcome = .appointment
      } else if visit.leaving.service != nil {
        visit.leaving.outcome = .referral
      }
    }
    return visit
  }

  /// What is sought is called by several words now and then; with how many more than the first.
  private func severalWords(
    _ word: String, _ rest: ArraySlice<String>
  ) -> (sought: Sought, more: Int)? {
    for count in [2, 1] where rest.count >= count {
      let typed = FoldedText(([word] + rest.prefix(count)).joined(separator: " ")).folded
      let found = Sought.allCases.filter {
        FoldedText(wording.name($0)).folded.hasPrefix(typed)
      }
      if found.count == 1 { return (found[0], count) }
    }
    return nil
  }

  private func take(number word: String, into leaving: inout Leaving) throws(Fault) {
    if leaving.day == nil {
      leaving.day = try day(word)
    } else if leaving.hour == nil {
      guard let hour = Self.hour(word) else { throw .noSuchHour(word) }
      leaving.hour = hour
    } else {
      throw .twice(word)
    }
  }

  /// `0312` or `3/12`; the first such day from the session on.
  private func day(_ word: String) throws(Fault) -> Day {
    let start = meeting.card.day ?? Day(number: 0)
    let parts = word.split { !$0.isNumber }.compactMap { Int($0) }
    let both: (Int, Int)? =
      if word.count == 4, let all = Int(word) { (all / 100, all % 100) } else if parts.count == 2 {
        (parts[0], parts[1])
      } else { nil }
    guard let (day, month) = both else { throw .noSuchDay(word) }
    for year in [start.year, start.year + 1] {
      guard let found = Day(year: year, month: month, day: day), found >= start else { continue }
      if found.days(since: start) > Self.farthest { throw .past(word) }
      return found
    }
    throw .noSuchDay(word)
  }

  /// In days: who says a day that is just over does not mean the next year's.
  private static let farthest = 183

  /// `10`, `1030`, `10h30`.
  private static func hour(_ word: String) -> Int? {
    guard word.count >= 3, let all = Int(word) else { return HourReading.time(word) }
    let (hour, minute) = (all / 100, all % 100)
    return hour < 24 && minute < 60 ? hour * 60 + minute : nil
  }

  private func take(_ word: String, into visit: inout Visit) throws(Fault) {
    let typed = FoldedText(word).folded
    if visit.leaving.organisation == nil {
      let found = hosts(typed)
      if found.count == 1 {
        visit.leaving.organisation = found[0]
        return
      }
      if found.count > 1, typed.count == 1 || sought(typed).isEmpty {
        throw .several(word, found.map { registry.label($0) })
      }
    }
    if typed.count > 1 {
      if let outcome = outcome(typed) {
        visit.leaving.outcome = outcome
        return
      }
      let sought = sought(typed)
      if sought.count == 1, visit.sought == nil {
        visit.sought = sought[0]
        return
      }
      let services = services(typed)
      if services.count == 1, sought.isEmpty {
        visit.leaving.service = services[0]
        return
      }
      let names = sought.map(wording.name) + services.map(wording.name)
      if names.count > 1 { throw .several(word, names) }
      if visit.leaving.organisation == nil, typed.count > 2 {
        let others = organisations(typed)
        if others.count == 1 {
          visit.leaving.organisation = others[0]
          return
        }
        if others.count > 1 { throw .several(word, others.map { registry.label($0) }) }
      }
    }
    throw .unknown(word)
  }

  /// Those who are there; whose first word begins so goes before whose other words do.
  private func hosts(_ typed: String) -> [OrganisationID] {
    let there =
      meeting.card.hosts.compactMap { OrganisationID($0) }
      + meeting.participations.compactMap(\.organisation)
    var known: Set<OrganisationID> = []
    let all = there.filter { known.insert($0).inserted }
    let first = all.filter { words(of: $0).first?.hasPrefix(typed) == true }
    if !first.isEmpty { return first }
    let later = all.filter { words(of: $0).contains { $0.hasPrefix(typed) } }
    // Some call a house by its article.
    return later.isEmpty
      ? all.filter { FoldedText(registry.label($0)).folded.hasPrefix(typed) } : later
  }

  private func organisations(_ typed: String) -> [OrganisationID] {
    registry.organisations.values.filter { one in
      one.state == .active && words(of: one.id).contains { $0.hasPrefix(typed) }
    }.map(\.id).sorted()
  }

  /// Without articles.
  private func words(of id: OrganisationID) -> [String] {
    let words = FoldedText(registry.label(id)).folded.split { !$0.isLetter && !$0.isNumber }
    let telling = words.map(String.init).filter { !Self.articles.contains($0) }
    return telling.isEmpty ? words.map(String.init) : telling
  }

  private static let articles: Set<String> = [
    "le", "la", "les", "l", "de", "du", "des", "d", "et", "asbl",
  ]

  private func sought(_ typed: String) -> [Sought] {
    Sought.allCases.filter { begins(wording.name($0), typed) }
  }

  private func services(_ typed: String) -> [ReferralService] {
    ReferralService.allCases.filter { begins(wording.name($0), typed) }
  }

  private func outcome(_ typed: String) -> SessionOutcome? {
    [.information, .nothing].first {
      FoldedText(wording.name($0)).folded.split(separator: " ")[0].hasPrefix(typed)
        && typed.count > 2
    }
  }

  private func begins(_ name: String, _ typed: String) -> Bool {
    FoldedText(name).folded.split { !$0.isLetter }.contains { $0.hasPrefix(typed) }
  }
}

extension VisitLine {
  /// As it would be typed, to be changed.
  func text(of visit: Visit) -> String {
    let leaving = visit.leaving
    let isSaid = leaving.outcome == .information || leaving.outcome == .nothing
    let typed: [String?] = [
      leaving.organisation.flatMap(word),
      visit.sought.map { word(of: wording.name($0)) },
      leaving.service.map { word(of: wording.name($0)) },
      isSaid ? leaving.outcome.map { word(of: wording.name($0)) } : nil,
      leaving.day.map { String(wording.date($0).prefix(5)) }, leaving.hour.map(wording.time),
    ]
    return typed.compactMap(\.self).joined(separator: " ")
  }

  /// That tells it from the other hosts, if one does.
  private func word(of host: OrganisationID) -> String? {
    let words = words(of: host)
    return words.first { hosts($0) == [host] } ?? words.first
  }

  /// The first that tells it from all that can be said.
  private func word(of name: String) -> String {
    let words = name.split(separator: " ").filter { $0.count > 2 }.map(String.init)
    func count(_ word: String) -> Int {
      let typed = FoldedText(word).folded
      return sought(typed).count + services(typed).count
    }
    return words.first { count($0) < 2 } ?? name
  }
}
