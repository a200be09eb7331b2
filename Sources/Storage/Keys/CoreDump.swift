import CSodium
import Glibc

/// What others than the program get of its memory.
public enum CoreDump {
  /// The keys must never be written to a file, nor be read by another program of the account; see
  /// setrlimit(2), `RLIMIT_CORE`; prctl(2), `PR_SET_DUMPABLE`.
  @discardableResult
  public static func forbid() -> Bool {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    return unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0
      && vivier_close_to_others() == 0
  }
}
