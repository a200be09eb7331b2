package import Canvas
import Themes

/// How every role looks, read from a theme file.
package struct Theme: Hashable, Sendable {
  /// As the configuration has it.
  package let name: String
  package let frenchName: String
  package let englishName: String
  /// Made for it: that of the terminal where a style has none.
  package let background: Palette.RGB
  /// They look as text: a user's file may be older than a role.
  package let undefined: [Role]
  private let styles: [Role: Style]

  package subscript(_ role: Role) -> Style { styles[role] ?? .plain }

  /// A file without display names is shown by its own name.
  package init(name: String, text: String) throws(ThemeError) {
    var reader = ThemeReader()
    try reader.read(text)
    guard let background = reader.background else { throw .noBackground }
    self.name = name
    self.background = background
    frenchName = reader.frenchName ?? name
    englishName = reader.englishName ?? name
    undefined = Role.allCases.filter { reader.styles[$0] == nil }
    let text = reader.styles[.text] ?? .plain
    styles = reader.styles.merging(undefined.map { ($0, Self.fallback($0, text)) }) { own, _ in own
    }
  }

  /// A selection is reversed whatever a file says or forgets.
  private static func fallback(_ role: Role, _ text: Style) -> Style {
    role == .selection ? text.adding(.reverse) : text
  }
}

extension Theme {
  /// The usual one first.
  package static var builtInNames: [String] { Themes.all.map(\.name) }

  package static var standard: Theme {
    guard let theme = builtInNames.first.flatMap(named) else {
      preconditionFailure("no theme is built in")
    }
    return theme
  }

  /// Its file is part of the program, and a test reads every one: a failure is our own bug.
  package static func named(_ name: String) -> Theme? {
    guard let file = Themes.all.first(where: { $0.name == name }) else { return nil }
    do { return try Theme(name: file.name, text: file.text) } catch {
      preconditionFailure("theme \(name): \(error)")
    }
  }
}
