/// `simple` is *langage simplifié*: French in short sentences, one idea each, no abbreviation,
/// after the European rules for easy-to-read information (Inclusion Europe, 2009).
package enum Language: String, CaseIterable, Sendable {
  case french = "fr"
  case english = "en"
  case simple = "simple"
}

/// Every sentence and word that users read; French and English have no default, so that a missing
/// one does not compile; simple French is given where the French is not simple already.
package struct Wording: Sendable {
  package let language: Language

  package init(_ language: Language = .french) { self.language = language }

  package func say(_ french: String, en english: String, simple: String? = nil) -> String {
    switch language {
    case .french: french
    case .english: english
    case .simple: simple ?? french
    }
  }

  package func say(_ saying: Saying) -> String {
    say(saying.french, en: saying.english, simple: saying.simple)
  }

  /// Whoever adds one says whether the French is simple already.
  func term(_ french: String, en english: String, simple: Simple) -> String {
    switch (language, simple) {
    case (.english, _): english
    case (.french, _), (.simple, .same): french
    case (.simple, .text(let words)): words
    }
  }

  enum Simple: ExpressibleByStringLiteral {
    case same
    case text(String)

    init(stringLiteral words: String) { self = .text(words) }
  }

  /// As each language counts: French says *0 besoin*, English *0 needs*.
  package func count(
    _ number: Int, _ french: (one: String, many: String), en english: (one: String, many: String)
  ) -> String {
    let isOne = language == .english ? number == 1 : abs(number) < 2
    let words = say(isOne ? french.one : french.many, en: isOne ? english.one : english.many)
    return "\(number) \(words)"
  }
}

/// A sentence with nothing to fill in, as a value.
package struct Saying: Sendable {
  fileprivate let french: String
  fileprivate let english: String
  fileprivate let simple: String?

  package init(_ french: String, en english: String, simple: String? = nil) {
    (self.french, self.english, self.simple) = (french, english, simple)
  }
}
