package import Domain

/// A folder of a stick that is plugged in, in which the reserve can be backed up.
package struct BackupPlace: Equatable, Sendable {
  package let path: String
  /// Of the stick, as its owner called it.
  package let stick: String
  /// When something was backed up there last; nil where nothing was.
  package let last: Day?

  package init(path: String, stick: String, last: Day?) {
    (self.path, self.stick, self.last) = (path, stick, last)
  }
}
