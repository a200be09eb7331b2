import Domain
import Testing

struct FteTests {
  @Test(arguments: [
    ("4/5", 80), ("0,8", 80), ("0.8", 80), ("80 %", 80), ("80%", 80), ("1", 100), ("1/2", 50),
    (" 1 / 2 ", 50), ("19/38", 50), ("1/3", 33), ("2/3", 67), ("0,65", 65), ("2,5", 250),
    ("62,5 %", 63), ("30h", 79), ("30 H", 79), ("19h", 50), ("19h30", 51), ("30,4 h", 80),
    ("0", 0), ("12", 1_200), ("80\u{A0}%", 80), ("mi-temps", 50), ("Mi temps", 50),
    ("Temps plein", 100), ("trois-quarts temps", 75), ("quatre cinquièmes", 80), ("1 ETP", 100),
    ("80 % ETP", 80), ("4/5 temps", 80), ("4/5 d'un temps plein", 80), ("0,8 FTE", 80),
  ])
  func `a share is read as typed`(typed: String, hundredths: Int) {
    #expect(Fte(typed: typed)?.hundredths == hundredths)
  }

  @Test func `hours depend on the length of the week`() {
    #expect(Fte(typed: "18h", fullWeek: 36 * 60)?.hundredths == 50)
    #expect(Fte(typed: "30h", fullWeek: 37 * 60 + 30)?.hundredths == 80)
    #expect(Fte(typed: "30h", fullWeek: 0) == nil)
  }

  @Test(arguments: [
    "", " ", "%", "h", "/", "1/0", "4/", "/5", "-1", "+1", "0,8,5", "0,", ",8", "0,855", "temps",
    "etp",
    "100", "1/2/3", "4/5 h", "19h60", "19h5", "19h300", "999999999999999999999", "\u{0664}/5",
  ])
  func `what is no share is refused`(typed: String) {
    #expect(Fte(typed: typed) == nil)
  }

  @Test(arguments: [
    (100, "1"), (50, "1/2"), (80, "4/5"), (60, "3/5"), (65, "0,65"), (70, "0,7"), (5, "0,05"),
    (0, "0"), (150, "1,5"), (1_200, "12"), (75, "3/4"), (20, "1/5"),
  ])
  func `a share is shown as people say it, and can be typed again`(
    hundredths: Int, shown: String
  ) throws {
    let fte = try #require(Fte(hundredths: hundredths))
    #expect(fte.shown == shown)
    #expect(Fte(typed: shown) == fte)
    #expect(Fte(typed: fte.decimal()) == fte)
  }

  @Test func `a share stays within its range`() {
    #expect(Fte(hundredths: -1) == nil)
    #expect(Fte(hundredths: 10_000) == nil)
    #expect(Fte(hundredths: 9_999)?.shown == "99,99")
    #expect(Fte.full.hundredths == 100)
  }
}
