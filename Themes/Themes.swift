/// The theme files, embedded in the binary.
package enum Themes {
  /// A theme file: its name without the extension, and its text.
  package typealias File = (name: String, text: String)

  /// Every theme that comes with the program, the usual one first.
  package static var all: [File] {
    [
      file("dark", PackageResources.dark_theme),
      file("light", PackageResources.light_theme),
      file("high-contrast", PackageResources.high_contrast_theme),
      file("colour-blind", PackageResources.colour_blind_theme),
      file("mono", PackageResources.mono_theme),
    ]
  }

  private static func file(_ name: String, _ bytes: [UInt8]) -> File {
    (name, String(decoding: bytes, as: UTF8.self))
  }
}
