import Glibc
import Testing

/// Guards what the compiler does for us: over our own cases it asks about each new one, unless a
/// switch takes whatever is left.
struct ExhaustivenessTests {
  /// Switches over cases that may take the rest: the end of the path, the function or property, and
  /// why.
  private static let allowed: [(path: String, owner: String, reason: String)] = [
    ("Canvas/TextWidth.swift", "isZeroWidth", "general categories of Unicode"),
    ("Values/Basin.swift", "name", "basins: users add their own"),
  ]

  private struct Remainder {
    let path: String
    let owner: String
    let line: Int

    var isAllowed: Bool { allowed.contains { $0.owner == owner && path.hasSuffix($0.path) } }
  }

  private static let remainders: [Remainder] = SourceTree.sources.flatMap { file in
    SwitchScanner.switches(in: file.lines).filter(\.isOverCases).flatMap { whole in
      whole.remainders.map { line in
        let owner = FunctionScanner.owner(of: whole.line, in: file.lines)
        return Remainder(path: file.path, owner: owner, line: line + 1)
      }
    }
  }

  @Test func `no switch over cases takes whatever is left`() {
    let found = Dictionary(grouping: Self.remainders.filter { !$0.isAllowed }, by: \.path)
    if unsafe getenv("LOWER_REMAINDERS") != nil {
      return Remainders.lower(to: found.mapValues(\.count))
    }
    for (path, places) in found where places.count > Remainders.present[path, default: 0] {
      for place in places { Issue.record("\(path):\(place.line): \(place.owner) takes the rest") }
    }
    for (path, count) in Remainders.present where found[path, default: []].count < count {
      Issue.record("\(path): lower the number in Remainders.swift, or say LOWER_REMAINDERS=1")
    }
  }

  @Test func `no exception is kept that nothing needs`() {
    #expect(Self.allowed.count <= 20)
    for (path, owner, reason) in Self.allowed {
      #expect(!reason.isEmpty)
      let isUsed = Self.remainders.contains { $0.owner == owner && $0.path.hasSuffix(path) }
      #expect(isUsed, "\(path): \(owner)")
    }
  }
}
