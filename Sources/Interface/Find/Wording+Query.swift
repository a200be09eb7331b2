import Domain

// How the topics of a filter are called: by the label that the screens show, by the name of the
// command line and the files, and by what people type; in any of the languages, whatever is chosen.
extension Wording {
  /// Several where one name stands for several.
  func topics(_ typed: String) -> [QueryTopic] { Self.topics[Self.key(typed)] ?? [] }

  /// With the accents that were left out.
  func written(_ typed: String, _ topics: [QueryTopic]) -> String {
    topics.lazy.map(name).first { Self.key($0) == Self.key(typed) } ?? typed
  }

  /// True for `avec:`, false for `sans:`.
  func presence(_ typed: String) -> Bool? {
    if Self.presentWords.contains(Self.key(typed)) { return true }
    return Self.lackingWords.contains(Self.key(typed)) ? false : nil
  }

  var presenceWords: [String] { [say("avec", en: "with"), say("sans", en: "without")] }
  var attested: String { say("attestée", en: "attested") }

  /// As it is typed: small letters, a dash for each blank.
  func name(_ topic: QueryTopic) -> String {
    switch topic {
    case .state: say("état", en: "state")
    case .kind(let kind): Self.typedName(word(kind))
    case .field(let field): Self.typedName(shortLabel(field))
    }
  }

  func word(_ kind: EntityKind) -> String {
    switch kind {
    case .candidate: say("personne", en: "person")
    case .organisation: say("asbl", en: "organisation")
    case .need: say("besoin", en: "need")
    case .programme: say("programme", en: "programme")
    case .pathway: say("parcours", en: "pathway", simple: "formation")
    case .introduction: say("mise en relation", en: "introduction")
    case .meeting: say("rencontre", en: "meeting")
    }
  }

  /// Without what a label needs on a form and nobody types.
  private func shortLabel(_ field: Field) -> String {
    Self.shortLabels[field].map(say) ?? label(field)
  }

  private static let shortLabels: [Field: Saying] = [
    .companion: Saying("suivi", en: "companion"), .contracts: Saying("contrats", en: "contracts"),
    .registeredOn: Saying("inscription", en: "registered"),
    .availableFrom: Saying("disponible", en: "available"),
    .enterpriseNumber: Saying("entreprise", en: "enterprise"),
    .sector: Saying("cp", en: "committee"),
  ]

  /// Of those that a list is most often asked for.
  func examples(for kind: EntityKind?) -> [String] {
    let own = (kind ?? .candidate).fields.filter { field in
      if case .parts = field.shape { false } else { true }
    }
    let all = [QueryTopic.state, .kind(.pathway)] + own.map { .field($0.name) }
    return all.map(name).uniqued
  }

  /// A new topic is found by its label; this is for what people type besides.
  private static let besides: [(String, [QueryTopic])] = [
    ("formation", [.kind(.pathway)]), ("training", [.kind(.pathway)]),
    ("famille", [.field(.families), .field(.family)]),
    ("family", [.field(.families), .field(.family)]),
    ("contrat", [.field(.contracts), .field(.contract), .field(.funding), .field(.form)]),
    ("contrats", [.field(.contracts), .field(.contract), .field(.funding), .field(.form)]),
    ("contract", [.field(.contracts), .field(.contract), .field(.funding), .field(.form)]),
    ("ville", [.field(.town)]), ("city", [.field(.town)]), ("localité", [.field(.town)]),
    ("cp", [.field(.postcode), .field(.sector)]), ("postal", [.field(.postcode)]),
    ("tel", [.field(.phone), .field(.otherPhone), .field(.contactPhone)]),
    ("gsm", [.field(.phone), .field(.otherPhone), .field(.contactPhone)]),
    ("mail", [.field(.email), .field(.contactEmail)]),
    ("courrier", [.field(.email), .field(.contactEmail)]),
    ("accompagnateur", [.field(.companion)]), ("accompagnatrice", [.field(.companion)]),
    ("langue", [.field(.languages)]), ("language", [.field(.languages)]),
    ("compétence", [.field(.skills)]), ("skill", [.field(.skills)]),
    ("critère", [.field(.criteria)]), ("étape", [.field(.stage), .field(.name)]),
    ("etp", [.field(.fte)]), ("inscrit", [.field(.registeredOn)]),
    ("inscrite", [.field(.registeredOn)]), ("remarques", [.field(.remark)]),
    ("motif", [.field(.reason), .field(.candidateReason), .field(.extensionReason)]),
    ("relation", [.kind(.introduction)]), ("bce", [.field(.enterpriseNumber)]),
  ]

