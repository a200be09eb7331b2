package import Domain

/// What was typed into a form that is not yet saved, as texts, to be kept and opened again.
///
/// Holds personal data: whoever keeps it seals it.
package struct FormDraft: Equatable, Sendable {
  /// What the form is for, as `Form.Purpose.stored` writes it.
  package let purpose: String
  /// The fields that were changed, in the order of the form.
  package let entries: [Entry]

  package init(purpose: String, entries: [Entry]) {
    self.purpose = purpose
    self.entries = entries
  }

  /// The name under which the last move is kept that whoever typed knew of.
  static let seen = "seen"

  /// One changed field: its name, with a number after it from the second of its kind on, and what
  /// stands in it; choices by their codes.
  package struct Entry: Equatable, Sendable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
}

extension Form {
  /// What was typed so far.
  package func draft() -> FormDraft {
    FormDraft(
      purpose: purpose.stored,
      entries: fields.filter(\.isChanged).map {
        FormDraft.Entry(name: $0.storedName, text: $0.content.plain)
      } + (seen.map { [FormDraft.Entry(name: FormDraft.seen, text: "\($0)")] } ?? []))
  }

  /// The form of a draft, with what was typed; nil when what it is about no longer exists.
  ///
  /// Fields that the form no longer has are left out.
  package init?(restoring draft: FormDraft, registry: Registry, seat: FormSeat) {
    guard let purpose = Purpose(stored: draft.purpose) else { return nil }
    self.init(purpose, registry: registry, seat: seat)
    for entry in draft.entries { restore(entry) }
    // Most often where somebody stopped typing.
    focus = shownFields.last { fields[$0].isChanged } ?? shownFields.first ?? 0
  }

  private mutating func restore(_ entry: FormDraft.Entry) {
    if entry.name == FormDraft.seen { seen = Int(entry.text) }
    addContacts(for: entry.name)
    guard let place = fields.firstIndex(where: { $0.storedName == entry.name }),
      !fields[place].isFixed
    else { return }
    let isLong = fields[place].kind == .page
    let text = Self.harmless(entry.text, keepsLines: isLong)
    fields[place].content = fields[place].content.replaced(by: text)
    fields[place].isTouched = true
  }

  /// Contact persons beyond the first get their fields before they are filled in.
  private mutating func addContacts(for name: String) {
    guard fields.contains(where: { $0.name == .contactName }) else { return }
    while let last = fields.last, Self.contactFields.contains(last.name),
      last.number + 1 < Self.mostContacts, !fields.contains(where: { $0.storedName == name }),
      Self.contactFields.contains(where: { name.hasPrefix("\($0.rawValue) ") })
    {
      fields += Self.contactLines(Contact(), number: last.number + 1)
    }
  }
}

extension FormField {
  fileprivate var storedName: String {
    number == 0 ? name.rawValue : "\(name.rawValue) \(number + 1)"
  }
}

extension Form.Purpose {
  /// The purpose as one line of words: what the form does, to whom, and how.
  ///
  ///     need B7K2M9QX new A7K2M9QX
  ///     move M7K2M9QX agreed
  package var stored: String {
    let words: [String?] =
      switch self {
      case .candidate(let id, let isNew): ["candidate", id.entity.stored, Self.word(isNew)]
      case .organisation(let id, let isNew): ["organisation", id.entity.stored, Self.word(isNew)]
      case .need(let id, let isNew, let owner):
        ["need", id.entity.stored, Self.word(isNew), owner?.entity.stored]
      case .programme(let id, let isNew): ["programme", id.entity.stored, Self.word(isNew)]
      case .pathway(let id, let subject): ["pathway", id.entity.stored, subject?.stored]
      case .stage(let id, let stage): ["stage", id.entity.stored, String(stage)]
      case .introduction(let id, let candidate, let need):
        ["introduction", id.entity.stored, candidate?.entity.stored, need?.entity.stored]
      case .reword(let id): ["reword", id.entity.stored]
      case .move(let id, let move): ["move", id.entity.stored, move.rawValue]
      case .followUp(let id): ["follow-up", id.entity.stored]
      case .consent(let id): ["consent", id.entity.stored]
      case .withdrawConsent(let id): ["withdraw", id.entity.stored]
      case .request(let id): ["request", id.entity.stored]
      case .extendRequest(let id, let number): ["extend", id.entity.stored, "\(number)"]
      case .answerRequest(let id, let number): ["answer", id.entity.stored, "\(number)"]
      case .erase(let id): ["erase", id.entity.stored]
      case .candidateStep(let id, let state): ["candidate-step", id.entity.stored, state.rawValue]
      case .needStep(let id, let state): ["need-step", id.entity.stored, state.rawValue]
      case .pathwayStep(let id, let state): ["pathway-step", id.entity.stored, state.rawValue]
      case .attest(let id): ["attest", id.entity.stored]
      case .note(let id): ["note", id.stored]
      case .rule(let figure): ["rule", figure.rawValue]
      }
    return words.compactMap(\.self).joined(separator: " ")
  }

