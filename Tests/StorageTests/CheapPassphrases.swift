import Testing

@testable import Storage

/// Where it is not a passphrase's own strength that is looked at, it is stretched with the least
/// that libsodium takes: as it is made for people, one takes a quarter of a second.
struct CheapPassphrases: SuiteTrait, TestTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    try await ProtectedSecret.Cost.$ofPassphrases.withValue(.least) { try await body() }
  }
}

extension Trait where Self == CheapPassphrases {
  static var cheapPassphrases: Self { Self() }
}
