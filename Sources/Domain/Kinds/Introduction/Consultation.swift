/// Somebody of the organisation looked at an identity; who and when stand in the stamp.
///
/// The person may know who looked (RGPD, article 15(1)(c)). French: *consultation*.
public struct Consultation: Payload {
  /// Zero while it is not yet recorded.
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
