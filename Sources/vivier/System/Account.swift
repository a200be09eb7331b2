import Glibc

enum Account {
  /// As the system knows it, whatever the environment says; see getpwuid(3).
  static var home: String {
    guard let entry = unsafe getpwuid(getuid()), let folder = unsafe entry.pointee.pw_dir else {
      return "."
    }
    return unsafe String(cString: folder)
  }
}
