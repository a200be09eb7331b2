/// Of every number in a record, so that no arithmetic on what was read ever overflows: sums of as
/// many as a record can hold fit, and no figure of the sector comes near.
public enum NumberLimit {
  public static let range = 0...999_999_999_999
}
