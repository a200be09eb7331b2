internal import Domain

/// A column that an import can fill a field from, by its frozen name.
///
/// Every field of a form is one, and `postcode-town` besides, for files that hold both in one cell.
package struct ImportColumn: Hashable, Sendable {
  /// The name on the command line and in reports: `given-name`.
  package let name: String

  /// Postcode and town in one cell: `4000 Liège`.
  package static let postcodeTown = ImportColumn(name: "postcode-town")

  init(_ field: Field) { name = field.rawValue }

  private init(name: String) { self.name = name }
}

/// What an import makes of the rows of a file.
package enum ImportKind: String, CaseIterable, Sendable {
  case candidates
  case organisations
  case needs
}
