import Glibc
import Testing

@testable import Storage

/// What anybody starts fuzzing from.
struct CorpusTests {
  static func names(_ target: FuzzTarget) throws -> [String] {
    try FolderNames.read("\(Fixture.root)/Corpus/\(target.rawValue)") ?? []
  }

  @Test(arguments: FuzzTarget.allCases)
  func `each reader has a corpus, and takes what is in it`(target: FuzzTarget) throws {
    let (names, reader) = (try Self.names(target), try target.reader())
    #expect(!names.isEmpty)
    for name in names {
      let bytes = try Fixture.bytes("Corpus/\(target.rawValue)/\(name)")
      #expect(bytes.count <= target.longest, "\(name)")
      #expect(try reader(bytes), "\(name)")
    }
  }

  @Test func `nothing in it belongs to a reader that is not there`() throws {
    let folders = try FolderNames.read("\(Fixture.root)/Corpus") ?? []
    #expect(folders == FuzzTarget.allCases.map(\.rawValue).sorted())
  }

  /// By hand, where what a reserve begins with changes: into an empty folder.
  @Test(.enabled(if: Self.wanted != nil)) func `the small reserve is made`() throws {
    try ReserveMaker.make(at: #require(Self.wanted))
  }

  private static let wanted = unsafe getenv("VIVIER_FUZZ_RESERVE").map {
    unsafe String(cString: $0)
  }
}