  private static func word(_ isNew: Bool) -> String { isNew ? "new" : "edit" }

  /// Reads what `stored` wrote; nil for anything else.
  package init?(stored: String) {
    let words = stored.split(separator: " ").map(String.init)
    if words.count == 2, words[0] == "rule", let figure = DatedRule.Figure(rawValue: words[1]) {
      self = .rule(figure)
      return
    }
    guard words.count >= 2, let id = EntityID(words[1]) else { return nil }
    let rest = Array(words.dropFirst(2))
    guard
      let purpose = Self.file(words[0], id, rest) ?? Self.way(words[0], id, rest)
        ?? Self.step(words[0], id, rest.first ?? "")
    else { return nil }
    self = purpose
  }

  private static func file(_ word: String, _ id: EntityID, _ rest: [String]) -> Self? {
    guard let flag = rest.first, flag == "new" || flag == "edit" else { return nil }
    let isNew = flag == "new"
    switch word {
    case "candidate": return CandidateID(id).map { .candidate($0, isNew: isNew) }
    case "organisation": return OrganisationID(id).map { .organisation($0, isNew: isNew) }
    case "programme": return ProgrammeID(id).map { .programme($0, isNew: isNew) }
    case "need":
      let owner = rest.dropFirst().first.flatMap { OrganisationID($0) }
      return NeedID(id).map { .need($0, isNew: isNew, of: owner) }
    default: return nil
    }
  }

  private static func way(_ word: String, _ id: EntityID, _ rest: [String]) -> Self? {
    let others = rest.compactMap { EntityID($0) }
    switch word {
    case "pathway": return PathwayID(id).map { .pathway($0, subject: others.first) }
    case "introduction":
      return IntroductionID(id).map {
        .introduction(
          $0, candidate: others.lazy.compactMap { CandidateID($0) }.first,
          need: others.lazy.compactMap { NeedID($0) }.first)
      }
    case "reword": return IntroductionID(id).map { .reword($0) }
    case "follow-up": return IntroductionID(id).map { .followUp($0) }
    case "consent": return CandidateID(id).map { .consent($0) }
    case "attest": return PathwayID(id).map { .attest($0) }
    case "withdraw": return CandidateID(id).map { .withdrawConsent($0) }
    case "request": return CandidateID(id).map { .request($0) }
    case "erase": return CandidateID(id).map { .erase($0) }
    case "note": return .note(id)
    default: return nil
    }
  }

  private static func step(_ word: String, _ id: EntityID, _ end: String) -> Self? {
    switch word {
    case "stage":
      guard let pathway = PathwayID(id), let stage = Int(end) else { return nil }
      return .stage(pathway, stage)
    case "move":
      guard let id = IntroductionID(id), let move = IntroductionMove(rawValue: end) else {
        return nil
      }
      return .move(id, move)
    case "extend", "answer":
      guard let id = CandidateID(id), let number = Int(end) else { return nil }
      return word == "extend" ? .extendRequest(id, number) : .answerRequest(id, number)
    case "candidate-step":
      guard let id = CandidateID(id), let state = CandidateState(rawValue: end),
        CandidateState.steps.contains(state)
      else { return nil }
      return .candidateStep(id, state)
    case "need-step":
      guard let id = NeedID(id), let state = NeedState(rawValue: end) else { return nil }
      return .needStep(id, state)
    case "pathway-step":
      guard let id = PathwayID(id), let state = PathwayState(rawValue: end) else { return nil }
      return .pathwayStep(id, state)
    default: return nil
    }
  }
}
