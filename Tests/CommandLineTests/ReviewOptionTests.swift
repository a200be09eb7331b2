import ArgumentParser
import Testing

@testable import vivier

struct ReviewOptionTests {
  @Test(arguments: [
    (["--sobre"], true, false), (["--lineaire"], false, true), ([], false, false),
    (["--sobre", "--lineaire"], true, true),
  ])
  func `what the program itself knows as well comes through to a review`(
    options: [String], isSlow: Bool, isLinear: Bool
  ) throws {
    let command = try Vivier.parseAsRoot(["review", "--as", "m2"] + options)
    let review = try #require(command as? ReviewCommand)
    #expect(review.screen.sobre == isSlow)
    #expect(review.screen.lineaire == isLinear)
    #expect(review.common.member == "m2")
  }
}
