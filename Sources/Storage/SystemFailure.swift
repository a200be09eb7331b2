import Glibc

/// A call to the system that failed.
public struct SystemFailure: Error, Equatable, Sendable {
  /// Which call, by the name of its manual page.
  public let call: String
  public let code: Int32
  /// The name of what it was about, where that is known.
  public let file: String?

  init(_ call: StaticString, code: Int32 = errno, file path: String? = nil) {
    self.call = "\(call)"
    self.code = code
    file = path?.split(separator: "/").last.map(String.init)
  }

  /// What somebody can do something about.
  public enum Kind: Sendable {
    case notPermitted
    case absent
    /// Something else has the name: a folder, a link, a pipe, a device.
    case inTheWay
    case notAnswering
    case outOfMemory
    case diskFull
    case readOnlyDisk
    /// Files that are open.
    case tooManyFiles
    case nameTooLong
    case other
  }

  /// See errno(3): the one place that reads these numbers.
  public var kind: Kind {
    switch code {
    case EPERM, EACCES: .notPermitted
    case ENOENT, ENOTDIR: .absent
    case EISDIR, ELOOP, ENXIO, ESPIPE, EEXIST: .inTheWay
    case EIO, ENODEV, ENOMEDIUM, EREMOTEIO, ESTALE, ETIMEDOUT: .notAnswering
    case ENOMEM: .outOfMemory
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case EROFS: .readOnlyDisk
    case EMFILE, ENFILE: .tooManyFiles
    case ENAMETOOLONG: .nameTooLong
    default: .other
    }
  }

  /// For as long as it lasts.
  var readOnlyReason: ReadOnlyReason? {
    switch kind {
    case .diskFull: .diskFull
    case .notAnswering: .writeFailed
    case .notPermitted, .absent, .inTheWay, .outOfMemory, .readOnlyDisk, .tooManyFiles,
      .nameTooLong, .other:
      nil
    }
  }
}
