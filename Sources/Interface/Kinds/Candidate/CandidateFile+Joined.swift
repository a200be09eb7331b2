import Domain

extension DossierWriter {
  /// Of each file that joined this one, what it says otherwise.
  func joinedSections(_ candidate: Candidate) -> [DossierSection] {
    candidate.joined.sorted { $0.key < $1.key }.map { id, card in
      let facts = zip(candidate.card.values, card.values).compactMap { own, other -> Fact? in
        let text = reading.shown(other)
        guard !other.value.isEmpty, text != reading.shown(own) else { return nil }
        return Fact(wording.label(other.field.name), text)
      }
      let same = [DossierLine.paragraph(wording.joinedSaysTheSame)]
      return DossierSection(
        wording.joinedFile(id.entity.shown), tab: wording.joinedTab,
        lines: facts.isEmpty ? same : self.facts(facts))
    }
  }
}
