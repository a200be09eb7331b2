/// Somebody of the organisation looked at the identity that was shown to it.
///
/// French: *consultation*. What it is about is the event's subject; who and when stand in the
/// record's stamp, so that the payload is empty. The person concerned may know who looked
/// (RGPD, art. 15(1)(c)).
public struct Consultation: Payload {
  /// The record that says so, zero while it is not yet recorded.
  public internal(set) var number = 0
  public internal(set) var member = MemberID("")
  public internal(set) var time = Timestamp(seconds: 0)

  public init() {}

  func stamped(_ stamp: Stamp) -> Consultation {
    var consultation = self
    (consultation.number, consultation.member) = (stamp.number, stamp.member)
    consultation.time = stamp.time
    return consultation
  }
}
