/// A text in small letters and digits, with a hyphen where there is anything else: what every
/// system takes as the name of a file.
public enum PlainName {
  public static func of(_ text: String) -> String {
    let words = Folding.bytes(of: text).split { !$0.isDigit && !(0x61...0x7A).contains($0) }
    return String(decoding: Array(words.joined(separator: [UInt8(ascii: "-")])), as: UTF8.self)
  }
}
