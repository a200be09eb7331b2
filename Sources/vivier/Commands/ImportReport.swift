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
    if !plan.homonyms.isEmpty { Output.say(wording.namesakes(plan.homonyms.map(\.line))) }
    if !plan.erased.isEmpty { Output.say(wording.erasedRows(plan.erased.count)) }
    for (name, lines) in plan.unknownMembers.sorted(by: { $0.key < $1.key }) {
      Output.say(wording.noMember(name, rows: lines.count))
    }
  }

  /// No where nobody can be asked.
  func mayKeepGood() -> Bool {
    guard !plan.good.isEmpty, Question.canAsk else { return false }
    return Question.isAccepted(wording.askKeepGood(plan.good.count), wording)
  }

  func sayCounts(_ plan: ImportResult, isTrial: Bool) {
    Output.say(
      wording.imported(
        added: plan.good.count, known: plan.alreadyThere.count, refused: plan.refused.count,
        isTrial: isTrial))
  }
}
