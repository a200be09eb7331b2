import Domain

extension Reading {
  /// Where the words of a filter stand that a row itself does not show; nil where it shows them
  /// all, or nothing tells.
  func place(of query: Query, _ id: EntityID?, besides shown: String) -> String? {
    guard query.hasWords, let id else { return nil }
    let seen = SearchText(shown)
    guard let word = query.sought.first(where: { !$0.allStand(in: seen) }) else { return nil }
    return place(of: word, in: id)
  }

  private func place(of word: SearchWords, in id: EntityID) -> String? {
    guard let entity = registry.entity(id) else { return nil }
    let isErased = registry.isErased(id)
    func text(_ value: DescribedValue) -> String? {
      guard !value.value.isEmpty, !(isErased && value.field.isSealed) else { return nil }
      let text = shown(value)
      let others = [text] + otherTexts(of: value)
      return others.contains { word.allStand(in: SearchText($0)) } ? text : nil
    }
    for value in entity.values + entity.joinedValues {
      if let text = text(value) {
        return wording.found(wording.label(value.field.name), on: nil, Self.part(of: text, word))
      }
    }
    for entry in registry.history(of: id).reversed() where !entry.isUndone {
      for value in entry.event.change.told {
        guard let text = text(value) else { continue }
        let label = wording.label(value.field.name)
        return wording.found(label, on: entry.stamp.time.day, Self.part(of: text, word))
      }
    }
    return nil
  }

  /// From a few words before.
  private static func part(of text: String, _ word: SearchWords) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let place = words.firstIndex(where: { word.allStand(in: SearchText(String($0))) }),
      place > before
    else { return words.joined(separator: " ") }
    return "… " + words[(place - before + 1)...].joined(separator: " ")
  }

  /// In words.
  private static let before = 2
}
