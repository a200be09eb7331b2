import Domain

extension HistoryWriter {
  mutating func ofPerson(in registry: PlainRegistry) -> Command {
    let state = registry.state
    let asking = state.candidates.filter { $0.requests.contains { $0.answer == nil } }
    let id = known((chance(3) || asking.isEmpty ? state.candidates : asking).map(\.id))
    let requests = state.candidate(id)?.requests ?? []
    let number = chance(10) ? 1 : (requests.last { $0.answer == nil } ?? requests.last)?.number ?? 1
    let most = asking.isEmpty && !chance(9) ? 10 : 20
    switch Int.random(in: 0..<most, using: &generator) {
    case 0, 1: return .renewConsent(id, consent())
    case 2: return .withdrawConsent(id, consent())
    case 3, 4, 5:
      if state.erased.count * 2 > state.candidates.count, !chance(4) { fallthrough }
      var erasure = Erasure()
      (erasure.reason, erasure.on, erasure.remark) = (code(), day(), words())
      let hidden = chance(3) ? pick(state.retracted) : nil
      return .erase(hidden ?? id, erasure)
    case 6..<10:
      var card = RightsRequestCard()
      card.kind = chance(3) ? .rectification : code()
      (card.on, card.channel, card.remark) = (day(), code(Channel.self), words())
      return .receiveRequest(id, card)
    case 10, 11, 12:
      return .extendRequest(id, RequestExtension(of: number, on: day(), reason: words()))
    case 13..<18:
      let outcome = chance(2) ? RequestOutcome.granted : code(RequestOutcome.self) ?? .refused
      let channel = code(Channel.self)
      return .answerRequest(
        id,
        RequestAnswer(to: number, outcome, on: day(), channel: channel, remark: words()))
    default:
      let amended = registry.facts.filter { $0.change.isPlainCard && !$0.isCreation }
      return .forgetEarlier(pick(amended)?.subject ?? anyID(in: state))
    }
  }

  mutating func ofMember(in state: PlainState) -> Command {
    let member =
      chance(25) ? MemberID(.member(using: &generator)) : pick(state.members)?.id ?? MemberID("")
    // Whoever sits there alone stays, with the keys that open the reserve.
    let isOwn = only?.member == member
    switch isOwn ? 0 : Int.random(in: 0..<8, using: &generator) {
    case 0..<3:
      var card = MemberCard()
      card.role = chance(12) ? nil : pick([.facilitator, .facilitator, .coordinator, .committee])
      card.organisation =
        card.role == .coordinator && !chance(8) ? known(state.organisations.map(\.id)) : nil
      card.bench = card.role == .committee && !chance(8) ? pick(Bench.allCases) : nil
      (card.keys, card.name) = (keys(), chance(10) ? words() : "Collègue")
      let id = chance(12) ? MemberID("nobody") : MemberID(.member(using: &generator))
      return .addMember(chance(8) ? member : id, card)
    case 3, 4: return .removeMember(member)
    default: return .renewMember(member, KeyRenewal(keys()))
    }
  }

  mutating func rule(in state: PlainState) -> Command {
    let figure: DatedRule.Figure? = code(missing: 20)
    var card = RuleCard()
    card.figure = figure
    card.value = chance(12) ? pick([nil, 0, 99_999_999]) ?? nil : figure?.limits.lowerBound
    card.from = chance(10) ? day() : today.adding(days: 30)
    card.source = chance(10) ? words() : "comité paritaire"
    if chance(8), let known = state.rules.last {
      card = RuleCard(known.figure, known.value, from: known.from, source: known.source)
    }
    return .setRule(card)
  }
}
