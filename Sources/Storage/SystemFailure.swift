import Glibc

/// A call to the system that failed.
public struct SystemFailure: Error, Equatable, Sendable {
  /// Which call, by the name of its manual page.
  public let call: String
  public let code: Int32
  /// The name of what stands in the way, where that is known.
  public let file: String?

  init(_ call: StaticString, code: Int32 = errno, file: String? = nil) {
    self.call = "\(call)"
    self.code = code
    self.file = file
  }
}
