import Domain
import Exchange
import Interface

struct ImportReport {
  let plan: ImportResult
  let registry: Registry
  let wording: Wording

  func sayWhatWasFound() {
    if !plan.unmappedColumns.isEmpty { Output.say(wording.leftOut(plan.unmappedColumns)) }
    for sentence in faults + remarks { Output.say(sentence) }
  }

  /// One for each cell that is refused.
  var faults: [String] { plan.refused.map { wording.sentence($0, registry) } }

  /// Of rows that are taken, or left though nothing in them is wrong.
  var remarks: [String] {
    var all: [String] = []
    if !plan.alreadyThere.isEmpty {
      all.append(wording.alreadyThere(plan.alreadyThere.map(\.line)))
    }
    if !plan.totals.isEmpty { all.append(wording.totals(plan.totals)) }
    all += plan.doubled.sorted { $0.key < $1.key }.map { wording.doubled($0.key, $0.value) }
    if !plan.homonyms.isEmpty { all.append(wording.namesakes(plan.homonyms.map(\.line))) }
    all += warnings.sorted { $0.key < $1.key }.map { wording.warned(of: $0.value, $0.key) }
    if !plan.erased.isEmpty { all.append(wording.erasedRows(plan.erased.count)) }
    all += plan.unknownMembers.sorted { $0.key < $1.key }.map {
      wording.noMember($0.key, rows: $0.value.count)
    }
    return all
  }

  /// By line, what a form would warn of.
  private var warnings: [String: [Int]] {
    var warnings: [String: [Int]] = [:]
    for row in plan.good {
      for case let card? in row.commands.map(\.card) {
        if let warning = wording.warning(about: card) {
          warnings[warning, default: []].append(row.line)
        }
      }
    }
    return warnings
  }

  /// No where nobody can be asked.
  func mayKeepGood() throws(Failure) -> Bool {
    guard !plan.good.isEmpty, Question.canAsk else { return false }
    return try Question.isAccepted(wording.askKeepGood(plan.good.count), wording)
  }

  func sayCounts(_ plan: ImportResult, isTrial: Bool) {
    Output.say(wording.imported(plan, isTrial: isTrial))
  }
}

extension Command {
  /// That of something new.
  fileprivate var card: AnyCard? {
    if case .create(_, let card) = self { return card }
    if case .enrol(_, let card, _) = self { return .candidate(card) }
    return nil
  }
}
