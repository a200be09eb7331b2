/// Records that somebody speaks of, each by its number and the file that it stands in.
public struct RecordNames: Payload {
  public var of: [RecordName] = []

  public init() {}
  public init(_ numbers: [Int]) { of = numbers.map { RecordName($0) } }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.objects("of", &of)
  }
}

/// One record.
public struct RecordName: FieldCoded {
  public var number: Int?
  /// Nil where that is the file that says so.
  public var writer: EntityID?

  public init() {}
  public init(_ number: Int, in writer: EntityID? = nil) {
    (self.number, self.writer) = (number, writer)
  }

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("n", &number)
    try coder.writer("w", &writer)
  }
}
