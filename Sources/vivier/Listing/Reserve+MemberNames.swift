import Domain
import Interface
import Storage

extension Reserve {
  /// As the keyring says, or said until they left.
  var memberNames: [MemberID: String] {
    var names = registry.memberNames
    for member in members { names[member.id] = member.name }
    return names
  }
}

extension Reading {
  init(_ registry: Registry, _ wording: Wording, _ members: [MemberID: String]) {
    self.init(
      registry: registry, today: WallClock().moment.today, wording: wording,
      memberName: { members[$0] ?? $0.stored })
  }
}
