import Domain

struct RequestFacts {
  let request: RightsRequest
  let reading: Reading

  private var wording: Wording { reading.wording }

  /// The file may have been erased since.
  var isWaiting: Bool { request.isOpen && !reading.registry.erased.contains(request.candidate) }

  var state: String {
    if isWaiting { return wording.openRequest }
    return request.isOpen ? wording.name(CandidateState.erased) : wording.answeredRequest
  }

  /// By the rule of today.
  var answerDay: Day? { request.due(on: reading.today, rules: reading.registry.rules) }

  var details: [DossierLine] {
    let facts = [
      fact(.asked, request.card.remark), isWaiting ? fact(.due, due) : nil,
      fact(.extendedOn, request.delay.map(delay)), fact(.answer, request.answer.map(answer)),
    ]
    return facts.compactMap(\.self).map(DossierLine.detail)
  }

  private var due: String? {
    answerDay.map {
      wording.list([wording.date($0), wording.distance(from: reading.today, to: $0)])
    }
  }

  private func delay(_ delay: RequestExtension) -> String {
    wording.comma(delay.on.map(wording.date), delay.reason)
  }

  private func answer(_ answer: RequestAnswer) -> String {
    wording.comma(
      answer.outcome.map(wording.name), answer.on.map(wording.date),
      answer.channel.map(wording.name), answer.remark)
  }

  private func fact(_ label: Field, _ value: String?) -> Fact? {
    value.map { Fact(wording.label(label), $0) }
  }
}
