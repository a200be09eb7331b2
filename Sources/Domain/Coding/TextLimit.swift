/// How long a typed text may be, so that one paste cannot make a reserve unusable.
public enum TextLimit {
  /// Characters in a field of one line: a name, an address, a title.
  public static let line = 200
  /// Characters in a field of several lines: a presentation, a note.
  public static let page = 10_000
}
