import Domain

extension Journal {
  /// The records that stand behind what was read, each bound to a signature: from one line to the
  /// next by their hashes, up to the end of an act.
  ///
  /// Nobody can forge them: whatever line a record is said to follow, its hash and those of the
  /// lines after it lead to the one that was signed. A line behind one that cannot be read is
  /// passed over, since nothing says what it follows.
  func eachSignedRecordBehind(
    signed isSigned: (MemberID, _ signature: [UInt8], _ hash: Digest) -> Bool,
    _ body: (Record, [UInt8]) -> Void
  ) throws(StorageError) {
    var before: Digest? = tip.hash
    var bound: [(record: Record, bytes: [UInt8])] = []
    try eachLine(in: tip.offset..<size) { bytes, line in
      guard let record = Record(bytes, line) else {
        (before, bound) = (nil, [])
        return true
      }
      let follows = before.map {
        Digest(of: bytes.span.extracting(record.hashed), key: $0) == record.hash
      }
      before = record.hash
      if follows == true { bound.append((record, bytes)) } else { bound = [] }
      guard let place = record.signature else { return true }
      let signature = Base64.bytes(bytes.span.extracting(place)) ?? []
      if isSigned(MemberID(bytes.token(record.member)), signature, record.hash) {
        for (record, bytes) in bound { body(record, bytes) }
      }
      bound = []
      return true
    }
  }

  /// Each whole line, its LF left out, until `body` says no more; whether it never did.
  @discardableResult
  func eachLine(
    in range: Range<Int>, _ body: ([UInt8], Range<Int>) -> Bool
  ) throws(StorageError) -> Bool {
    try StorageError.catching { () throws(SystemFailure) in
      var offset = range.lowerBound
      while offset < range.upperBound {
        let count = min(Act.mostBytes, range.upperBound - offset)
        let part = try file.read(count: count, at: offset)
        var start = 0
        while start < part.count, let end = part.firstLineFeed(from: start) {
          guard body(part, start..<end) else { return false }
          start = end + 1
        }
        // A last line without its end, or one that is longer than any.
        guard start > 0 else { return true }
        offset += start
      }
      return true
    }
  }
}
