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
default:
  print(
    """
    usage: Benchmarks journal [EMPTY-FOLDER] [PEOPLE] | open FOLDER | sealed FOLDER | desk FOLDER |
                      people [COUNT] | shortlist NEW-FOLDER
    """)
}
