import Domain

extension Form {
  /// A stage has two days or none, and the second is not before the first: said where it stands,
  /// since a refusal names a field of which there are many.
  mutating func checkSpans(in setting: FormSetting) {
    for (from, to) in spans {
      if fields[from].isEmpty != fields[to].isEmpty {
        let empty = fields[from].isEmpty ? from : to
        fields[empty].problem = fields[empty].problem ?? .missing
        continue
      }
      let reader = reader(in: setting)
      guard case .day(let first) = fields[from].value(reader),
        case .day(let last) = fields[to].value(reader), last < first
      else { continue }
      fields[to].problem = .refused(.tooEarly(.plannedTo, after: first))
    }
  }

  /// By place.
  private var spans: [(from: Int, to: Int)] {
    fields.indices.dropLast().compactMap { place in
      guard let stage = fields[place].stage, fields[place + 1].stage?.key == stage.key else {
        return nil
      }
      return (place, place + 1)
    }
  }
}
