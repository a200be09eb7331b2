/// A reader of bytes that somebody else may have written.
///
/// To add one: a case here, a function of its room, and a few files in `Corpus`.
enum FuzzTarget: String, CaseIterable, Sendable {
  case act
  case backup
  case base64
  case contacts
  case csv
  case dates
  case door
  case draft
  case escape
  case fields
  case head
  case header
  case imports
  case journal
  case json
  case keyring
  case keys
  case note
  case payload
  case record
  case search
  case seen
  case session
  case settings
  case sheet
  case slot
  case ssh
  case stick
  case theme
  case tries

  /// Says whether the bytes were taken, and throws `Broken` where what was taken does not hold
  /// together.
  typealias Reader = (_ bytes: [UInt8]) throws -> Bool

  /// With whatever it needs besides the bytes; one thread at a time may use it.
  func reader() throws -> Reader {
    switch self {
    case .act: try JournalBench().readAct
    case .backup: readBackup
    case .base64: readBase64
    case .contacts: readContacts
    case .csv: readCSV
    case .dates: readDates
    case .door: try JournalBench().readDoor
    case .draft: try JournalBench().readDraft
    case .escape: readEscape
    case .fields: readFields
    case .head: readHead
    case .header: readHeader
    case .imports: ImportDesk().read
    case .journal: try JournalBench().readFiles
    case .json: readJSON
    case .keyring: try JournalBench().readKeyring
    case .keys: readKeys
    case .note: readNote
    case .payload: readPayload
    case .record: readRecord
    case .search: readSearch
    case .seen: try JournalBench().readSeen
    case .session: readSession
    case .settings: readSettings
    case .sheet: readSheet
    case .slot: try JournalBench().readSlot
    case .ssh: readSSH
    case .stick: readStick
    case .theme: readTheme
    case .tries: try JournalBench().readTries
    }
  }

  /// In bytes: what reads texts that somebody types is not asked for the length of a file.
  var longest: Int {
    switch self {
    case .contacts, .dates, .escape, .head, .search: 160
    case .base64, .fields, .header, .sheet, .slot, .ssh, .stick, .tries: 512
    case .act, .backup, .door, .draft, .journal, .keys, .note, .payload, .record, .seen, .session,
      .settings:
      1024
    case .csv, .imports, .json, .keyring, .theme: 4096
    }
  }
}

/// What must never come of any bytes.
struct Broken: Error {
  let what: String
}

/// A reader's promise.
func demand(_ holds: Bool, _ what: @autoclosure () -> String) throws {
  if !holds { throw Broken(what: what()) }
}

extension [UInt8] {
  /// Nil where the bytes are no text: every reader of files asks that first.
  var text: String? { String(validating: self, as: UTF8.self) }

  /// The first byte, which chooses among several readers of one kind, and the rest.
  var chosen: (choice: Int, rest: [UInt8])? {
    first.map { (Int($0), Array(dropFirst())) }
  }
}
