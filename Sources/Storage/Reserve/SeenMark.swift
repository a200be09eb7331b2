// To check a signature takes fifty times as long as to read its line. So each account keeps, beside
// its settings and not in the reserve's folder, how far it has checked them; see
// Storage.docc/Format.md:
//
//     {"vivier-seen":2,"reserve":"…","member":"U9HSM36B","heads":[{"w":"W2WHGP80","n":24,"h":"ligT…"}],"barred":[12],"mac":"…"}

import Domain
import Glibc

struct SeenMark: Equatable {
  let head: Head
  let barred: Set<Int>

  /// In the folder of an account's state, of the reserve's folder there: where a copy is used in
  /// turn with what it was copied from, each goes on from where it was left.
  static func path(
    in folder: String, _ reserve: ReserveNumber, _ member: MemberID, at place: Digest
  ) -> String {
    "\(folder)/\(start(of: reserve, member))-\(Base64.text(place.bytes.span).prefix(8))\(ending)"
  }

  /// The one that got furthest of those of any other folder of the reserve: what this account has
  /// seen there, a folder that it does not know must have.
  init?(
    besides own: String?, in folder: String, _ reserve: ReserveNumber, _ member: MemberID,
    under key: Secret?
  ) {
    let start = Self.start(of: reserve, member)
    let names = (try? FolderNames.read(folder)) ?? []
    let marks = names.lazy.filter { $0.hasPrefix(start) && $0.hasSuffix(Self.ending) }
      .map { "\(folder)/\($0)" }.filter { $0 != own }
      .compactMap { SeenMark(at: $0, reserve, member, under: key) }
    guard let furthest = marks.max(by: { $0.head.number < $1.head.number }) else { return nil }
    self = furthest
  }

  private static func start(of reserve: ReserveNumber, _ member: MemberID) -> String {
    "\(String(decoding: reserve.text, as: UTF8.self))-\(member.stored)"
  }

  private static let ending = ".seen"

  /// Of the reserve, whose marks this account keeps.
  fileprivate static func members(in folder: String, _ reserve: ReserveNumber) -> [MemberID] {
    let start = "\(String(decoding: reserve.text, as: UTF8.self))-"
    let names = (try? FolderNames.read(folder)) ?? []
    return names.filter { $0.hasPrefix(start) && $0.hasSuffix(ending) }
      .compactMap { MemberID(String($0.dropFirst(start.count).prefix(8))) }
  }

  private static func start(_ reserve: ReserveNumber, _ member: MemberID) -> [UInt8] {
    var line: [UInt8] = []
    line.append(ascii: "{\"vivier-seen\":2,\"reserve\":\"")
    line += reserve.text
    line.append(ascii: "\",\"member\":\"")
    line += member.stored.utf8
    line.append(ascii: "\",")
    return line
  }

  init(_ head: Head, barred: Set<Int>) { (self.head, self.barred) = (head, barred) }

  /// Nil for whatever this member did not make; without the key, for whatever does not read as one.
  init?(at path: String, _ reserve: ReserveNumber, _ member: MemberID, under key: Secret?) {
    guard let file = try? Descriptor(opening: path, O_RDONLY),
      let status = try? file.status(), status.size <= Self.largest,
      let line = try? file.read(count: status.size, at: 0)
    else { return nil }
    let start = Self.start(reserve, member)
    guard line.starts(with: start) else { return nil }
    var cursor = Cursor(line, start.count..<line.count)
    guard let heads = cursor.heads(), let head = heads.first, heads.count == 1 else { return nil }
    guard let barred = cursor.barred() else { return nil }
    let signed = cursor.at
    guard cursor.take(",\"mac\":"), let place = cursor.token(),
      let mac = Digest(text: line.span.extracting(place))
    else { return nil }
    if let key, Digest(of: line.span.extracting(..<signed), secret: key) != mac { return nil }
    (self.head, self.barred) = (head, Set(barred))
  }

  private static let largest = 1 << 20

  /// As it is kept.
  fileprivate func line(
    _ reserve: ReserveNumber, _ member: MemberID, under key: Secret
  ) -> [UInt8] {
    var line = Self.start(reserve, member)
    line.append(heads: [head])
    for (index, number) in barred.sorted().enumerated() {
      line.append(ascii: index == 0 ? ",\"barred\":[" : ",")
      line.append(number: number)
    }
    if !barred.isEmpty { line.append(ascii: "]") }
    let mac = Digest(of: line.span, secret: key)
    line.append(ascii: ",\"mac\":\"")
    Base64.append(mac.bytes.span, to: &line)
    line.append(ascii: "\"}\n")
    return line
  }
}

extension SeenMark {
  /// Where it is kept; open from one act to the next.
  final class File {
    let path: String
    private var file: Descriptor?

    init(at path: String) { self.path = path }

    /// Not forced to the disk, and torn it is none: without it signatures are checked again.
    ///
    /// After an act its length is mostly that of before, and writing over it costs a third of
    /// putting another file in its place.
    func put(
      _ mark: SeenMark, _ reserve: ReserveNumber, _ member: MemberID, under key: Secret
    ) {
      let line = mark.line(reserve, member, under: key)
      if writes(line) { return }
      let beside = "\(path).\(getpid())"
      do throws(SystemFailure) {
        let file = try Self.make(beside)
        try SystemDisk().appendAll(line, to: file.number)
        try SystemDisk().rename(beside, to: path)
      } catch { _ = unsafe unlink(beside) }
    }

