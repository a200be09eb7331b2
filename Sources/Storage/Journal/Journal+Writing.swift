import Glibc

extension Journal {
  /// Appends whole lines: one write, one sync.
  ///
  /// The lock must be held and everything been read. Throws `diskFull` or `writeFailed` after
  /// cutting its own bytes off, or `syncFailed`, after which nothing may be written: the system has
  /// forgotten which pages are not on the disk, and a second fdatasync(2) would wrongly say that
  /// all is well.
  ///
  /// False, and nothing of it is there, where somebody wrote in between who holds no lock: what is
  /// behind their bytes would be read by nobody.
  mutating func append(_ lines: [UInt8], reaching next: Tip) throws(StorageError) -> Bool {
    // Not the length that was looked at: what follows the last act may be anybody's.
    let start = tip.offset
    do throws(SystemFailure) {
      try disk.appendAll(lines, to: file.number)
    } catch {
      try? disk.cut(file.number, to: start)
      throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error)
    }
    do throws(SystemFailure) {
      try disk.synchronize(file.number)
    } catch {
      // What it says is not relied on: it only makes it less likely that the act comes back.
      try? disk.cut(file.number, to: start)
      try? disk.synchronize(file.number)
      throw .readOnly(.syncFailed)
    }
    let status: FileStatus
    do throws(SystemFailure) {
      status = try file.status()
      if status.size != start + lines.count, try takeBack(lines, from: start) { return false }
    } catch {
      // Nobody knows what stands there; to cut a shorter file would lengthen it.
      let end = (try? file.status().size) ?? .max
      if end > start { try? disk.cut(file.number, to: start) }
      throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error)
    }
    wrote(next, status)
    isWatermarkWritten = writeWatermark()
    return true
  }

  /// What somebody else wrote.
  func makeDurable() throws(StorageError) {
    do throws(SystemFailure) { try disk.synchronize(file.number) } catch {
      throw .readOnly(.syncFailed)
    }
  }

  /// Not where they stand right behind what was read: what follows them is the next writer's.
  private func takeBack(_ lines: [UInt8], from start: Int) throws(SystemFailure) -> Bool {
    let end = try file.status().size
    guard end > start else { throw SystemFailure("write", code: EIO) }
    let found = try file.read(count: end - start, at: start)
    let place = (0...max(0, found.count - lines.count)).first { found[$0...].starts(with: lines) }
    if place == 0 { return false }
    let own = place.map { start + $0 } ?? start
    try keepAside(place == nil ? start..<end : own + lines.count..<end)
    try disk.cut(file.number, to: own)
    try disk.synchronize(file.number)
    return true
  }

  /// The lock must be held and everything been read.
  ///
  /// What follows the last signature is nobody's: kept beside as `….torn-1`, then cut off, so that
  /// nobody ever signs over lines that they did not write. Nil when it was a whole act that only
  /// lacked its LF, which it is given.
  mutating func cutTail(isAct: (Act, [UInt8]) -> Bool) throws(StorageError) -> Range<Int>? {
    let tail = tip.offset..<size
    do throws(SystemFailure) {
      if try endLine(isAct: isAct) { return nil }
      try keepAside(tail)
      try disk.cut(file.number, to: tip.offset)
      try disk.synchronize(file.number)
    } catch { throw error.readOnlyReason.map { .readOnly($0) } ?? .system(error) }
    try look()
    return tail
  }

  private mutating func endLine(isAct: (Act, [UInt8]) -> Bool) throws(SystemFailure) -> Bool {
    guard try file.read(count: 1, at: size - 1) != [0x0A] else { return false }
    let before = size
    try disk.appendAll([0x0A], to: file.number)
    do throws(StorageError) {
      try look()
      if case .act(let act) = try next(), isAct(act, buffer), act.end.offset == size {
        try StorageError.catching { () throws(SystemFailure) in try disk.synchronize(file.number) }
        return true
      }
    } catch {
      if case .system(let failure) = error { throw failure }
    }
    try disk.cut(file.number, to: before)
    size = before
    return false
  }

  /// As many as there were tails.
  private func keepAside(_ tail: Range<Int>) throws(SystemFailure) {
    guard !tail.isEmpty else { return }
    var number = 1
    while try FileStatus(path: "\(path).torn-\(number)") != nil { number += 1 }
    let kept = "\(path).torn-\(number)"
    let other = try folder.make(kept, O_WRONLY | O_EXCL, using: disk)
    do throws(SystemFailure) {
      try copy(tail, to: other.number)
      try disk.synchronize(other.number)
      try disk.synchronize(folder: folder.path)
    } catch {
      // It was not cut off, and the next who tries keeps it anew.
      try? disk.remove(kept)
      throw error
    }
  }

  func copy(_ bytes: Range<Int>, to other: Int32) throws(SystemFailure) {
    try file.copy(bytes, to: other, using: disk)
  }
}

extension Descriptor {
  func copy(
    _ bytes: Range<Int>, to other: Int32, using disk: any Disk
  ) throws(SystemFailure) {
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      let count = min(Journal.chunk, bytes.upperBound - offset)
      let part = try read(count: count, at: offset)
      guard part.count == count else { throw SystemFailure("pread", code: EIO) }
      try disk.appendAll(part, to: other)
      offset += count
    }
  }
}
