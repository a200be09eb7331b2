let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "journal":
  let path = arguments.dropFirst().first ?? "/tmp/vivier-benchmark"
  let count = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 80_000
  try JournalBenchmark(path: path, count: count).run()
case "desk":
  try DeskBenchmark(folder: arguments.dropFirst().first ?? "/tmp/vivier-benchmark").run()
case "open":
  try OpenBenchmark(folder: arguments.dropFirst().first ?? "/tmp/vivier-benchmark").run()
case "sealed":
  try SealedBenchmark(folder: arguments.dropFirst().first ?? "/tmp/vivier-benchmark").run()
case "shortlist":
  try ShortlistBenchmark(folder: arguments.dropFirst().first ?? "/tmp/vivier-shortlist").run()
case "people":
  PeopleBenchmark(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000).run()
case "worklist":
  let counts = arguments.dropFirst().compactMap { Int($0) }
  try WorklistBenchmark(people: counts.first ?? 20_000, meetings: counts.last ?? 5_000).run()
case "steps":
  let words = Array(arguments.dropFirst())
  guard words.count == 3, let step = StepBenchmark.Step(rawValue: words[1]),
    let count = Int(words[2])
  else { fallthrough }
  try StepBenchmark(folder: words[0]).run(step, count)
default:
  print(
    """
    usage: Benchmarks journal [EMPTY-FOLDER] [PEOPLE] | open FOLDER | sealed FOLDER | desk FOLDER |
                      people [COUNT] | worklist [PEOPLE MEETINGS] | shortlist NEW-FOLDER | steps FOLDER open|down|letter|next|frame|act COUNT
    """)
}
