@testable import Domain

/// Fields kept in memory, in the order and under the names in which they were written.
struct MemoryCoder: FieldCoder {
  indirect enum Value: Equatable {
    case text(String)
    case number(Int)
    case flag
    case texts([String])
    case objects([[Pair]])
  }

  struct Pair: Equatable {
    let name: String
    let value: Value
  }

  var isWriting: Bool
  /// Of the record; without it every day is taken.
  var today: Day?
  var pairs: [Pair] = []
  /// The fields that there were to write, those without a value among them.
  private(set) var names: [String] = []

  func takes(_ day: Day, _ bound: DayBound) -> Bool {
    today.map { bound.takes(day, on: $0) } ?? true
  }

  private func found(_ name: StaticString) -> Value? {
    pairs.first { $0.name == "\(name)" }?.value
  }

  private mutating func keep(_ name: StaticString, _ value: Value?) {
    names.append("\(name)")
    if let value { pairs.append(Pair(name: "\(name)", value: value)) }
  }

  mutating func text(_ name: StaticString, _ value: inout String?) throws(FieldError) {
    if isWriting { return keep(name, value.map(Value.text)) }
    switch found(name) {
    case .text(let text): value = text
    case nil: value = nil
    default: throw .unusable(name)
    }
  }

  mutating func number(_ name: StaticString, _ value: inout Int?) throws(FieldError) {
    if isWriting { return keep(name, value.map(Value.number)) }
    switch found(name) {
    case .number(let number): value = number
    case nil: value = nil
    default: throw .unusable(name)
    }
  }

  mutating func flag(_ name: StaticString, _ value: inout Bool) throws(FieldError) {
    if isWriting { return keep(name, value ? .flag : nil) }
    value = found(name) != nil
  }

  mutating func texts(_ name: StaticString, _ values: inout [String]) throws(FieldError) {
    if isWriting { return keep(name, values.isEmpty ? nil : .texts(values)) }
    switch found(name) {
    case .texts(let texts): values = texts
    case nil: values = []
    default: throw .unusable(name)
    }
  }

  mutating func objects<Item: FieldCoded>(
    _ name: StaticString, _ items: inout [Item]
  ) throws(FieldError) {
    if isWriting {
      var objects: [[Pair]] = []
      for var item in items {
        var coder = MemoryCoder(isWriting: true)
        try item.code(&coder)
        objects.append(coder.pairs)
      }
      return keep(name, objects.isEmpty ? nil : .objects(objects))
    }
    items = []
    guard case .objects(let objects) = found(name) else { return }
    for pairs in objects {
      var coder = MemoryCoder(isWriting: false, pairs: pairs)
      var item = Item()
      try item.code(&coder)
      items.append(item)
    }
  }
}