    private func writes(_ line: [UInt8]) -> Bool {
      var known = length
      if known == nil {
        file = try? Descriptor(opening: path, O_WRONLY)
        known = length
      }
      guard known == line.count, let number = file?.number else { return false }
      return (try? SystemDisk().overwrite(line.span, in: number)) != nil
    }

    /// Nil where another session of this account has given the name to another file.
    private var length: Int? {
      guard let status = try? file?.status(), status.isNamed else { return nil }
      return status.size
    }

    /// With the folder it is in, which is there after the first time.
    private static func make(_ path: String) throws(SystemFailure) -> Descriptor {
      let flags = O_WRONLY | O_CREAT | O_TRUNC
      do throws(SystemFailure) {
        return try Descriptor(opening: path, flags)
      } catch {
        guard error.kind == .absent, let slash = path.lastIndex(of: "/") else { throw error }
        try? Folder(path: String(path[..<slash])).make()
        return try Descriptor(opening: path, flags)
      }
    }
  }
}

extension Cursor {
  /// `,"barred":[12]`, or nothing.
  fileprivate mutating func barred() -> [Int]? {
    var numbers: [Int] = []
    guard take(",\"barred\":[") else { return numbers }
    repeat {
      guard let number = number() else { return nil }
      numbers.append(number)
    } while take(",")
    return take("]") ? numbers : nil
  }
}

extension Reserve {
  /// Nil where nobody can tell which folder this is: it is told by its lock, which whoever writes
  /// first makes.
  private func markPath(of member: MemberID) -> String? {
    guard let state, (try? FileStatus(path: folder.lock)) != nil, let place = try? folder.place
    else { return nil }
    return SeenMark.path(in: state, journal.header.reserve, member, at: place)
  }

  /// Up to where this account read, as marks say that nobody's keys are here to confirm.
  ///
  /// To be asked before the journal is read, which may grow meanwhile.
  var unconfirmedHeads: [Head] {
    guard keys.own == nil, let state else { return [] }
    let reserve = journal.header.reserve
    return Set(SeenMark.members(in: state, reserve)).compactMap { member in
      let path = markPath(of: member)
      let own = path.flatMap { SeenMark(at: $0, reserve, member, under: nil) }
      return (own ?? SeenMark(besides: path, in: state, reserve, member, under: nil))?.head
    }
  }

  func isSeenFurther(_ heads: [Head]) -> Bool {
    heads.contains { !isHere($0) && !isKnownLost($0) }
  }

  /// Once it is known whose.
  mutating func loadMark() {
    (keys.mark, keys.isMarkElsewhere) = (nil, false)
    keys.markFile = markPath(of: member).map(SeenMark.File.init)
    defer { (keys.isMarkMet, keys.missed) = (keys.mark == nil, nil) }
    guard let state, let own = keys.own else { return }
    let (reserve, path) = (journal.header.reserve, keys.markFile?.path)
    keys.mark = path.flatMap { SeenMark(at: $0, reserve, member, under: own.markKey) }
    guard keys.mark == nil else { return }
    keys.mark = SeenMark(besides: path, in: state, reserve, member, under: own.markKey)
    keys.isMarkElsewhere = keys.mark != nil
  }

  /// Whether this account has checked its signature before.
  func isSeen(_ act: Act) -> Bool {
    guard let mark = keys.mark, !keys.isMarkMet, !keys.isMarkDoubted,
      let last = chain.links.firstIndex(where: { $0.writer == mark.head.writer }), file <= last
    else { return false }
    return act.end.number <= mark.head.number
  }

  func seenSigner(of end: Journal.Tip) -> Act.Signer {
    keys.mark?.barred.contains(end.number) == true ? .formerKey : .member
  }

  /// False when the mark speaks of another journal.
  mutating func meetMark() -> Bool {
    guard let mark = keys.mark, !keys.isMarkMet, mark.head.writer == journal.header.writer,
      journal.tip.number >= mark.head.number
    else { return true }
    keys.isMarkMet = journal.head == mark.head
    return keys.isMarkMet
  }

  mutating func missMark() { (keys.missed, keys.mark, keys.isMarkMet) = (keys.mark, nil, true) }

  /// Somebody has looked at what is there, and takes it for what there is.
  public mutating func renewMark() {
    (keys.missed, keys.mark, keys.isMarkMet) = (nil, nil, true)
    keepMark()
  }

  /// The whole journal must have been read and checked.
  ///
  /// After every act: what it does not speak of can be put back without anybody's being told. What
  /// nobody has acknowledged may still be cut off by whoever writes it, and waits.
  mutating func keepMark() {
    guard keys.mark?.head != journal.head || keys.isMarkElsewhere,
      keys.mark == nil || journal.isAcknowledged,
      keys.missed == nil, trouble.damage == nil, let own = keys.own
    else { return }
    if keys.markFile == nil { keys.markFile = markPath(of: member).map(SeenMark.File.init) }
    guard let file = keys.markFile else { return }
    let mark = SeenMark(journal.head, barred: trouble.barred)
    file.put(mark, journal.header.reserve, member, under: own.markKey)
    (keys.mark, keys.isMarkMet, keys.isMarkElsewhere) = (mark, true, false)
  }
}
