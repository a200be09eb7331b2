// Passphrases that were typed and opened nothing leave a trace, told to whoever opens next: a line
// with the time of each in `U7K2M9QX.tries`, or `reserve.tries` where nobody said who they are.
// Anyone who writes in the folder can add to it or take from it; it is told, and believed for
// nothing else.

import Domain
import Glibc

extension Reserve {
  func noting<Result>(
    as id: MemberID?, _ opening: (borrowing Reserve) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    do throws(StorageError) { return try opening(self) } catch {
      if error == .wrongPassphrase { noteTry(as: id) }
      throw error
    }
  }

  /// In bytes; what comes after is not counted any more.
  private static var mostNoted: Int { 1 << 16 }
  private static var noted: Int { Timestamp.textLength + 1 }

  /// A disk that does not take it disturbs nobody.
  private func noteTry(as id: MemberID?) {
    var line: [UInt8] = []
    Timestamp(seconds: time(nil)).append(to: &line)
    line.append(0x0A)
    guard
      let file = try? folder.make(
        folder.tries(of: id), O_WRONLY | O_APPEND | O_NONBLOCK, using: disk),
      let status = try? file.status(), status.isPlain, status.size < Self.mostNoted
    else { return }
    try? disk.appendAll(line, to: file.number)
  }

  /// To the member who has opened; those of nobody in particular to a facilitator.
  mutating func tellTries() {
    var (count, last): (Int, Timestamp?) = (0, nil)
    for id in holdsReserveKey ? [member, nil] : [member] {
      let path = folder.tries(of: id)
      guard let file = try? Descriptor(opening: path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
        let status = try? file.status(), status.isPlain, status.size >= Self.noted,
        let text = try? file.read(count: min(status.size, Self.mostNoted), at: 0)
      else { continue }
      let times = text.split(separator: 0x0A).compactMap { Timestamp(text: $0.span) }
      (count, last) = (count + times.count, ([last].compactMap(\.self) + times).max())
      try? disk.remove(path)
    }
    if let last { notices.append(.triesFailed(count, last: last)) }
  }
}
