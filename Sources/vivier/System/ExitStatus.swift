/// What the program tells the shell: frozen, since scripts rely on it.
enum ExitStatus: Int32 {
  case done = 0
  /// A rule says no, or there is no such thing.
  case refused = 1
  case damaged = 2
  case locked = 3
  /// EX_USAGE of sysexits.h.
  case usage = 64
  /// EX_CANTCREAT of sysexits.h.
  case cannotWrite = 73
}
