import Domain

struct FormOption: Equatable, Sendable {
  /// A frozen code, a number, a text.
  let code: String
  let label: String
  var note = ""
}

struct FormOptions {
  let form: Form
  let registry: Registry
  let wording: Wording

  /// In a fixed order or in that of the alphabet.
  func lines(of field: DescribedField) -> [FormOption] {
    switch field.shape {
    case .code(let list), .codes(let list):
      list.offered.map { FormOption(code: $0, label: label(of: $0, in: field)) }
    case .flag:
      YesNo.allCases.map { FormOption(code: $0.rawValue, label: wording.yesNo($0 == .yes)) }
    case .basin: sorted(registry.basins.map { FormOption(code: $0.stored, label: $0.name) })
    case .texts: texts(field.name)
    case .member: members
    case .reference(let kinds), .references(let kinds): entities(kinds, field)
    case .line, .page, .day, .number, .money, .hours, .time, .fte, .enterpriseNumber, .parts: []
    }
  }

  /// Without walking through a list that grows with the reserve.
  func label(of code: String, in field: DescribedField) -> String {
    switch field.shape {
    case .code(let list), .codes(let list): Code(code, in: list).map(wording.name) ?? code
    case .flag: wording.yesNo(code == YesNo.yes.rawValue)
    case .member: name(MemberID(code))
    case .reference, .references: EntityID(code).map { registry.fullLabel($0) } ?? code
    case .basin: Basin(stored: code)?.name ?? code
    case .texts, .line, .page, .day, .number, .money, .hours, .time, .fte, .enterpriseNumber,
      .parts:
      code
    }
  }

  /// So that the same thing is written the same way.
  private func texts(_ name: Field) -> [FormOption] {
    guard let kind = form.subject.kind else { return [] }
    let values = registry.ids(of: kind).compactMap { registry.entity($0)?.card[name] }
    let all = values.reduce(into: Set<String>()) { all, value in
      if case .texts(let texts) = value { all.formUnion(texts) }
    }
    return sorted(all.map { FormOption(code: $0, label: $0) })
  }

  private var members: [FormOption] {
    let used = EntityKind.allCases.flatMap(registry.ids).flatMap { id in
      (registry.entity(id)?.values ?? []).compactMap { value -> MemberID? in
        if case .member(let member) = value.value { member } else { nil }
      }
    }
    let all = Set(form.colleagues.names.keys).union(used)
    return all.sorted().map { FormOption(code: $0.stored, label: name($0)) }
  }

  private func name(_ member: MemberID) -> String { form.colleagues.names[member] ?? member.stored }

  private func entities(_ kinds: [EntityKind], _ field: DescribedField) -> [FormOption] {
    let ids = kinds.flatMap(registry.ids).filter {
      $0 != form.subject && isOffered($0, in: field) && isMeant($0)
    }
    return sorted(
      ids.map { FormOption(code: $0.stored, label: registry.fullLabel($0), note: note(of: $0)) })
  }

  /// Another file of the same person may stand anywhere, unless it is erased.
  private func isOffered(_ id: EntityID, in field: DescribedField) -> Bool {
    guard let standing = registry.standing(of: id) else { return false }
    return standing.isAvailable || field.name == .joinedTo && standing != .candidate(.erased)
  }

  /// Also what became of them before, where the form is to introduce somebody to a post; and that
  /// two files may be of one person, where it is to join them.
  private func note(of id: EntityID) -> String {
    if let person = CandidateID(form.subject), let other = CandidateID(id) {
      return wording.list((look(person, other) ? [wording.mayBeTheSame] : []) + [id.shown])
    }
    guard form.subject.kind == .introduction else { return id.shown }
    let person = CandidateID(id) ?? chosen(.candidate).flatMap { CandidateID($0) }
    let need = NeedID(id) ?? chosen(.need).flatMap { NeedID($0) }
    guard let person, let need, let earlier = registry.earlier(of: person, to: need) else {
      return id.shown
    }
    return wording.list([wording.mark(earlier), id.shown])
  }

  private func look(_ person: CandidateID, _ other: CandidateID) -> Bool {
    func looks(_ id: CandidateID) -> [PersonLook] {
      let file = registry.candidates[id]
      return (file.map { [$0.card] + $0.joinedCards } ?? []).compactMap { PersonLook($0) }
    }
    let others = looks(other)
    return looks(person).contains { others.contains(where: $0.mayBe) }
  }

  private func chosen(_ name: Field) -> EntityID? {
    form[name]?.code.flatMap { EntityID($0) }
  }

  private func sorted(_ options: [FormOption]) -> [FormOption] {
    let folded = options.map { (key: FoldedText($0.label), option: $0) }
    return folded.sorted { one, other in
      one.key == other.key ? one.option.code < other.option.code : one.key < other.key
    }.map(\.option)
  }
}
