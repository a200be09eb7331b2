import Domain

/// A filter as typed, by plain inclusion, accents and case ignored: nothing is guessed and nothing
/// is weighed.
struct Query {
  private var words = SearchWords("")
  private var phrases: [SearchWords] = []
  private var unwanted: [SearchWords] = []
  private var conditions: [Condition] = []
  /// Written like a condition, on what is no topic.
  private var strange: (word: String, presence: String?)?

  init(_ typed: String, wording: Wording) {
    var plain: [String] = []
    for term in QueryTerm.all(in: typed) {
      guard let name = term.name else {
        take(term, &plain)
        continue
      }
      if let presence = wording.presence(name) {
        take(term, name, presence, wording)
      } else {
        let topics = wording.topics(name)
        if topics.isEmpty { note(name) }
        conditions.append(Condition(term, wording.written(name, topics), on: topics))
      }
    }
    words = SearchWords(plain.joined(separator: " "))
  }

  private mutating func take(_ term: QueryTerm, _ plain: inout [String]) {
    let words = term.isQuoted ? SearchWords(phrase: term.value) : SearchWords(term.value)
    guard !words.isEmpty else { return }
    switch (term.isUnwanted, term.isQuoted) {
    case (true, _): unwanted.append(words)
    case (false, true): phrases.append(words)
    case (false, false): plain.append(term.value)
    }
  }

  private mutating func take(
    _ term: QueryTerm, _ name: String, _ presence: Bool, _ wording: Wording
  ) {
    guard !term.value.isEmpty else { return }
    let topics = wording.topics(term.value)
    if topics.isEmpty { note(term.value, under: name) }
    var condition = Condition(term, term.value, on: topics, .being)
    if !presence { condition.isUnwanted.toggle() }
    conditions.append(condition)
  }

  private mutating func note(_ word: String, under presence: String? = nil) {
    if strange == nil { strange = (word, presence) }
  }

  /// Besides conditions.
  var hasWords: Bool { !words.isEmpty || !phrases.isEmpty }
  var hasUnwantedWords: Bool { !unwanted.isEmpty }
  var isEmpty: Bool { !hasWords && unwanted.isEmpty && conditions.isEmpty && strange == nil }
  var asksForState: Bool { conditions.contains(where: \.asksForState) }

  var namesNobody: Bool {
    !hasWords && unwanted.isEmpty && strange == nil && conditions.allSatisfy(\.namesNobody)
  }

  /// Those whose places are told.
  var sought: [SearchWords] { words.each + phrases }

  /// What no row of a list of that kind can have, whatever is recorded of it.
  func unknown(in kind: EntityKind?, _ reading: Reading) -> UnknownWord? {
    if let strange {
      let known = reading.wording.examples(for: kind)
      return UnknownWord(strange.word, on: strange.presence, known: known)
    }
    for condition in conditions where condition.kind == .telling {
      if let comparison = condition.comparison {
        guard reading.canCompare(comparison.operand, condition.topics) else {
          return UnknownWord(comparison.operand, on: condition.name, isCompared: true)
        }
      }
      guard !condition.value.isEmpty,
        let known = reading.vocabulary(of: condition.topics, in: kind),
        !condition.stands(in: known.joined(separator: "\n"))
      else { continue }
      return UnknownWord(condition.value, on: condition.name, known: known)
    }
    return nil
  }

  /// What must stand there; nil where anything else is asked.
  var plain: PlainWords? {
    guard unwanted.isEmpty, conditions.isEmpty, strange == nil else { return nil }
    return PlainWords(words: words, phrases: phrases)
  }

  struct PlainWords: Equatable {
    fileprivate let words: SearchWords
    fileprivate let phrases: [SearchWords]

    /// Whether they stand nowhere where the other ones do not stand.
    func areNarrower(than other: PlainWords) -> Bool {
      words.isNarrower(than: other.words) && phrases == other.phrases
    }
  }

  /// And none that are unwanted.
  func wordsStand(in texts: SearchTexts, at place: SearchTexts.Place) -> Bool {
    words.allStand(in: texts, at: place)
      && phrases.allSatisfy { $0.allStand(in: texts, at: place) }
      && !unwanted.contains { $0.allStand(in: texts, at: place) }
  }

  func judges(_ reading: Reading) -> [ConditionJudge] {
    conditions.map { ConditionJudge($0, reading) }
  }
}

/// Of a filter, with what may stand there instead.
package struct UnknownWord: Error, Equatable {
  let word: String
  /// As typed; nil where the word stands for a topic itself.
  let topic: String?
  let known: [String]
  /// Written behind a sign that compares.
  let isCompared: Bool

  init(_ word: String, on topic: String?, known: [String] = [], isCompared: Bool = false) {
    (self.word, self.topic, self.known, self.isCompared) = (word, topic, known, isCompared)
  }
}
