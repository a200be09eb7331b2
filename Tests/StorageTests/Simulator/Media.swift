/// A call that reached the disk, with what it did there; files are numbered as they are met.
enum DiskCall: Equatable, Sendable {
  case append(Int, [UInt8])
  case overwrite(Int, [UInt8])
  case cut(Int, length: Int)
  case synchronize(Int)
  /// The system said that it could not; see `Media.take`.
  case failToSynchronize(Int)
  case make(String, Int)
  case rename(String, to: String)
  case remove(String)
  case synchronizeFolder
}

/// What a machine holds of one folder: what is on the disk for good, and what is not yet.
///
/// The rules are those of POSIX, and no kinder: fdatasync(2) makes the bytes and the length of one
/// file durable, fsync(2) of the folder its names, and nothing else makes anything durable. It is a
/// value: what any plug that is pulled would leave is read off it, without a disk.
struct Media: Sendable {
  struct File: Sendable {
    /// More than one where a failed sync left open what is on the disk.
    var durable: [[UInt8]]
    var pending: [Change] = []
  }

  /// Of one file, in the order in which they were asked for.
  struct Change: Sendable {
    var kind: Kind
    /// A sync that should have made it durable failed: the system may have dropped it, and says of
    /// a later sync that all is well.
    var isForgotten = false

    enum Kind: Sendable {
      case write([UInt8], at: Int)
      case cut(Int)
    }
  }

  /// Of the folder; each is there whole or not at all, a rename too.
  enum NameChange: Sendable {
    case link(String, Int)
    case rename(String, to: String, Int)
    case unlink(String)
  }

  private(set) var files: [Int: File] = [:]
  private(set) var durableNames: [String: Int] = [:]
  private(set) var pendingNames: [NameChange] = []
  /// As the system shows them while it runs.
  private var names: [String: Int] = [:]
  private var lengths: [Int: Int] = [:]

  /// All of it durable.
  init(_ contents: [String: [UInt8]], numbered numbers: [String: Int]) {
    for (name, bytes) in contents {
      guard let number = numbers[name] else { continue }
      (files[number], lengths[number]) = (File(durable: [bytes]), bytes.count)
      names[name] = number
    }
    durableNames = names
  }

  mutating func take(_ call: DiskCall) {
    switch call {
    case .append(let file, let bytes):
      let end = lengths[file] ?? 0
      write(.write(bytes, at: end), to: file, reaching: end + bytes.count)
    case .overwrite(let file, let bytes):
      write(.write(bytes, at: 0), to: file, reaching: max(lengths[file] ?? 0, bytes.count))
    case .cut(let file, let length): write(.cut(length), to: file, reaching: length)
    case .synchronize(let file): synchronize(file)
    case .failToSynchronize(let file):
      for index in files[file, default: File(durable: [[]])].pending.indices {
        files[file]?.pending[index].isForgotten = true
      }
    case .make(let name, let file):
      files[file] = File(durable: [[]])
      (names[name], lengths[file]) = (file, 0)
      pendingNames.append(.link(name, file))
    case .rename(let name, let other):
      guard let file = names.removeValue(forKey: name) else { return }
      names[other] = file
      pendingNames.append(.rename(name, to: other, file))
    case .remove(let name):
      if names.removeValue(forKey: name) != nil { pendingNames.append(.unlink(name)) }
    case .synchronizeFolder: (durableNames, pendingNames) = (names, [])
    }
  }

  private mutating func write(_ kind: Change.Kind, to file: Int, reaching length: Int) {
    files[file]?.pending.append(Change(kind: kind))
    lengths[file] = length
  }

  private mutating func synchronize(_ file: Int) {
    guard let found = files[file] else { return }
    var durable: [[UInt8]] = []
    for base in found.durable {
      let whole = found.pending.reduce(into: base) { $0.apply($1.kind) }
      let rest = found.pending.filter { !$0.isForgotten }.reduce(into: base) { $0.apply($1.kind) }
      durable += whole == rest ? [whole] : [whole, rest]
    }
    files[file] = File(durable: durable)
  }
}

extension [UInt8] {
  /// Where a write begins behind the end, zeros come before it.
  mutating func apply(_ change: Media.Change.Kind) {
    switch change {
    case .write(let bytes, let offset):
      reach(offset + bytes.count)
      replaceSubrange(offset..<offset + bytes.count, with: bytes)
    case .cut(let length):
      if count > length { removeLast(count - length) }
      reach(length)
    }
  }

  mutating func reach(_ length: Int) {
    if count < length { self += [UInt8](repeating: 0, count: length - count) }
  }
}
