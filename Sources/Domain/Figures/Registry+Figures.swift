extension Registry {
  public func figures() -> [FigureTable] { FigureTable.Subject.allCases.map(figures) }

  public func figures(_ subject: FigureTable.Subject) -> FigureTable {
    switch subject {
    case .candidatesByState:
      return people(subject, standings(.candidate)) { [.standing($0.standing)] }
    case .candidatesByFamily:
      return people(subject, codes(ProfileFamily.self) + [.unsaid]) {
        let families = $0.card.families
        return families.isEmpty ? [.unsaid] : Set(families.map { .code(Code($0)) })
      }
    case .candidatesByBasin:
      let basins = basinsOfPeople
      return people(subject, basins.map(Group.basin) + [.unsaid]) {
        [$0.card.basin.map { .basin($0.spelled(asIn: basins)) } ?? .unsaid]
      }
    case .candidatesBySituation:
      return people(subject, codes(Situation.self) + [.unsaid]) {
        [$0.card.situation.map { .code(Code($0)) } ?? .unsaid]
      }
    case .introductionsByState:
      return items(
        subject, introductions.values.map { (.standing($0.standing), $0.candidate) },
        standings(.introduction))
    case .pathwaysByProgramme:
      return items(
        subject, candidatePathways { .programme($0.programme) }, programmes(for: .candidate))
    case .pathwaysByState:
      return items(subject, candidatePathways { .standing($0.standing) }, standings(.pathway))
    // What concerns no person is shown as it is.
    case .needsByState:
      return plain(subject, needs.values.map { .standing($0.standing) }, standings(.need))
    case .organisationPathways:
      return plain(
        subject,
        pathways.values.filter { $0.subject.kind == .organisation }
          .map { .programme($0.programme) }, programmes(for: .organisation))
    case .organisationsByState:
      let found = organisations.values.map { Group.standing($0.standing) }
      return plain(subject, found, standings(.organisation))
    case .organisationsInPilot:
      return plain(
        subject, organisations.values.filter { $0.state == .active }.map { .pilot($0.card.pilot) },
        [.pilot(true), .pilot(false)])
    }
  }

  fileprivate typealias Group = FigureTable.Group

  /// They may have several.
  fileprivate func people(
    _ subject: FigureTable.Subject, _ keys: [Group], _ find: (Candidate) -> Set<Group>
  ) -> FigureTable {
    let found = candidates.values.flatMap { person in find(person).map { ($0, person.id) } }
    let all = RawCount(items: candidates.count, people: candidates.count)
    return items(subject, found, keys, total: all)
  }

  /// Each concerns one person: what few people share is kept back as well.
  fileprivate func items(
    _ subject: FigureTable.Subject, _ items: [(key: Group, person: CandidateID)], _ keys: [Group],
    total: RawCount? = nil
  ) -> FigureTable {
    let counts = Dictionary(grouping: items, by: \.key).mapValues { RawCount($0) }
    let shown = Disclosure.shown(keys.map { counts[$0] ?? RawCount() })
    return FigureTable(
      subject: subject, rows: zip(keys, shown).map { FigureTable.Row(key: $0, count: $1) },
      total: Disclosure.total(total ?? RawCount(items)))
  }

  fileprivate func plain(
    _ subject: FigureTable.Subject, _ found: [Group], _ keys: [Group]
  ) -> FigureTable {
    let rows = keys.map { key in
      FigureTable.Row(key: key, count: .exact(found.count { $0 == key }))
    }
    return FigureTable(subject: subject, rows: rows, total: .exact(found.count))
  }

  fileprivate func candidatePathways(
    _ key: (Pathway) -> Group
  ) -> [(key: Group, person: CandidateID)] {
    pathways.values.compactMap { pathway in
      CandidateID(pathway.subject).map { (key(pathway), $0) }
    }
  }

  fileprivate func programmes(for audience: Audience) -> [Group] {
    programmes.values.filter { $0.card.audience == audience }
      .sorted { (FoldedText($0.name), $0.id) < (FoldedText($1.name), $1.id) }
      .map { .programme($0.id) }
  }

  fileprivate func standings(_ kind: EntityKind) -> [Group] {
    Standing.all(of: kind).map(Group.standing)
  }

  fileprivate func codes<Value: Coded>(_ type: Value.Type) -> [Group] {
    type.allCases.map { .code(Code($0)) }
  }

  /// The shipped ones, then those of the user's own that somebody lives in.
  fileprivate var basinsOfPeople: [Basin] {
    let lived = Set(candidates.values.compactMap { $0.card.basin?.code })
    return basins.filter { Basin.shipped.contains($0) || lived.contains($0.code) }
  }
}

extension RawCount {
  fileprivate init(_ items: [(key: FigureTable.Group, person: CandidateID)]) {
    self.init(items: items.count, people: Set(items.map(\.person)).count)
  }
}
