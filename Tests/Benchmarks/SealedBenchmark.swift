import CSodium
import Domain
import Glibc
import Storage

/// Measures what a passphrase and the seals cost when a reserve is opened.
///
/// Takes a reserve without a passphrase and gives it one: use a copy.
struct SealedBenchmark {
  let folder: String
  private let passphrase = Secret("une phrase de passe".utf8)

  func run() throws {
    let open = try Stopwatch.best {
      _ = try Reserve(opening: folder, state: folder + "-state").registry.revision
    }
    try protect()
    let sealed = try Stopwatch.best {
      _ = try Reserve(opening: folder, passphrase: passphrase, state: folder + "-state").registry
        .revision
    }
    let locked = try Stopwatch.best {
      _ = try Reserve(opening: folder, state: folder + "-state").registry.revision
    }
    let stretching = Stopwatch.best { stretch() }
    print("without passphrase: \(open * 1000) ms")
    print(
      "with passphrase, Argon2id left out: \((sealed - stretching) * 1000) ms, "
        + "\((sealed - stretching) / open) times as much")
    print("Argon2id: \(stretching * 1000) ms")
    print("locked, nothing opened: \(locked * 1000) ms")
    print("everything opened / nothing opened: \((sealed - stretching) / locked)")
  }

  private func protect() throws {
    var reserve = try Reserve(opening: folder, state: folder + "-state")
    let day = Day(number: 20_778)
    try reserve.renewMember(
      reserve.member, passphrase: passphrase, at: Timestamp(seconds: day.number * 86_400), on: day)
  }

  /// Argon2id once, at the cost of a member's passphrase.
  private func stretch() {
    var key = [UInt8](repeating: 0, count: 32)
    let salt = [UInt8](repeating: 7, count: Int(crypto_pwhash_saltbytes()))
    _ = unsafe crypto_pwhash(
      &key, 32, "une phrase de passe", 19, salt, 3, 67_108_864, crypto_pwhash_alg_argon2id13())
  }
}
