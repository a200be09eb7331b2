/// In characters, so that one paste cannot make a reserve unusable.
public enum TextLimit {
  public static let line = 200
  public static let page = 10_000
}
