import Glibc

extension BackupWriting {
  /// Whether the stick gives back what it was given: read from the medium, as far as the system
  /// lets go of what it wrote there, and compared with the reserve as it was at that moment.
  ///
  /// See posix_fadvise(2).
  func isKept() throws(StorageError) -> Bool {
    guard let head = try target.readHead() else { return false }
    return try StorageError.catching { () throws(SystemFailure) in
      for file in head.files {
        let path = target.path(of: file.name)
        guard try FileStatus(path: path) != nil else { return false }
        try forgetRead(path)
        if try target.place(of: file) != path { return false }
      }
      for source in snapshot.journals where try !isKept(source) { return false }
      return true
    }
  }

  private func isKept(_ source: BackupSnapshot.Source) throws(SystemFailure) -> Bool {
    let path = target.journal(of: source.end.head.writer)
    guard try FileStatus(path: path) != nil else { return false }
    try forgetRead(path)
    let kept = try Descriptor(opening: path, O_RDONLY)
    var place = 0
    while place < source.end.bytes {
      let count = min(Journal.chunk, source.end.bytes - place)
      let own = try source.reading.file.read(count: count, at: place)
      if try kept.read(count: count, at: place) != own { return false }
      place += count
    }
    return true
  }

  private func forgetRead(_ path: String) throws(SystemFailure) {
    let file = try Descriptor(opening: path, O_RDONLY)
    _ = posix_fadvise(file.number, 0, 0, POSIX_FADV_DONTNEED)
  }
}
