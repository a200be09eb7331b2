/// Letters that some program lost or took for others before the file came here.
enum BrokenLetters {
  /// The sign for a lost letter, or UTF-8 that was taken for Windows: `HÃ©lÃ¨ne`.
  static func areIn(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return false }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { place in
      if scalars[place] == "\u{FFFD}" { return true }
      // What French, Dutch, Turkish and Polish letters and typographic signs begin with.
      guard let count = following[scalars[place]], place + count < scalars.count else {
        return false
      }
      return scalars[(place + 1)...(place + count)].allSatisfy(isContinuation)
    }
  }

  /// `H?lène`: nobody's name has one between letters.
  static func isLetterLost(inName name: String) -> Bool {
    let letters = Array(name)
    return letters.indices.dropFirst().dropLast().contains { place in
      letters[place] == "?" && letters[place - 1].isLetter && letters[place + 1].isLetter
    }
  }

  /// By the first byte, as Windows shows it, how many come after it.
  private static let following: [Unicode.Scalar: Int] = ["Â": 1, "Ã": 1, "Ä": 1, "Å": 1, "â": 2]

  /// A closing guillemet may follow any capital.
  private static func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
    guard let byte = CSVEncoding.windowsByte(of: scalar) else { return false }
    return (0x80...0xBF).contains(byte) && scalar != "»" && scalar != "\u{2019}"
  }
}
