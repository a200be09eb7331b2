/// Who holds the lock of a reserve, as far as the system tells.
public struct LockHolder: Equatable, Sendable {
  public let process: Int
  /// By the name that it runs under.
  public let program: String
  /// As by Ctrl-Z: it will not let go by itself.
  public let isStopped: Bool
}
