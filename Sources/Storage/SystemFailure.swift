import Glibc

/// A call to the system that failed.
public struct SystemFailure: Error, Equatable, Sendable {
  /// Which call, by the name of its manual page.
  public let call: String
  public let code: Int32

  init(_ call: StaticString, code: Int32 = errno) {
    self.call = "\(call)"
    self.code = code
  }
}
