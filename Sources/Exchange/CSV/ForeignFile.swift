/// A file that is no table of text, told by how it begins.
package enum ForeignFile: Sendable {
  /// Of a spreadsheet: .xlsx, .ods, .xls.
  case workbook
  /// As some web sites send for a sheet, often called .xls.
  case webPage
  case pdf

  /// Nil for what is read here, or may be.
  package init?(_ file: [UInt8]) {
    let start = file.prefix(512).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    if Self.zips.contains(where: file.starts) || file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .workbook
    } else if start.starts(with: "%PDF".utf8) {
      self = .pdf
    } else if start.first == UInt8(ascii: "<") {
      self = .webPage
    } else {
      return nil
    }
  }

  /// See PKWARE's APPNOTE.TXT, 4.3.7 and 4.3.16.
  private static let zips: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
}
