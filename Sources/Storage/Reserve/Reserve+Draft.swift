public import Domain
import Glibc

/// What somebody was typing, as private before it is saved as after: the first characters of their
/// public key, by which it is known before the door that other keys have taken its place, 24 bytes
/// of nonce, then the text under XChaCha20-Poly1305 with a key of the member's own, bound to this
/// reserve.
extension Reserve {
  /// The rename makes it whole or absent when the process is killed; it is not forced to the disk
  /// at each key typed; false, and no disturbance, when the keys are locked or the file cannot be
  /// written.
  @discardableResult
  public func keepDraft(_ text: String, at path: String) -> Bool {
    guard let key = draftKey, let start = keys.own?.publicKeys.draftStart,
      isAmongUserFiles(path) || folder.makeDrafts()
    else { return false }
    let sealed = unsafe key.withBytes { key -> [UInt8] in
      guard let key = key.baseAddress else { return [] }
      return unsafe Sealing.seal(Array(text.utf8), binding: draftContext, under: key)
    }
    do throws(SystemFailure) {
      let beside = path + ".new"
      // Whatever is there goes: a link or a pipe that somebody put is not written through.
      _ = unsafe unlink(beside)
      let file = try Descriptor(opening: beside, O_WRONLY | O_CREAT | O_EXCL)
      try disk.appendAll(start + sealed, to: file.number)
      return unsafe rename(beside, path) == 0
    } catch { return false }
  }

  /// A free one near that path; nil where nothing can be kept.
  public func draftPlace(near base: String) -> DraftPlace? {
    guard isAmongUserFiles(base) || folder.makeDrafts() else { return nil }
    return DraftPlace.free(near: base)
  }

  /// One in which they left something; no folder is made for it.
  public func leftDraftPlace(near base: String) -> DraftPlace? {
    guard isAmongUserFiles(base) || (try? FileStatus(path: folder.drafts))?.isFolder == true else {
      return nil
    }
    return DraftPlace.left(near: base)
  }

  private func isAmongUserFiles(_ path: String) -> Bool { !path.hasPrefix(folder.drafts + "/") }

  /// A pipe in its place is not waited for, and what is larger than any form is not read.
  public func draft(at path: String) -> String? {
    guard let key = draftKey,
      let file = try? Descriptor(opening: path, O_RDONLY),
      let status = try? file.status(), status.size <= Self.largestDraft,
      let sealed = try? file.read(count: status.size, at: PublicKeys.draftStart)
    else { return nil }
    let plain = unsafe key.withBytes { key -> [UInt8]? in
      guard let key = key.baseAddress else { return nil }
      return unsafe Sealing.open(sealed.span, binding: draftContext, under: key)
    }
    return plain.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Told before the door: whether other keys have taken the place of those that seal it.
  public func isDraftClosed(of member: MemberID, near base: String) -> Bool {
    guard let known = keys.hint.roster[member] else { return false }
    return DraftPlace.paths(near: base).contains { path in
      guard let file = try? Descriptor(opening: path, O_RDONLY),
        let start = try? file.read(count: PublicKeys.draftStart, at: 0),
        start.count == PublicKeys.draftStart
      else { return false }
      return !known.isLatest(keyStart: String(decoding: start, as: UTF8.self))
    }
  }

  /// What stands before the door, brought up to date; nothing is opened.
  public mutating func refreshDoor() {
    watcher.drain()
    // What cannot be read now stays as it was told.
    try? loadSlots()
  }

  /// Sealed under keys that were renewed since, or damaged.
  public func hasUnreadableDraft(at path: String) -> Bool {
    draftKey != nil && DraftPlace.isThere(path) && draft(at: path) == nil
  }

  /// Whether a coordinator was typing something when she left; keys given anew do not open it.
  public func hasDraft(of member: MemberID) -> Bool {
    DraftPlace.paths(near: draftPath(of: member)).contains(where: DraftPlace.isThere)
  }

  /// With what a process was stopped at while keeping it; see unlink(2).
  public func dropDraft(at path: String) {
    for name in [path, path + ".new"] { _ = unsafe unlink(name) }
  }

  /// A restricted session writes nowhere else than in the folder of the reserve.
  public var draftPath: String { draftPath(of: member) }

  /// Of the member, near these paths.
  func drafts(near bases: [String]) -> [(path: String, text: String)] {
    bases.flatMap(DraftPlace.paths).compactMap { path in draft(at: path).map { (path, $0) } }
  }

  public func draftPath(of member: MemberID) -> String { folder.drafts + "/" + member.stored }

  /// In bytes: more than a round of proposals can hold.
  private static var largestDraft: Int { 1 << 24 }

  private var draftKey: Secret? { keys.own?.draftKey }

  private var draftContext: [UInt8] { Array("draft|\(id)".utf8) }
}

extension PublicKeys {
  /// In characters.
  fileprivate static let draftStart = 8

  fileprivate var draftStart: [UInt8]? { sign.map { Array($0.utf8.prefix(Self.draftStart)) } }
}
