import Canvas
import Domain

/// The words of one row of a pane.
struct RowDescriber {
  let registry: Registry
  let wording: Wording
  let today: Day

  /// One text for each column.
  func cells(of id: EntityID, in columns: PaneColumns) -> [String] {
    columns.all.map { column in
      if let id = CandidateID(id), let candidate = registry.candidates[id] {
        text(column.content, of: candidate, columns)
      } else if let id = NeedID(id), let need = registry.needs[id] {
        text(column.content, of: need)
      } else if let id = PathwayID(id), let pathway = registry.pathways[id] {
        text(column, of: pathway)
      } else if let id = IntroductionID(id), let introduction = registry.introductions[id] {
        text(column, of: introduction)
      } else {
        ""
      }
    }
  }

  private func text(_ content: PaneColumns.Content, of candidate: Candidate, _ columns: PaneColumns)
    -> String
  {
    let card = candidate.card
    switch content {
    case .name: return registry.label(candidate.id)
    case .family:
      if columns.isWidest { return wording.list(card.families.map(wording.word)) }
      guard let family = card.families.first else { return "" }
      return columns.isWide ? wording.word(family) : wording.short(family)
    case .fte: return card.fte?.shown ?? ""
    case .basin:
      guard candidate.state == .active else { return wording.name(candidate.state) }
      return card.basin.map { columns.isWide ? $0.name : wording.short($0) } ?? ""
    default: return ""
    }
  }

  private func text(_ content: PaneColumns.Content, of need: Need) -> String {
    switch content {
    case .name: need.title
    case .organisation: registry.organisationLabel(of: need.id)
    case .fte: need.isOpen ? need.card.fte?.shown ?? "" : wording.short(need.state)
    default: ""
    }
  }

  private func text(_ column: PaneColumns.Column, of pathway: Pathway) -> String {
    switch column.content {
    case .programme: return registry.label(pathway.programme)
    case .name: return registry.label(pathway.subject)
    case .progress:
      guard pathway.state != .stopped else { return wording.name(pathway.state) }
      let (done, all) = registry.progress(of: pathway)
      let count = "\(done)/\(all)"
      let room = column.width - TextWidth.columns(of: count) - 1
      return ProgressBar.text(done, of: all, columns: room) + " " + count
    default: return ""
    }
  }

  private func text(_ column: PaneColumns.Column, of introduction: Introduction) -> String {
    switch column.content {
    case .name: shortened(registry.label(introduction.candidate), to: column.width)
    case .organisation: registry.organisationLabel(of: introduction.need)
    case .state: state(of: introduction, within: column.width)
    default: ""
    }
  }

  /// The state, with the days it has lasted where that fits whole: half a number would mislead.
  private func state(of introduction: Introduction, within columns: Int) -> String {
    if introduction.state == .meeting, let day = introduction.meeting?.day {
      return wording.meetingOn(day)
    }
    let days = today.days(since: introduction.movedOn)
    let isWaited = introduction.state.isOpen && days >= 9
    let long = isWaited ? [wording.stateFor(introduction.state, days: days)] : []
    let texts = long + [wording.name(introduction.state), wording.short(introduction.state)]
    return texts.first { TextWidth.columns(of: $0) <= columns } ?? texts[texts.count - 1]
  }

  /// A name that does not fit keeps its family name whole as long as possible: `É. Dupont`.
  private func shortened(_ name: String, to width: Int) -> String {
    guard TextWidth.columns(of: name) > width, let first = name.first,
      let space = name.firstIndex(of: " ")
    else { return name }
    return "\(first).\(name[space...])"
  }
}

/// A bar of full and empty blocks.
enum ProgressBar {
  /// Full blocks for what is done, rounded down, so that only a whole bar means all.
  static func text(_ done: Int, of all: Int, columns: Int) -> String {
    guard columns > 0, all > 0 else { return "" }
    let full = max(0, min(columns, done * columns / all))
    return String(repeating: "█", count: full) + String(repeating: "░", count: columns - full)
  }
}

extension Registry {
  /// How the state of an introduction looks, besides its word.
  func stateRole(of id: EntityID) -> Role {
    guard let introduction = IntroductionID(id).flatMap({ introductions[$0] }) else {
      return .value
    }
    return switch introduction.state {
    case .proposed, .agreed: .stateCalm
    case .presented, .studying, .meeting, .met: .stateActive
    case .waiting: .stateAttention
    default: .stateEnded
    }
  }
}
