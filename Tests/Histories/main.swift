import Glibc
import Plain

// Compares the registry with the naive one over as many made-up histories as one likes, in memory;
// one in fifty in a folder, cut off and read anew; one in five hundred with three processes.
//
//     Histories [COUNT [SEED]]
//
// With the seed that it printed it plays the same again; it ends at the first difference. Its
// processes are itself:
//
//     Histories clerk FOLDER SEED STEPS

let words = Array(CommandLine.arguments.dropFirst())
if words.count == 4, words[0] == "clerk", let seed = UInt64(words[2]), let steps = Int(words[3]) {
  try ProcessTrial.work(in: words[1], seed: seed, steps: steps)
} else {
  let count = words.first.flatMap { Int($0) } ?? 1_000
  let seed = words.dropFirst().first.flatMap { UInt64($0) } ?? .random(in: 0..<1 << 40)
  var play = Play(seed: seed)
  let difference = try play.run(live: count, stored: count / 50, processes: count / 500)
  if let difference {
    print(difference)
    exit(1)
  }
}
