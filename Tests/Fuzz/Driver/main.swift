// libFuzzer's loop over one reader: the first word names it, what follows is libFuzzer's own.

import Glibc

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ one: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

guard CommandLine.arguments.count > 1, let target = FuzzTarget(rawValue: CommandLine.arguments[1])
else {
  for target in FuzzTarget.allCases { print(target.rawValue, target.longest) }
  exit(0)
}

nonisolated(unsafe) let reader = try target.reader()

var count = CommandLine.argc - 1
var words = unsafe CommandLine.unsafeArgv + 1
unsafe words[0] = CommandLine.unsafeArgv[0]
exit(
  unsafe runDriver(&count, &words) { bytes, count in
    let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
    do {
      _ = try unsafe reader(input)
    } catch {
      print("BROKEN: \(error)")
      fflush(nil)
      abort()
    }
    return 0
  })
