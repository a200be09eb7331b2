import Glibc

/// A signal only interrupts a call (`EINTR`), which is then made again: one road for all of them.
///
/// Not for fsync(2) and fdatasync(2), which must not be asked again.
package enum Interruption {
  /// For a call that answers -1.
  package static func outlasted<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// For one that answers with nothing.
  package static func answered<Result>(_ call: () -> Result?) -> Result? {
    while true {
      if let result = call() { return result }
      if errno != EINTR { return nil }
    }
  }
}
