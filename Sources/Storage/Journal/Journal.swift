import Domain
import Glibc

/// One file of the journal, read and written act by act; replay and live tail are the same road:
/// `next()` gives the next act as soon as it is whole, or says why there is none.
struct Journal: ~Copyable {
  /// A line that is longer than this is not a record.
  static let chunk = 1 << 20

  let folder: Folder
  let path: String
  let disk: any Disk
  let file: Descriptor
  let header: Header
  let link: Chain.Link
  let place: Digest
  private let marks: Watermark.File

  var tip: Tip
  private(set) var seen: Look?
  /// It is no longer what it had been, though nothing had come after it; until it is read anew.
  private(set) var isRewritten = false
  var isWatermarkWritten = true
  var lastAuthor: MemberID?

  var buffer: [UInt8] = []
  var bufferStart = 0
  /// How often the buffer was filled: what was found in it before is checked again.
  var fills = 0
  var size = 0

  struct Look: Equatable {
    let status: FileStatus
    let watermark: Watermark?
    let watermarkState: WatermarkState
  }

  /// Of this file.
  private(set) var watermark: Watermark?
  /// The record that the watermark names is another.
  private(set) var isOtherwise = false

  /// The end of a good record, where the next begins.
  struct Tip: Equatable {
    var offset: Int
    var line: Int
    var number: Int
    var hash: Digest
  }

  enum Step {
    case act(Act)
    case end
    /// Somebody is writing, or was stopped while writing.
    case incomplete
    /// Nobody's act; the next writer cuts it off.
    case torn
    case damaged(Damage)
  }

  private init(
    _ folder: Folder, _ disk: any Disk, _ file: consuming Descriptor, _ header: Header,
    _ link: Chain.Link, _ place: Digest
  ) {
    self.folder = folder
    path = folder.journal(of: header.writer)
    self.disk = disk
    self.file = file
    self.header = header
    self.link = link
    self.place = place
    marks = Watermark.File(in: folder)
    tip = Tip(offset: header.length, line: 1, number: link.before, hash: header.hash)
  }

  func writeWatermark() -> Bool { (try? marks.write(mark, using: disk)) != nil }

  /// One of several files; told nothing, the one of a folder that has one.
  static func open(
    _ folder: Folder, _ link: Chain.Link? = nil, using disk: any Disk
  ) throws(StorageError) -> Journal {
    var (link, old): (Chain.Link?, FileStatus?) = (link, nil)
    do throws(SystemFailure) {
      if link == nil { link = try Chain.read(in: folder)?.links.last }
      if link == nil { old = try FileStatus(path: folder.oldJournal) }
    } catch { throw .system(error) }
    guard link != nil || old != nil else { throw try folder.lackOfJournal }
    let path = link.map { folder.journal(of: $0.writer) } ?? folder.oldJournal
    let file = try StorageError.catching { () throws(SystemFailure) in
      try Descriptor(writable: path, O_APPEND)
    }
    let start: [UInt8]
    do throws(SystemFailure) {
      start = try file.read(count: min(try file.status().size, 4096), at: 0)
    } catch { throw .system(error) }
    guard let end = start.firstLineFeed(from: 0) else { throw .headerDamaged }
    switch Header.read(start, 0..<end) {
    case .header(let header):
      guard let link, header.writer == link.writer else { throw .headerDamaged }
      let place = try StorageError.catching { () throws(SystemFailure) in try folder.place }
      return Journal(folder, disk, file, header, link, place)
    case .version(let number): throw .version(number)
    case .malformed: throw .headerDamaged
    }
  }

  /// The watermark first, so that the journal must reach it.
  mutating func look() throws(StorageError) {
    do throws(SystemFailure) {
      let (mark, state) = try marks.read()
      let status = try file.status()
      // What was read of a tail may have been cut off since, and something else stand there.
      if status != seen?.status { dropBuffer() }
      if let seen, seen.status != status, seen.status.size == status.size { isRewritten = true }
      seen = Look(status: status, watermark: mark, watermarkState: state)
      (watermark, size) = (mark?.writer == header.writer ? mark : nil, status.size)
      if tip.number == watermark?.number { isOtherwise = tip.hash != watermark?.hash }
    } catch { throw .system(error) }
  }

  mutating func rewind() {
    tip = start
    (seen, isOtherwise, isRewritten) = (nil, false, false)
    dropBuffer()
  }

  private mutating func dropBuffer() { (buffer, bufferStart) = ([], 0) }

  var start: Tip {
    Tip(offset: header.length, line: 1, number: link.before, hash: header.hash)
  }

  /// As of the last act.
  var head: Head { Head(writer: header.writer, number: tip.number, hash: tip.hash) }

  /// Whether it ends before what was acknowledged here, or goes on otherwise.
  var isCutBack: Bool { isOtherwise || watermark.map { $0.number > tip.number } ?? false }

  /// Whether whoever wrote what was read of it said so afterwards; where nobody can tell, so it is
  /// taken.
  ///
  /// What opens a file is acknowledged by the watermark alone, which may still speak of the one
  /// before: nothing was recorded in it yet, and its name may not be on the disk.
  var isAcknowledged: Bool {
    if let watermark { return watermark.number >= tip.number }
    return seen?.watermark == nil || tip.number > start.number + Chain.openingRecords
  }

  /// Whether it is the file that the watermark names, where it was written.
  var isHere: Bool { watermark?.place == place }

  /// Throws `reserveGone` when there is nothing of this reserve any more: what was read stays then.
  func isReplaced() throws(StorageError) -> Bool {
    guard let named = try folder.status(of: path) else {
      // A copy took its place and went on under other numbers, or the original came back.
      guard try isOfThisReserve() else { throw .reserveGone }
      return true
    }
    do throws(SystemFailure) {
      return try !named.isSameFile(as: file.status())
    } catch { throw .system(error) }
  }

  private func isOfThisReserve() throws(StorageError) -> Bool {
    guard
      let link = try StorageError.catching({ () throws(SystemFailure) in
        try Chain.read(in: folder)?.links.last
      })
    else { return false }
    do throws(StorageError) {
      return try Journal.open(folder, link, using: disk).header.reserve == header.reserve
    } catch {
      guard case .system = error else { return false }
      throw error
    }
  }

  /// As of the last act.
  var mark: Watermark {
    Watermark(
      writer: header.writer, bytes: tip.offset, number: tip.number, hash: tip.hash, place: place)
  }

  /// Whether the watermark names the last act, which then is on the disk, under the name that the
  /// file has: compacting makes it shorter, and says so once that is there.
  var isMarked: Bool {
    watermark.map { $0.number == tip.number && $0.hash == tip.hash && $0.bytes == tip.offset }
      ?? false
  }

  mutating func accept(_ act: Act) {
    tip = act.end
    if let watermark, tip.number >= watermark.number, act.records[0].number <= watermark.number {
      isOtherwise = tip.number != watermark.number || tip.hash != watermark.hash
    }
  }

  func inBuffer(_ offset: Int) -> Int { offset - bufferStart }

  /// What changes in it from then on is somebody else's doing.
  mutating func wrote(_ tip: Tip, _ status: FileStatus) {
    self.tip = tip
    size = status.size
    dropBuffer()
    watermark = mark
    seen = Look(status: status, watermark: watermark, watermarkState: .present)
  }
}
