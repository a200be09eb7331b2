/// Somebody's file is to be erased, and why (*effacement*).
///
/// The remark is sealed under the reserve's own key, and must not say who the person was.
public struct Erasure: Described, Payload {
  public var reason: ErasureReason?
  public var on: Day?
  public var remark: String?

  public init() {}
  public init(_ reason: ErasureReason, on: Day? = nil, remark: String? = nil) {
    (self.reason, self.on, self.remark) = (reason, on, remark)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("reason", &reason)
    try coder.day("on", &on, .past)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("remark", &remark)
  }

  public static let fields: FieldRules<Erasure> = [
    .code(.reason, \.reason).required, .page(.erasureRemark, \.remark).sealed,
  ]
}

/// The keys are destroyed: nothing opens what was sealed under them.
public struct ErasureEnd: Payload {
  /// From which they are missing.
  public var epoch: Int?

  public init() {}
  public init(epoch: Int) { self.epoch = epoch }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("epoch", &epoch)
  }
}

/// What a person's file said before it was put right can no longer be opened.
public struct Forgetting: Payload {
  /// By the names that records give them.
  public var keys: [String] = []

  public init() {}
  public init(keys: [String]) { self.keys = keys }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.texts("keys", &keys)
  }
}
