import Exchange
import Interface

extension FileTrouble {
  /// The trouble that a file is which cannot be read as a table.
  init(_ error: CSVError) {
    self =
      switch error {
      case .empty: .empty
      case .notUTF8(let place): .notUTF8(line: place.line, column: place.column)
      case .utf16: .utf16
      case .unterminatedQuote(let place):
        .unterminatedQuote(line: place.line, column: place.column)
      }
  }
}

extension Failure {
  /// The end that a choice of columns means which cannot be followed.
  init(_ error: MappingError) {
    switch error {
    case .unknownField(let name):
      self.init(.usage, Launch.wording.sentence(FileTrouble.unknownField(name)))
    case .unknownColumn(let name):
      self.init(.refused, Launch.wording.sentence(FileTrouble.unknownColumn(name)))
    }
  }
}

extension CellTrouble {
  /// The trouble that a refused row or cell is.
  init(_ reason: ImportReason) {
    self =
      switch reason {
      case .malformed(let fault): CellTrouble(fault)
      case .empty: .empty
      case .unknownWord: .unknownWord
      case .notDate(let refusal): .notDate(refusal)
      case .notEmail: .notEmail
      case .notShare: .notShare
      case .notYesOrNo: .notYesOrNo
      case .notNumber: .notNumber
      case .notEnterpriseNumber: .notEnterpriseNumber
      case .unknownOrganisation: .unknownOrganisation
      case .severalOrganisations: .severalOrganisations
      case .refused(let refusal): .refused(refusal)
      }
  }

  private init(_ fault: CSVFault) {
    self =
      switch fault {
      case .tooFewCells(let count): .tooFewCells(count)
      case .tooManyCells(let count): .tooManyCells(count)
      case .controlCharacter(let number, _): .controlCharacter(number)
      case .cellTooLong: .cellTooLong(CSVReader.longestCell)
      case .textAfterQuote: .textAfterQuote
      }
  }
}
