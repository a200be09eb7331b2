import Domain

extension FormStart {
  /// The fields that set a figure: it starts with what holds today, from today on.
  func rule(_ figure: DatedRule.Figure) -> [FormField] {
    let value = registry.rules.value(figure, on: today)
    let isAmount = figure.unit == .cents
    let reading: LineReading = isAmount ? .amount(figure.limits) : .number(figure.limits)
    return [
      .line(.value, reading, value.map { isAmount ? wording.amount($0) : "\($0)" }).required,
      .line(.from, .date(.any), wording.date(today)).required,
      .line(.source).required.grouped.noted(.openSource),
    ]
  }
}

extension FormCommand {
  /// What the form that sets a figure stands for.
  func rule(_ figure: DatedRule.Figure) -> Command {
    let read = figure.unit == .cents ? reader.hundredths : reader.number
    return .setRule(
      RuleCard(figure, text(.value).flatMap(read), from: day(.from), source: text(.source)))
  }
}
