import Domain
import Exchange
import Interface

struct ImportReport {
  let plan: ImportResult
  let registry: Registry
  let wording: Wording
  var members: [MemberID: String] = [:]
  /// When the file was written, where that is known.
  var written: Day?

  func sayWhatWasFound() {
    if !plan.unmappedColumns.isEmpty { Output.say(wording.leftOut(plan.unmappedColumns)) }
    for sentence in faults + remarks { Output.say(sentence) }
    if !plan.changes.isEmpty { Output.say(wording.saidOtherwise(changesByLine)) }
    if let doubt, !Question.canAsk { Output.say(doubt) }
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
    if !plan.furtherNumbers.isEmpty { all.append(wording.furtherNumbers(plan.furtherNumbers)) }
    if !plan.homonyms.isEmpty { all.append(wording.namesakes(plan.homonyms.map(\.line))) }
    if !plan.alike.isEmpty { all.append(wording.alike(plan.alike)) }
    all += warnings.sorted { $0.key < $1.key }.map { wording.warned(of: $0.value, $0.key) }
    if !plan.erased.isEmpty { all.append(wording.erasedRows(plan.erased.count)) }
    all += plan.unknownMembers.sorted { $0.key < $1.key }.map {
      wording.noMember($0.key, rows: $0.value.count)
    }
    return all
  }

  /// An erased person's name is nowhere: only somebody can tell whether a row brings them back.
  var doubt: String? {
    guard let written, plan.good.contains(where: \.isOfPerson) else { return nil }
    let files = Array(registry.candidates.values) + registry.joined.values.map(\.file)
    let since = files.count { $0.erasure?.on.map { $0 >= written } == true }
    return since == 0 ? nil : wording.erasedSince(since, written)
  }

  var changes: [ImportPlan.Difference] {
    let reading = Reading(registry, wording, members)
    return plan.changes.map { change in
      let who = "\(wording.line(change.line)) · \(registry.fullLabel(change.known))"
      switch change.about {
      case .returning:
        return ImportPlan.Difference(change.code, who: who, what: wording.wouldReturn)
      case .field(let field, let before, let after):
        let (before, after) = (
          reading.shown(DescribedValue(field: field, value: before)),
          reading.shown(DescribedValue(field: field, value: after))
        )
        let what = wording.label(field.name) + wording.colon + wording.changed(before, to: after)
        return ImportPlan.Difference(change.code, who: who, what: what)
      }
    }
  }

  private var changesByLine: [(line: Int, columns: [String])] {
    Dictionary(grouping: plan.changes, by: \.line).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.map { wording.heading($0.column) }) }
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

  /// Yes where there is nothing to ask, and where nobody can be asked, who reads it instead.
  func isSure() throws(Failure) -> Bool {
    guard let doubt, Question.canAsk else { return true }
    return try Question.isAccepted(doubt + " " + wording.askRows(plan.good.count), wording)
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

extension ImportedRow {
  fileprivate var isOfPerson: Bool { events.contains { $0.subject.kind == .candidate } }
}

extension Command {
  /// That of something new.
  fileprivate var card: AnyCard? {
    if case .create(_, let card) = self { return card }
    if case .enrol(_, let card, _) = self { return .candidate(card) }
    return nil
  }
}
