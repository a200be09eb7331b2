import Canvas
import Testing
import Themes

@testable import Interface

@Suite struct ThemeTests {
  static let names = Theme.builtInNames
  /// Lines and bars, which are not read.
  private static let drawn: Set<Role> = [
    .border, .borderFocused, .overlayBorder, .barFull, .barEmpty,
  ]

  @Test(arguments: names)
  func `every theme file names every role`(name: String) throws {
    let theme = try #require(Theme.named(name))
    #expect(theme.undefined.isEmpty)
    #expect(theme.frenchName != name && theme.englishName != name)
  }

  @Test(arguments: names)
  func `every role of every theme can be read`(name: String) throws {
    let theme = try #require(Theme.named(name))
    let text = name == "high-contrast" ? Contrast.enhanced : Contrast.text
    for role in Role.allCases {
      guard let contrast = theme.contrast(of: role) else { continue }
      let least = Self.drawn.contains(role) ? Contrast.mark : text
      #expect(contrast >= least, "\(role.rawValue) has \(contrast)")
    }
  }

  @Test(arguments: names)
  func `a selection is reversed in every theme`(name: String) throws {
    let theme = try #require(Theme.named(name))
    #expect(theme[.selection].attributes.contains(.reverse))
  }

  @Test func `the theme without colour has none`() throws {
    let theme = try #require(Theme.named("mono"))
    for role in Role.allCases {
      #expect(theme[role].foreground == .standard && theme[role].background == .standard)
    }
  }

  @Test func `a theme that is not there is not found`() {
    #expect(Theme.named("sepia") == nil)
  }

  @Test func `colours and attributes are read in every spelling`() throws {
    let theme = try Theme(
      name: "own",
      text: """
        # of my own
        background = #FFFFFF
        text = bright-red on 17 bold italic

          tick=  #5fafff
        faint = on blue
        """)
    #expect(theme.background == Palette.RGB(red: 255, green: 255, blue: 255))
    #expect(
      theme[.text]
        == Style(
          foreground: .indexed(9), background: .indexed(17), attributes: [.bold, .italic]))
    #expect(theme[.tick] == Style(foreground: .indexed(75)))
    #expect(theme[.faint] == Style(background: .indexed(4)))
  }

  @Test func `a role that a file leaves out looks as text does, a selection reversed`() throws {
    let theme = try Theme(name: "short", text: "background = #000000\ntext = 250")
    #expect(theme[.error] == Style(foreground: .indexed(250)))
    #expect(theme[.selection] == Style(foreground: .indexed(250), attributes: .reverse))
    #expect(theme.undefined.count == Role.allCases.count - 1)
    #expect(theme.frenchName == "short")
  }

  @Test(arguments: [
    ("background = #000000\ntext", ThemeError.malformed(line: 2)),
    ("background = #000000\ntext =", .malformed(line: 2)),
    ("\n\ntexte = 4", .unknownRole(line: 3)),
    ("text = 4\ntext = 5", .repeated(line: 2)),
    ("text = 256", .unknownWord(line: 1, word: "256")),
    ("text = red on", .unknownWord(line: 1, word: "red on")),
    ("text = red blink", .unknownWord(line: 1, word: "blink")),
    ("background = 16", .unknownWord(line: 1, word: "16")),
    ("background = #00000g", .unknownWord(line: 1, word: "#00000g")),
    ("text = red", .noBackground),
  ])
  func `a wrong line is told by its number`(text: String, error: ThemeError) {
    #expect(throws: error) { try Theme(name: "wrong", text: text) }
  }

  @Test(arguments: [
    ("#000000", "#ffffff", 2100), ("#ffffff", "#ffffff", 100), ("#777777", "#ffffff", 447),
    ("#767676", "#ffffff", 454), ("#ff0000", "#ffffff", 399), ("#0000ff", "#ffffff", 859),
  ])
  func `contrast is that of the published examples`(one: String, other: String, ratio: Int) {
    #expect(Contrast.between(color(one), color(other)) == ratio)
  }

  private func color(_ text: String) -> Palette.RGB {
    let number = UInt32(text.dropFirst(), radix: 16) ?? 0
    return Palette.RGB(
      red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }
}
