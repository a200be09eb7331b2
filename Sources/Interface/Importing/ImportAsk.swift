package import Domain

/// What the desk asks of whoever can read files; the answer comes as an `ImportReply`.
package enum ImportAsk: Equatable, Sendable {
  /// Which files are near at hand.
  case find
  /// Read it, and tell what would be recorded.
  case plan(ImportChoice)
  /// As one act.
  case record(ImportChoice)
  /// The refused rows, into a file of their own.
  case writeRefused(ImportChoice)
}

/// A file, and how it is to be read where somebody said so.
package struct ImportChoice: Equatable, Sendable {
  package let path: String
  /// As `vivier import` calls it; nil to go by the headings.
  package var kind: String?
  /// Nil to find out.
  package var encoding: String?
  /// What fills which field, by the place of the column, from 0; an empty name leaves it aside.
  package var fields: [Int: String] = [:]
  /// By their codes, what is taken of what the file says otherwise of somebody already there.
  package var taken: Set<String> = []
  /// Even where others are refused.
  package var takesGoodRows = false

  package init(path: String) { self.path = path }
}

/// A file that could be brought in.
package struct FoundFile: Equatable, Sendable {
  package let name: String
  /// Without the file's name.
  package let folder: String
  package let changed: Day
  /// A workbook, where nothing on this computer reads one: it is to be saved as CSV.
  package let isUnreadable: Bool

  package init(name: String, folder: String, changed: Day, isUnreadable: Bool) {
    (self.name, self.folder) = (name, folder)
    (self.changed, self.isUnreadable) = (changed, isUnreadable)
  }

  var path: String { folder + "/" + name }
}

/// What came of an `ImportAsk`.
package enum ImportReply: Sendable {
  case found([FoundFile])
  case planned(ImportPlan)
  case recorded([Stamp], sentence: String)
  case written(String)
  /// Nothing was recorded; the sentence says why and what to do.
  case failed(String)
}
