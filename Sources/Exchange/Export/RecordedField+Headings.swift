internal import Domain

extension Change {
  /// With what each field is called where it is asked for: it is the one that is gone once that is
  /// emptied.
  func fields(openOnly: Bool) -> [RecordedField] {
    let fields = recorded(openOnly: openOnly)
    return asked.map { $0.named(fields) } ?? fields
  }

  private func recorded(openOnly: Bool) -> [RecordedField] {
    var (open, sealed) = (FieldCollector(), FieldCollector())
    // A collector takes every field.
    try? write(open: &open, private: &sealed)
    return open.fields + (openOnly ? [] : sealed.fields)
  }
}

extension AnyAsked {
  fileprivate func named(_ fields: [RecordedField]) -> [RecordedField] {
    var fields = fields
    for rule in rules {
      let value = rule.get(held)
      if case .parts(let parts) = value {
        let cell = Cell(.parts(parts.map { $0.filter { !$0.value.isEmpty } }), of: rule.field.shape)
        for place in fields.indices where fields[place].name == rule.field.name.rawValue {
          if case .parts = fields[place].cell { fields[place].cell = cell }
        }
      } else if !value.isEmpty {
        let rest = names(without: rule)
        for place in fields.indices where !rest.contains(fields[place].name) {
          fields[place].heading = rule.field.name.rawValue
        }
      }
    }
    return fields
  }

  private func names(without rule: FieldRule<Held>) -> Set<String> {
    var (held, collector) = (held, FieldCollector())
    rule.set(&held, .none)
    try? held.codeOpen(&collector)
    try? held.codePrivate(&collector)
    return Set(collector.fields.map(\.name))
  }
}
