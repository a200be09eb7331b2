import Glibc

/// Tells when a file of a folder changes; see inotify(7).
struct FolderWatch: ~Copyable {
  /// -1 where the system gives none.
  let number: Int32

  init() { number = -1 }

  init(on folder: Folder) {
    number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard number >= 0 else { return }
    let events = UInt32(
      IN_MODIFY | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF
        | IN_MOVE_SELF)
    _ = unsafe inotify_add_watch(number, folder.path, events)
  }

  deinit { if number >= 0 { _ = close(number) } }

  func drain() {
    guard number >= 0 else { return }
    var told = [UInt8](repeating: 0, count: 4096)
    while unsafe read(number, &told, told.count) > 0 {}
  }
}
