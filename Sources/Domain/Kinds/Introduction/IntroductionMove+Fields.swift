extension IntroductionMove {
  /// A coordinator, who speaks for her organisation, is not asked when and how its word came.
  public func fields(isOwnWord: Bool = false) -> FieldRules<IntroductionStep> {
    guard isOwnWord else { return Self.everyField[self] ?? [] }
    return FieldRules(
      rules.filter { $0.field.name != .channel }.map {
        $0.field.shape == .day(.past) ? $0.optional : $0
      })
  }

  /// What each requires that stands in clear, but for how it came, which nobody asks an
  /// organisation of its own word.
  fileprivate static let required = everyField.mapValues { fields in
    fields.filter { $0.field.isRequired && !$0.field.isSealed && $0.field.name != .channel }
  }

  private typealias Rule = FieldRule<IntroductionStep>

  /// Asked for at every move that is read.
  private static let everyField = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, FieldRules($0.rules)) })

  private var rules: [FieldRule<IntroductionStep>] {
    let remark = Rule.page(.remark, \.remark).sealed
    let (channel, on) = (Rule.code(.channel, \.channel), Rule.day(.on, \.on, .past))
    let decidedOn = Rule.day(.decidedOn, \.on, .past)
    return switch self {
    case .agreed:
      [
        Rule.day(.agreedOn, \.on, .past).required, channel.required,
        .codes(.fields, \.fields).required.grouped, .day(.expires, \.expires).required, remark,
      ]
    case .presented, .unanswered, .lapsed: [on, remark]
    case .studying: [on.required, channel.required, remark]
    case .meeting:
      [
        Rule.day(.meetingDay, \.day, .near).required, .time(.hour, \.minutes),
        Rule.page(.meetingPlace, \.remark).sealed, Rule.day(.fixedOn, \.on, .past).grouped,
      ]
    case .met: [.flag(.happened, \.tookPlace), .code(.missedBy, \.missedBy), remark, on.grouped]
    case .waiting:
      [
        .code(.reason, \.reason), Rule.day(.reviewOn, \.day).required, remark,
        decidedOn.grouped,
      ]
    case .retained:
      [
        Rule.day(.hiredOn, \.day).required, Rule.code(.form, \.form).required,
        .codes(.funding, \.funding),
        decidedOn.required.grouped, channel.required, remark,
      ]
    case .declined:
      [
        Rule.code(.reason, \.reason).required, on.required, channel.required,
        Rule.page(.message, \.message).sealed.grouped,
        Rule.page(.companionNote, \.note).sealed,
      ]
    case .withdrawn: [.code(.candidateReason, \.candidateReason), on, channel, remark]
    case .stopped, .reopened: [Rule.page(.why, \.remark).required.sealed, on.grouped]
    }
  }
}

extension IntroductionStep {
  /// As far as it can be told without the keys; the day is filled in by whoever decides.
  var isWhole: Bool {
    guard on != nil, move != .met || happened == true || happened == false && missedBy != nil
    else { return false }
    return (IntroductionMove.required[move] ?? []).allSatisfy { !$0.get(self).isEmpty }
  }

  /// Asked only where it is known.
  fileprivate var tookPlace: Bool {
    get { happened ?? false }
    set { happened = newValue }
  }
}
