import Glibc

/// What the system writes of a process that fails.
public enum CoreDump {
  /// The keys must never be written to a file; see setrlimit(2), `RLIMIT_CORE`.
  @discardableResult
  public static func forbid() -> Bool {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    return unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0
  }
}
