import Domain
import Glibc
import Interface

/// The clock of the machine; `VIVIER_NOW`, seconds since 1970, makes it stand still: a frame that
/// is compared or printed in a manual must not change with the day.
struct WallClock {
  private let fixed: Int?

  init(fixedAt seconds: Int) { fixed = seconds }
  init() { fixed = Environment["VIVIER_NOW"].flatMap { Int($0) } }

  var now: Timestamp { Timestamp(seconds: fixed ?? time(nil)) }

  var moment: WallTime { Self.moment(of: now) }

  /// On the wall here.
  static func moment(of now: Timestamp) -> WallTime {
    var seconds = time_t(now.seconds)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
    let (hour, minute) = unsafe (parts.tm_hour, parts.tm_min)
    let today = Day(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day))
    return WallTime(
      today: today ?? now.day, minutes: Int(hour) * 60 + Int(minute),
      minutesAhead: unsafe parts.tm_gmtoff / 60)
  }

  var nextMinute: ContinuousClock.Instant { ContinuousClock.now + .seconds(60 - now.seconds % 60) }
}
