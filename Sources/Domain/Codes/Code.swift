/// A value of a closed list, which cannot be taken for a value of another list.
public struct Code: Hashable, Sendable {
  public let list: CodeList
  public let stored: String

  public init(_ value: some Coded) {
    list = type(of: value).list
    stored = value.rawValue
  }

  public init?(_ stored: String, in list: CodeList) {
    guard list.codes.contains(stored) else { return nil }
    (self.list, self.stored) = (list, stored)
  }

  /// A list has few codes of one length; to hash them whole takes twice as long.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(list)
    hasher.combine(stored.utf8.count)
  }

  public func value<Value: Coded>(as type: Value.Type = Value.self) -> Value? {
    list == Value.list ? Value(rawValue: stored) : nil
  }
}

/// A closed list whose values have frozen codes.
public protocol Coded: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  static var list: CodeList { get }
  /// Read where they were written, and offered no more.
  static var withdrawn: Set<Self> { get }
}

extension Coded {
  public static var withdrawn: Set<Self> { [] }
}
