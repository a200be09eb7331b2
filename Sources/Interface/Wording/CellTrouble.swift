package import Domain

/// What can be wrong with a file that is imported, or with one of its cells.
///
/// The program translates the errors of the exchange with other programs into these.
package enum CellTrouble: Equatable, Sendable {
  case tooFewCells(Int)
  case tooManyCells(Int)
  case controlCharacter(UInt32)
  case cellTooLong(Int)
  case textAfterQuote
  case empty
  case unknownWord
  case notDate(DateRefusal)
  case notEmail
  case notShare
  case notYesOrNo
  case notNumber
  case notEnterpriseNumber
  case unknownOrganisation
  case severalOrganisations
  case refused(Refusal)
}

/// Why a whole file cannot be imported.
package enum FileTrouble: Equatable, Sendable {
  case empty
  case notUTF8(line: Int, column: Int)
  case utf16
  case unterminatedQuote(line: Int, column: Int)
  case missingColumns([String])
  case unknownField(String)
  case unknownColumn(String)
}
