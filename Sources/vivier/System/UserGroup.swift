import Glibc

struct UserGroup {
  private let number: gid_t

  init?(named name: String) {
    guard let entry = unsafe getgrnam(name) else { return nil }
    number = unsafe entry.pointee.gr_gid
  }

  /// The name of the one whose accounts may write there, if one may; see stat(2), getgrgid(3).
  static func sharing(_ folder: String) -> String? {
    var status = stat()
    guard unsafe stat(folder, &status) == 0, status.st_mode & 0o020 != 0,
      let entry = unsafe getgrgid(status.st_gid)
    else { return nil }
    return unsafe String(cString: entry.pointee.gr_name)
  }

  /// This account belongs to it, or may do everything; see getgroups(2).
  var isMine: Bool {
    if geteuid() == 0 || getegid() == number { return true }
    var groups = [gid_t](repeating: 0, count: max(0, Int(getgroups(0, nil))))
    let count = unsafe getgroups(Int32(groups.count), &groups)
    return groups.prefix(max(0, Int(count))).contains(number)
  }
}
