import ArgumentParser
import Domain
import Exchange
import Interface

enum ListKind: Equatable, ExpressibleByArgument {
  case entities(EntityKind)
  case due, requests

  var list: ListName {
    switch self {
    case .entities(let kind): .entities(kind)
    case .due: .everybodysDue
    case .requests: .requests
    }
  }

  static let all = EntityKind.allCases.map(Self.entities) + [.due, .requests]

  var name: String {
    switch self {
    case .entities(let kind): kind.row.plural
    case .due: "due"
    case .requests: "requests"
    }
  }

  init?(argument: String) {
    guard let kind = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = kind
  }

  static var allValueStrings: [String] { all.map(\.name) }

  /// The columns of a table on the screen; the other formats have them all.
  var shownColumns: [String] {
    switch self {
    case .entities(let kind): kind.row.shownColumns
    case .due: ["day", "kind", "name", "id"]
    case .requests: ["id", "kind", "on", "due", "outcome", "name"]
    }
  }
}
