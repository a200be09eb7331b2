import Canvas
import Domain

struct MemberChoice: Equatable, Sendable {
  let members: [LockMember]
  private(set) var selected: Int

  init(_ members: [LockMember], selected: MemberID? = nil) {
    self.members = members
    self.selected = members.firstIndex { $0.id == selected } ?? 0
  }

  var member: LockMember? { members.indices.contains(selected) ? members[selected] : nil }

  mutating func move(_ walk: Walk) { select(walk.destination(from: selected, page: members.count)) }
  private mutating func select(_ place: Int) { selected = max(0, min(members.count - 1, place)) }

  /// The marker's among them.
  func lines(_ wording: Wording, rows: Int) -> [DoorView.Line] {
    let top = max(0, min(selected - rows / 2, members.count - rows))
    return members.indices.dropFirst(top).prefix(rows).map { place in
      .row(wording.name(members[place]), isSelected: place == selected)
    }
  }
}
