import Domain
import Exchange
import Interface

/// How the desk was left: `focus = candidates`, `candidates.selected = C7K2M9QX`, one thing a line;
/// nothing personal: of filters only conditions on fields, since any other word may be a name.
struct Session: Equatable {
  private(set) var focus = Pane.candidates
  private(set) var panes: [Pane: PaneMemory] = [:]

  private(set) var orders: [ListName: SortRule] = [:]
  private(set) var filters: [KeptFilter] = []

  struct PaneMemory: Equatable {
    var selected: EntityID?
    var sort: SortRule?
    var filter = ""
  }

  init(of desk: Desk, wording: Wording) {
    focus = desk.focus
    orders = desk.orders
    filters = desk.filters
    for pane in Pane.allCases {
      let state = desk[pane]
      let filter = state.filter.text
      panes[pane] = PaneMemory(
        selected: state.selected?.subject, sort: state.sort,
        filter: wording.namesNobody(filter) ? filter : "")
    }
  }

  /// What is not understood is left out.
  init(text: String, wording: Wording) {
    for line in SettingLine.lines(of: text).compactMap(SettingLine.init) {
      if line.key == "focus" {
        focus = Pane(fileName: line.value) ?? focus
        continue
      }
      let parts = line.key.split(separator: ".")
      guard parts.count == 2 else { continue }
      if parts[1] == "kept" {
        filters += KeptFilter(line.value, of: String(parts[0]), wording).map { [$0] } ?? []
        continue
      }
      guard let pane = Pane(fileName: String(parts[0])) else {
        if parts[1] == "sort",
          let list = ListName.kept.first(where: { $0.fileName == String(parts[0]) })
        {
          orders[list] = SortRule(rawValue: line.value)
        }
        continue
      }
      switch parts[1] {
      case "selected": panes[pane, default: PaneMemory()].selected = EntityID(line.value)
      case "sort": panes[pane, default: PaneMemory()].sort = SortRule(rawValue: line.value)
      case "filter" where wording.namesNobody(line.value):
        panes[pane, default: PaneMemory()].filter = line.value
      default: break
      }
    }
  }

  var text: String {
    var lines = ["focus = \(focus.fileName)"]
    for pane in Pane.allCases {
      guard let memory = panes[pane] else { continue }
      if let id = memory.selected { lines.append("\(pane.fileName).selected = \(id.stored)") }
      if let sort = memory.sort { lines.append("\(pane.fileName).sort = \(sort.rawValue)") }
      if !memory.filter.isEmpty { lines.append("\(pane.fileName).filter = \(memory.filter)") }
    }
    for list in ListName.kept {
      if let name = list.fileName, let sort = orders[list] {
        lines.append("\(name).sort = \(sort.rawValue)")
      }
    }
    for filter in filters {
      guard let list = filter.list.fileName else { continue }
      lines.append("\(list).kept = \(filter.name.replacing("|", with: "/")) | \(filter.text)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Lists are made by whoever owns the state.
  func restore(_ desk: inout Desk) {
    desk.focus = focus
    desk.filters = filters
    desk.orders = orders.filter { ListState($0.key).orders.contains($0.value) }
    for (pane, memory) in panes {
      if let sort = memory.sort, desk[pane].orders.contains(sort) { desk[pane].sort = sort }
      if !memory.filter.isEmpty { desk[pane].filter = TextInput(memory.filter) }
      desk[pane].selected = memory.selected.map(RowID.entity)
    }
  }

  /// Nil the first time.
  static func load(_ reserve: String, in folder: String, wording: Wording) -> Session? {
    UserFile.text(of: file(of: reserve, in: folder)).map { Session(text: $0, wording: wording) }
  }

  /// The loss of a file is not worth a word.
  func save(_ reserve: String, in folder: String) {
    _ = UserFile.put(text, at: Self.file(of: reserve, in: folder))
  }

  private static func file(of reserve: String, in folder: String) -> String {
    "\(folder)/\(reserve).session"
  }
}

extension ListName {
  fileprivate static let kept: [ListName] =
    EntityKind.allCases.filter { kind in !Pane.allCases.contains { $0.kind == kind } }
    .map(entities) + [.due, .everybodysDue, .retention, .requests, .retracted, .rules, .members]

  /// In files: frozen; nil for what no other start knows.
  fileprivate var fileName: String? {
    switch self {
    case .entities(let kind): kind.row.plural
    case .due: "due"
    case .everybodysDue: "everybodys-due"
    case .retention: "retention"
    case .requests: "requests"
    case .retracted: "retracted"
    case .rules: "rules"
    case .members: "members"
    case .composition, .unseen, .session: nil
    }
  }
}

extension KeptFilter {
  /// Nil where it is none, or one that may name somebody.
  fileprivate init?(_ value: String, of list: String, _ wording: Wording) {
    let sides = value.split(separator: " | ", maxSplits: 1).map(String.init)
    guard sides.count == 2, wording.namesNobody(sides[1]),
      let list = ListName.filtered.first(where: { $0.fileName == list })
    else { return nil }
    self.init(name: sides[0], list: list, text: sides[1])
  }
}

extension Pane {
  fileprivate var fileName: String { kind.row.plural }

  fileprivate init?(fileName: String) {
    guard let pane = Pane.allCases.first(where: { $0.fileName == fileName }) else { return nil }
    self = pane
  }
}
