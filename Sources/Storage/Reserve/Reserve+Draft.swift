public import Domain
import Glibc

/// What somebody was typing, as private before it is saved as after: 24 bytes of nonce, then the
/// text under XChaCha20-Poly1305 with a key of the member's own, bound to this reserve.
extension Reserve {
  /// The rename makes it whole or absent when the process is killed; it is not forced to the disk
  /// at each key typed; false, and no disturbance, when the keys are locked or the file cannot be
  /// written.
  @discardableResult
  public func keepDraft(_ text: String, at path: String) -> Bool {
    guard let key = draftKey else { return false }
    if path == draftPath, !folder.makeDrafts() { return false }
    let sealed = unsafe key.withBytes { key -> [UInt8] in
      guard let key = key.baseAddress else { return [] }
      return unsafe Sealing.seal(Array(text.utf8), binding: draftContext, under: key)
    }
    do throws(SystemFailure) {
      let beside = path + ".new"
      // Whatever is there goes: a link or a pipe that somebody put is not written through.
      _ = unsafe unlink(beside)
      let file = try Descriptor(opening: beside, O_WRONLY | O_CREAT | O_EXCL)
      try disk.appendAll(sealed, to: file.number)
      return unsafe rename(beside, path) == 0
    } catch { return false }
  }

  /// A pipe in its place is not waited for, and what is larger than any form is not read.
  public func draft(at path: String) -> String? {
    guard let key = draftKey,
      let file = try? Descriptor(opening: path, O_RDONLY),
      let status = try? file.status(), status.size <= Self.largestDraft,
      let sealed = try? file.read(count: status.size, at: 0)
    else { return nil }
    let plain = unsafe key.withBytes { key -> [UInt8]? in
      guard let key = key.baseAddress else { return nil }
      return unsafe Sealing.open(sealed.span, binding: draftContext, under: key)
    }
    return plain.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Sealed under keys that were renewed since, or damaged.
  public func hasUnreadableDraft(at path: String) -> Bool {
    draftKey != nil && isPlain(path) && draft(at: path) == nil
  }

  /// Whether a coordinator was typing something when she left; keys given anew do not open it.
  public func hasDraft(of member: MemberID) -> Bool { isPlain(draftFile(of: member)) }

  private func isPlain(_ path: String) -> Bool { (try? FileStatus(path: path))?.isPlain ?? false }

  /// With what a process was stopped at while keeping it; see unlink(2).
  public func dropDraft(at path: String) {
    for name in [path, path + ".new"] { _ = unsafe unlink(name) }
  }

  /// A restricted session writes nowhere else than in the folder of the reserve.
  public var draftPath: String { draftFile(of: member) }

  func draftFile(of member: MemberID) -> String { folder.drafts + "/" + member.stored }

  /// In bytes: more than a round of proposals can hold.
  private static var largestDraft: Int { 1 << 24 }

  private var draftKey: Secret? { keys.own?.draftKey }

  private var draftContext: [UInt8] { Array("draft|\(id)".utf8) }
}
