import Domain

extension FormCommand {
  /// What the forms about requests and erasure stand for; nil for every other form.
  var rights: Command? {
    switch form.purpose {
    case .request(let id):
      var card = RightsRequestCard()
      card.kind = choice(.kind)
      card.on = day(.on)
      card.channel = choice(.channel)
      card.remark = text(.remark)
      return .receiveRequest(id, card)
    case .extendRequest(let id, let number):
      return .extendRequest(
        id, RequestExtension(of: number, on: day(.on), reason: text(.reason)))
    case .answerRequest(let id, let number):
      var answer = RequestAnswer()
      answer.request = number
      answer.on = day(.on)
      answer.outcome = choice(.outcome)
      answer.channel = choice(.channel)
      answer.remark = text(.remark)
      return .answerRequest(id, answer)
    case .erase(let id):
      var erasure = Erasure()
      erasure.reason = choice(.reason)
      erasure.remark = text(.remark)
      return .erase(id, erasure)
    default: return nil
    }
  }
}
