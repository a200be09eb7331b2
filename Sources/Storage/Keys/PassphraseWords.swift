import CSodium

/// The words that a passphrase is offered from.
///
/// 2,048 of them, so that each one drawn is worth 11 bits.
public enum PassphraseWords {
  /// How many words are offered.
  static let drawn = 6

  /// Every word, in the order of the alphabet.
  static let all = text.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Draws six words and joins them with spaces: 66 bits.
  ///
  /// With Argon2id at three passes over 64 MiB, some 2^65 tries of a fifth of a second each are out
  /// of reach. A word may come twice: leaving repetitions out would only make the draw smaller.
  /// libsodium: `randombytes_uniform`.
  public static func draw() -> String {
    Sodium.start()
    return (0..<drawn).map { _ in all[Int(randombytes_uniform(UInt32(all.count)))] }
      .joined(separator: " ")
  }
}
