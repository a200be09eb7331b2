import CNcurses
import Canvas
import Glibc
import Testing

@Suite struct WidthTests {
  /// Why a width may differ from the C library's; Console's Repertoire asks the library again
  /// before it draws, so that no difference shifts a row.
  private func isExplained(_ scalar: Unicode.Scalar, theirs: Int) -> Bool {
    // A control, shown as a symbol instead, or newer than this C library (glibc 2.36 has
    // Unicode 15.0).
    if theirs < 0 { return true }
    // Never drawn: joiners, selectors and their like are left out of every text.
    if Hygiene.visible(String(scalar)).isEmpty { return true }
    // Controls of direction are shown as U+FFFD.
    if scalar.properties.isBidiControl { return true }
    // Line and paragraph separators are shown as U+2424.
    if scalar == "\u{2028}" || scalar == "\u{2029}" { return true }
    // A mark until Unicode 15, a spacing mark since; Swift's tables are newer than glibc's.
    return scalar == "\u{1171E}"
  }

  @Test func `every scalar has the width that the C library gives it`() {
    unsafe setlocale(LC_CTYPE, "C.UTF-8")
    var differences: [String] = []
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let ours = TextWidth.columns(of: scalar)
      let theirs = Int(vivier_wcwidth(value))
      if ours != theirs, !isExplained(scalar, theirs: theirs) {
        differences.append("U+\(String(value, radix: 16)) \(ours) \(theirs)")
      }
    }
    #expect(differences == [])
  }
}
