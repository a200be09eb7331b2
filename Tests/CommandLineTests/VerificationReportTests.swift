import Domain
import Interface
import Testing

@testable import Storage
@testable import vivier

struct VerificationReportTests {
  private func lines(_ set: (inout Verification) -> Void) -> String {
    var found = Verification()
    set(&found)
    return VerificationReport(found: found, words: Wording(.french)).lines.joined(separator: "\n")
  }

  @Test(arguments: [
    ([7], "n\u{A0}7."), ([8, 7], "n\u{A0}7–8."), ([3, 5, 6, 7, 9], "n\u{A0}3, 5–7, 9."),
    (Array(827...841), "n\u{A0}827–841."),
  ])
  func `every record without effect is named, those in a row as one`(
    numbers: [Int], told: String
  ) {
    #expect(lines { $0.notEntitled = numbers }.contains(told))
  }

  @Test func `what was set aside is counted and not named again`() {
    let told = lines { ($0.notEntitled, $0.setAside) = ([3, 4], [3, 4]) }
    #expect(told.contains("Mises de côté : 2 lignes."))
    #expect(!told.contains("sans effet"))
  }

  @Test func `damage names its file where there are several`() {
    let damage = Damage(line: 7, bytes: 20..<30, cause: .chain)
    let writer = EntityID(stored: Array("W2WHGP80".utf8).span)
    #expect(lines { $0.damage = damage }.contains("Journal abîmé : ligne 7, octets 20 à 30"))
    let told = lines { ($0.damage, $0.damagedFile, $0.files) = (damage, writer, 2) }
    #expect(told.contains("Journal abîmé : fichier W2WHGP80, ligne 7"))
  }

  @Test func `an older copy comes with another remedy than a damaged line`() {
    let older = Damage(line: 7, bytes: 20..<30, cause: .rolledBack)
    let told = lines { $0.damage = older }
    #expect(
      told.contains("la réserve continue sans eux") && !told.contains("Remettez une sauvegarde"))
    let rewound = lines { ($0.damage, $0.isRewound) = (older, true) }
    #expect(rewound.contains("Remettez une sauvegarde") && !rewound.contains("vivier recover"))
  }
}
