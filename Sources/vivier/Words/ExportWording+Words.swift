import Canvas
import Domain
import Exchange
import Interface

extension ExportWording {
  /// Prints fields and values in the words of the interface.
  ///
  /// `kind` tells whose states they are; `limit` cuts a value to so many columns and keeps it on
  /// one line, for a table on a terminal.
  init(
    _ wording: Wording, of kind: EntityKind? = nil, upTo limit: Int? = nil,
    members: [MemberID: String] = [:]
  ) {
    let words = ValueWords(wording: wording, kind: kind, members: members, registry: nil)
    self.init(
      label: { wording.heading($0) },
      value: { name, cell in
        let text = words.text(name, cell)
        guard let limit else { return text }
        let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        return TextWidth.truncated(line, to: limit)
      }, colon: wording.colon)
  }

  /// Prints whole dossiers for people who have never seen the program.
  init(_ reading: Reading, members: [MemberID: String]) {
    let (wording, registry) = (reading.wording, reading.registry)
    let words = ValueWords(wording: wording, kind: nil, members: members, registry: registry)
    let history = HistoryWords(reading)
    self.init(
      label: { wording.fullHeading($0) }, value: { words.text($0, $1) }, colon: wording.colon,
      member: { members[$0] ?? $0.stored }, sentence: { history.sentence($0, on: $1) },
      cover: { DossierCover(of: $0.id, reading) })
  }
}

extension DossierCover {
  /// What stands around a person's dossier; around any other its name alone.
  init?(of id: EntityID, _ reading: Reading) {
    let (wording, registry) = (reading.wording, reading.registry)
    let name = registry.label(id)
    let title = name.isEmpty ? id.shown : name
    guard let candidate = CandidateID(id).flatMap({ registry.candidates[$0] }) else {
      self.init(title: title, opening: [], held: wording.heldToday)
      return
    }
    guard candidate.state != .erased else {
      let words = wording.erasedOpening(
        id.shown, reserve: registry.name, on: candidate.erasure?.on)
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

/// Says values in words.
private struct ValueWords {
  let wording: Wording
  let kind: EntityKind?
  let members: [MemberID: String]
  /// Where numbers are called by name; nil in a table, which has a column for each.
  let registry: Registry?

  func text(_ name: String, _ cell: Exchange.Cell) -> String {
    switch cell {
    case .code(let code): word(code, in: name)
    case .codes(let codes): wording.list(codes.map { word($0, in: name) })
    case .texts(let texts): wording.list(texts)
    case .share(let share): registry == nil ? share.shown : wording.inWords(share)
    case .day(let day): wording.date(day)
    case .time(let time): moment(time)
    case .flag(let flag): wording.answer(flag)
    case .id(let id): number(id, in: name)
    case .number(let minutes) where name == "minutes": wording.time(minutes)
    case .pairs(let parts):
      parts.map { word($0.name, in: "field") + wording.colon + $0.value.plain }
        .joined(separator: "\n")
    case .none, .text, .number, .decimal: cell.plain()
    }
  }

  private func word(_ code: String, in name: String) -> String {
    switch name {
    case "companion", "member": members[MemberID(code)] ?? code
    case "state" where kind != nil: wording.state(code, of: kind)
    case "families", "family":
      registry == nil
        ? wording.word(code, in: name) : ProfileFamily(rawValue: code).map(wording.name) ?? code
    default: wording.word(code, in: name)
    }
  }

  /// A number, after the name of what it is in a field that refers to something.
  private func number(_ id: EntityID, in name: String) -> String {
    let isReference = ["candidate", "organisation", "need", "programme", "subject"].contains(name)
    guard isReference, let label = registry?.label(id), label != id.shown else { return id.shown }
    return "\(label) (\(id.shown))"
  }

  /// A moment with its zone, since what is printed travels.
  private func moment(_ time: Timestamp) -> String {
    let second = time.seconds - time.day.number * 86_400
    return "\(wording.date(time.day)) \(wording.time(second / 60)) UTC"
  }
}
