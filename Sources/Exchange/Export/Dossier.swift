package import Domain

/// Everything that the reserve holds about one entity, its history included.
///
/// French: *dossier*. This is what a person receives who asks for their data: nothing that can be
/// read is left out.
package struct Dossier: Equatable, Sendable {
  /// Whom or what it is about.
  package let id: EntityID
  /// The fields, under their frozen names.
  package let fields: [NamedCell]
  /// The lists that belong to it, under frozen names: notes, pathways, introductions.
  package let sections: [Section]
  /// The records about it and what depends on it, the oldest first.
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
  /// The event's frozen name: `candidate.registered`.
  package let tag: String
  package let subject: EntityID
  /// Whether a later event undid it.
  package let isUndone: Bool
  package let fields: [RecordedField]

  /// Of an erased person, the open part alone: the rest is nobody's to read.
  init(_ entry: Entry, isErased: Bool = false) {
    number = entry.stamp.number
    time = entry.stamp.time
    member = entry.stamp.member
    tag = entry.event.change.tag
    subject = entry.event.subject
    isUndone = entry.isUndone
    fields = entry.event.change.fields(openOnly: isErased)
  }
}
