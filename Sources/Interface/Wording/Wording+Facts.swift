package import Domain

extension Wording {
  /// In the middle of a sentence.
  package func name(_ field: ShownField) -> String {
    switch field {
    case .givenName: inside(.givenName)
    case .familyName: inside(.familyName)
    case .email: inside(.email)
    case .phone: inside(.phone)
    case .town: inside(.town)
    case .presentation: inside(.presentation)
    case .skills: inside(.skills)
    case .languages: inside(.languages)
    case .rationale:
      term(
        "raison de la mise en relation", en: "reason for the introduction",
        simple: "pourquoi nous pensons à elle")
    }
  }

  /// In the middle of a sentence.
  func inside(_ field: Field) -> String {
    let label = label(field)
    // What is written in capitals stays so: `ASBL`.
    if label.dropFirst().first?.isUppercase == true { return label }
    return label.prefix(1).lowercased() + label.dropFirst()
  }
}
