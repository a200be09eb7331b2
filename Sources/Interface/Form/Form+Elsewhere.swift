import Domain

extension Form {
  /// Of what was changed here, what somebody else has changed as well since the form was opened:
  /// told once, before it is written over.
  mutating func tellWhatOthersChanged(in setting: FormSetting) {
    guard case .card(let id, false, _) = purpose, let card = setting.registry.entity(id)?.card,
      let record = setting.registry.latestCard(of: id)
    else { return }
    let start = FormStart(
      purpose: purpose, registry: setting.registry, today: setting.today,
      actor: Actor(MemberID(""), role), wording: setting.wording, memberNames: colleagues.names)
    guard let fresh = start.fields() else { return }
    for place in shownFields where fields[place].isChanged && fields[place].problem == nil {
      let field = fields[place]
      let (before, now) = (texts(of: field, in: fields), texts(of: field, in: fresh))
      guard before != now, now != [field.content.plain], field.told != now.joined() else {
        continue
      }
      fields[place].told = now.joined()
      let reading = Reading(
        registry: setting.registry, today: setting.today, wording: setting.wording
      ) { [names = colleagues.names] in names[$0] ?? $0.stored }
      let value = DescribedValue(field: field.field, value: card[field.name])
      fields[place].problem = .changedElsewhere(
        field.list == nil ? reading.shown(value) : "", record: record)
    }
  }

  /// As the form begins with it; of a part of a list, the whole list, which is saved as one.
  private func texts(of field: FormField, in fields: [FormField]) -> [String] {
    fields.filter { other in
      field.list.map { other.list == $0 } ?? (other.field == field.field && other.list == nil)
    }.map(\.initial.plain).filter { !$0.isEmpty || field.list == nil }
  }
}
