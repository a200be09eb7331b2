import Domain
import Glibc

@testable import Storage

/// A folder in memory, and what an account keeps besides, put back as they were again and again.
///
/// Always the same folder, since a folder elsewhere is a copy and goes on under a new number.
final class Stage {
  let shop = Workshop()
  let account = Workshop()
  let founder: MemberID
  private(set) var start: (files: Media.Contents, account: Media.Contents) = ([:], [:])

  /// Two facilitators, of whom the founder uses it; two coordinators, three people, of whom one was
  /// presented, noted and corrected.
  private static let scene = Result {
    let scene = try Scene()
    var amina = try Reserve(opening: scene.workshop.path)
    try amina.register(0)
    _ = try amina.addMember(named: "Bruno", passphrase: nil, at: .sample, on: Office.today)
    return (scene.workshop.contents, amina.member)
  }

  init(for operation: Operation) throws {
    let contents: Media.Contents
    (contents, founder) = try Self.scene.get()
    try shop.put(contents)
    try shop.takeForHome()
    if operation.words.before != .none { try shop.protectCheaply(founder, from: nil) }
    try operation.prepare(self)
    do {
      // The account has seen what there is.
      let reserve = try open(using: SystemDisk(), operation.words.before)
      _ = reserve.registry
    }
    try operation.damage(shop)
    start = (shop.contents, account.contents)
  }

  func open(using disk: any Disk, _ words: Picture.Words) throws(StorageError) -> Reserve {
    var reserve = try Reserve.open(
      shop.folder, using: disk, words.secret, as: founder, watches: false, state: account.path)
    try reserve.refresh(on: Office.today)
    return reserve
  }

  /// What the founder's slot opens with; only what is tried in vain takes long.
  ///
  /// On a disk that takes nothing: what is put right at an opening is to be seen by whoever asks.
  func words() throws -> Picture.Words {
    let slot = try Slot.read(at: shop.folder.slot(of: founder))
    let waiting = try shop.folder.slotFiles().waiting.contains { $0.member == founder }
    guard let slot, !slot.secret.isUnprotected || waiting else { return .none }
    let disk = try RecordingDisk(on: shop, account: account)
    disk.begin(RecordingDisk.Trouble(call: 0, kind: .broken(EROFS)))
    for words in Picture.Words.allCases {
      do throws(StorageError) {
        let reserve = try Reserve.open(
          shop.folder, using: disk, words.secret, as: founder, watches: false)
        if reserve.isUnlocked { return words }
      } catch { guard error == .wrongPassphrase else { throw error } }
    }
    return .none
  }

  func put(_ files: Media.Contents, _ account: Media.Contents) throws {
    try shop.put(files)
    try self.account.put(account)
  }

  /// What became of an operation.
  struct Run {
    let disk: RecordingDisk
    let error: (any Error)?
    /// As whoever did it sees it; nil where it did not come to that.
    let picture: Picture?
    /// What the account kept in the end.
    var account: Media.Contents
  }

  /// From the start, or on what a process before has left.
  func run(
    _ operation: Operation, _ trouble: RecordingDisk.Trouble? = nil, on disk: RecordingDisk? = nil
  ) throws -> Run {
    if disk == nil { try put(start.files, start.account) }
    let disk = try disk ?? RecordingDisk(on: shop, account: account)
    disk.begin(trouble)
    let (error, picture) = operation.run(self, disk)
    return Run(disk: disk, error: error, picture: picture, account: account.contents)
  }
}
