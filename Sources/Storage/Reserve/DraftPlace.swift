import Glibc

/// Where one session keeps what is being typed: two sessions of one member each have a file of
/// their own, so that neither writes over what the other holds.
///
/// It is held by flock(2) on a file beside it, which goes when the session does; what a session
/// leaves there, the next one takes up.
public final class DraftPlace {
  public let path: String
  private let lock: Descriptor

  private init(_ path: String, holding lock: consuming Descriptor) {
    self.path = path
    self.lock = lock
  }

  /// The name goes first: whoever opens it before holds a file that nobody finds any more.
  deinit {
    _ = unsafe unlink(Self.lock(of: path))
    _ = flock(lock.number, LOCK_UN)
  }

  /// More sessions of one member at once keep nothing.
  private static let most = 9

  static func paths(near base: String) -> [String] {
    [base] + (2...most).map { "\(base).\($0)" }
  }

  private static func lock(of path: String) -> String { path + ".lock" }

  static func isThere(_ path: String) -> Bool { (try? FileStatus(path: path))?.isPlain ?? false }

  /// The first where somebody left something and no session is at work.
  static func left(near base: String) -> DraftPlace? {
    for path in paths(near: base) where isThere(path) {
      if let place = taken(path), isThere(path) { return place }
    }
    return nil
  }

  /// The first where nothing is and no session is at work.
  static func free(near base: String) -> DraftPlace? {
    for path in paths(near: base) where !isThere(path) {
      if let place = taken(path), !isThere(path) { return place }
    }
    return nil
  }

  private static func taken(_ path: String) -> DraftPlace? {
    let name = lock(of: path)
    guard let file = try? Descriptor(opening: name, O_RDWR | O_CREAT),
      flock(file.number, LOCK_EX | LOCK_NB) == 0, let held = try? file.status(),
      let named = try? FileStatus(path: name), named.inode == held.inode
    else { return nil }
    return DraftPlace(path, holding: file)
  }
}
