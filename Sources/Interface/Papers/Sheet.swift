/// What is handed over on paper, as data: one writer makes text of it and one a page for a browser.
package struct Sheet: Equatable, Sendable {
  package let title: String
  /// Without folder and ending, and without anybody's name.
  let file: String
  var format = Format.a4
  package let blocks: [Block]

  /// ISO 216.
  enum Format: String, Sendable {
    case a4 = "A4"
    case a6 = "A6"
  }

  /// From top to bottom.
  package enum Block: Equatable, Sendable {
    case heading(String)
    case facts([Fact])
    case paragraph(String)
    case items([String])
    /// The first row names the columns, unless there is nothing to name.
    case table([[String]], hasHead: Bool)
    /// As it stands, column under column.
    case plain([String])
  }

  package init(_ title: String, file: String, _ blocks: [Block]) {
    (self.title, self.file, self.blocks) = (title, file, blocks)
  }
}

/// A sheet in a file of its own.
package struct Paper: Equatable, Sendable {
  /// Without folder and ending.
  package let name: String
  package let form: Form
  package let text: String

  /// For a printer or a letter, and for a browser; the raw values are the endings of files.
  package enum Form: String, CaseIterable, Sendable {
    case text = "txt"
    case html
  }
}

extension Sheet {
  package func paper(_ form: Paper.Form, _ wording: Wording) -> Paper {
    let text =
      switch form {
      case .text: text(wording).map { $0 + "\n" }.joined()
      case .html: html(wording)
      }
    return Paper(name: file, form: form, text: text)
  }
}
