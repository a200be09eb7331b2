import Glibc

/// What the system writes of a process that fails.
public enum CoreDump {
  /// Keeps the process's memory, and the keys in it, from ever being written to a file.
  ///
  /// See setrlimit(2), `RLIMIT_CORE`. False when the system refuses.
  @discardableResult
  public static func forbid() -> Bool {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    return unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0
  }
}
