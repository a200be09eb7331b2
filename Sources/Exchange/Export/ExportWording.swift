package import Domain

/// How an export that people read names its fields and says its values.
///
/// The words are the caller's, in the language of the user; what they say is made harmless where
/// the format needs it.
package struct ExportWording {
  /// The name of a field or section: `Prénom` for `given-name`.
  package let label: (String) -> String
  /// A value: `4/5`, `03/04/2026`, `Animation & Terrain`.
  package let value: (Cell) -> String
  /// What stands between a name and its value: ` : ` in French.
  let colon: String
  /// How a member of the keyring is called.
  let member: (MemberID) -> String
  /// What a record says, in a sentence for somebody's dossier; nil for its frozen name.
  let sentence: (Int, EntityID) -> String?
  /// What stands around a dossier for whoever receives it; nothing where nil.
  let cover: (Dossier) -> DossierCover?

  package init(
    label: @escaping (String) -> String, value: @escaping (Cell) -> String,
    colon: String = ": ", member: @escaping (MemberID) -> String = { $0.stored },
    sentence: @escaping (Int, EntityID) -> String? = { _, _ in nil },
    cover: @escaping (Dossier) -> DossierCover? = { _ in nil }
  ) {
    self.label = label
    self.value = value
    self.colon = colon
    self.member = member
    self.sentence = sentence
    self.cover = cover
  }

  /// The frozen names and codes themselves.
  package static var plain: ExportWording {
    ExportWording(label: { $0 }, value: { $0.plain() })
  }
}

/// What stands around a dossier, so that somebody who never saw the program can read it alone.
package struct DossierCover {
  let title: String
  /// Paragraphs before the first field.
  let opening: [String]
  /// The title of the first part, what is held today.
  let held: String
  /// The title of the last part and its paragraphs.
  let closing: (title: String, paragraphs: [String])?

  package init(
    title: String, opening: [String], held: String,
    closing: (title: String, paragraphs: [String])? = nil
  ) {
    self.title = title
    self.opening = opening
    self.held = held
    self.closing = closing
  }
}
