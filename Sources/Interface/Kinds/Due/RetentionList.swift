import Domain

/// Near the end of their term or past it; nothing ends by itself.
struct RetentionList: ListDescription {
  let orders: [SortRule] = [.day, .name]

  private let due = DueList()
  private let people = CandidateList()

  func items(_ reading: Reading) -> [DueDate] {
    due.items(reading).filter { $0.kind == .retention }
  }

  func item(_ row: RowID, _ reading: Reading) -> DueDate? {
    row.dueDate(in: reading.registry)
  }

  func entry(_ item: DueDate, by rule: SortRule, _ reading: Reading) -> ListEntry {
    ListEntry(
      row: RowID(item),
      first: rule == .day ? item.day.number : 0,
      name: rule == .name ? person(item, reading)?.alphabetical ?? "" : "")
  }

  private func person(_ item: DueDate, _ reading: Reading) -> Candidate? {
    people.item(.entity(item.subject), reading)
  }

  func write(_ item: DueDate, to search: inout SearchWriter) {
    if let person = person(item, search.reading) { search.add(person) }
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<DueDate>] {
    [
      ListColumn(10) { reading.wording.date($0.day) },
      ListColumn(as: .text) { reading.registry.label($0.subject) },
      ListColumn(10) { person($0, reading).map { reading.wording.name($0.state) } ?? "" },
      due.days(reading),
    ]
  }

  func facts(of item: DueDate, _ reading: Reading) -> [String] {
    let wording = reading.wording
    return [
      reading.registry.label(item.subject), wording.date(item.day),
      wording.term(item.day, on: reading.today),
      person(item, reading).map { wording.name($0.state) } ?? "",
    ]
  }

  var title: Saying { Saying("Conservation", en: "Retention", simple: "Garder ou effacer") }
  var nothing: Saying {
    Saying(
      "Personne n'arrive à la fin de la durée de conservation.",
      en: "Nobody is near the end of the term.")
  }

  func nothing(_ reading: Reading) -> String {
    let isKnown = reading.registry.doubt(about: reading.today) == nil
    return reading.wording.say(isKnown ? nothing : .notKnownYet)
  }

  func intro(_ count: ListCount, _ reading: Reading) -> [String] {
    let (rules, wording) = (reading.registry.rules, reading.wording)
    let rule = rules.rule(.retention, on: reading.today).map {
      wording.retentionRule($0, notice: rules.value(.retentionNotice, on: reading.today))
    }
    let planned = rules.planned(.retention, after: reading.today).map {
      let fact = wording.planned($0)
      return wording.about(fact.label.capitalisedFirst, fact.value)
    }
    let doubt = reading.registry.doubt(about: reading.today).map {
      wording.sentence($0, on: reading.today)
    }
    return [doubt ?? rule ?? wording.say(.nothing)] + planned
  }
}

extension Wording {
  /// Nothing is erased without a decision.
  fileprivate func retentionRule(_ rule: DatedRule, notice: Int?) -> String {
    let months = count(rule.value, ("mois", "mois"), en: ("month", "months"))
    let days = days(notice ?? 0)
    return say(
      "Rien n'est effacé sans votre décision. Une fiche se garde \(months) après le dernier fait"
        + " noté ; elle se montre ici \(days) avant. Source : \(rule.source). Pour chaque personne :"
        + " s pour noter un nouvel accord, F8 pour effacer.",
      en: "Nothing is erased without your decision. A file is kept \(months) after the last thing"
        + " recorded; it shows here \(days) before. Source: \(rule.source). For each person: s to"
        + " record a new consent, F8 to erase.",
      simple: "On garde une fiche \(months). Après, il faut choisir : demander un nouvel accord (s)"
        + " ou effacer (F8). Source : \(rule.source).")
  }
}

extension Saying {
  fileprivate static let notKnownYet = Saying(
    "Tant que la date est à vérifier, personne ne sait qui y arrive.",
    en: "As long as the date is to be checked, nobody knows who is near it.")
}
