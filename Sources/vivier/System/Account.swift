import Glibc

/// The account that the program runs under, as the system knows it and not as the environment says.
enum Account {
  /// The home folder; the present folder where the system knows none.
  ///
  /// Calls getpwuid(3).
  static var home: String {
    guard let entry = unsafe getpwuid(getuid()), let folder = unsafe entry.pointee.pw_dir else {
      return "."
    }
    return unsafe String(cString: folder)
  }
}
