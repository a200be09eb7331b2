internal import Domain

/// Finds entities by a number of the reserve, an enterprise number, or a name, whose legal form is
/// no part of it; what is somebody's also by the name that says whose.
struct KnownNames {
  struct Known {
    let id: EntityID
    let number: EnterpriseNumber?
  }

  private(set) var byNumber: [EnterpriseNumber: EntityID] = [:]
  private var byName: [String: [Known]] = [:]
  private var ids: Set<EntityID> = []

  init(_ registry: Registry, _ kinds: [EntityKind]) {
    for id in kinds.flatMap({ registry.ids(of: $0).sorted() }) {
      let number = registry.entity(id)?.values.lazy.compactMap {
        if case .enterpriseNumber(let number) = $0.value { number } else { nil }
      }.first
      let names = [registry.name(of: id) ?? "", registry.fullName(of: id) ?? ""]
      for name in names[0] == names[1] ? [names[0]] : names { add(name, number, as: id) }
    }
  }

  mutating func add(_ name: String, _ number: EnterpriseNumber?, as id: EntityID) {
    ids.insert(id)
    if let number { byNumber[number] = byNumber[number] ?? id }
    byName[Self.key(name), default: []].append(Known(id: id, number: number))
  }

  func named(_ name: String) -> [Known] { byName[Self.key(name)] ?? [] }

  /// Several where a name is not one's own.
  func meant(by typed: String) -> [Known] {
    if let id = EntityID(typed), ids.contains(id) { return [Known(id: id, number: nil)] }
    if let number = EnterpriseNumber(typed), let id = byNumber[number] {
      return [Known(id: id, number: number)]
    }
    return named(typed)
  }

  static func key(_ name: String) -> String {
    ColumnNames.folded(name).split(separator: " ").filter { $0 != "asbl" && $0 != "aisbl" }
      .joined(separator: " ")
  }
}
