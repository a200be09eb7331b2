import CSodium
import Glibc

/// Measures in seconds of processor time, so that what else runs on the machine counts little.
enum Stopwatch {
  /// The shortest of five runs: what disturbs only ever adds.
  static func best(_ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<5 { best = min(best, try seconds(body)) }
    return best
  }

  /// One run.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = processorTime()
    try body()
    return processorTime() - start
  }

  /// The most memory that the process has had, in bytes.
  static var peakMemory: Int {
    var usage = rusage()
    return unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0
      ? usage.ru_maxrss * 1024 : 0
  }

  private static func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// Work of others over as many bytes, measured in the same run: only ratios to it can be compared
/// between machines.
enum Peer {
  /// `crypto_generichash` in pieces as long as a record, as the chain needs it at least.
  static func hash(_ bytes: Int) -> Double {
    let block = [UInt8](repeating: 7, count: 500)
    var digest = [UInt8](repeating: 0, count: 32)
    return Stopwatch.best {
      for _ in 0..<bytes / block.count {
        unsafe crypto_generichash(&digest, 32, block, UInt64(block.count), digest, 32)
      }
    }
  }

  /// memcpy(3) within one megabyte.
  static func copy(_ bytes: Int) -> Double {
    let block = [UInt8](repeating: 7, count: 1 << 20)
    var target = block
    let seconds = Stopwatch.best {
      for _ in 0..<64 { unsafe memcpy(&target, block, block.count) }
    }
    return seconds * Double(bytes) / Double(64 << 20)
  }
}
