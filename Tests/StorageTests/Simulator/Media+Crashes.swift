import Domain

// What is found after the plug was pulled. What the system had not been asked to make durable, it
// may have written, in any order; so the states are, for what is pending at that moment:
//
//  - of each file, its changes kept up to each of them, from none to all; and all but any one;
//  - the last write that is kept, torn: at each border of a sector of 512 bytes, and in the middle
//    of an append that lies within one; what is missing of it is not there, or is zeros where the
//    length was written before the bytes; or its first sector alone is zeros. A write over bytes
//    that are there already, within one sector, is there or is not: that is what a sector is;
//  - of the names, each change kept or not, whatever became of the others.
//
// All of that times all of that, as long as it comes to `most` states. Beyond that each file and
// the names go through all their states while everything else is as it was asked for, and once more
// while nothing else is; and `most` more states are drawn by the seed.

extension Media {
  typealias Contents = [String: [UInt8]]

  /// Whether nothing is pending.
  var isSettled: Bool {
    pendingNames.isEmpty && files.values.allSatisfy { $0.pending.isEmpty && $0.durable.count == 1 }
  }

  /// As the system shows it while it runs.
  var running: Contents {
    Self.contents(apply(pendingNames[...]), files.mapValues { $0.crashes[0] })
  }

  /// The first is the one in which everything is there.
  func crashes(
    most: Int, using generator: inout SplitMix64
  ) -> [Contents] {
    let folders = nameStates
    let reachable = Set(folders.flatMap(\.values))
    let numbers = reachable.sorted()
    let states = numbers.map { files[$0]?.crashes ?? [[]] }
    let sizes = [folders.count] + states.map(\.count)
    return Self.choices(sizes, most: most, using: &generator).map { choice in
      var bytes: [Int: [UInt8]] = [:]
      for (place, number) in numbers.enumerated() {
        bytes[number] = states[place][choice[place + 1]]
      }
      return Self.contents(folders[choice[0]], bytes)
    }
  }

  private static func contents(_ names: [String: Int], _ bytes: [Int: [UInt8]]) -> Contents {
    names.compactMapValues { bytes[$0] }
  }

  /// One place in each list, of as many as `sizes` says; in each, 0 is everything and the last is
  /// nothing.
  private static func choices(
    _ sizes: [Int], most: Int, using generator: inout SplitMix64
  ) -> [[Int]] {
    let product = sizes.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    let isSmall = sizes.reduce(1) { min($0 * $1, most + 1) } <= most
    if isSmall {
      return (0..<product).map { number in
        var rest = number
        return sizes.map { size in
          defer { rest /= size }
          return rest % size
        }
      }
    }
    let (all, none) = (sizes.map { _ in 0 }, sizes.map { $0 - 1 })
    var found: [[Int]] = [all, none]
    for (place, size) in sizes.enumerated() {
      for state in 0..<size {
        for others in [all, none] {
          var choice = others
          choice[place] = state
          found.append(choice)
        }
      }
    }
    for _ in 0..<most {
      found.append(sizes.map { Int.random(in: 0..<$0, using: &generator) })
    }
    return found
  }

  /// More changes than that at once: kept up to each of them, and all but any one.
  private static let mostSubsets = 6

  private var nameStates: [[String: Int]] {
    let count = pendingNames.count
    guard count > Self.mostSubsets else {
      return (0..<1 << count).map { lost in
        apply(pendingNames.indices.filter { lost >> $0 & 1 == 0 }.map { pendingNames[$0] }[...])
      }
    }
    let cut = (0...count).reversed().map { apply(pendingNames.prefix($0)) }
    let without = pendingNames.indices.map { lost in
      apply((pendingNames[..<lost] + pendingNames[(lost + 1)...])[...])
    }
    return [cut[0]] + without + cut.dropFirst()
  }

  private func apply(_ changes: ArraySlice<NameChange>) -> [String: Int] {
    var names = durableNames
    for change in changes {
      switch change {
      case .link(let name, let file): names[name] = file
      case .rename(let name, let other, let file):
        if names[name] == file { names[name] = nil }
        names[other] = file
      case .unlink(let name): names[name] = nil
      }
    }
    return names
  }
}

extension Media.File {
  private static let sector = 512

  /// What may be found of it; the first is all, the last is nothing of what is pending.
  var crashes: [[UInt8]] {
    var found: [[UInt8]] = []
    for base in durable {
      found.append(pending.reduce(into: base) { $0.apply($1.kind) })
      for lost in pending.indices.dropLast() {
        var bytes = base
        for (index, change) in pending.enumerated() where index != lost { bytes.apply(change.kind) }
        found.append(bytes)
      }
      for last in pending.indices.reversed() {
        let before = pending[..<last].reduce(into: base) { $0.apply($1.kind) }
        if last < pending.count - 1 { found.append(before.applying(pending[last].kind)) }
        if case .write(let bytes, let offset) = pending[last].kind {
          found += Self.torn(bytes, at: offset, over: before)
        }
      }
      if !pending.isEmpty { found.append(base) }
    }
    return found
  }

  private static func torn(_ bytes: [UInt8], at offset: Int, over before: [UInt8]) -> [[UInt8]] {
    let end = offset + bytes.count
    var borders = Array(stride(from: (offset / sector + 1) * sector, to: end, by: sector))
    if borders.isEmpty {
      guard end > before.count else { return [] }
      borders = [offset + bytes.count / 2]
    }
    var found: [[UInt8]] = []
    for border in [offset] + borders {
      let kept = before.applying(.write(Array(bytes[..<(border - offset)]), at: offset))
      if border > offset { found.append(kept) }
      var zeros = kept
      zeros.reach(end)
      if zeros != kept { found.append(zeros) }
    }
    if let first = borders.first, end > before.count {
      var hole = before.applying(.write(bytes, at: offset))
      for place in max(offset, before.count)..<max(first, max(offset, before.count)) {
        hole[place] = 0
      }
      found.append(hole)
    }
    return found
  }
}

extension [UInt8] {
  fileprivate func applying(_ change: Media.Change.Kind) -> [UInt8] {
    var bytes = self
    bytes.apply(change)
    return bytes
  }
}
