import Domain

extension Form {
  /// Somebody who may be the same person; only shown: files are never joined by themselves.
  mutating func findLookalike(after field: FormField, in setting: FormSetting) {
    guard case .card(let file, _, _) = purpose, let id = CandidateID(file),
      [.givenName, .familyName].contains(field.name) || field.lineKind?.contact("") != nil
    else { return }
    let look = PersonLook(
      given: self[.givenName]?.text ?? "", family: self[.familyName]?.text ?? "",
      contacts: fields.compactMap { field in field.text.flatMap { field.lineKind?.contact($0) } })
    lookalike =
      setting.registry.candidates.values.filter { other in
        // Contacts are compared first: folding every name of a reserve would take longer.
        other.id != id
          && ([other.card] + other.joinedCards).contains { card in
            card.contacts.contains(where: look.contacts.contains)
              && PersonLook(card)?.mayBe(look) == true
          }
      }.map(\.id).min()
  }
}

extension FormField {
  fileprivate var lineKind: LineKind? {
    if case .line(let kind) = field.shape { kind } else { nil }
  }
}
