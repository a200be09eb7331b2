import Domain

/// A filter as typed: words that must all be there, and fields that must hold a word.
///
/// Plain inclusion, accents and case ignored; nothing is guessed and nothing is weighed.
struct Query {
  private var words = SearchWords("")
  private var conditions: [(field: QueryField, words: SearchWords)] = []

  init(_ typed: String, wording: Wording) {
    var plain: [Substring] = []
    for part in typed.split(separator: " ") {
      if let colon = part.firstIndex(of: ":"),
        let field = wording.queryField(String(part[..<colon]))
      {
        conditions.append((field, SearchWords(part[part.index(after: colon)...])))
      } else {
        plain.append(part)
      }
    }
    words = SearchWords(plain.joined(separator: " "))
  }

  var isEmpty: Bool { words.isEmpty && conditions.isEmpty }

  /// Whether it says which states are wanted.
  var asksForState: Bool { conditions.contains { $0.field == .state } }

  /// Whether every word stands after the name of a field.
  var hasNoPlainWords: Bool { words.isEmpty }

  func keeps(_ id: EntityID, _ haystack: [UInt8], _ describer: PaneDescriber) -> Bool {
    guard words.allStand(in: haystack) else { return false }
    return conditions.allSatisfy { condition in
      let text = describer.registry.text(of: condition.field, id, describer.wording)
      return condition.words.allStand(in: FoldedText(text))
    }
  }
}

/// The fields that a filter may name, as in `bassin:liège`.
enum QueryField: CaseIterable {
  case family
  case basin
  case state
  case programme
}

extension Registry {
  /// What an entity holds in a field, in the words of the screen.
  fileprivate func text(of field: QueryField, _ id: EntityID, _ wording: Wording) -> String {
    if let id = CandidateID(id), let candidate = candidates[id] {
      return text(of: field, candidate, wording)
    }
    if let id = NeedID(id), let need = needs[id] { return text(of: field, need, wording) }
    if let id = OrganisationID(id), let organisation = organisations[id] {
      return text(of: field, organisation, wording)
    }
    if let id = PathwayID(id), let pathway = pathways[id] {
      switch field {
      case .state: return wording.name(pathway.state)
      case .programme: return label(pathway.programme)
      case .family, .basin:
        return CandidateID(pathway.subject).flatMap { candidates[$0] }
          .map { text(of: field, $0, wording) } ?? ""
      }
    }
    guard let id = IntroductionID(id), let introduction = introductions[id] else { return "" }
    if field == .state { return wording.name(introduction.state) }
    return candidates[introduction.candidate].map { text(of: field, $0, wording) } ?? ""
  }

  private func text(of field: QueryField, _ candidate: Candidate, _ wording: Wording) -> String {
    switch field {
    case .family: candidate.card.families.map(wording.name).joined(separator: "\n")
    case .basin: candidate.card.basin?.name ?? ""
    case .state: wording.name(candidate.state)
    case .programme:
      pathways(of: candidate.id.entity).map { label($0.programme) }.joined(separator: "\n")
    }
  }

  private func text(
    of field: QueryField, _ organisation: Organisation, _ wording: Wording
  ) -> String {
    switch field {
    case .basin: organisation.card.basin?.name ?? ""
    case .state: wording.name(organisation.state)
    case .programme:
      pathways(of: organisation.id.entity).map { label($0.programme) }.joined(separator: "\n")
    case .family: ""
    }
  }

  private func text(of field: QueryField, _ need: Need, _ wording: Wording) -> String {
    switch field {
    case .family: need.card.family.map(wording.name) ?? ""
    case .basin: organisation(of: need)?.card.basin?.name ?? ""
    case .state: wording.name(need.state)
    case .programme: ""
    }
  }
}

extension Wording {
  /// The field that a word before a colon names, in any of the languages.
  fileprivate func queryField(_ typed: String) -> QueryField? {
    QueryField.allCases.first { field in
      Language.allCases.contains { language in
        FoldedText(Wording(language).name(field)).isSame(as: FoldedText(typed))
      }
    }
  }
}
