/// Text that Markdown shows as it is (CommonMark 0.31, backslash escapes).
enum Markdown {
  /// Further lines of the value are indented.
  static func item(_ name: String, _ value: String, colon: String = ": ") -> String {
    let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    let first = escaped(String(lines.first ?? ""))
    let further = lines.dropFirst().map { "  \n    " + line(String($0)) }.joined()
    return "- **\(escaped(name))**\(colon)\(first)\(further)\n"
  }

  /// At its beginning more characters act than elsewhere.
  private static func line(_ text: String) -> String {
    let text = Trimming.trimmed(text)
    let number = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(number.count)
    guard let mark = rest.first, (number.isEmpty ? "-+=" : ".)").contains(mark) else {
      return escaped(text)
    }
    return "\(number)\\\(mark)" + escaped(String(rest.dropFirst()))
  }

  /// An exclamation mark acts before a bracket alone, which never stands unescaped.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    let scalars = text.unicodeScalars
    for place in scalars.indices {
      let scalar = scalars[place]
      let next = scalars[scalars.index(after: place)...].first
      if active.contains(scalar) || scalar == "&" && next.map(beginsEntity) == true {
        escaped.append("\\")
      }
      escaped.append(isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(escaped)
  }

  private static let active: Set<Unicode.Scalar> = Set("\\`*_{}[]<>#|~".unicodeScalars)

  /// Before a space an ampersand is itself.
  private static func beginsEntity(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "#" || scalar.isASCII && scalar.properties.isAlphabetic
  }

  /// C0, DEL, C1 and the controls of writing direction.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
