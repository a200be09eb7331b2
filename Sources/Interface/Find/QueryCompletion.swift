import Domain

/// What Tab makes of a filter: the name of a topic that was begun, or a value of it that is known.
///
/// One way to go on is typed; of several, as far as they go together, and all of them are said.
struct QueryCompletion: Equatable {
  let text: String
  /// None where it is complete.
  var choices: [String] = []

  /// Nil where nothing goes on so.
  init?(_ typed: String, in kind: EntityKind?, _ reading: Reading) {
    let last = typed.hasSuffix(" ") ? nil : QueryToken.all(in: typed).last
    let source = last?.source ?? ""
    let before = String(typed.dropLast(source.count))
    let isUnwanted = source.hasPrefix("-")
    let bare = isUnwanted ? String(source.dropFirst()) : source
    let start = before + (isUnwanted ? "-" : "")
    guard let colon = bare.firstIndex(of: ":") else {
      let names = reading.wording.examples(for: kind) + reading.wording.presenceWords
      let all = EntityKind.allCases.map { reading.wording.name(.kind($0)) } + names
      let found = Self.begun(bare, all)
      let others = found.isEmpty ? Self.begun(bare, Wording.otherNames) : found
      self.init(bare, among: others, start, ending: ":")
      return
    }
    let (name, value) = (String(bare[..<colon]), String(bare[bare.index(after: colon)...]))
    let known: [String]
    if reading.wording.presence(name) != nil {
      known =
        EntityKind.allCases.map { reading.wording.name(.kind($0)) }
        + reading.wording.examples(for: kind)
    } else {
      known = reading.wording.topics(name).flatMap { reading.values(of: $0, in: kind) }
        .map(Wording.typed)
    }
    self.init(value, among: Self.begun(value, known), start + name + ":", ending: " ")
  }

  private init?(_ typed: String, among found: [String], _ start: String, ending: String) {
    guard let first = found.first else { return nil }
    guard found.count > 1 else {
      text = start + first + ending
      return
    }
    let common = found.dropFirst().reduce(first) { common, other in
      String(zip(common, other).prefix { $0 == $1 }.map(\.0))
    }
    text = start + (common.count >= typed.count ? common : typed)
    choices = found
  }

  /// Those that begin so, else those in which a word does.
  private static func begun(_ typed: String, _ all: [String]) -> [String] {
    let sought = FoldedText(typed).folded
    var known: Set<String> = []
    let all = all.filter { known.insert($0).inserted }
    let found = all.filter { FoldedText($0).folded.hasPrefix(sought) }
    guard found.isEmpty else { return found.sorted { FoldedText($0) < FoldedText($1) } }
    return all.filter {
      $0.split(separator: "-").contains { FoldedText(String($0)).folded.hasPrefix(sought) }
    }
  }
}

extension Reading {
  /// What is known of a topic, for whoever does not know how it is written.
  fileprivate func values(of topic: QueryTopic, in kind: EntityKind?) -> [String] {
    if let known = vocabulary(of: [topic], in: kind) { return known }
    switch topic {
    case .state: return []
    case .kind(let kind): return Standing.all(of: kind).map(wording.name)
    case .field(let field):
      let ids = kind.map(registry.ids) ?? []
      var texts: Set<String> = []
      for id in ids {
        for value in registry.entity(id)?.values ?? [] where value.field.name == field {
          texts.formUnion(self.texts(of: value))
        }
      }
      return texts.sorted()
    }
  }

  /// Of what many have; a name or an address is nobody's to offer.
  private func texts(of value: DescribedValue) -> [String] {
    switch value.value {
    case .texts(let texts): texts
    case .member, .reference: [shown(value)]
    case .references(let ids): ids.map(registry.fullLabel)
    case .text(let text) where value.field.name == .town || value.field.name == .postcode: [text]
    case .none, .text, .day, .number, .fte, .flag, .code, .codes, .basin, .enterpriseNumber,
      .parts:
      []
    }
  }
}
