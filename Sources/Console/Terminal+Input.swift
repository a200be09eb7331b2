package import Canvas
import Glibc

extension Terminal {
  package mutating func nextInput(
    until deadline: ContinuousClock.Instant? = nil, watching: [Int32] = []
  ) -> Input {
    while true {
      if let input = decoder.next() { return input }
      if let byte = typed.popFirst() {
        take(byte)
        continue
      }
      if let duration = takeMeasured() { return .roundTrip(duration) }
      if isClosed { return .closed }
      if line.isUnasked { askRoundTrip(ifWaitingUntil: deadline) }
      let patience = decoder.patience.map { ContinuousClock.now + $0 }
      let ready = Self.wait(
        [STDIN_FILENO, resized] + watching, until: [patience, deadline].compactMap(\.self).min())
      if ready.contains(STDIN_FILENO) {
        readKeys()
      } else if ready.contains(resized) {
        Self.drain(resized)
        adoptSize()
        return .resize(size)
      } else if let descriptor = ready.first {
        return .readable(descriptor)
      } else if let patience, ContinuousClock.now >= patience {
        decoder.expire()
      } else if let deadline, ContinuousClock.now >= deadline {
        return .deadline
      }
    }
  }

  package var isTypedAhead: Bool {
    !typed.isEmpty || !isClosed && !Self.wait([STDIN_FILENO], until: .now).isEmpty
  }

  /// A line that was hung up reads as its end.
  private mutating func readKeys() {
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(STDIN_FILENO, $0.baseAddress, $0.count)
    }
    if count > 0 {
      typed = bytes[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isClosed = true
    }
  }

  /// One at a time, so that what comes after a key is still there for another process.
  private mutating func take(_ byte: UInt8) {
    decoder.feed(byte)
    if decoder.takeStatus(), let duration = line.answer(at: .now) { measured = duration }
  }

  private mutating func takeMeasured() -> Duration? {
    defer { measured = nil }
    return measured
  }

  /// Once there is nothing else to do: work, and keys typed ahead, would pass for the length of the
  /// line.
  private mutating func askRoundTrip(ifWaitingUntil deadline: ContinuousClock.Instant?) {
    if let deadline, deadline <= .now { return }
    guard Self.wait([STDIN_FILENO], until: .now).isEmpty else { return }
    line.ask(at: .now)
    Self.write(RoundTrip.question)
  }

  /// In the order given; none when the time is up or a signal came.
  private static func wait(
    _ descriptors: [Int32], until deadline: ContinuousClock.Instant?
  ) -> [Int32] {
    var requests = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = unsafe poll(&requests, nfds_t(requests.count), milliseconds(until: deadline))
    guard count > 0 else { return [] }
    return requests.filter { $0.revents != 0 }.map(\.fd)
  }

  /// Rounded up so that a wait never ends early; -1 for ever.
  private static func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = (deadline - .now).components
    let rounded = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000 + 1
    return Int32(clamping: max(0, rounded))
  }

  private static func drain(_ descriptor: Int32) {
    var bytes = [UInt8](repeating: 0, count: 64)
    while unsafe read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
