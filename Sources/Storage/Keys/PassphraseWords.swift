import CSodium

/// The words that a passphrase is offered from: 2,048, so that each is worth 11 bits.
public enum PassphraseWords {
  static let drawn = 6

  static let all = text.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// Six words, 66 bits: with Argon2id at three passes over 64 MiB, some 2^65 tries of a fifth of a
  /// second each are out of reach.
  ///
  /// A word may come twice: leaving repetitions out would make the draw smaller. libsodium:
  /// `randombytes_uniform`.
  public static func draw() -> String {
    Sodium.start()
    return (0..<drawn).map { _ in all[Int(randombytes_uniform(UInt32(all.count)))] }
      .joined(separator: " ")
  }
}
