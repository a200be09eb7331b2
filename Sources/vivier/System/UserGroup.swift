import Glibc

struct UserGroup {
  private let number: gid_t

  init?(named name: String) {
    guard let entry = unsafe getgrnam(name) else { return nil }
    number = unsafe entry.pointee.gr_gid
  }

  /// This account belongs to it, or may do everything; see getgroups(2).
  var isMine: Bool {
    if geteuid() == 0 || getegid() == number { return true }
    var groups = [gid_t](repeating: 0, count: max(0, Int(getgroups(0, nil))))
    let count = unsafe getgroups(Int32(groups.count), &groups)
    return groups.prefix(max(0, Int(count))).contains(number)
  }
}
