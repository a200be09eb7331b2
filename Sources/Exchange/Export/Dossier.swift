package import Domain

/// All that the reserve holds about one entity, its history included: what a person receives who
/// asks for their data, so that nothing that can be read is left out; French: *dossier*.
package struct Dossier: Equatable, Sendable {
  package let id: EntityID
  /// Under their frozen names.
  package let fields: [NamedCell]
  /// Under frozen names.
  package let sections: [Section]
  /// And about what depends on it, the oldest first.
  package let history: [PastEvent]

  /// A list that belongs to the entity.
  package struct Section: Equatable, Sendable {
    package let name: String
    package let table: Table
  }
}

/// A value with the frozen name of its field.
package struct NamedCell: Equatable, Sendable {
  package let name: String
  package let cell: Cell
}

/// One record of the journal, as an export tells it.
package struct PastEvent: Equatable, Sendable {
  package let number: Int
  package let time: Timestamp
  package let member: MemberID
  /// The frozen name: `candidate.registered`.
  package let tag: String
  package let subject: EntityID
  package let isUndone: Bool
  package let fields: [RecordedField]

  /// Of an erased person, the open part alone: the rest is nobody's to read.
  init(_ entry: Entry, isErased: Bool = false) {
    (number, time, member) = (entry.stamp.number, entry.stamp.time, entry.stamp.member)
    (tag, subject, isUndone) = (entry.event.change.tag, entry.event.subject, entry.isUndone)
    fields = entry.event.change.fields(openOnly: isErased)
  }
}