  /// For whoever begins to type one of them.
  static let otherNames = besides.map(\.0)

  private static let topics: [String: [QueryTopic]] = {
    var found: [String: [QueryTopic]] = [:]
    func add(_ topic: QueryTopic, as name: String) {
      if found[key(name)]?.contains(topic) != true { found[key(name), default: []].append(topic) }
    }
    for topic in QueryTopic.all {
      for language in Language.allCases {
        let wording = Wording(language)
        add(topic, as: wording.name(topic))
        if case .field(let field) = topic {
          add(topic, as: wording.label(field))
          add(topic, as: field.rawValue)
        }
      }
    }
    for (name, topics) in besides {
      for topic in topics { add(topic, as: name) }
    }
    return found
  }()

  private static let presentWords = names(\.presenceWords[0])
  private static let lackingWords = names(\.presenceWords[1])

  private static func names(_ word: (Wording) -> String) -> Set<String> {
    Set(Language.allCases.map { key(word(Wording($0))) })
  }

  /// Letters and digits, folded.
  private static func key(_ name: String) -> String {
    FoldedText(name).folded.filter { $0.isLetter || $0.isNumber }
  }

  private static func typedName(_ label: String) -> String {
    typed(label.filter { $0 == " " || QueryToken.isOfName($0) })
  }

  /// As it can be typed in a filter: small letters, a dash for each blank.
  static func typed(_ text: String) -> String {
    text.lowercased().split(separator: " ").joined(separator: "-")
  }
}

extension Wording {
  /// In a row of a pane there is room for so many.
  private static let mostExamples = 9

  package func sentence(_ unknown: UnknownWord) -> String {
    guard let topic = unknown.topic else { return sentenceOnTopic(unknown) }
    let word = "\(topic):\(unknown.word)"
    if unknown.isCompared {
      return say(
        "« \(unknown.word) » ne se compare pas avec « \(topic) » : écrivez un nombre ou une date.",
        en: "“\(unknown.word)” cannot be compared with “\(topic)”: write a number or a date.")
    }
    if unknown.known.isEmpty {
      return say(
        "« \(word) » : rien n'est encore connu ici ; ôtez-le du filtre.",
        en: "“\(word)”: nothing is known here yet; take it out of the filter.")
    }
    let known = some(unknown.known, atMost: Self.mostExamples * 2)
    return say(
      "« \(word) » n'est pas connu. Après « \(topic): », prenez : \(known)",
      en: "“\(word)” is not known. After “\(topic):”, take one of: \(known)")
  }

  private func some(_ all: [String], atMost most: Int) -> String {
    list(Array(all.prefix(most))) + (all.count > most ? "…" : ".")
  }

  private func sentenceOnTopic(_ unknown: UnknownWord) -> String {
    let known = some(unknown.known, atMost: Self.mostExamples)
    return say(
      "« \(unknown.word): » n'existe pas dans un filtre. Prenez : \(known)",
      en: "A filter has no “\(unknown.word):”. Take one of: \(known)",
      simple: "On ne peut pas chercher par « \(unknown.word): ». On peut chercher par : \(known)")
  }

  package var filterHelp: String {
    let names = list(EntityKind.allCases.flatMap { examples(for: $0) }.uniqued)
    return say(
      """
      Un filtre : des mots, tous exigés ; -mot n'y est pas ; champ:valeur, champ>=valeur ; \
      sans:champ, avec:champ ; "deux mots" ensemble. Champs : \(names).
      """,
      en: """
        A filter: words, all required; -word is not there; field:value, field>=value; \
        without:field, with:field; "two words" together. Fields: \(names).
        """)
  }

  /// Several ways to go on with what is typed in a filter.
  func choices(_ all: [String]) -> String { some(all, atMost: Self.mostExamples * 2) }

  var nothingToComplete: String {
    say(
      "Rien à compléter ici : tapez le début d'un champ, p. ex. « bas », puis Tab.",
      en: "Nothing to complete here: type how a field begins, as “bas”, then Tab.",
      simple: "Tapez le début d'un mot, par exemple « bas ». Puis appuyez sur Tab.")
  }

  /// What was found in a note and the like, with its day.
  func found(_ label: String, on day: Day?, _ text: String) -> String {
    let label = label.prefix(1).lowercased() + label.dropFirst()
    guard let day else { return "\(label) : \(text)" }
    return say(
      "\(label) du \(shortDate(day)) : \(text)", en: "\(label) of \(shortDate(day)): \(text)")
  }
}

extension [String] {
  /// In their order.
  var uniqued: [String] {
    reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
  }
}
