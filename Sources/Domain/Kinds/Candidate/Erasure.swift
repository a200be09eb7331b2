/// Somebody's file is to be erased, and why.
///
/// French: *effacement*.
///
/// The beginning of an erasure, and what remains of it: the remark is sealed under the reserve's
/// own key, since the person's is about to be destroyed, and so must not say who the person was.
public struct Erasure: Payload {
  public var reason: ErasureReason?
  public var on: Day?
  /// Why, in words that name nobody.
  public var remark: String?

  public init() {}

  public init(_ reason: ErasureReason, on: Day? = nil, remark: String? = nil) {
    self.reason = reason
    self.on = on
    self.remark = remark
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.code("reason", &reason)
    try coder.day("on", &on)
  }

  @inlinable public mutating func codePrivate(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.text("remark", &remark)
  }
}

/// The keys of an erased person are destroyed: nothing can open what was sealed under them.
public struct ErasureEnd: Payload {
  /// The keyring's epoch from which they are missing.
  public var epoch: Int?

  public init() {}

  public init(epoch: Int) { self.epoch = epoch }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.number("epoch", &epoch)
  }
}

/// What a person's file said before it was put right can no longer be opened.
public struct Forgetting: Payload {
  /// The destroyed keys, by the names that records give them.
  public var keys: [String] = []

  public init() {}

  public init(keys: [String]) { self.keys = keys }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.texts("keys", &keys)
  }
}

extension Erasure: Described {
  public static let fields: FieldRules<Erasure> = [
    .code(.reason, \.reason).required, .page(.erasureRemark, \.remark).sealed,
  ]
}
