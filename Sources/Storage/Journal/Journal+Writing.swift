import Glibc

extension Journal {
  /// Appends whole lines: one write, one sync.
  ///
  /// The lock must be held and everything been read. Throws `diskFull` or `writeFailed` after
  /// cutting its own bytes off, or `syncFailed`, after which nothing may be written: the system has
  /// forgotten which pages are not on the disk, and a second fdatasync(2) would wrongly say that
  /// all is well.
  mutating func append(_ lines: [UInt8], reaching next: Tip) throws(StorageError) {
    let start = size
    do throws(SystemFailure) {
      try disk.appendAll(lines, to: file.number)
    } catch {
      try? disk.cut(file.number, to: start)
      throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error)
    }
    do throws(SystemFailure) {
      try disk.synchronize(file.number)
    } catch {
      try? disk.cut(file.number, to: start)
      throw .readOnly(.syncFailed)
    }
    wrote(next)
    isWatermarkWritten = writeWatermark()
  }

  func writeWatermark() -> Bool {
    let mark = Watermark(bytes: tip.offset, number: tip.number, hash: tip.hash)
    return (try? mark.write(in: folder, using: disk)) != nil
  }
}

extension SystemFailure {
  var readOnlyReason: ReadOnlyReason? {
    switch code {
    case ENOSPC, EFBIG, EDQUOT: .diskFull
    case EIO: .writeFailed
    default: nil
    }
  }
}
