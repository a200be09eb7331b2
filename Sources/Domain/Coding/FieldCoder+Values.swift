extension FieldCoder {
  @inlinable public mutating func code<Value: Coded>(
    _ name: StaticString, _ value: inout Value?
  ) throws(FieldError) {
    var text = value?.rawValue
    try self.text(name, &text)
    value = try text.map { text throws(FieldError) in try known(text, name) }
    means(name, .code(Value.list), value.map { .code(Code($0)) } ?? .none)
  }

  @inlinable public mutating func codes<Value: Coded>(
    _ name: StaticString, _ values: inout [Value]
  ) throws(FieldError) {
    // A closure: a key path in a generic function is made anew on every call, for a microsecond.
    var texts = values.map { $0.rawValue }
    try self.texts(name, &texts)
    values = try texts.map { text throws(FieldError) in try known(text, name) }
    means(name, .codes(Value.list), .codes(values.map { Code($0) }))
  }

  /// Until they were told apart, what pays stood among the contracts: there it is still read.
  @inlinable public mutating func contracts(
    _ name: StaticString, _ contracts: inout [ContractKind], funding: inout [Funding]
  ) throws(FieldError) {
    var texts = contracts.map { $0.rawValue }
    try self.texts(name, &texts)
    var former: [Funding] = []
    contracts = []
    for text in texts {
      if let contract = ContractKind.allCases.first(where: { $0.rawValue == text }) {
        contracts.append(contract)
      } else {
        former.append(try known(text, name))
      }
    }
    try codes("funding", &funding)
    if !former.isEmpty { funding = former }
  }

  @inlinable public mutating func contract(
    _ name: StaticString, _ contract: inout ContractKind?, funding: inout [Funding]
  ) throws(FieldError) {
    var text = contract?.rawValue
    try self.text(name, &text)
    let former = text.flatMap { text in Funding.allCases.first { $0.rawValue == text } }
    contract =
      try former == nil ? text.map { text throws(FieldError) in try known(text, name) } : nil
    try codes("funding", &funding)
    if let former { funding = [former] }
  }

  /// The bound is that of the forms that ask for it.
  @inlinable public mutating func day(
    _ name: StaticString, _ value: inout Day?, _ bound: DayBound
  ) throws(FieldError) {
    var text = value?.iso
    try self.text(name, &text)
    value = try text.map { text throws(FieldError) in try read(Day(iso: text.utf8Span.span), name) }
    if let value, !takes(value, bound) { throw .outOfRange(name) }
    means(name, .day(.any), value.map(FieldValue.day) ?? .none)
  }

  @inlinable public mutating func id<ID: TypedID>(_ name: StaticString, _ value: inout ID?)
    throws(FieldError)
  {
    var text = value?.entity.stored
    try self.text(name, &text)
    value = try text.map { text throws(FieldError) in
      try read((EntityID(stored: text.utf8Span.span) ?? EntityID(text)).flatMap { ID($0) }, name)
    }
    means(name, .reference([ID.kind]), value.map { .reference($0.entity) } ?? .none)
  }

  @inlinable public mutating func ids(_ name: StaticString, _ values: inout [EntityID])
    throws(FieldError)
  {
    var texts = values.map { $0.stored }
    try self.texts(name, &texts)
    values = try texts.map { text throws(FieldError) in
      try read(EntityID(stored: text.utf8Span.span), name)
    }
    means(name, .references([]), .references(values))
  }

  @inlinable public mutating func member(_ name: StaticString, _ value: inout MemberID?)
    throws(FieldError)
  {
    var text = value?.stored
    try self.text(name, &text)
    value = text.map(MemberID.init)
    means(name, .member, value.map(FieldValue.member) ?? .none)
  }

  /// In hundredths.
  @inlinable public mutating func fte(_ name: StaticString, _ value: inout Fte?) throws(FieldError)
  {
    var number = value?.hundredths
    try self.number(name, &number)
    value = try number.map { number throws(FieldError) in
      guard let fte = Fte(hundredths: number) else { throw .outOfRange(name) }
      return fte
    }
    means(name, .fte(most: .max), value.map(FieldValue.fte) ?? .none)
  }

  @inlinable public mutating func basin(_ name: StaticString, _ value: inout Basin?)
    throws(FieldError)
  {
    var text = value?.stored
    try self.text(name, &text)
    value = try text.map { text throws(FieldError) in try read(Basin(stored: text), name) }
    means(name, .basin, value.map(FieldValue.basin) ?? .none)
  }

  /// Of what is kept as a number and is more than one: hours in hundredths, minutes after midnight.
  @inlinable public mutating func number(
    _ name: StaticString, _ value: inout Int?, as shape: @autoclosure () -> Shape
  ) throws(FieldError) {
    try number(name, &value)
    means(name, shape(), value.map(FieldValue.number) ?? .none)
  }

  /// In minutes after midnight.
  @inlinable public mutating func time(_ name: StaticString, _ value: inout Int?)
    throws(FieldError)
  {
    try number(name, &value)
    if let value, !(0..<1_440).contains(value) { throw .outOfRange(name) }
    means(name, .time, value.map(FieldValue.number) ?? .none)
  }

  /// From zero here, and told from one.
  @inlinable public mutating func place(_ name: StaticString, _ value: inout Int?)
    throws(FieldError)
  {
    try number(name, &value)
    means(name, .number(0...0), value.map { .number($0 + 1) } ?? .none)
  }

  @inlinable public mutating func answer(_ name: StaticString, _ value: inout Bool?)
    throws(FieldError)
  {
    var number = value.map { $0 ? 1 : 0 }
    try self.number(name, &number)
    if let number, !(0...1).contains(number) { throw .outOfRange(name) }
    value = number.map { $0 == 1 }
    means(name, .flag, value.map(FieldValue.flag) ?? .none)
  }

  @inlinable func read<Value>(_ value: Value?, _ name: StaticString) throws(FieldError) -> Value {
    guard let value else { throw .unusable(name) }
    return value
  }

  @inlinable func known<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, _ name: StaticString
  ) throws(FieldError) -> Value {
    // Twice as fast as `init(rawValue:)`, which makes a string of every code to compare.
    for value in Value.allCases where value.rawValue == text { return value }
    throw .unusable(name)
  }
}
