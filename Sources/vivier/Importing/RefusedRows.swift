import Exchange
import Interface

/// What an import refuses, as a file to be put right in a spreadsheet and read again.
struct RefusedRows {
  let table: CSVTable
  let report: ImportReport

  var count: Int { report.plan.refusedRows }

  /// As it came, and what is wrong beside it.
  var bytes: [UInt8] {
    var reasons: [Int: String] = [:]
    for refusal in report.plan.refused {
      let reason = report.wording.correction(refusal, report.registry)
      reasons[refusal.line] = reasons[refusal.line].map { "\($0) \(reason)" } ?? reason
    }
    return table.rows(with: reasons, under: report.wording.toCorrect)
  }

  /// Into the folder of people's documents, in nobody's place.
  func write(besides name: String, in folder: String = UserFolders.documents) -> String? {
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    return UserFile.makeBeside(
      "\(folder)/\(stem.isEmpty ? name : stem)-\(report.wording.refusedRows)", "csv", of: bytes)
  }
}
