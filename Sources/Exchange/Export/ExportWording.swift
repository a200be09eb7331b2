package import Domain

/// How an export that people read names its fields and says its values, in the user's language.
package struct ExportWording {
  /// `Prénom` for `given-name`.
  package let label: (String) -> String
  /// `4/5`, `03/04/2026`.
  package let value: (Cell) -> String
  /// ` : ` in French.
  let colon: String
  let member: (MemberID) -> String
  /// Nil for its frozen name.
  let sentence: (Int, EntityID) -> String?
  let cover: (Dossier) -> DossierCover?

  package init(
    label: @escaping (String) -> String, value: @escaping (Cell) -> String,
    colon: String = ": ", member: @escaping (MemberID) -> String = { $0.stored },
    sentence: @escaping (Int, EntityID) -> String? = { _, _ in nil },
    cover: @escaping (Dossier) -> DossierCover? = { _ in nil }
  ) {
    (self.label, self.value, self.colon) = (label, value, colon)
    (self.member, self.sentence, self.cover) = (member, sentence, cover)
  }

  package static var plain: ExportWording {
    ExportWording(label: { $0 }, value: { $0.plain() })
  }
}

/// So that somebody who never saw the program can read a dossier alone.
package struct DossierCover {
  let title: String
  let opening: [String]
  /// The title of the first part, what is held today.
  let held: String
  let closing: (title: String, paragraphs: [String])?

  package init(
    title: String, opening: [String], held: String,
    closing: (title: String, paragraphs: [String])? = nil
  ) {
    (self.title, self.opening) = (title, opening)
    (self.held, self.closing) = (held, closing)
  }
}
