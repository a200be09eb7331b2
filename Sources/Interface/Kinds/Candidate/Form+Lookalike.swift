import Domain

extension Form {
  /// The same name, in either order, and the same e-mail or phone; only shown: a household may
  /// share a contact, and files are never merged by themselves.
  mutating func findLookalike(after field: FormField, in setting: FormSetting) {
    guard case .card(let file, _, _) = purpose, let id = CandidateID(file),
      [.givenName, .familyName].contains(field.name) || field.lineKind?.contact("") != nil
    else { return }
    let words = words(of: "\(self[.givenName]?.text ?? "") \(self[.familyName]?.text ?? "")")
    let contacts = fields.compactMap { field in
      field.text.flatMap { field.lineKind?.contact($0) }
    }
    lookalike = nil
    guard !words.isEmpty, !contacts.isEmpty else { return }
    // Contacts are compared first: folding every name of a reserve would take longer.
    lookalike =
      setting.registry.candidates.values.filter { other in
        other.id != id && other.card.contacts.contains(where: contacts.contains)
          && self.words(of: other.card.identity?.fullName ?? "") == words
      }.map(\.id).min()
  }

  private func words(of name: String) -> [String] {
    FoldedText(name).folded.split { $0 == " " || $0 == "-" }.map(String.init).sorted()
  }
}

extension FormField {
  fileprivate var lineKind: LineKind? {
    if case .line(let kind) = field.shape { kind } else { nil }
  }
}
