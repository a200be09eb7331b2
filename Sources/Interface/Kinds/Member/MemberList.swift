import Canvas
import Domain

/// Read only: members are changed by a command with the secrets that it asks for.
struct MemberList: ListDescription {
  let orders: [SortRule] = [.role, .name]

  func items(_ reading: Reading) -> [(Int, ReserveMember)] {
    Array(reading.members.enumerated()).map { ($0.offset, $0.element) }
  }

  func item(_ row: RowID, _ reading: Reading) -> (Int, ReserveMember)? {
    guard case .member(let place) = row, reading.members.indices.contains(Int(place)) else {
      return nil
    }
    return (Int(place), reading.members[Int(place)])
  }

  func entry(_ item: (Int, ReserveMember), by rule: SortRule, _ reading: Reading) -> ListEntry {
    ListEntry(
      row: .member(Int32(item.0)),
      first: rule == .role ? MemberRole.allCases.firstIndex(of: item.1.role) ?? 0 : 0,
      name: name(item.1, reading))
  }

  /// The sheet of paper has no name of its own.
  private func name(_ member: ReserveMember, _ reading: Reading) -> String {
    member.name.isEmpty ? reading.wording.name(member.role).capitalisedFirst : member.name
  }

  private func organisation(_ member: ReserveMember, _ reading: Reading) -> String {
    member.organisation.map(reading.registry.label) ?? ""
  }

  func write(_ item: (Int, ReserveMember), to search: inout SearchWriter) {
    for word in [item.1.id.stored] + facts(of: item, search.reading) { search.add(word) }
  }

  func columns(_ room: ListRoom, _ reading: Reading) -> [ListColumn<(Int, ReserveMember)>] {
    [
      ListColumn(as: .text) { name($0.1, reading) },
      ListColumn(26) { reading.wording.name($0.1.role) },
      ListColumn(room.isWidest ? 40 : 24) { organisation($0.1, reading) },
      ListColumn(4, .trailing) { $0.1.id.stored },
    ]
  }

  func facts(of item: (Int, ReserveMember), _ reading: Reading) -> [String] {
    [name(item.1, reading), reading.wording.name(item.1.role), organisation(item.1, reading)]
  }

  var title: Saying { Saying("Membres", en: "Members") }
  var rule: Saying? {
    Saying(
      "Pour ajouter ou retirer quelqu'un : vivier member, dans un terminal.",
      en: "To add or remove somebody: vivier member, in a terminal.")
  }
}
