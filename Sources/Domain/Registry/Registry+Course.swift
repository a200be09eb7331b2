/// A stage as a pathway goes through it.
public struct CourseStage: Equatable, Sendable {
  public let stage: Stage
  /// From 1 in the edition that the pathway follows; nil for one that was marked in another.
  public let number: Int?
  public let mark: StageMark?
  /// In the plan that holds.
  public let span: PlanSpan?

  public init(stage: Stage, number: Int?, mark: StageMark?, span: PlanSpan? = nil) {
    (self.stage, self.number, self.mark, self.span) = (stage, number, mark, span)
  }

  public var key: Int { stage.key ?? 0 }
}

extension Registry {
  public func course(of pathway: Pathway) -> ProgrammeCard? {
    let programme = programmes[pathway.programme]
    return pathway.edition.flatMap { programme?.editions[$0] } ?? programme?.card
  }

  /// In order, then those marked that the edition followed no longer has.
  public func stages(of pathway: Pathway) -> [CourseStage] {
    let card = course(of: pathway)
    let current = (card?.stages ?? []).enumerated().map { index, stage in
      CourseStage(
        stage: stage, number: index + 1, mark: stage.key.flatMap { pathway.marks[$0] },
        span: stage.key.flatMap(pathway.span))
    }
    let former = pathway.marks.keys.filter { card?.stage($0) == nil }.sorted().compactMap { key in
      stage(key, of: pathway.programme).map {
        CourseStage(stage: $0, number: nil, mark: pathway.marks[key], span: pathway.span(of: key))
      }
    }
    return current + former
  }

  /// Of the edition that it follows.
  public func progress(of pathway: Pathway) -> (done: Int, all: Int) {
    let stages = stages(of: pathway).filter { $0.number != nil }
    return (stages.count { $0.mark?.doneOn != nil }, stages.count)
  }

  public func stage(_ key: Int, of pathway: Pathway) -> Stage? { stage(key, of: pathway.programme) }

  /// Of any edition, as it was last worded.
  public func stage(_ key: Int, of id: ProgrammeID) -> Stage? {
    let editions = programmes[id]?.editions.sorted { $0.key > $1.key } ?? []
    return editions.lazy.compactMap { $0.value.stage(key) }.first
  }

  /// Nil when it follows the one that is offered.
  public func newerEdition(for pathway: Pathway) -> Int? {
    guard let programme = programmes[pathway.programme] else { return nil }
    return pathway.edition == programme.edition ? nil : programme.edition
  }

  /// The paper with that code, and whose pathway; nil where nobody may say it is true any more.
  public func attestation(_ code: AttestationCode) -> (paper: Attestation, pathway: Pathway)? {
    for pathway in pathways.values {
      if let person = CandidateID(pathway.subject), erased.contains(person) { continue }
      if let paper = pathway.attestations.last(where: { $0.code == code.stored }) {
        return (paper, pathway)
      }
    }
    return nil
  }
}
