/// An entity that refers to another one, and in which role.
public struct Referrer: Hashable, Sendable {
  public let from: EntityID
  public let role: Field
}

extension Referrer {
  /// In passing: whoever was at a meeting, or leaves it for a place, has a file of their own.
  public var isInPassing: Bool {
    role == .meeting || role == .withOrganisation
  }
}

/// Kept up with every card: the only index between entities.
struct References: Sendable {
  private var inward: [EntityID: Line] = [:]
  /// Those whose creation was undone: their keys are still somebody's to destroy.
  private var former: [EntityID: [Referrer]] = [:]

  /// In the order in which they were begun.
  private struct Line {
    var referrers: [Referrer] = []
    /// Of each, the place of its first record.
    var births: [Int] = []

    mutating func insert(_ referrer: Referrer, born birth: Int) {
      var place = births.count
      while place > 0, births[place - 1] > birth { place -= 1 }
      referrers.insert(referrer, at: place)
      births.insert(birth, at: place)
    }

    mutating func remove(_ referrer: Referrer) {
      while let place = referrers.firstIndex(of: referrer) {
        referrers.remove(at: place)
        births.remove(at: place)
      }
    }
  }

  /// In the order in which they were begun, whatever was amended and undone since.
  func referrers(of id: EntityID) -> [Referrer] { inward[id]?.referrers ?? [] }
  func formerReferrers(of id: EntityID) -> [Referrer] { former[id] ?? [] }

  mutating func add(_ references: [Reference], from id: EntityID, born birth: Int) {
    for reference in references {
      inward[reference.to, default: Line()].insert(
        Referrer(from: id, role: reference.role), born: birth)
    }
  }

  mutating func remove(_ references: [Reference], from id: EntityID, isUndone: Bool = false) {
    for reference in references {
      let referrer = Referrer(from: id, role: reference.role)
      inward[reference.to]?.remove(referrer)
      if isUndone { former[reference.to, default: []].append(referrer) }
    }
  }

  /// Its creation was done again.
  mutating func forgetFormer(_ references: [Reference], from id: EntityID) {
    for reference in references { former[reference.to]?.removeAll { $0.from == id } }
  }

  mutating func change(
    _ old: [Reference], to new: [Reference], from id: EntityID, born birth: Int
  ) {
    if old.isEmpty { return add(new, from: id, born: birth) }
    remove(old.filter { !new.contains($0) }, from: id)
    add(new.filter { !old.contains($0) }, from: id, born: birth)
  }
}

extension Registry {
  public func named(by id: EntityID) -> [EntityID] { (entity(id)?.references ?? []).map(\.to) }
  public func referrers(of id: EntityID) -> [Referrer] { references.referrers(of: id) }

  /// Those that refer to an entity, each once, in the order of recording.
  public func referring(to id: EntityID) -> [EntityID] {
    var known: Set<EntityID> = []
    return referrers(of: id).map(\.from).filter { known.insert($0).inserted }
  }

  func referring<ID: TypedID>(to id: EntityID, _ kind: ID.Type = ID.self) -> [ID] {
    references.referrers(of: id).compactMap { ID($0.from) }
  }

  /// Directly or through others.
  public func dependents(of id: EntityID) -> [EntityID] {
    var found: [EntityID] = []
    var known: Set<EntityID> = [id]
    var open = [id]
    while let next = open.popLast() {
      for referrer in referrers(of: next) where known.insert(referrer.from).inserted {
        found.append(referrer.from)
        open.append(referrer.from)
      }
    }
    return found
  }

  private func naming<Named: Entity>(_ id: EntityID) -> [Named] {
    let all = Named.all(in: self)
    return referring(to: id).compactMap { all[$0] }
  }

  /// The oldest first.
  public func introductions(of id: CandidateID) -> [Introduction] { naming(id.entity) }

  /// The undone ones last.
  public func everyIntroduction(of id: CandidateID) -> [IntroductionID] {
    referring(to: id.entity)
      + references.formerReferrers(of: id.entity).compactMap { IntroductionID($0.from) }
  }

  public func introductions(to id: NeedID) -> [Introduction] { naming(id.entity) }
  public func needs(of id: OrganisationID) -> [Need] { naming(id.entity) }
  public func pathways(of id: EntityID) -> [Pathway] { naming(id) }
  public func pathways(through id: ProgrammeID) -> [Pathway] { naming(id.entity) }

  public func introductions(of id: OrganisationID) -> [Introduction] {
    needs(of: id).flatMap { introductions(to: $0.id) }
  }

  public func organisation(of introduction: Introduction) -> OrganisationID? {
    needs[introduction.need]?.card.organisation
  }

  public func organisation(of need: Need) -> Organisation? {
    need.card.organisation.flatMap { organisations[$0] }
  }
}
