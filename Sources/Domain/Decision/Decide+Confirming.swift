extension Registry {
  func confirming(_ numbers: [Int]) throws(Refusal) -> Event {
    for record in try waiting(numbers) where !record.canBeConfirmed {
      throw .notConfirmable(record.stamp.number)
    }
    return Event(.recordConfirmed(RecordNames(numbers)), on: .reserve)
  }

  func settingAside(_ numbers: [Int]) throws(Refusal) -> Event {
    _ = try waiting(numbers)
    return Event(.recordSetAside(RecordNames(numbers)), on: .reserve)
  }

  private func waiting(_ numbers: [Int]) throws(Refusal) -> [BarredRecord] {
    var records: [BarredRecord] = []
    for number in numbers {
      guard let record = barred[number] else { throw .notWaiting(number) }
      records.append(record)
    }
    guard !records.isEmpty else { throw .unchanged(.reserve) }
    return records
  }
}
