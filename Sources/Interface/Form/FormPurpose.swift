package import Domain

extension Form {
  /// What a form, once saved, brings about.
  package enum Purpose: Equatable, Sendable {
    /// What is already known of a new one stands there and is not asked.
    case card(EntityID, isNew: Bool, of: [EntityID])
    case stage(PathwayID, Int)
    case move(IntroductionID, IntroductionMove)
    case consent(CandidateID)
    case withdrawConsent(CandidateID)
    case request(CandidateID)
    /// By its record.
    case extendRequest(CandidateID, Int)
    case answerRequest(CandidateID, Int)
    case erase(CandidateID)
    case step(EntityID, Standing)
    /// Something is done with it, by the name of the event.
    case act(EntityID, Change.Kind)
    /// It answers what is due, or puts it off.
    case actOnDue(DueDate, Change.Kind)
    case note(EntityID)
    /// Of a visitor of a meeting, by the number there.
    case visitor(CandidateID, MeetingID, Int)
    case rule(DatedRule.Figure)

    var movedIntroduction: IntroductionID? {
      if case .move(let id, _) = self { id } else { nil }
    }
  }
}

extension Form.Purpose {
  /// Others are known: whose it is, whom it is about.
  package static func new(_ id: some TypedID, of known: EntityID?...) -> Self {
    .card(id.entity, isNew: true, of: known.compactMap(\.self))
  }

  package static func edit(_ id: EntityID) -> Self { .card(id, isNew: false, of: []) }

  package var subject: EntityID {
    switch self {
    case .card(let id, _, _), .step(let id, _), .act(let id, _), .note(let id): id
    case .consent(let id), .withdrawConsent(let id), .request(let id), .extendRequest(let id, _),
      .answerRequest(let id, _), .erase(let id):
      id.entity
    case .stage(let id, _): id.entity
    case .move(let id, _): id.entity
    case .actOnDue(let due, _): due.subject
    case .visitor(let id, _, _): id.entity
    case .rule: .reserve
    }
  }

  /// One line of words, such as `file B7K2M9QX new A7K2M9QX` or `move M7K2M9QX agreed`.
  package var stored: String { words.joined(separator: " ") }

  private var words: [String] {
    switch self {
    case .card(let id, let isNew, let known):
      ["file", id.stored, isNew ? "new" : "edit"] + known.map(\.stored)
    case .stage(let id, let number): ["stage", id.entity.stored, "\(number)"]
    case .move(let id, let move): ["move", id.entity.stored, move.rawValue]
    case .consent(let id): ["consent", id.entity.stored]
    case .withdrawConsent(let id): ["withdraw", id.entity.stored]
    case .request(let id): ["request", id.entity.stored]
    case .extendRequest(let id, let number): ["extend", id.entity.stored, "\(number)"]
    case .answerRequest(let id, let number): ["answer", id.entity.stored, "\(number)"]
    case .erase(let id): ["erase", id.entity.stored]
    case .step(let id, let state): ["step", id.stored, state.code]
    case .act(let id, let name): ["act", id.stored, name.rawValue]
    case .actOnDue(let due, let name):
      ["due", due.subject.stored, name.rawValue, due.kind.rawValue, due.day.iso]
        + [due.record.map(String.init)].compactMap(\.self)
    case .note(let id): ["note", id.stored]
    case .visitor(let id, let meeting, let number):
      ["visitor", id.entity.stored, meeting.entity.stored, "\(number)"]
    case .rule(let figure): ["rule", figure.rawValue]
    }
  }

  package init?(stored: String) {
    let words = stored.split(separator: " ").map(String.init)
    guard words.count >= 2, let purpose = Self.read(words[0], words[1], Array(words.dropFirst(2)))
    else { return nil }
    self = purpose
  }

  private static func read(_ word: String, _ about: String, _ rest: [String]) -> Self? {
    let end = rest.first ?? ""
    let person = CandidateID(about)
    switch word {
    case "file": return EntityID(about).flatMap { file($0, end, rest.dropFirst()) }
    case "stage": return both(PathwayID(about), Int(end)).map(Self.stage)
    case "move": return both(IntroductionID(about), IntroductionMove(rawValue: end)).map(Self.move)
    case "consent": return person.map(Self.consent)
    case "withdraw": return person.map(Self.withdrawConsent)
    case "request": return person.map(Self.request)
    case "extend": return both(person, Int(end)).map(Self.extendRequest)
    case "answer": return both(person, Int(end)).map(Self.answerRequest)
    case "act": return both(EntityID(about), Change.Kind(rawValue: end)).map(Self.act)
    case "due": return EntityID(about).flatMap { due($0, rest) }
    case "erase": return person.map(Self.erase)
    case "step": return EntityID(about).flatMap { id in step(id, end).map { .step(id, $0) } }
    case "note": return EntityID(about).map(Self.note)
    case "visitor":
      guard let person, let meeting = MeetingID(end), let number = rest.last.flatMap({ Int($0) })
      else { return nil }
      return .visitor(person, meeting, number)
    case "rule": return rest.isEmpty ? DatedRule.Figure(rawValue: about).map(Self.rule) : nil
    default: return nil
    }
  }

  private static func file(_ id: EntityID, _ flag: String, _ known: ArraySlice<String>) -> Self? {
    guard flag == "new" || flag == "edit" else { return nil }
    return .card(id, isNew: flag == "new", of: known.compactMap { EntityID($0) })
  }

  private static func due(_ id: EntityID, _ rest: [String]) -> Self? {
    guard rest.count >= 3, let name = Change.Kind(rawValue: rest[0]),
      let kind = DueDate.Kind(rawValue: rest[1]), let day = Day(iso: rest[2])
    else { return nil }
    let record = rest.count > 3 ? Int(rest[3]) : nil
    return .actOnDue(DueDate(kind, day, id, record: record), name)
  }

  private static func step(_ id: EntityID, _ code: String) -> Standing? {
    id.kind.flatMap { Standing.steps(of: $0).first { $0.code == code } }
  }

  private static func both<One, Other>(_ one: One?, _ other: Other?) -> (One, Other)? {
    one.flatMap { one in other.map { (one, $0) } }
  }
}
