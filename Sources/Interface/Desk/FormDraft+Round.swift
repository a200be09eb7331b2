import Domain

/// A round of proposals outlives the program like any other draft: the form being filled in, the
/// texts put aside (`kept C0000004`), and who still waits (`others`).
extension FormDraft {
  private static let others = "others"
  private static let kept = "kept "

  func among(_ round: RoundPage) -> FormDraft {
    let waiting = round.lines.filter { $0.outcome == .waiting }.map(\.candidate.entity.stored)
    let aside = round.lines.compactMap { line -> Part? in
      guard let draft = line.draft, draft.purpose != purpose else { return nil }
      return Part(name: Self.kept + line.candidate.entity.stored, text: draft.rationale)
    }
    let others = Part(name: Self.others, text: waiting.joined(separator: " "))
    return FormDraft(purpose: purpose, entries: entries + [others] + aside)
  }

  /// Without what became of those who had their turn; nil when the form was not one of a round.
  func round(_ registry: Registry, using numbers: inout SplitMix64) -> RoundPage? {
    guard let others = entries.first(where: { $0.name == Self.others }),
      case .card(let file, true, let known) = Form.Purpose(stored: purpose),
      let id = IntroductionID(file), let person = known.lazy.compactMap({ CandidateID($0) }).first,
      let asked = known.lazy.compactMap({ NeedID($0) }).first
    else { return nil }
    var lines = [RoundPage.Line(candidate: person, introduction: id)]
    func add(_ candidate: CandidateID) -> Int {
      if let place = lines.firstIndex(where: { $0.candidate == candidate }) { return place }
      lines.append(
        RoundPage.Line(candidate: candidate, introduction: registry.freshID(using: &numbers)))
      return lines.count - 1
    }
    for candidate in others.text.split(separator: " ").compactMap({ CandidateID(String($0)) })
    where registry.isThere(candidate) { _ = add(candidate) }
    for entry in entries {
      guard let candidate = entry.keptFor, registry.isThere(candidate) else { continue }
      let isWaiting = lines.contains { $0.candidate == candidate }
      let place = add(candidate)
      if !isWaiting { lines[place].outcome = .skipped }
      lines[place].draft = entry.draft(of: lines[place], for: asked)
    }
    return RoundPage(id: asked, kind: .proposing, lines: lines)
  }

  fileprivate var rationale: String {
    entries.first { $0.name == Field.rationale.rawValue }?.text ?? ""
  }
}

extension FormDraft.Part {
  fileprivate var keptFor: CandidateID? {
    let words = name.split(separator: " ")
    return words.count == 2 && words[0] == "kept" ? CandidateID(String(words[1])) : nil
  }

  fileprivate func draft(of line: RoundPage.Line, for asked: NeedID) -> FormDraft {
    let purpose = Form.Purpose.new(line.introduction, of: line.candidate.entity, asked.entity)
    return FormDraft(
      purpose: purpose.stored,
      entries: [FormDraft.Part(name: Field.rationale.rawValue, text: text)])
  }
}

extension Registry {
  fileprivate func isThere(_ id: CandidateID) -> Bool {
    candidates[id] != nil && !erased.contains(id)
  }
}
