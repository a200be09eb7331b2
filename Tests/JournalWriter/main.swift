// What a test stops in the middle to see that nothing acknowledged is lost.
//
//     JournalWriter FOLDER
//
// appends to the reserve of a folder for ever, and tells each acknowledged number on a line of its
// own.
//
//     JournalWriter FOLDER MEMBER SEED COUNT
//
// works as that member, whose passphrase is the first line of standard input, until it has recorded
// so many decisions; see `Colleague`.
//
//     JournalWriter FOLDER NUMBER
//
// does whatever can be done, for ever, as clerk of that number; see `Clerk`.

let words = CommandLine.arguments
if words.count == 5, let seed = UInt64(words[3]), let count = Int(words[4]) {
  var colleague = try Colleague(folder: words[1], member: words[2], seed: seed)
  try colleague.work(until: count)
} else if words.count == 3, let number = Int(words[2]) {
  var clerk = try Clerk(folder: words[1], number: number)
  clerk.work()
} else {
  try appendForEver(words[1])
}
