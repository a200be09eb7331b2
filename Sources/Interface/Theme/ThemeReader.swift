import Canvas

/// Reads theme files: `key = value` a line, `#` before a remark.
///
/// The keys `name.fr`, `name.en` and `background` describe the theme; any other is a role, as in
/// `title-bar = 231 on #005f87 bold`: a colour, `on` and a colour, attributes. A colour is
/// `standard` (the terminal's own), one of sixteen names, a number 0–255, or #rrggbb, which becomes
/// the nearest of 16–255.
struct ThemeReader {
  private static let colors = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]
  private static let attributes: [Substring: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "reverse": .reverse, "underline": .underline, "italic": .italic,
  ]

  private(set) var frenchName: String?
  private(set) var englishName: String?
  private(set) var background: Palette.RGB?
  private(set) var styles: [Role: Style] = [:]
  private var seen: Set<Substring> = []

  mutating func read(_ text: String) throws(ThemeError) {
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let line = Self.trimmed(line)
      if !line.isEmpty, line.first != "#" { try read(line: line, number) }
    }
  }

  private mutating func read(line: Substring, _ number: Int) throws(ThemeError) {
    guard let equals = line.firstIndex(of: "=") else { throw .malformed(line: number) }
    let key = Self.trimmed(line[..<equals])
    let value = Self.trimmed(line[line.index(after: equals)...])
    guard !key.isEmpty, !value.isEmpty else { throw .malformed(line: number) }
    guard seen.insert(key).inserted else { throw .repeated(line: number) }
    switch key {
    case "name.fr": frenchName = Hygiene.visible(String(value))
    case "name.en": englishName = Hygiene.visible(String(value))
    case "background":
      guard let rgb = Self.rgb(value) else { throw .unknownWord(line: number, word: String(value)) }
      background = rgb
    default:
      guard let role = Role(rawValue: String(key)) else { throw .unknownRole(line: number) }
      styles[role] = try Self.style(value, number)
    }
  }

  private static func style(_ value: Substring, _ number: Int) throws(ThemeError) -> Style {
    var style = Style.plain
    var words = value.split(separator: " ")[...]
    if let word = words.first, let color = color(word) {
      style.foreground = color
      words.removeFirst()
    }
    if words.first == "on" {
      words.removeFirst()
      guard let word = words.popFirst(), let color = color(word) else {
        throw .unknownWord(line: number, word: String(value))
      }
      style.background = color
    }
    for word in words {
      guard let attribute = attributes[word] else {
        throw .unknownWord(line: number, word: String(word))
      }
      style.attributes.insert(attribute)
    }
    return style
  }

  private static func color(_ word: Substring) -> Color? {
    if word == "standard" { return .standard }
    if let index = UInt8(word) { return .indexed(index) }
    if let rgb = rgb(word) { return .indexed(Palette.nearest(to: rgb)) }
    let bright = word.hasPrefix("bright-")
    let name = String(bright ? word.dropFirst("bright-".count) : word)
    return colors.firstIndex(of: name).map { .indexed(UInt8($0) + (bright ? 8 : 0)) }
  }

  private static func rgb(_ word: Substring) -> Palette.RGB? {
    let digits = word.dropFirst()
    guard word.first == "#", digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    return Palette.RGB(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
