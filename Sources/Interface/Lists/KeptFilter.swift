import Domain

/// A filter of a list that somebody asks for again and again, under a name.
package struct KeptFilter: Equatable, Sendable {
  package let name: String
  package let list: ListName
  package let text: String

  package init(name: String, list: ListName, text: String) {
    (self.name, self.list, self.text) = (name, list, text)
  }
}

extension ListName {
  /// Which of them another start knows again.
  package static let filtered =
    EntityKind.allCases.map(Self.entities) + [
      .due, .everybodysDue, .retention, .requests, .retracted, .members,
    ]
}
