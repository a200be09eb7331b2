import Domain
import Glibc

/// The journal of a folder, read record by record and written batch by batch; replay and live tail
/// are the same road: `next()` gives the next record as soon as it is whole, or says why there is
/// none.
struct Journal: ~Copyable {
  /// A line that is longer than this is not a record.
  static let chunk = 1 << 20

  let folder: Folder
  let disk: any Disk
  let file: Descriptor
  let header: Header

  var tip: Tip
  private(set) var seen: Look?
  /// What recovery records told readers to skip.
  var recovered: [Range<Int>] = []
  /// A sealed part was emptied, so that bytes stand earlier than they did.
  var isCompacted = false
  var isWatermarkWritten = true

  var buffer: [UInt8] = []
  var bufferStart = 0
  private(set) var size = 0

  struct Look: Equatable {
    let status: FileStatus
    let watermark: Watermark?
    let watermarkState: WatermarkState
  }

  private(set) var watermark: Watermark?

  /// The end of a good record, where the next begins.
  struct Tip: Equatable {
    var offset: Int
    var line: Int
    var number: Int
    var hash: Digest
  }

  enum Step {
    case record(Record, next: Tip)
    case end
    case incomplete
    /// Never acknowledged; the next writer leaves them aside.
    case torn
    case damaged(Damage)
  }

  private init(_ folder: Folder, _ disk: any Disk, _ file: consuming Descriptor, _ header: Header) {
    self.folder = folder
    self.disk = disk
    self.file = file
    self.header = header
    tip = Tip(offset: header.length, line: 1, number: 0, hash: header.hash)
  }

  static func open(_ folder: Folder, using disk: any Disk) throws(StorageError) -> Journal {
    guard try folder.status(of: folder.journal) != nil else { throw .noReserve }
    let file = try StorageError.catching { () throws(SystemFailure) in
      try Descriptor(appendingTo: folder.journal)
    }
    let start: [UInt8]
    do throws(SystemFailure) {
      start = try file.read(count: min(try file.status().size, 4096), at: 0)
    } catch { throw .system(error) }
    guard let end = start.firstLineFeed(from: 0) else { throw .headerDamaged }
    switch Header.read(start, 0..<end) {
    case .header(let header): return Journal(folder, disk, file, header)
    case .version(let number): throw .version(number)
    case .malformed: throw .headerDamaged
    }
  }

  /// The watermark first, so that the journal must reach it.
  mutating func look() throws(StorageError) {
    do throws(SystemFailure) {
      let (mark, state) = try Watermark.read(in: folder)
      let status = try file.status()
      seen = Look(status: status, watermark: mark, watermarkState: state)
      (watermark, size) = (mark, status.size)
    } catch { throw .system(error) }
  }

  mutating func rewind() {
    tip = Tip(offset: header.length, line: 1, number: 0, hash: header.hash)
    (buffer, bufferStart, recovered, seen) = ([], 0, [], nil)
  }

  mutating func forgetWatermark() { watermark = nil }

  /// Throws `reserveGone` when there is nothing of its name any more: what was read stays then.
  func isReplaced() throws(StorageError) -> Bool {
    guard let named = try folder.status(of: folder.journal) else { throw .reserveGone }
    do throws(SystemFailure) {
      return try !named.isSameFile(as: file.status())
    } catch { throw .system(error) }
  }

  func inBuffer(_ offset: Int) -> Int { offset - bufferStart }

  mutating func wrote(_ tip: Tip) {
    self.tip = tip
    size = tip.offset
    watermark = Watermark(bytes: tip.offset, number: tip.number, hash: tip.hash)
  }
}
