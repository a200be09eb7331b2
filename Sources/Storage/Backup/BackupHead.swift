// `backup.head` is what a backup holds, in lines; see Storage.docc/Format.md. It takes its name
// once everything that it names is on the stick, and what is there besides is not of the backup:
//
//     {"vivier-backup":1,"reserve":"WjQE…","made":"2026-11-30T14:05:00Z"}
//     {"w":"W1A0JEE7","bytes":31415,"n":42,"h":"I_qS…"}
//     {"file":"U9HSM36B.slot","sum":"9Kd…"}
//     {"file":"keyring-2026-11-30","sum":"q2h…"}
//     {"sum":"aB3…"}

import Domain

struct BackupHead: Equatable {
  static let version = 1

  let reserve: ReserveNumber
  let made: Timestamp
  /// In the order in which they are read.
  let journals: [End]
  let files: [File]

  /// Of a file of the journal, behind an act.
  struct End: Equatable {
    let head: Head
    let bytes: Int
  }

  /// Written whole.
  struct File: Equatable {
    let name: String
    /// BLAKE2b-256 of its bytes.
    let sum: Digest
  }

  var records: Int { journals.last?.head.number ?? 0 }
  func end(of writer: EntityID) -> End? { journals.first { $0.head.writer == writer } }

  var text: [UInt8] {
    var text: [UInt8] = []
    text.append(ascii: "{\"vivier-backup\":1,\"reserve\":\"")
    text += reserve.text
    text.append(ascii: "\",\"made\":\"")
    made.append(to: &text)
    text.append(ascii: "\"}\n")
    for end in journals {
      text.append(ascii: "{\"w\":\"")
      text += end.head.writer.stored.utf8
      text.append(ascii: "\",\"bytes\":")
      text.append(number: end.bytes)
      text.append(ascii: ",\"n\":")
      text.append(number: end.head.number)
      text.append(hash: end.head.hash)
      text.append(ascii: "}\n")
    }
    for file in files {
      text.append(ascii: "{\"file\":\"")
      text += file.name.utf8
      text.append(ascii: "\",")
      text.append(sum: file.sum)
    }
    let sum = Digest(of: text.span)
    text.append(ascii: "{")
    text.append(sum: sum)
    return text
  }

  init(reserve: ReserveNumber, made: Timestamp, journals: [End], files: [File]) {
    (self.reserve, self.made) = (reserve, made)
    (self.journals, self.files) = (journals, files)
  }

  init?(reading bytes: [UInt8]) {
    var (start, first): (Int, (ReserveNumber, Timestamp)?) = (0, nil)
    var (journals, files): ([End], [File]) = ([], [])
    while let stop = bytes.firstLineFeed(from: start) {
      var cursor = Cursor(bytes, start..<stop)
      if first == nil {
        guard let found = Self.readFirst(&cursor) else { return nil }
        first = found
      } else if let end = Self.readEnd(&cursor) {
        journals.append(end)
      } else if let file = Self.readFile(&cursor) {
        files.append(file)
      } else {
        guard cursor.take("{\"sum\":"), let sum = cursor.digest(), cursor.take("}"),
          cursor.isAtEnd, stop == bytes.count - 1, let (reserve, made) = first,
          Digest(of: bytes.span.extracting(..<start)) == sum,
          Self.isWhole(journals, files)
        else { return nil }
        self.init(reserve: reserve, made: made, journals: journals, files: files)
        return
      }
      start = stop + 1
    }
    return nil
  }

  /// A journal and one keyring, and nothing twice.
  private static func isWhole(_ journals: [End], _ files: [File]) -> Bool {
    let keyrings = files.count { BackupFolder.day(ofKeyring: $0.name) != nil }
    return !journals.isEmpty && keyrings == 1
      && Set(files.map(\.name)).count == files.count
      && Set(journals.map(\.head.writer)).count == journals.count
  }

  private static func readFirst(_ cursor: inout Cursor) -> (ReserveNumber, Timestamp)? {
    guard cursor.take("{\"vivier-backup\":"), cursor.number() == version,
      cursor.take(",\"reserve\":"), let place = cursor.token(),
      let reserve = ReserveNumber(cursor.bytes.span.extracting(place)),
      cursor.take(",\"made\":\""), let moment = cursor.take(count: Timestamp.textLength),
      let made = Timestamp(text: cursor.bytes.span.extracting(moment)), cursor.take("\"}"),
      cursor.isAtEnd
    else { return nil }
    return (reserve, made)
  }

  private static func readEnd(_ cursor: inout Cursor) -> End? {
    var trial = cursor
    guard trial.take("{\"w\":"), let writer = trial.id(), writer.isOfWriter,
      trial.take(",\"bytes\":"), let bytes = trial.number(), bytes > 0,
      trial.take(",\"n\":"), let number = trial.number(), number > 0,
      trial.take(",\"h\":"), let hash = trial.digest(), trial.take("}"), trial.isAtEnd
    else { return nil }
    return End(head: Head(writer: writer, number: number, hash: hash), bytes: bytes)
  }

  /// A name of ours, which leads out of no folder.
  private static func readFile(_ cursor: inout Cursor) -> File? {
    var trial = cursor
    guard trial.take("{\"file\":"), let place = trial.token(), trial.take(",\"sum\":"),
      let sum = trial.digest(), trial.take("}"), trial.isAtEnd
    else { return nil }
    let name = trial.bytes.token(place)
    guard BackupFolder.isSlot(name) || BackupFolder.day(ofKeyring: name) != nil else { return nil }
    return File(name: name, sum: sum)
  }
}

extension Cursor {
  mutating func digest() -> Digest? {
    token().flatMap { Digest(text: bytes.span.extracting($0)) }
  }
}
