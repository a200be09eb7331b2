import Domain
import Exchange
import Interface

struct ImportReport {
  let plan: ImportResult
  let registry: Registry
  let wording: Wording

  func sayWhatWasFound() {
    if !plan.unmappedColumns.isEmpty { Output.say(wording.leftOut(plan.unmappedColumns)) }
    for row in plan.refused { Output.say(wording.sentence(row, registry)) }
    if !plan.alreadyThere.isEmpty {
      Output.say(wording.alreadyThere(plan.alreadyThere.map(\.line)))
    }
    if !plan.totals.isEmpty { Output.say(wording.totals(plan.totals)) }
    for (heading, lines) in plan.doubled.sorted(by: { $0.key < $1.key }) {
      Output.say(wording.doubled(heading, lines))
    }
    if !plan.homonyms.isEmpty { Output.say(wording.namesakes(plan.homonyms.map(\.line))) }
    for (warning, lines) in warnings.sorted(by: { $0.key < $1.key }) {
      Output.say(wording.warned(of: lines, warning))
    }
    if !plan.erased.isEmpty { Output.say(wording.erasedRows(plan.erased.count)) }
    for (name, lines) in plan.unknownMembers.sorted(by: { $0.key < $1.key }) {
      Output.say(wording.noMember(name, rows: lines.count))
    }
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
    Output.say(
      wording.imported(
        added: plan.good.count, known: plan.alreadyThere.count, refused: plan.refusedRows,
        isTrial: isTrial))
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
