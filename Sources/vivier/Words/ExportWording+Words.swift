import Canvas
import Domain
import Exchange
import Interface

extension ExportWording {
  /// `limit` cuts a value to so many columns and keeps it on one line.
  init(_ wording: Wording, upTo limit: Int, members: [MemberID: String] = [:]) {
    let words = ValueWords(wording: wording, members: members, registry: nil, isNarrow: true)
    self.init(
      label: { wording.heading($0) },
      value: { cell in
        let line = String(words.text(cell).map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return TextWidth.truncated(line, to: limit)
      }, colon: wording.colon)
  }

  /// For a spreadsheet.
  init(_ wording: Wording, members: [MemberID: String]) {
    let words = ValueWords(wording: wording, members: members, registry: nil)
    self.init(
      label: { wording.fullHeading($0) }, value: words.text, colon: wording.colon,
      member: { members[$0] ?? $0.stored })
  }

  /// For people who have never seen the program.
  init(_ reading: Reading, members: [MemberID: String]) {
    let (wording, registry) = (reading.wording, reading.registry)
    let words = ValueWords(wording: wording, members: members, registry: registry)
    let history = Chronology(reading)
    self.init(
      label: { wording.fullHeading($0) }, value: words.text, colon: wording.colon,
      member: { members[$0] ?? $0.stored }, sentence: { history.sentence($0, on: $1) },
      cover: { DossierCover(of: $0.id, reading) })
  }
}

extension DossierCover {
  /// Around any other than a person's, its name alone.
  init?(of id: EntityID, _ reading: Reading) {
    let (wording, registry) = (reading.wording, reading.registry)
    let name = registry.label(id)
    let title = name.isEmpty ? id.shown : name
    guard let candidate = CandidateID(id).flatMap({ registry.candidates[$0] }) else {
      self.init(title: title, opening: [], held: wording.heldToday)
      return
    }
    guard candidate.state != .erased else {
      let words = wording.erasedOpening(id.shown, reserve: registry.name, on: candidate.erasure?.on)
      self.init(title: id.shown, opening: words, held: wording.heldToday)
      return
    }
    let rules = registry.rules
    self.init(
      title: title,
      opening: wording.accessOpening(id.shown, reserve: registry.name, on: reading.today),
      held: wording.heldToday,
      closing: (
        wording.yourRights,
        wording.rights(
          retention: rules.value(.retention, on: reading.today),
          answer: rules.value(.requestAnswer, on: reading.today))
      ))
  }
}

private struct ValueWords {
  let wording: Wording
  let members: [MemberID: String]
  /// Nil in a table, which has a column for each.
  let registry: Registry?
  var isNarrow = false

  func text(_ cell: Exchange.Cell) -> String {
    switch cell {
    case .code(let code): word(code)
    case .codes(let codes): wording.list(codes.map(word))
    case .standing(let standing): wording.name(standing)
    case .term(let term): word(term)
    case .basin(let basin): basin.name
    case .member(let id): members[id] ?? id.stored
    case .texts(let texts): wording.list(texts)
    case .share(let share): registry == nil ? share.shown : wording.inWords(share)
    case .day(let day): wording.date(day)
    case .time(let time): moment(time)
    case .clock(let minutes): wording.time(minutes)
    case .flag(let flag): wording.yesNo(flag)
    case .id(let id): id.shown
    case .reference(let id): number(id)
    case .list(let cells): wording.list(cells.map(text).filter { !$0.isEmpty })
    case .pairs(let pairs):
      pairs.map { word($0.part) + wording.colon + $0.text }.joined(separator: "\n")
    case .none, .text, .number, .decimal, .named, .parts: cell.plain()
    }
  }

  private func word(_ code: Code) -> String {
    if isNarrow, let family: ProfileFamily = code.value() { return wording.word(family) }
    return wording.name(code)
  }

  private func word(_ term: Term) -> String {
    switch term {
    case .given: wording.say("donné", en: "given")
    case .withdrawn: wording.say("retiré", en: "withdrawn")
    case .open: wording.say("en cours", en: "open")
    case .answered: wording.say("répondue", en: "answered")
    case .unit(let unit): wording.name(unit)
    case .due(let kind): wording.name(kind)
    }
  }

  private func number(_ id: EntityID) -> String {
    guard let label = registry?.label(id), label != id.shown else { return id.shown }
    return "\(label) (\(id.shown))"
  }

  /// On the wall here, as on the screen.
  private func moment(_ time: Timestamp) -> String {
    let moment = WallClock.moment(of: time)
    return "\(wording.date(moment.today)) \(wording.time(moment.minutes))"
  }
}
