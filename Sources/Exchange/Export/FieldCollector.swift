internal import Domain

/// Takes the fields of a payload as they are written to the journal.
struct FieldCollector: FieldCoder {
  private(set) var members: [JSONMember] = []

  mutating func text(_ name: StaticString, _ value: inout String?) throws(FieldError) {
    if let value { members.append(JSONMember("\(name)", .text(value))) }
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) throws(FieldError) {
    if let value { members.append(JSONMember("\(name)", .number(value))) }
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(FieldError) {
    if value { members.append(JSONMember("\(name)", .flag(true))) }
  }

  mutating func texts(_ name: StaticString, _ values: inout [String]) throws(FieldError) {
    guard !values.isEmpty else { return }
    members.append(JSONMember("\(name)", .list(values.map(JSONValue.text))))
  }

  mutating func objects<Item: FieldCoded>(
    _ name: StaticString, _ items: inout [Item]
  ) throws(FieldError) {
    guard !items.isEmpty else { return }
    var objects: [JSONValue] = []
    for var item in items {
      var collector = FieldCollector()
      try item.code(&collector)
      objects.append(.object(collector.members))
    }
    members.append(JSONMember("\(name)", .list(objects)))
  }
}

extension Change {
  /// Everything that the change carries, the private part included where it can be read.
  var members: [JSONMember] { parts.open + parts.sealed }

  /// What anyone holding the journal may read of it.
  var openMembers: [JSONMember] { parts.open }

  private var parts: (open: [JSONMember], sealed: [JSONMember]) {
    var open = FieldCollector()
    var sealed = FieldCollector()
    do {
      try write(open: &open, private: &sealed)
    } catch {
      preconditionFailure("A collector takes every field.")
    }
    return (open.members, sealed.members)
  }
}
