import Domain

extension Form {
  /// The same name, in either order, and the same e-mail or phone; only shown: a household may
  /// share a contact, and files are never merged by themselves.
  mutating func findLookalike(after field: FormField, in setting: FormSetting) {
    guard case .card(let file, _, _) = purpose, let id = CandidateID(file),
      [.givenName, .familyName, .email, .phone].contains(field.name)
    else { return }
    let typed = Likeness(
      name: "\(self[.givenName]?.text ?? "") \(self[.familyName]?.text ?? "")",
      email: self[.email]?.text, phone: self[.phone]?.text)
    lookalike = nil
    guard typed.hasContact else { return }
    lookalike =
      setting.registry.candidates.values.filter { other in
        guard other.id != id, let identity = other.card.identity else { return false }
        return typed.isLike(identity)
      }.map(\.id).min()
  }
}

private struct Likeness {
  let words: [String]
  let email: String?
  let phone: String?

  init(name: String, email: String?, phone: String?) {
    words = Self.words(of: name)
    self.email = email.flatMap { EmailAddress($0)?.folded }
    self.phone = phone.flatMap { PhoneNumber($0)?.stored }
  }

  var hasContact: Bool { !words.isEmpty && (email != nil || phone != nil) }

  /// Contacts are compared first: folding every name of a reserve would take longer.
  func isLike(_ identity: Identity) -> Bool {
    (isSame(identity.email, as: email) { EmailAddress($0)?.folded }
      || isSame(identity.phone, as: phone) { PhoneNumber($0)?.stored })
      && Self.words(of: identity.fullName) == words
  }

  private func isSame(_ text: String?, as wanted: String?, _ read: (String) -> String?) -> Bool {
    guard let wanted, let text else { return false }
    return read(text) == wanted
  }

  private static func words(of name: String) -> [String] {
    FoldedText(name).folded.split { $0 == " " || $0 == "-" }.map(String.init).sorted()
  }
}
