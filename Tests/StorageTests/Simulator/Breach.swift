@testable import Storage

/// A rule of the protocol that is broken on purpose: the calls of an operation as they would have
/// come from a program that does not keep to it.
enum Breach: String, CaseIterable, Sendable {
  case journalNotSynchronized, toldBeforeSync, headBeforeData, signatureBeforeLines
  case draftNotSynchronized, renamedBeforeSync, copyRenamedBeforeSync, folderNotSynchronized
  case recordBeforeItsKey, keyDestroyedBeforeRecord, slotNotSynchronized, slotBeforeItsRecord
  case sealBeforeItsStick

  /// One in which it shows.
  var operation: String {
    switch self {
    case .journalNotSynchronized, .toldBeforeSync, .headBeforeData: "append"
    case .signatureBeforeLines: "batch"
    case .draftNotSynchronized, .renamedBeforeSync, .folderNotSynchronized, .recordBeforeItsKey:
      "new key"
    case .copyRenamedBeforeSync: "compaction"
    case .keyDestroyedBeforeRecord: "erasure"
    case .slotNotSynchronized: "passphrase"
    case .slotBeforeItsRecord: "member renewed"
    case .sealBeforeItsStick: "seal"
    }
  }

  typealias Happening = RecordingDisk.Happening

  func applied(to happenings: [Happening], journal: Int, head: Int) -> [Happening] {
    let sync = Happening.call(.synchronize(journal))
    switch self {
    case .journalNotSynchronized: return happenings.filter { $0 != sync }
    case .toldBeforeSync:
      return happenings.filter { $0 != .told }.inserting([.told], before: { $0 == sync })
    case .headBeforeData:
      let isHead = { (one: Happening) in one.isOverwrite(of: head) }
      return happenings.filter { !isHead($0) }.inserting(happenings.filter(isHead)) {
        $0.isAppend(to: journal)
      }
    // Signed line by line: the operation itself is another.
    case .signatureBeforeLines: return happenings
    case .draftNotSynchronized:
      return happenings.filter { !$0.isSync || $0 == sync }
    case .renamedBeforeSync, .copyRenamedBeforeSync: return happenings.renamingFirst
    case .folderNotSynchronized, .slotNotSynchronized:
      return happenings.filter { $0 != .call(.synchronizeFolder) }
    case .recordBeforeItsKey:
      let record = happenings.filter { $0.isAppend(to: journal) || $0 == sync }
      return record + happenings.filter { !record.contains($0) }
    case .sealBeforeItsStick:
      let stick = happenings.first(of: "vivier.last")
      return Array(
        happenings[..<stick.lowerBound] + happenings[stick.upperBound...] + happenings[stick])
    case .keyDestroyedBeforeRecord:
      let ring = happenings.first(of: "reserve.keyring")
      return Array(
        happenings[ring] + happenings[..<ring.lowerBound] + happenings[ring.upperBound...])
    case .slotBeforeItsRecord:
      let isTaking = { (one: Happening) in one.isTakingName }
      return happenings.filter { !isTaking($0) }.inserting(happenings.filter(isTaking)) {
        $0.isAppend(to: journal)
      }
    }
  }
}

extension RecordingDisk.Happening {
  fileprivate func isAppend(to file: Int) -> Bool {
    if case .call(.append(file, _)) = self { true } else { false }
  }

  fileprivate func isOverwrite(of file: Int) -> Bool {
    if case .call(.overwrite(file, _)) = self { true } else { false }
  }

  fileprivate var isSync: Bool { if case .call(.synchronize) = self { true } else { false } }

  /// A slot that waited for its record.
  fileprivate var isTakingName: Bool {
    guard case .call(.rename(let name, let other)) = self else { return false }
    return name.contains(".slot.") && other.hasSuffix(".slot")
  }
}

extension [RecordingDisk.Happening] {
  /// Before the first that is asked for.
  fileprivate func inserting(_ others: Self, before isPlace: (Element) -> Bool) -> Self {
    let place = firstIndex(where: isPlace) ?? endIndex
    return Array(self[..<place] + others + self[place...])
  }

  /// Each draft takes its name as soon as it was written.
  fileprivate var renamingFirst: Self {
    var found = self
    for index in found.indices.dropLast() {
      if found[index].isSync, case .call(.rename) = found[index + 1] {
        found.swapAt(index, index + 1)
      }
    }
    return found
  }

  /// From the removal of an older draft of a file on to the sync of the folder.
  fileprivate func first(of name: String) -> Range<Int> {
    let start = firstIndex(of: .call(.remove(name + ".new"))) ?? endIndex
    let end = self[start...].firstIndex(of: .call(.synchronizeFolder)) ?? start - 1
    return start..<end + 1
  }
}
