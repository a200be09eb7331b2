package import Domain

extension Reading {
  /// With its unit, codes in words, others by name.
  package func shown(_ value: DescribedValue) -> String {
    switch value.value {
    case .none: ""
    case .text, .texts, .day, .number, .fte, .basin, .enterpriseNumber:
      wording.withUnit(wording.typed(value.value, as: value.field.shape), value.field.shape)
    case .flag(let isYes): wording.yesNo(isYes)
    case .code(let code): wording.name(code)
    case .codes(let codes): wording.list(codes.map(isNarrow ? wording.word : wording.name))
    case .member(let member): memberName(member)
    case .reference(let id): registry.fullLabel(id)
    case .references(let ids): wording.list(ids.map(registry.fullLabel))
    case .parts(let parts):
      parts.map { wording.list($0.map(shown).filter { !$0.isEmpty }) }.joined(separator: "\n")
    }
  }

  /// Without the parts of lists; what stands for sealed words where there must be some.
  func told(_ entity: some Entity) -> [(field: DescribedField, text: String)] {
    let id = entity.id.entity
    let isErased = registry.isErased(id)
    return entity.values.compactMap { value in
      let field = value.field
      if case .parts = field.shape { return nil }
      if field.isSealed, field.isRequired, value.value.isEmpty || isErased {
        return (field, registry.unreadable(id, wording))
      }
      let text = field.isSealed && isErased ? "" : shown(value)
      return text.isEmpty ? nil : (field, text)
    }
  }

  func lines(_ entity: some Entity) -> [(field: DescribedField, text: String)] {
    var lines = told(entity)
    if let code = lines.firstIndex(where: { $0.field.name == .postcode }),
      let town = lines.firstIndex(where: { $0.field.name == .town })
    {
      lines[town].text = "\(lines[code].text) \(lines[town].text)"
      lines.remove(at: code)
    }
    return lines
  }
}
