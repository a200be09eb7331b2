package import Domain

/// What an import would do: whether to carry it out, refuse it whole or keep the good rows is the
/// caller's to decide.
package struct ImportResult: Equatable, Sendable {
  package internal(set) var good: [ImportedRow] = []
  package internal(set) var refused: [ImportRefusal] = []
  /// Or twice in the file; nothing is added.
  package internal(set) var alreadyThere: [KnownRow] = []
  /// What they say otherwise, taken or not.
  package internal(set) var changes: [RowChange] = []
  /// Of `changes`, those that are taken.
  package internal(set) var changed: [ImportedRow] = []
  /// Good rows that share a name with somebody else.
  package internal(set) var homonyms: [KnownRow] = []
  /// Good rows that may be of somebody who is there under another name.
  package internal(set) var alike: [KnownRow] = []
  /// Lines about people of whom nothing is kept.
  package internal(set) var erased: [Int] = []
  /// Rows of sums.
  package internal(set) var totals: [Int] = []
  /// Headings of columns that say the same as one that is filled, by line.
  package internal(set) var doubled: [String: [Int]] = [:]
  /// Of which a cell has more telephone numbers than the first, by line.
  package internal(set) var furtherNumbers: [Int] = []
  /// Whom good rows name without there being such a member, by line.
  package internal(set) var unknownMembers: [String: [Int]] = [:]
  package internal(set) var unmappedColumns: [String] = []
  /// What each column of the file fills, in their order.
  package internal(set) var fields: [ImportColumn?] = []
  /// No row was read then.
  package internal(set) var missingColumns: [ImportColumn] = []

  /// Of which at least one cell is wrong.
  package var refusedRows: Int { Set(refused.map(\.line)).count }

  /// Each cell once, in the order of the columns.
  mutating func refuse(_ row: [ImportRefusal]) {
    var known: Set<Int> = []
    let each = row.filter { refusal in refusal.column.map { known.insert($0).inserted } ?? true }
    refused += each.sorted { ($0.column ?? .max) < ($1.column ?? .max) }
  }

  package var isWhole: Bool { refused.isEmpty && missingColumns.isEmpty }
  package var commands: [Command] { taken.flatMap(\.commands) }
  package var events: [Event] { taken.flatMap(\.events) }
  /// Each rests on what earlier rows bring about.
  private var taken: [ImportedRow] { (good + changed).sorted { $0.line < $1.line } }
}

/// A row that can be recorded.
package struct ImportedRow: Equatable, Sendable {
  package let line: Int
  /// What brings it into being, and what leads to where it stands.
  package let commands: [Command]
  package let events: [Event]
}

/// A row about what is known by the same name.
package struct KnownRow: Equatable, Sendable {
  package let line: Int
  /// New in this file when a good row has the same number.
  package let known: EntityID
}

/// Where, and why in a code: never the value itself, which may be personal, but for what should be
/// a word of a closed list, or a basin.
package struct ImportRefusal: Error, Equatable, Sendable {
  package let line: Int
  /// From 1, when the reason lies in one cell.
  package var column: Int?
  package var header: String?
  package var field: Field?
  package let reason: ImportReason
}

/// The closed lists that a cell may take its words from.
package enum ImportVocabulary: Equatable, Sendable {
  case codes([CodeList])
  case standings(EntityKind)
  case basins
}

/// Why a row or one of its cells is refused.
package enum ImportReason: Error, Equatable, Sendable {
  case malformed(CSVFault)
  case empty
  case unknownWord(String, of: ImportVocabulary)
  case notDate(DateRefusal)
  /// As the spreadsheet says it.
  case formulaError(String)
  /// They were lost before the file came here.
  case brokenLetters
  /// Its last digits are lost.
  case roundedNumber
  case notTime, notEmail, notShare, notYesOrNo
  case notNumber(ClosedRange<Int>)
  /// With decimals, unlike those; the bounds are whole.
  case notHours(ClosedRange<Int>)
  case notEnterpriseNumber
  /// Nobody's file names it yet; known ones that may be meant.
  case unknownBasin(Basin, near: [Basin])
  case unknownName([EntityKind])
  /// A number would tell them apart: that of the enterprise, where all have one.
  case severalOfName(haveNumbers: Bool)
  /// It says why something is over that is not.
  case reasonTooEarly
  case refused(Refusal)
}
