package import Domain

/// What an import would do, before anything is done.
///
/// Whether to carry it out, refuse it whole or keep the good rows only is for the caller to decide.
package struct ImportResult: Equatable, Sendable {
  /// The rows that can be recorded, in the order of the file.
  package internal(set) var good: [ImportedRow] = []
  /// The rows that cannot, with the reason.
  package internal(set) var refused: [ImportRefusal] = []
  /// The rows that are already in the reserve, or stand twice in the file; nothing is added.
  package internal(set) var alreadyThere: [KnownRow] = []
  /// Among the good rows, those that share a name with somebody else.
  package internal(set) var homonyms: [KnownRow] = []
  /// The lines about people of whom nothing is kept: there is nothing to take.
  package internal(set) var erased: [Int] = []
  /// Whom good rows name without there being such a member, and on which lines.
  package internal(set) var unknownMembers: [String: [Int]] = [:]
  /// The names of the columns that were left out.
  package internal(set) var unmappedColumns: [String] = []
  /// The columns that are needed and not there; no row was read then.
  package internal(set) var missingColumns: [ImportColumn] = []

  /// Whether nothing stands in the way of recording the whole file.
  package var isWhole: Bool { refused.isEmpty && missingColumns.isEmpty }

  package var commands: [Command] { good.flatMap(\.commands) }

  /// The same, as it was decided.
  package var events: [Event] { good.flatMap(\.events) }
}

/// A row that can be recorded.
package struct ImportedRow: Equatable, Sendable {
  /// The line on which the row begins.
  package let line: Int
  /// One after the other: what brings it into being, and what leads to where it stands.
  package let commands: [Command]
  package let events: [Event]
}

/// A row about somebody or something that is known by the same name.
package struct KnownRow: Equatable, Sendable {
  /// The line on which the row begins.
  package let line: Int
  /// What is known by that name; new in this file when a good row has the same number.
  package let known: EntityID
}

/// A row that cannot be recorded: where, and why in a code.
///
/// Never the value itself, which may be personal, but for a part of the territory.
package struct ImportRefusal: Error, Equatable, Sendable {
  /// The line on which the row begins.
  package let line: Int
  /// The cell within the row, from 1, and its column name, when the reason lies in one cell.
  package var column: Int?
  package var header: String?
  package var field: Field?
  package let reason: ImportReason
}

/// Why a row or one of its cells is refused.
package enum ImportReason: Error, Equatable, Sendable {
  /// The row itself is malformed.
  case malformed(CSVFault)
  /// The cell is empty and must not be.
  case empty
  /// The cell holds none of the words that the field knows.
  case unknownWord
  case notDate(DateRefusal)
  case notEmail
  case notShare
  case notYesOrNo
  case notNumber
  case notEnterpriseNumber
  /// A basin that nobody's file names yet, and known ones that may be meant.
  case unknownBasin(Basin, near: [Basin])
  /// Nothing in the reserve has that name or number.
  case unknownName
  /// Several have that name; a number would tell them apart.
  case severalOfName
  /// A rule of the domain refuses it.
  case refused(Refusal)
}
