/// How an export that people read names its fields and says its values.
///
/// The words are the caller's, in the language of the user; what they say is made harmless where
/// the format needs it.
package struct ExportWording {
  /// The name of a field or section: `Prénom` for `given-name`.
  package let label: (String) -> String
  /// A value of a field: `4/5`, `03/04/2026`, `Animation & Terrain`.
  package let value: (String, Cell) -> String

  package init(label: @escaping (String) -> String, value: @escaping (String, Cell) -> String) {
    self.label = label
    self.value = value
  }

  /// The frozen names and codes themselves.
  package static var plain: ExportWording {
    ExportWording(label: { $0 }, value: { $1.plain() })
  }
}
