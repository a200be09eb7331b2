package import Domain

/// A column that fills a field, by its frozen name.
package struct ImportColumn: Hashable, Sendable {
  /// On the command line and in reports: `given-name`.
  package let name: String

  init(_ field: Field) { name = field.rawValue }
  private init(name: String) { self.name = name }

  /// The number that an export gave: whoever has it is already there, under whatever name.
  static let id = ImportColumn(name: "id")
  /// In one cell: `4000 Liège`.
  static let postcodeTown = ImportColumn(name: "postcode-town")
  /// In which country a postcode lies; nothing is kept of it.
  static let country = ImportColumn(name: "country")
  static let state = ImportColumn(name: "state")
  static let since = ImportColumn(name: "since")
  static let consentOn = ImportColumn(name: "consent-on")
  static let consentChannel = ImportColumn(name: "consent-channel")

  /// Each part of a part in one of its own.
  static func columns(of fields: [DescribedField]) -> [ImportColumn] {
    fields.flatMap { field in
      if case .parts(let parts) = field.shape { columns(of: parts) } else { [Self(field.name)] }
    }
  }
}

/// What an import makes of rows.
package enum ImportKind: String, CaseIterable, Sendable {
  case candidates, organisations, needs, meetings

  var entities: any EntityImport.Type {
    switch self {
    case .candidates: CandidateImport.self
    case .organisations: OrganisationImport.self
    case .needs: NeedImport.self
    case .meetings: PlainImport<Meeting>.self
    }
  }

  /// Whether an import of this kind can make one.
  package func makes(_ id: EntityID) -> Bool {
    func number<Entities: EntityImport>(_: Entities.Type) -> Bool {
      Entities.Kind.ID.kind == id.kind
    }
    return number(entities)
  }

  package var columnNames: [String] { entities.columns.map(\.name) }
  package var requiredNames: [String] { entities.required.map(\.name) }
}
