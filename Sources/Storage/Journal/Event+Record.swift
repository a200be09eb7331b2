import Domain

extension Event {
  /// Why a record is no event to this version.
  enum Unread: Error {
    /// What it says has no name here: a newer version wrote it.
    case newer
    /// No version writes that.
    case impossible
  }

  init?(_ record: Record, in line: [UInt8], private plain: [UInt8]?) {
    guard let event = try? Event(reading: record, in: line, private: plain) else { return nil }
    self = event
  }

  init(reading record: Record, in line: [UInt8], private plain: [UInt8]?) throws(Unread) {
    let today = Self.today(at: record.time)
    try self.init(
      tag: line.span.extracting(record.tag), subject: line.span.extracting(record.subject),
      open: FieldReader(line, record.open, on: today), private: plain, on: today)
  }

  /// The moment is told in UTC, the days where it was: it may have been tomorrow there.
  private static func today(at time: Timestamp) -> Day { time.day.adding(days: 1) }

  /// What is not would be lost or unknown at the next opening: a fault of ours, found before
  /// anything is on the disk; without a moment, whatever the days in it.
  func isRead(from open: [UInt8], private plain: [UInt8]?, at time: Timestamp?) -> Bool {
    let (tag, subject) = (Array(change.tag.utf8), Array(subject.stored.utf8))
    let today = time.map(Self.today)
    let read = try? Event(
      tag: tag.span, subject: subject.span, open: FieldReader(open, 0..<open.count, on: today),
      private: plain, on: today)
    return read?.subject == self.subject && read?.change == change
  }

  private init(
    tag: Span<UInt8>, subject: Span<UInt8>, open: FieldReader?, private plain: [UInt8]?,
    on today: Day?
  ) throws(Unread) {
    guard let entity = EntityID(stored: subject), var open else { throw .newer }
    var sealed = plain.flatMap { FieldReader($0, 0..<$0.endOfObject, on: today) }
    if plain != nil, sealed == nil { throw .newer }
    do throws(FieldError) {
      guard let change = try Change.read(tag, open: &open, private: &sealed) else {
        throw FieldError.unexpected
      }
      try open.finish()
      try sealed?.finish()
      self.init(change, on: entity)
    } catch {
      switch error {
      case .outOfRange: throw .impossible
      case .unusable, .unexpected: throw .newer
      }
    }
  }
}

extension [UInt8] {
  fileprivate var endOfObject: Int {
    var end = count
    while end > 0, self[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return end
  }
}
